#pragma once

#include "ui/plot/steps/step_chart.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace stepscope {

/// Beneath a chart of step times, along the same steps: a slim strip for each number that the device says,
/// and a lane that marks throttled steps. Beside a strip stand its name, its value at the step under the
/// pointer (else the latest), and the lowest and highest value in sight. Where strips do not fit, the
/// values are left.
class TelemetryStrips : public QGraphicsItem {
public:
    struct Strip {
        Gauge gauge;
        QRectF area; ///< in the scene, as wide as the plot
        QPolygonF line;
        double lowest, highest; ///< in sight; NaN for none
        double bottom, top;     ///< the values at the area's edges
        double y(double value) const {
            return area.bottom() - (value - bottom) / (top - bottom) * area.height();
        }
    };

    TelemetryStrips();

    void setInk(const Colors& colors, const QFont& font);
    /// Decides how to show `telemetry` in a view of this height, and says what the chart has to leave free
    /// for it: nothing for no telemetry.
    ChartRoom claimRoom(const TelemetryTrace& telemetry, double height);
    /// Draws the part of `trace` that `axis` shows into `room`, which is as high as was claimed; without any
    /// height, draws nothing. What the chart shades is shaded here, too. `trace` must outlive the strips or
    /// the next call.
    void show(const CellSteps& trace, const StepAxis& axis, const QRectF& room,
              const StepExtras& extras = {});
    void setReading(std::optional<std::size_t> step);

    /// Of the marks and strips, in the scene, as wide as the plot.
    QRectF area() const { return area_; }
    const std::vector<Strip>& strips() const { return strips_; }
    /// What of the steps in sight is set aside, in the scene: from left to right.
    const std::vector<StepSpan>& aside() const { return aside_; }
    /// Throttled steps in sight, in the scene; what would stand on the same pixels is one mark.
    const std::vector<QRectF>& marks() const { return marks_; }

    QRectF boundingRect() const override { return room_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Layout {
        double lane = 0;  ///< height of the lane of throttled steps
        double strip = 0; ///< height of a strip; 0: the values stand on one line
        double line = 0;  ///< height of that line
        double total = 0;
    };
    Layout layoutFor(const TelemetryTrace& telemetry, double height) const;
    void placeStrips(const TelemetryTrace& telemetry, double top);
    void placeAside(const StepExtras& extras);
    void placeMarks(const TelemetryTrace& telemetry, const QRectF& lane);
    QRectF leftOf(const QRectF& area) const; ///< where its captions stand
    void paintLine(QPainter& painter, const Strip& strip) const;
    void paintValue(QPainter& painter, const Strip& strip) const;
    void paintExtremes(QPainter& painter, const Strip& strip) const;

    const CellSteps* trace_ = nullptr;
    StepAxis axis_;
    Layout layout_;
    QRectF room_, area_;
    QRectF lane_;
    std::vector<Strip> strips_;
    std::vector<StepSpan> aside_; // of the scene
    std::vector<QRectF> marks_;
    std::optional<std::size_t> reading_;
    Colors colors_;
    QFont font_;
};

} // namespace stepscope
