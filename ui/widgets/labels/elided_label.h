#pragma once

#include <QLabel>

namespace stepscope {

/// A line, or a few, that end in an ellipsis where they do not fit; the tooltip has the text whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// As many lines as there may be; one unless said.
    void setLines(int lines);
    bool isElided() const; ///< in its width of now
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return lines_ > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList linesIn(int width) const;

    int lines_ = 1;
};

} // namespace stepscope
