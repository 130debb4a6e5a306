#include "ui/views/scaling/scaling_view.h"

#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/places/places_plot.h"
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace stepscope {

namespace {

constexpr std::size_t most_panels = 12;

QString logX() {
    return QStringLiteral("logX");
}
QString logY() {
    return QStringLiteral("logY");
}

PivotView::Kind scalingKind() {
    return {.name = QStringLiteral("scaling"),
            .icon = QStringLiteral("scaling"),
            .roles = {{.axis = &PivotQuestion::column,
                       .key = QStringLiteral("against"),
                       .label = ScalingView::tr("Against"),
                       .toolTip = ScalingView::tr("The number that grows to the right"),
                       .usual = "seq",
                       .takesNumbers = true,
                       .isNeeded = true},
                      {.axis = &PivotQuestion::row,
                       .key = QStringLiteral("line"),
                       .label = ScalingView::tr("Lines"),
                       .toolTip = ScalingView::tr("A line for each value of this axis"),
                       .usual = "model",
                       .takesNumbers = false,
                       .isNeeded = false},
                      {.axis = &PivotQuestion::page,
                       .key = QStringLiteral("chart"),
                       .label = ScalingView::tr("Charts"),
                       .toolTip = ScalingView::tr("A small chart for each value of this axis"),
                       .usual = "mode",
                       .takesNumbers = false,
                       .isNeeded = false}},
            .switches = {{.key = logX(),
                          .label = ScalingView::tr("Log x"),
                          .toolTip = ScalingView::tr("Each power of ten as wide"),
                          .isOn = true},
                         {.key = logY(),
                          .label = ScalingView::tr("Log y"),
                          .toolTip = ScalingView::tr("Each power of ten as high: what grows by a power is "
                                                     "a straight line"),
                          .isOn = true}},
            .chartName = ScalingView::tr("Scaling of a figure")};
}

double numberOf(const AxisValue& value) {
    const auto* const number = std::get_if<std::int64_t>(&value);
    return number ? static_cast<double>(*number) : std::nan("");
}

/// Between the least and the largest value, as far from both on a logarithmic axis, on a linear one the
/// largest.
double typicalOnAxis(const Pivot& pivot, bool log) {
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const PivotPlace& place : pivot.places)
        for (const auto& value : {place.value, place.predicted})
            if (value && *value > 0) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    if (!(high > 0)) return 0;
    return log ? std::sqrt(low * high) : high;
}

bool isPositive(const Pivot& pivot) {
    return std::all_of(pivot.places.begin(), pivot.places.end(),
                       [](const PivotPlace& place) { return !place.value || place.least > 0; });
}

/// None: nothing is to be seen of it.
std::optional<ScalingSpot> spotOf(const PivotPlace& place, int number, double x, double unit) {
    using Kind = ScalingSpot::Kind;
    if (place.state == CellState::Oom)
        return ScalingSpot{number, x, place.value ? *place.value / unit : std::nan(""), Kind::OutOfMemory};
    if (place.value) return ScalingSpot{number, x, *place.value / unit, Kind::Measured};
    const bool waits = place.state == CellState::Waiting || place.state == CellState::Running;
    if (waits && place.predicted) return ScalingSpot{number, x, *place.predicted / unit, Kind::Waiting};
    return std::nullopt;
}

/// What is measured alone tells the exponent.
void fitLine(ScalingLine& line) {
    std::vector<PlotPoint> points;
    for (const ScalingSpot& spot : line.spots)
        if (spot.kind == ScalingSpot::Kind::Measured) points.push_back({spot.x, spot.y});
    line.law = power_law_of(points);
}

} // namespace

ScalingView::ScalingView(const ViewContext& context, QWidget* parent)
    : PivotView(context, scalingKind(), parent) {
    begin();
}

