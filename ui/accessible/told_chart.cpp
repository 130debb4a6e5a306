#include "ui/accessible/told_chart.h"

#include "ui/accessible/accessible_chart.h"
#include "ui/text/lists.h"

#include <QAccessible>
#include <QWidget>

namespace stepscope {

ToldChart::ToldChart() {
    QAccessible::installFactory(accessibleChart); // once, however often it is called
}

QWidget* ToldChart::widget() const {
    return const_cast<QWidget*>(dynamic_cast<const QWidget*>(this));
}

const std::shared_ptr<const ToldPoints>& ToldChart::points() const {
    if (!points_) points_ = std::make_shared<const ToldPoints>(tell());
    return points_;
}

QString ToldChart::name() const {
    return widget()->accessibleName();
}

QString ToldChart::title() const {
    return subject_.isEmpty() ? name() : listOf({name(), subject_});
}

QString ToldChart::summary() const {
    return summaryOf(*points(), title());
}

void ToldChart::currentPointChanged() {
    if (!QAccessible::isActive() || currentPoint() < 0 || !widget()->hasFocus()) return;
    QAccessibleInterface* const chart = QAccessible::queryAccessibleInterface(widget());
    QAccessibleInterface* const point = chart ? chart->focusChild() : nullptr;
    if (!point || point == chart) return;
    QAccessibleEvent event(point, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace stepscope
