#pragma once

#include "ui/plot/steps/step_trace.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QSizeF>

#include <optional>
#include <vector>

class QGraphicsScene;
class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace stepscope {

class ChartLegend;

/// What part of a trace is shown, and how.
struct ChartView {
    double first = 0; ///< visible steps
    double last = 0;
    bool zeroBaseline = false;
    bool fitWarmup = false; ///< whether slow warm-up steps may stretch the time axis
    bool logTimes = false;  ///< a logarithmic time axis, which has no zero to begin at
};

/// Free room around the plot, in pixels, for what others draw along the same steps.
struct ChartRoom {
    double left = 0, right = 0; ///< at least so much beside the plot
    double below = 0;           ///< between the axis of steps and the legend
    friend bool operator==(const ChartRoom&, const ChartRoom&) = default;
};

/// Where steps stand across a plot: step `low` at x = left, step `high` at x = right.
struct StepAxis {
    double low = 0, high = 1;
    double left = 0, right = 1;
    double at(double step) const { return left + (step - low) / (high - low) * (right - left); }
};

/// The chart of step times: the only place that calls Qt Charts. Series are replaced whole and hold about two
/// points for each pixel column, whatever the length of the trace: a replaced series costs by its points, and
/// Qt Charts does not cut off what is out of sight.
class StepChart {
public:
    /// The chart lives in `scene`, which must outlive it.
    explicit StepChart(QGraphicsScene& scene);
    ~StepChart();
    StepChart(const StepChart&) = delete;
    StepChart& operator=(const StepChart&) = delete;

    void setColors(const Colors& colors);
    void setTitle(const QString& title); ///< empty: no room is taken
    void resize(QSizeF size);
    /// Takes effect with the next `show`.
    void setRoom(const ChartRoom& room) { room_ = room; }
    void show(const StepTrace& trace, const ChartView& view);

    QRectF plotArea() const;  ///< in the scene
    QRectF roomBelow() const; ///< as wide as the chart, in the scene
    StepAxis axis() const;    ///< in the scene
    double stepAt(QPointF scenePosition) const;
    double stepAt(double x) const { return stepAt(QPointF(x, plotArea().center().y())); } ///< x in the scene
    QPointF positionOf(double step, double seconds) const;

private:
    void setAxis(QValueAxis* axis, double low, double high, double interval, int decimals);
    void useLogTimes(bool on);
    /// Of a time in the unit on the axis: as the axis has it, which is logarithmic or not.
    double place(double time) const;
    void placeLine(QLineSeries* series, const QList<QPointF>& times) const;
    void scaleTimes(double low, double high, const ChartView& view);
    void scaleLog(double low, double high);
    void placeTimes(const StepTrace& trace, const ChartView& view, std::size_t first, std::size_t last);
    void placeSpread(const StepTrace& trace, const ChartView& view);
    void placeShade(const StepTrace& trace, const ChartView& view);
    void styleLines();
    void updateLegend();
    void placeLegend();
    void layOut();

    QGraphicsScene& scene_;
    QChart* chart_; // owned by the scene while it is in it
    QValueAxis* steps_;
    QValueAxis* times_;
    QCategoryAxis* decades_; // of logarithms of times; one of the two is shown
    QLineSeries *shadeTop_, *shadeBottom_, *bandTop_, *bandBottom_;
    QAreaSeries *shade_, *band_;
    QLineSeries *mean_, *warmup_, *measured_;
    ChartLegend* legend_;
    Colors colors_;
    ChartRoom room_;
    double perSecond_ = 1e3; // of the unit on the time axis
    bool log_ = false;
    double low_ = 0, high_ = 1; // of the axis of times
    std::vector<double> ticks_; // of the logarithmic one, in its unit
};

} // namespace stepscope
