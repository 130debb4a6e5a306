#include "ui/plot/steps/step_chart.h"

#include "ui/plot/chart_legend.h"
#include "ui/plot/clip.h"
#include "ui/plot/steps/reading_labels.h"
#include "ui/plot/ticks.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

/// Beyond this many, lines wider than a pixel cost too much to paint.
constexpr qsizetype points_with_wide_line = 300;
constexpr QMargins chart_margins(6, 6, 12, 0); ///< and the legend at the bottom

/// `points`: of the whole trace, so that its parts look alike.
void setLine(QLineSeries* series, const QColor& color, qsizetype points) {
    series->setPen(QPen(color, points <= points_with_wide_line ? 1.5 : 1.0));
    series->setPointsVisible(points <= points_with_dots);
    series->setMarkerSize(5);
}

/// `positive`: of the others, a logarithmic axis has no place.
ValueExtent extentOf(const QList<QPointF>& points, bool positive) {
    ValueExtent extent;
    for (const QPointF& point : points)
        if (!positive || point.y() > 0) extent.include(point.y());
    return extent;
}

/// Of the measured steps: those of the start are there as far as they are near the others, which they would
/// press to a line.
ValueExtent measuredExtent(const QList<QPointF>& points, const StepExtras& extras, bool positive) {
    constexpr double near = 1.5;
    QList<QPointF> start;
    QList<QPointF> rest;
    for (const QPointF& point : points)
        (isInStart(extras, point.x()) ? start : rest).push_back(point);
    ValueExtent extent = extentOf(rest, positive);
    if (extent.empty()) return extentOf(points, positive);
    const ValueExtent others = extent;
    for (const QPointF& point : start)
        if (point.y() <= near * others.high && point.y() >= others.low / near) extent.include(point.y());
    return extent;
}

} // namespace

StepChart::StepChart(QGraphicsScene& scene)
    : scene_(scene), chart_(new QChart), steps_(new QValueAxis), times_(new QValueAxis),
      marks_(new QCategoryAxis), shadeTop_(new QLineSeries), shadeBottom_(new QLineSeries),
      asideTop_(new QLineSeries), asideBottom_(new QLineSeries), bandTop_(new QLineSeries),
      bandBottom_(new QLineSeries), shade_(new QAreaSeries(shadeTop_, shadeBottom_)),
      aside_(new QAreaSeries(asideTop_, asideBottom_)), band_(new QAreaSeries(bandTop_, bandBottom_)),
      mean_(new QLineSeries), steadyMean_(new QLineSeries), warmup_(new QLineSeries),
      measured_(new QLineSeries), legend_(new ChartLegend(chart_)), legendHeight_(legend_->heightIn(0)) {
    scene_.addItem(chart_);
    chart_->setAnimationOptions(QChart::NoAnimation);
    chart_->setBackgroundRoundness(0);
    chart_->setDropShadowEnabled(false);
    chart_->setMargins(chart_margins + QMargins(0, 0, 0, static_cast<int>(legendHeight_)));
    chart_->legend()->hide();
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->setLocalizeNumbers(true);
    chart_->setLocale(QLocale());

    for (std::size_t i = 0; i < most_overlays; ++i)
        overlays_.push_back({.line = new QLineSeries, .mean = new QLineSeries});
    // Area series do not own their edges.
    for (QLineSeries* edge : {shadeTop_, shadeBottom_})
        edge->setParent(shade_);
    for (QLineSeries* edge : {asideTop_, asideBottom_})
        edge->setParent(aside_);
    for (QLineSeries* edge : {bandTop_, bandBottom_})
        edge->setParent(band_);

    chart_->addAxis(steps_, Qt::AlignBottom);
    chart_->addAxis(times_, Qt::AlignLeft);
    chart_->addAxis(marks_, Qt::AlignLeft);
    marks_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    marks_->setVisible(false);
    for (QValueAxis* axis : {steps_, times_}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(1);
        axis->setRange(0, 1);
        axis->setLineVisible(true);
    }
    steps_->setGridLineVisible(false);
    steps_->setTitleText(Words::tr("Step"));
    times_->setTitleText(valuesTitle({}, false));
    for (QAbstractSeries* series : allSeries()) {
        chart_->addSeries(series);
        series->attachAxis(steps_);
        series->attachAxis(times_);
    }
    QFont axisFont = chart_->font();
    axisFont.setPointSizeF(std::max(7.0, axisFont.pointSizeF() * 0.92));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{steps_, times_, marks_}) {
        axis->setLabelsFont(axisFont);
        axis->setTitleFont(axisFont);
    }
}

