#include "ui/plot/read_plot.h"

#include "ui/accessible/chart_table.h"
#include "ui/text/lists.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace stepscope {

ReadPlot::ReadPlot(Tells tells, QWidget* parent) : QWidget(parent), tells_(tells) {
    setLayoutDirection(Qt::LeftToRight); // in every language: more is to the right, and time goes there
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString ReadPlot::saidOfCurrent() const {
    return listOf(reading());
}

void ReadPlot::readingChanged() {
    currentPointChanged();
    update();
}

void ReadPlot::showTip(QPointF place) {
    QToolTip::showText(mapToGlobal(place.toPoint()), reading().join(QLatin1Char('\n')), this);
}

bool ReadPlot::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || tells_ != Tells::ByTips) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    readAt(help->pos());
    showTip(help->pos());
    return true;
}

void ReadPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void ReadPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOut();
}

void ReadPlot::contextMenuEvent(QContextMenuEvent* event) {
    popUpChartMenu(this, *event);
}

void ReadPlot::mouseMoveEvent(QMouseEvent* event) {
    readAt(event->position());
}

void ReadPlot::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (tells_ == Tells::ByItself || !hasFocus()) readNothing();
}

} // namespace stepscope
