#pragma once

#include <QLabel>

class QTextDocument;

namespace stepscope {

/// Words of which all is in sight in any width: what has no blanks (a path, a name, what a device says)
/// breaks where a line ends, other words between them. They can be selected, and are copied as they are.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTextDocument* document() const;
    void breakWords() const;
};

} // namespace stepscope
