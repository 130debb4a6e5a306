#pragma once

#include <QAbstractButton>

namespace stepscope {

/// A small rounded button: checkable as one of several choices, or removable as one of several values.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Choice, Removable };
    Chip(Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A click on a removable chip, or Delete or Backspace on it.
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Kind kind_;
};

} // namespace stepscope