StepChart::~StepChart() {
    scene_.removeItem(chart_);
    delete chart_;
}

std::vector<QAbstractSeries*> StepChart::allSeries() const {
    std::vector<QAbstractSeries*> out = {shade_, aside_, band_};
    for (const Overlay& overlay : overlays_) {
        out.push_back(overlay.line);
        out.push_back(overlay.mean);
    }
    out.insert(out.end(), {mean_, steadyMean_, warmup_, measured_});
    return out;
}

void StepChart::setColors(const Colors& colors) {
    colors_ = colors;
    chart_->setBackgroundBrush(colors.surface);
    chart_->setBackgroundPen(Qt::NoPen);
    chart_->setTitleBrush(colors.text);
    legend_->setInk(colors.text, steps_->labelsFont());
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{steps_, times_, marks_}) {
        axis->setLabelsColor(colors.muted);
        axis->setTitleBrush(colors.muted);
        axis->setLinePen(QPen(colors.border, 1));
        axis->setGridLinePen(QPen(colors.grid, 1));
    }
    shade_->setPen(Qt::NoPen);
    shade_->setBrush(colors.shade);
    aside_->setPen(Qt::NoPen);
    aside_->setBrush(colors.aside);
    band_->setPen(Qt::NoPen);
    band_->setBrush(colors.band);
    mean_->setPen(QPen(colors.mean, 1.2));
    steadyMean_->setPen(QPen(colors.text, 1.4, Qt::DashLine));
    styleLines();
}

void StepChart::styleLines() {
    const qsizetype points = warmup_->count() + measured_->count();
    setLine(warmup_, colors_.warmup, points);
    setLine(measured_, colors_.accent, points);
}

void StepChart::setTitle(const QString& title) {
    QFont font = chart_->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    chart_->setTitleFont(font);
    chart_->setTitle(chartText(title));
}

void StepChart::resize(QSizeF size) {
    chart_->resize(size);
    placeLegend();
}

void StepChart::show(const CellSteps& trace, const ChartView& view, const StepExtras& extras) {
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(view.first)));
    const auto last = static_cast<std::size_t>(std::max(0.0, std::ceil(view.last) + 1));
    const Ticks ticks =
        ticksFor(view.first, std::max(view.last, view.first + 1), stepsThatFit(view.last), false);
    setAxis(steps_, view.first - 0.5, std::max(view.last, view.first + 1) + 0.5,
            std::max(1.0, ticks.interval), 0);
    useScale(view.logTimes, isStacked(extras));
    // Where only a table tells of the cell, its steps need not even have a number.
    steps_->setTitleText(trace.isTold() ? Words::tr("Single steps are not known") : Words::tr("Step"));
    if (trace.isTold()) steps_->setLabelFormat(QStringLiteral(" "));
    steps_->setLineVisible(
        !trace.isTold()); // and with it its ticks, which would be of steps that nobody knows
    placeTimes(trace, view, extras, first, last);
    placeSpread(trace, view);
    placeShade(trace, view);
    placeAside(trace, view, extras);
    updateLegend(extras);
    layOut();
}

void StepChart::layOut() {
    QMargins margins(chart_->margins().left(), chart_margins.top(),
                     std::max(chart_margins.right(), static_cast<int>(std::ceil(room_.right))),
                     static_cast<int>(std::ceil(legendHeight_ + room_.below)));
    if (margins != chart_->margins()) chart_->setMargins(margins);
    chart_->layout()->activate(); // an export has no event loop that would do it
    // How wide the axis of times is depends on its labels, and only the layout knows.
    const double axisWidth = chart_->plotArea().left() - margins.left();
    margins.setLeft(std::max(chart_margins.left(), static_cast<int>(std::ceil(room_.left - axisWidth))));
    if (margins == chart_->margins()) return;
    chart_->setMargins(margins);
    chart_->layout()->activate();
}

