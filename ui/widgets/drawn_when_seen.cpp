#include "ui/widgets/drawn_when_seen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace stepscope {

DrawnWhenSeen::DrawnWhenSeen(QWidget& widget, std::function<void()> draw)
    : QObject(&widget), widget_(widget), draw_(std::move(draw)) {
    widget_.installEventFilter(this);
}

void DrawnWhenSeen::outdate() {
    fresh_ = false;
    if (widget_.isVisible()) catchUp();
}

void DrawnWhenSeen::catchUp() {
    if (std::exchange(fresh_, true)) return;
    draw_();
}

bool DrawnWhenSeen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::PaletteChange) outdate();
    if (event->type() == QEvent::Show) catchUp();
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
