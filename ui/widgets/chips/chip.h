#pragma once

#include <QAbstractButton>

namespace stepscope {

/// A small rounded button: checkable as one of several choices, or one of several values with a cross that
/// removes it.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Choice, Removable };
    Chip(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// Where a click removes the chip; empty for a choice.
    QRect crossArea() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A click on the cross of a removable chip, or Delete or Backspace on it.
    void removeRequested();
    /// A click beside the cross, or Space, Enter or F2 on a removable chip.
    void editRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void setOverCross(bool over);

    Kind kind_;
    bool overCross_ = false;    // the pointer is
    bool pressedCross_ = false; // the press that a release may end
};

} // namespace stepscope
