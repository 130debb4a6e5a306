#include "ui/widgets/keyboard/focus_ring.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace stepscope {

namespace {

constexpr double thickness = 2;

class Ring : public QWidget {
public:
    explicit Ring(QWidget* window) : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colorsOf(palette()).accent, thickness));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

/// The part of the control that no scroll area hides, in its window.
QRect visiblePart(const QWidget& control) {
    QRect part = control.rect();
    const QWidget* above = &control;
    while (!above->isWindow()) {
        part.translate(above->pos());
        above = above->parentWidget();
        part &= above->rect();
    }
    return part;
}

bool cameByKey(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason) break;
            if (cameByKey(reason))
                show(widget);
            else
                hide();
        }
        break;
    case QEvent::FocusOut:
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason();
            watched == control_ && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        break;
    case QEvent::MouseButtonPress:
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (control_ && watched->isWidgetType() &&
            (watched == control_ || static_cast<QWidget*>(watched)->isAncestorOf(control_)))
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* control) {
    // What stands for a larger control gets its ring around that: the field of a spin box, say.
    while (control->parentWidget() && control->parentWidget()->focusProxy() == control)
        control = control->parentWidget();
    if (control->isWindow()) return hide(); // a dialog in which nothing has the focus yet
    control_ = control;
    if (!ring_ || ring_->parentWidget() != control->window()) {
        delete ring_;
        ring_ = new Ring(control->window());
    }
    place();
}

void FocusRing::hide() {
    control_ = nullptr;
    if (ring_) ring_->hide();
}

void FocusRing::place() {
    if (!ring_) return;
    if (!control_->isVisible()) return ring_->hide();
    const QRect part = visiblePart(*control_);
    ring_->setGeometry(part);
    ring_->raise();
    ring_->setVisible(!part.isEmpty());
}

} // namespace stepscope