void StepChart::placeTimes(const CellSteps& trace, const ChartView& view, const StepExtras& extras,
                           std::size_t first, std::size_t last) {
    const Statistics measured = trace.statistics();
    perUnit_ = 1 / trace.unit().size;

    const int columns = std::max(50, static_cast<int>(chart_->plotArea().width()));
    // The warm-up line ends on the first measured step, so that the curve has no gap.
    const QList<QPointF> warm =
        trace.warmup() > 0 ? trace.series().line(first, std::min(last, trace.warmup() + 1), columns, perUnit_)
                           : QList<QPointF>();
    const QList<QPointF> rest = trace.series().line(std::max(first, trace.warmup()), last, columns, perUnit_);
    ValueExtent extent = view.fitWarmup ? extentOf(rest, log_) : measuredExtent(rest, extras, log_);
    if (trace.isTold() && measured.mean > 0) extent.include(measured.mean * perUnit_);
    // A mean that a start moved far has its spread from there, too.
    const Statistics& spread =
        !view.fitWarmup && extras.steady && isInStart(extras, static_cast<double>(trace.warmup()))
            ? extras.steady->statistics
            : measured;
    if (!extent.empty() && std::isfinite(spread.stddev)) {
        const double low = (spread.mean - spread.stddev) * perUnit_;
        if (!log_ || low > 0) extent.include(low);
        extent.include((spread.mean + spread.stddev) * perUnit_);
    }
    std::vector<QList<QPointF>> others;
    std::vector<ValueExtent> below; // in bands of their own
    others.reserve(extras.overlays.size());
    for (const StepOverlay& overlay : extras.overlays) {
        const CellSteps& other = *overlay.trace;
        others.push_back(other.series().line(std::max(first, other.warmup()), last, columns, perUnit_));
        ValueExtent own = extentOf(others.back(), log_);
        const double mean = other.statistics().mean * perUnit_;
        if (overlay.isGhost && mean > 0) own.include(mean);
        if (stacked_ && !overlay.isGhost)
            below.push_back(own);
        else
            extent.include(own);
    }
    if (extent.empty() || view.fitWarmup) extent.include(extentOf(warm, log_));
    if (extent.empty()) extent = {.low = 0, .high = 1};
    std::vector<ValueExtent> extents = {extent};
    extents.insert(extents.end(), below.begin(), below.end());
    scaleTimes(extents, view);
    times_->setTitleText(fittingTitle(trace, false));
    marks_->setTitleText(fittingTitle(trace, log_));
    placeLine(warmup_, warm, bands_.front());
    placeLine(measured_, rest, bands_.front());
    placeOverlays(extras.overlays, others, view);
    styleLines();
}

void StepChart::placeOverlays(const std::vector<StepOverlay>& overlays,
                              const std::vector<QList<QPointF>>& lines, const ChartView& view) {
    std::size_t next = 1; // of the bands
    for (std::size_t i = 0; i < overlays_.size(); ++i) {
        QList<QPointF> mean;
        std::size_t own = 0;
        if (i < overlays.size()) {
            const double value = overlays[i].trace->statistics().mean * perUnit_;
            overlays_[i].line->setPen(QPen(overlays[i].color, 1));
            overlays_[i].mean->setPen(QPen(overlays[i].color, 1.2, Qt::DashLine));
            if (stacked_ && !overlays[i].isGhost) own = next++;
            if (overlays[i].isGhost && value > 0) {
                const double at = bands_.front().held(scaled(value));
                mean = {{view.first - 0.5, at}, {view.last + 0.5, at}};
            }
        }
        placeLine(overlays_[i].line, i < lines.size() ? lines[i] : QList<QPointF>(), bands_[own]);
        overlays_[i].mean->replace(mean);
    }
}

void StepChart::useScale(bool log, bool stacked) {
    const bool had = log_ || stacked_;
    const bool has = log || stacked;
    log_ = log;
    stacked_ = stacked;
    if (has == had) return;
    QAbstractAxis* shown = has ? static_cast<QAbstractAxis*>(marks_) : times_;
    QAbstractAxis* hidden = has ? static_cast<QAbstractAxis*>(times_) : marks_;
    for (QAbstractSeries* series : allSeries()) {
        series->detachAxis(hidden);
        series->attachAxis(shown);
    }
    hidden->setVisible(false);
    shown->setVisible(true);
}