std::shared_ptr<PlacesChart> ScalingView::makeChart(const Pivot& pivot, const QString& title) const {
    const PivotQuestion& question = pivot.question;
    ScalingPicture picture;
    picture.title = title;
    for (const AxisValue& value : pivot.columns)
        picture.xValues.push_back(numberOf(value));
    // A logarithmic axis has no place for 0.
    picture.logX = choices()->isOn(logX()) && std::all_of(picture.xValues.begin(), picture.xValues.end(),
                                                          [](double x) { return x > 0; });
    picture.logY = choices()->isOn(logY()) && isPositive(pivot);
    const PlotUnit unit = plotUnitFor(question.figure->kind, typicalOnAxis(pivot, picture.logY));
    picture.unit = unit.size;
    picture.unitName = unit.name;
    const auto told = [](const QString& name, bool wanted, bool log) {
        return wanted && !log ? ScalingView::tr("%1, linear because of zeros").arg(name) : name;
    };
    picture.xTitle = told(labelOf(*question.column), choices()->isOn(logX()), picture.logX);
    picture.yTitle = told(axisTitle(*question.figure, unit), choices()->isOn(logY()), picture.logY);
    for (const AxisValue& value : pivot.rows)
        picture.names.push_back(question.row ? valueName(*question.row, value) : tr("Measured"));
    for (const AxisValue& value : pivot.pages) {
        if (picture.panels.size() == most_panels) {
            picture.xTitle = tr("%1 (%2 of %3 charts; a filter shows others)")
                                 .arg(picture.xTitle)
                                 .arg(most_panels)
                                 .arg(pivot.pages.size());
            break;
        }
        ScalingPanel& panel = picture.panels.emplace_back();
        if (question.page)
            panel.title =
                QStringLiteral("%1: %2").arg(columnLabelOf(*question.page), valueName(*question.page, value));
        panel.lines.resize(pivot.rows.size());
    }
    const bool predictionSaysMore =
        std::any_of(pivot.places.begin(), pivot.places.end(), [](const PivotPlace& place) {
            return place.predicted && place.predicted != place.value;
        });
    picture.baselineName = selection().baselineTitle();
    for (std::size_t i = 0; i < pivot.places.size(); ++i) {
        const PivotPlace& place = pivot.places[i];
        if (std::cmp_greater_equal(place.page, picture.panels.size())) break;
        ScalingLine& line =
            picture.panels[static_cast<std::size_t>(place.page)].lines[static_cast<std::size_t>(place.row)];
        const double x = picture.xValues[static_cast<std::size_t>(place.column)];
        if (const auto spot = spotOf(place, static_cast<int>(i), x, unit.size)) line.spots.push_back(*spot);
        if (predictionSaysMore && place.predicted)
            line.predicted.push_back({x, *place.predicted / unit.size});
        if (const auto before = baselineAt(place, *question.figure))
            line.baseline.push_back({x, *before / unit.size});
    }
    for (ScalingPanel& panel : picture.panels)
        for (ScalingLine& line : panel.lines)
            fitLine(line);
    picture.note = noteOf(pivot);
    return std::make_shared<ScalingChart>(std::move(picture));
}

QStringList ScalingView::moreAbout(const PivotPlace& place) const {
    const auto* chart = static_cast<const ScalingChart*>(plot()->chart());
    if (!chart || std::cmp_greater_equal(place.page, chart->picture().panels.size())) return {};
    const ScalingPicture& picture = chart->picture();
    const ScalingLine& line =
        picture.panels[static_cast<std::size_t>(place.page)].lines[static_cast<std::size_t>(place.row)];
    if (!line.law) return {};
    const QString exponent = QLocale().toString(line.law->exponent, 'f', 3);
    const QString whole = line.law->error
                              ? tr("%1 ± %2").arg(exponent, QLocale().toString(*line.law->error, 'f', 3))
                              : exponent;
    return {tr("Its line grows by the power %1 (least squares on the logarithms of %2 points)")
                .arg(whole)
                .arg(line.law->count)};
}

QString ScalingView::titleOf(const PivotQuestion& question) const {
    return tr("%1 against %2").arg(labelOf(*question.figure), labelOf(*question.column));
}

} // namespace stepscope
