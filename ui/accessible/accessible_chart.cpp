#include "ui/accessible/accessible_chart.h"

#include "ui/accessible/told_chart.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace stepscope {

namespace {

/// Null while the widget is being made or taken down, too: then it is no chart yet, or none any more.
ToldChart* chartOf(QObject* widget) {
    return dynamic_cast<ToldChart*>(widget);
}

/// A point by its number. It stays when the chart becomes another one, and then tells what that has there.
class AccessiblePoint final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePoint(QWidget* plot, int point) : plot_(plot), point_(point) {}

    int point() const { return point_; }

    bool isValid() const override {
        const ToldChart* chart = chartOf(plot_);
        return chart && point_ < chart->points()->count;
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent() ? parent()->window() : nullptr; }
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation /*match*/) const override {
        return {};
    }
    QAccessibleInterface* focusChild() const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(plot_); }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text what) const override {
        if (!isValid()) return {};
        const ToldPoints& points = *chartOf(plot_)->points();
        if (what == QAccessible::Name) return points.name(point_);
        if (what != QAccessible::Description) return {};
        const ToldChart& chart = *chartOf(plot_);
        const QString said = chart.currentPoint() == point_ ? chart.saidOfCurrent() : QString();
        return said.isEmpty() ? points.rest(point_) : said;
    }
    void setText(QAccessible::Text /*what*/, const QString& /*text*/) override {}

    /// On the screen.
    QRect rect() const override {
        if (!isValid()) return {};
        const QRectF area = chartOf(plot_)->areaOfPoint(point_);
        return area.isEmpty() ? QRect() : area.toAlignedRect().translated(plot_->mapToGlobal(QPoint(0, 0)));
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State out;
        if (!isValid()) {
            out.invalid = true;
            return out;
        }
        out.focusable = true;
        out.selectable = true;
        out.readOnly = true;
        const bool isCurrent = chartOf(plot_)->currentPoint() == point_;
        out.selected = isCurrent;
        out.focused = isCurrent && plot_->hasFocus();
        out.invisible = !plot_->isVisible();
        out.offscreen = chartOf(plot_)->areaOfPoint(point_).isEmpty();
        return out;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& action) override {
        if (!isValid() || action != setFocusAction()) return;
        plot_->setFocus(Qt::OtherFocusReason);
        chartOf(plot_)->goToPoint(point_);
    }
    QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

private:
    QPointer<QWidget> plot_;
    int point_;
};

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget* plot) : QAccessibleWidget(plot, QAccessible::Chart) {}

    int childCount() const override {
        const ToldChart* chart = chartOf(object());
        if (!chart) return 0;
        const auto& sight = shown(*chart);
        return sight ? static_cast<int>(sight->size()) : chart->points()->count;
    }
    QAccessibleInterface* child(int index) const override {
        const ToldChart* chart = chartOf(object());
        if (!chart || index < 0 || index >= childCount()) return nullptr;
        const auto& sight = shown(*chart);
        return pointAt(sight ? (*sight)[static_cast<std::size_t>(index)] : index);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const ToldChart* chart = chartOf(object());
        const auto* const point = dynamic_cast<const AccessiblePoint*>(child);
        if (!chart || !point || !point->isValid()) return -1;
        const auto& sight = shown(*chart);
        if (!sight) return point->point();
        const auto found = std::ranges::lower_bound(*sight, point->point());
        return found != sight->end() && *found == point->point() ? static_cast<int>(found - sight->begin())
                                                                 : -1;
    }
    QAccessibleInterface* focusChild() const override {
        const ToldChart* chart = chartOf(object());
        const int current = chart ? chart->currentPoint() : -1;
        return current < 0 ? QAccessibleWidget::focusChild() : pointAt(current); // told when it is asked
    }
    /// Of those that lie there the nearest to its middle.
    QAccessibleInterface* childAt(int x, int y) const override {
        const ToldChart* chart = chartOf(object());
        if (!chart) return nullptr;
        const QPointF place = widget()->mapFromGlobal(QPoint(x, y));
        const auto& sight = shown(*chart);
        int nearest = -1;
        double least = std::numeric_limits<double>::infinity();
        for (int index = 0; index < childCount(); ++index) {
            const int point = sight ? (*sight)[static_cast<std::size_t>(index)] : index;
            const QRectF area = chart->areaOfPoint(point);
            const double away = (area.center() - place).manhattanLength();
            if (!area.contains(place) || away >= least) continue;
            least = away;
            nearest = point;
        }
        return nearest < 0 ? nullptr : pointAt(nearest);
    }
    QString text(QAccessible::Text what) const override {
        const ToldChart* chart = chartOf(object());
        if (!chart || what != QAccessible::Description) return QAccessibleWidget::text(what);
        const QString more = widget()->accessibleDescription();
        return more.isEmpty() ? chart->summary() : QStringLiteral("%1. %2").arg(chart->summary(), more);
    }

private:
    ~AccessibleChart() override {
        for (const QAccessible::Id id : std::as_const(children_))
            QAccessible::deleteAccessibleInterface(id);
    }

    /// Those in sight, with the one that keys are at; none: all are.
    const std::optional<std::vector<int>>& shown(const ToldChart& chart) const {
        const int current = chart.currentPoint();
        if (chart.points() == told_ && current == current_) return shown_;
        told_ = chart.points();
        current_ = current;
        shown_ = chart.pointsInSight();
        if (!shown_ || current < 0 || current >= told_->count) return shown_;
        const auto place = std::ranges::lower_bound(*shown_, current);
        if (place == shown_->end() || *place != current) shown_->insert(place, current);
        return shown_;
    }

    QAccessibleInterface* pointAt(int point) const {
        const auto found = children_.constFind(point);
        if (found != children_.constEnd()) return QAccessible::accessibleInterface(*found);
        auto* const made = new AccessiblePoint(widget(), point);
        children_[point] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    mutable QHash<int, QAccessible::Id> children_;   // by point: those that were asked for
    mutable std::shared_ptr<const ToldPoints> told_; // of which `shown_` is
    mutable int current_ = -1;
    mutable std::optional<std::vector<int>> shown_;
};

} // namespace

QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget && chartOf(widget) ? new AccessibleChart(widget) : nullptr;
}

} // namespace stepscope
