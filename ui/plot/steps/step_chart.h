#pragma once

#include "ui/plot/histogram/bin_counts.h"
#include "ui/plot/steps/cell_steps.h"
#include "ui/plot/steps/marks/step_bands.h"
#include "ui/plot/steps/marks/step_extras.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QColor>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

class QGraphicsScene;
class QAbstractSeries;
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
    /// Whether warm-up steps, and those of a start that is set aside, may stretch the axis of values far.
    bool fitWarmup = false;
    bool logTimes = false; ///< a logarithmic axis of values, which has no zero to begin at
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
    void show(const CellSteps& trace, const ChartView& view, const StepExtras& extras = {});

    QRectF plotArea() const;  ///< in the scene
    QRectF roomBelow() const; ///< as wide as the chart, in the scene
    StepAxis axis() const;    ///< in the scene
    ValueAxis values() const; ///< in the scene
    double stepAt(QPointF scenePosition) const;
    double stepAt(double x) const { return stepAt(QPointF(x, plotArea().center().y())); } ///< x in the scene
    /// `value`: as the trace reads its steps, in base units.
    QPointF positionOf(double step, double value) const;

private:
    void setAxis(QValueAxis* axis, double low, double high, double interval, int decimals);
    void useScale(bool log, bool stacked);
    double scaled(double value) const; ///< or its logarithm
    /// Of a value in the unit on the axis: where the axis has it.
    double place(double value) const { return bands_.front().at(scaled(value)); }
    void placeLine(QLineSeries* series, const QList<QPointF>& times, const StepBand& band) const;
    void scaleTimes(const std::vector<ValueExtent>& extents, const ChartView& view);
    void scaleLinear(double low, double high, const ChartView& view);
    double axisHeight() const;
    int stepsThatFit(double last) const; ///< labels of steps up to the last one that is in view
    int labelsThatFit() const;
    QString fittingTitle(const CellSteps& trace, bool log) const;
    void scaleLog(const ValueExtent& extent);
    void setLabels(std::vector<std::pair<double, QString>> labels, double low, double high);
    void placeTimes(const CellSteps& trace, const ChartView& view, const StepExtras& extras,
                    std::size_t first, std::size_t last);
    void placeOverlays(const std::vector<StepOverlay>& overlays, const std::vector<QList<QPointF>>& lines,
                       const ChartView& view);
    void placeSpread(const CellSteps& trace, const ChartView& view);
    void placeShade(const CellSteps& trace, const ChartView& view);
    void placeAside(const CellSteps& trace, const ChartView& view, const StepExtras& extras);
    std::vector<QAbstractSeries*> allSeries() const; ///< from the lowest to the topmost
    void styleLines();
    void updateLegend(const StepExtras& extras);
    void placeLegend();
    void layOut();

    QGraphicsScene& scene_;
    QChart* chart_; // owned by the scene while it is in it
    QValueAxis* steps_;
    QValueAxis* times_;
    QCategoryAxis* marks_; // of logarithms and of bands; one of the two is shown
    QLineSeries *shadeTop_, *shadeBottom_, *asideTop_, *asideBottom_, *bandTop_, *bandBottom_;
    QAreaSeries *shade_, *aside_, *band_;
    QLineSeries *mean_, *steadyMean_, *warmup_, *measured_;
    struct Overlay {
        QLineSeries *line, *mean;
    };
    std::vector<Overlay> overlays_; // [most_overlays]
    ChartLegend* legend_;
    double legendHeight_;
    Colors colors_;
    ChartRoom room_;
    double perUnit_ = 1e3; // of base units, on the axis of values
    bool log_ = false, stacked_ = false;
    std::vector<StepBand> bands_ = {{}};             // the trace's own first; never empty
    std::vector<std::pair<double, QString>> labels_; // of `marks_`, and where they stand
};

} // namespace stepscope