double StepChart::scaled(double value) const {
    return log_ ? std::log10(value) : value;
}

/// What is of another band's values is out of sight.
void StepChart::placeLine(QLineSeries* series, const QList<QPointF>& times, const StepBand& band) const {
    QList<QPointF> points;
    points.reserve(times.size());
    for (const QPointF& point : times)
        if (!log_ || point.y() > 0) points.emplace_back(point.x(), band.at(scaled(point.y())));
    const ClippedLine line =
        clipLine(points, QRectF(QPointF(steps_->min(), band.bottom), QPointF(steps_->max(), band.top)));
    if (!series->pointsConfiguration().isEmpty()) series->clearPointsConfiguration();
    series->replace(line.points);
    if (line.points.size() > points_with_dots) return;
    for (const qsizetype cut : line.cuts) // no step is there
        series->setPointConfiguration(static_cast<int>(cut), QXYSeries::PointConfiguration::Visibility,
                                      false);
}

/// Of the axis of values. It is known before the chart is laid out, which depends on its labels.
double StepChart::axisHeight() const {
    const double below = 2 * QFontMetricsF(steps_->labelsFont()).height() + 16; // steps and their title
    return std::max(0.0, chart_->size().height() - chart_margins.top() - legendHeight_ - room_.below - below);
}

/// Beside one another: where labels have no room, Qt cuts them, and "100…" stands for 100000.
int StepChart::stepsThatFit(double last) const {
    constexpr int usual = 8;
    constexpr double beside_plot = 110; // the times' labels, the edges
    constexpr double apart = 12;
    constexpr double more_than_asked = 1.5; // ticksFor makes so many times as many, at most
    const double label =
        QFontMetricsF(steps_->labelsFont()).horizontalAdvance(QLocale().toString(std::ceil(last), 'f', 0));
    const double room = chart_->size().width() - beside_plot;
    return std::clamp(static_cast<int>(room / (label + apart) / more_than_asked), 1, usual);
}

/// Below one another: where labels have no room, Qt shows three dots in their places.
int StepChart::labelsThatFit() const {
    constexpr double apart = 1.7; // in lines
    return static_cast<int>(axisHeight() / (apart * QFontMetricsF(times_->labelsFont()).height()));
}

/// The unit alone where the whole has no room, and nothing where that has none.
QString StepChart::fittingTitle(const CellSteps& trace, bool log) const {
    const QFontMetricsF metrics(times_->titleFont());
    for (const QString& title : {valuesTitle(trace, log), trace.unit().name})
        if (metrics.horizontalAdvance(title) <= axisHeight()) return title;
    return {};
}

void StepChart::scaleTimes(const std::vector<ValueExtent>& extents, const ChartView& view) {
    const ValueExtent& own = extents.front();
    if (stacked_) {
        StepBands stacked = stackedBands(extents, log_, view.zeroBaseline, axisHeight(),
                                         QFontMetricsF(marks_->labelsFont()).height());
        bands_ = std::move(stacked.bands);
        marks_->setLabelsVisible(true);
        setLabels(std::move(stacked.labels), 0, static_cast<double>(bands_.size()));
    } else if (log_ && own.high > 0) {
        scaleLog(own);
    } else {
        scaleLinear(own.low, own.high, view);
    }
}

void StepChart::scaleLinear(double low, double high, const ChartView& view) {
    const double margin = std::max((high - low) * 0.12, high * 0.01);
    constexpr int usual = 5;
    const int fit = labelsThatFit();
    const double from = view.zeroBaseline ? 0 : std::max(0.0, low - margin);
    const auto labelsOf = [](const Ticks& each) {
        return static_cast<int>(std::lround((each.high - each.low) / each.interval)) + 1;
    };
    Ticks ticks = ticksFor(from, high + margin, usual, true);
    for (int count = usual - 1; count > 0 && labelsOf(ticks) > fit; --count)
        ticks = ticksFor(from, high + margin, count, true);
    if (labelsOf(ticks) > fit) ticks.interval = ticks.high - ticks.low; // the ends alone
    times_->setLabelsVisible(fit > 1);
    const double bottom = std::max(0.0, ticks.low);
    bands_ = {{.low = bottom, .high = ticks.high, .bottom = bottom, .top = ticks.high}};
    const double rounding = ticks.interval * 1e-6; // or the outermost ticks may be missed by a rounding error
    setAxis(times_, bottom - rounding, ticks.high + rounding, ticks.interval, ticks.decimals);
}

