#pragma once

#include "ui/accessible/told_points.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace stepscope {

/// What a widget that paints a chart is, too: it tells screen readers its points, of which Qt knows nothing,
/// and has them as a table. Each is told when it is asked for, and not before.
class ToldChart {
public:
    virtual ~ToldChart() = default;
    ToldChart(const ToldChart&) = delete;
    ToldChart& operator=(const ToldChart&) = delete;

    /// As it is now; what was got stays as it is. Never null.
    const std::shared_ptr<const ToldPoints>& points() const;
    QString summary() const;
    /// Of what it is: a cell, say; behind its accessible name in the summary.
    void setSubject(const QString& subject) { subject_ = subject; }
    QString name() const;  ///< what kind of chart it is
    QString title() const; ///< and of what

    /// Of those that are read or chosen the one from which keys go on; -1: none.
    virtual int currentPoint() const = 0;
    /// All that is said of it; empty: no more than its point tells.
    virtual QString saidOfCurrent() const { return {}; }
    /// As keys would.
    virtual void goToPoint(int point) = 0;
    /// In the widget; empty: it is not in sight.
    virtual QRectF areaOfPoint(int point) const = 0;
    /// Of very many the ones that are drawn apart, in order; none: all are.
    virtual std::optional<std::vector<int>> pointsInSight() const { return std::nullopt; }

protected:
    ToldChart();

    virtual ToldPoints tell() const = 0;

    void pointsChanged() { points_.reset(); } ///< what it shows, or what of it is in sight
    void currentPointChanged();               ///< tells screen readers, while the chart has the focus

private:
    QWidget* widget() const;

    QString subject_;
    mutable std::shared_ptr<const ToldPoints> points_; // null: to be told anew
};

} // namespace stepscope
