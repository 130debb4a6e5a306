#pragma once

#include <QLabel>

namespace stepscope {

/// One line that ends in an ellipsis where it does not fit; the tooltip has it whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stepscope