void StepChart::scaleLog(const ValueExtent& extent) {
    StepBand band;
    fitLog(band, extent);
    band.bottom = band.low;
    band.top = band.high;
    bands_ = {band};
    std::vector<std::pair<double, QString>> labels = logLabels(band);
    marks_->setLabelsVisible(labelsThatFit() > 0);
    while (std::cmp_greater(labels.size(), std::max(1, labelsThatFit()))) { // every other one
        std::size_t kept = 0;
        for (std::size_t i = 0; i < labels.size(); i += 2)
            labels[kept++] = labels[i];
        labels.resize(kept);
    }
    setLabels(std::move(labels), band.bottom, band.top);
}

/// `labels`: from the lowest up, each text once.
void StepChart::setLabels(std::vector<std::pair<double, QString>> labels, double low, double high) {
    if (labels != labels_) {
        labels_ = std::move(labels);
        for (const QString& label : marks_->categoriesLabels())
            marks_->remove(label);
        marks_->setStartValue(low);
        for (const auto& [place, text] : labels_)
            marks_->append(text, place);
    }
    marks_->setRange(low, high);
}

void StepChart::placeSpread(const CellSteps& trace, const ChartView& view) {
    const Statistics measured = trace.statistics();
    const double from = std::max(static_cast<double>(trace.warmup()) - 0.5, view.first - 0.5);
    const double to = trace.isTold()
                          ? view.last + 0.5
                          : std::min(static_cast<double>(trace.seconds().size()) - 0.5, view.last + 0.5);
    QList<QPointF> mean;
    QList<QPointF> top;
    QList<QPointF> bottom;
    if (std::isfinite(measured.mean) && to > from) {
        const auto at = [this](double time) { // within the band, which the logarithm of 0 is not
            const StepBand& band = bands_.front();
            return log_ && !(time > 0) ? band.bottom : band.held(scaled(time));
        };
        const double middle = at(measured.mean * perUnit_);
        // Which a start that is out of sight can have moved out of sight, too.
        if (middle == place(measured.mean * perUnit_)) mean = {{from, middle}, {to, middle}};
        if (std::isfinite(measured.stddev)) {
            const double high = at((measured.mean + measured.stddev) * perUnit_);
            const double low = at((measured.mean - measured.stddev) * perUnit_);
            top = {{from, high}, {to, high}};
            bottom = {{from, low}, {to, low}};
        }
    }
    mean_->replace(mean);
    bandTop_->replace(top);
    bandBottom_->replace(bottom);
}

void StepChart::placeShade(const CellSteps& trace, const ChartView& view) {
    QList<QPointF> top;
    QList<QPointF> bottom;
    const double from = std::max(-0.5, view.first - 0.5);
    const double to = std::min(static_cast<double>(trace.warmup()) - 0.5, view.last + 0.5);
    const StepBand& band = bands_.front();
    if (trace.warmup() > 0 && to > from) {
        top = {{from, band.top}, {to, band.top}};
        bottom = {{from, band.bottom}, {to, band.bottom}};
    }
    shadeTop_->replace(top);
    shadeBottom_->replace(bottom);
}

/// One area for all that is set aside: of no height where steps are steady.
void StepChart::placeAside(const CellSteps& trace, const ChartView& view, const StepExtras& extras) {
    QList<QPointF> top;
    QList<QPointF> mean;
    const StepBand& band = bands_.front();
    const double column = (steps_->max() - steps_->min()) / std::max(50.0, chart_->plotArea().width());
    for (const StepSpan& span : asideSpans(extras, trace, view.first, view.last, column))
        top += {{span.from, band.bottom}, {span.from, band.top}, {span.to, band.top}, {span.to, band.bottom}};
    if (setsAside(extras, trace)) {
        const double end = std::min(static_cast<double>(trace.seconds().size()) - 0.5, view.last + 0.5);
        const double value = extras.steady->statistics.mean * perUnit_;
        const double from = std::max(static_cast<double>(extras.steady->part.begin) - 0.5, view.first - 0.5);
        if (std::isfinite(value) && value > 0 && end > from) {
            const double middle = band.held(scaled(value));
            mean = {{from, middle}, {end, middle}};
        }
    }
    asideTop_->replace(top);
    asideBottom_->replace(
        top.isEmpty() ? top : QList<QPointF>{{top.front().x(), band.bottom}, {top.back().x(), band.bottom}});
    steadyMean_->replace(mean);
}

