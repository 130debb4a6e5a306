#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace stepscope {

/// Shows which control the keys go to, in every window of the program and whatever the style paints: a ring
/// around it in the theme's accent. Only once the focus has come by a key; a click has been seen.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);

    QWidget* control() const { return control_; } ///< that has the ring; null: none has

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* control);
    void hide();
    void place();

    QPointer<QWidget> control_;
    QPointer<QWidget> ring_; // a child of the control's window, which may end it
};

} // namespace stepscope