void StepChart::setAxis(QValueAxis* axis, double low, double high, double interval, int decimals) {
    // In this order no moment has a wide range with a narrow interval, which would make ticks by the million.
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    if (interval >= axis->tickInterval()) axis->setTickInterval(interval);
    axis->setRange(low, high);
    axis->setTickInterval(interval);
}

void StepChart::updateLegend(const StepExtras& extras) {
    std::vector<ChartLegend::Entry> entries;
    const auto mark = measured_->pointsVisible() ? ChartLegend::Mark::DottedLine : ChartLegend::Mark::Line;
    if (measured_->count() > 0) entries.push_back({Words::tr("Measured step"), colors_.accent, mark});
    if (mean_->count() > 0) entries.push_back({Words::tr("Mean"), colors_.mean, ChartLegend::Mark::Line});
    if (bandTop_->count() > 0)
        entries.push_back({Words::tr("± 1 standard deviation"), colors_.band, ChartLegend::Mark::Area});
    if (steadyMean_->count() > 0)
        entries.push_back({Words::tr("Steady mean"), colors_.text, ChartLegend::Mark::Line});
    if (asideTop_->count() > 0)
        entries.push_back({Words::tr("Set aside"), colors_.aside, ChartLegend::Mark::Area});
    if (shadeTop_->count() > 0)
        entries.push_back({Words::tr("Warm-up"), colors_.shade, ChartLegend::Mark::Area});
    for (std::size_t i = 0; i < std::min(extras.overlays.size(), overlays_.size()); ++i)
        if (overlays_[i].line->count() > 0 || overlays_[i].mean->count() > 0)
            entries.push_back({extras.overlays[i].name, extras.overlays[i].color, ChartLegend::Mark::Line});
    legend_->setEntries(std::move(entries));
    placeLegend();
}

void StepChart::placeLegend() {
    const QSizeF size = chart_->size();
    legendHeight_ = legend_->heightIn(size.width());
    legend_->setArea(QRectF(0, size.height() - legendHeight_, size.width(), legendHeight_));
}

QRectF StepChart::plotArea() const {
    return chart_->mapRectToScene(chart_->plotArea());
}

QRectF StepChart::roomBelow() const {
    const QSizeF size = chart_->size();
    const double bottom = size.height() - legendHeight_;
    return chart_->mapRectToScene(QRectF(0, bottom - room_.below, size.width(), room_.below));
}

StepAxis StepChart::axis() const {
    const QRectF area = plotArea();
    return {.low = steps_->min(), .high = steps_->max(), .left = area.left(), .right = area.right()};
}

ValueAxis StepChart::values() const {
    const QRectF area = plotArea();
    const StepBand& band = bands_.front();
    const QValueAxis* shown = log_ || stacked_ ? marks_ : times_;
    const auto y = [&](double place) {
        return area.bottom() - (place - shown->min()) / (shown->max() - shown->min()) * area.height();
    };
    return {.low = stacked_ ? band.low : shown->min(),
            .high = stacked_ ? band.high : shown->max(),
            .bottom = stacked_ ? y(band.bottom) : area.bottom(),
            .top = stacked_ ? y(band.top) : area.top(),
            .perUnit = perUnit_,
            .logarithmic = log_};
}

double StepChart::stepAt(QPointF scenePosition) const {
    return chart_->mapToValue(chart_->mapFromScene(scenePosition), measured_).x();
}

QPointF StepChart::positionOf(double step, double value) const {
    return chart_->mapToScene(chart_->mapToPosition({step, place(value * perUnit_)}, measured_));
}

} // namespace stepscope
