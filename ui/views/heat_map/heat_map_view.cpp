#include "ui/views/heat_map/heat_map_view.h"

#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/heat/heat_chart.h"
#include "ui/plot/places/places_plot.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"

#include <QToolButton>

#include <algorithm>
#include <optional>

namespace stepscope {

namespace {

QString logColors() {
    return QStringLiteral("logColors");
}

QString againstBaseline() {
    return QStringLiteral("againstBaseline");
}

PivotView::Kind heatMapKind() {
    return {.name = QStringLiteral("heatMap"),
            .icon = QStringLiteral("heat-map"),
            .roles = {{.axis = &PivotQuestion::column,
                       .key = QStringLiteral("column"),
                       .label = HeatMapView::tr("Columns"),
                       .toolTip = HeatMapView::tr("A column for each value of this axis"),
                       .usual = "seq",
                       .takesNumbers = false,
                       .isNeeded = true},
                      {.axis = &PivotQuestion::row,
                       .key = QStringLiteral("row"),
                       .label = HeatMapView::tr("Rows"),
                       .toolTip = HeatMapView::tr("A row for each value of this axis"),
                       .usual = "model",
                       .takesNumbers = false,
                       .isNeeded = true}},
            .switches = {{.key = logColors(),
                          .label = HeatMapView::tr("Log colours"),
                          .toolTip = HeatMapView::tr("Equal steps of colour are equal ratios"),
                          .isOn = true},
                         {.key = againstBaseline(),
                          .label = HeatMapView::tr("Against the baseline"),
                          .toolTip = HeatMapView::tr("How many times the baseline's each figure is: blue is "
                                                     "better, red is worse"),
                          .isOn = true}},
            .chartName = HeatMapView::tr("Heat map of a figure")};
}

/// The median: a number of three digits for most cells.
double medianOf(const Pivot& pivot) {
    std::vector<double> values;
    for (const PivotPlace& place : pivot.places)
        if (const auto value = place.value ? place.value : place.predicted) values.push_back(*value);
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<double> ratioOf(const std::optional<double>& value, const std::optional<double>& baseline) {
    if (!value || !baseline || !(*value > 0) || !(*baseline > 0)) return std::nullopt;
    return *value / *baseline;
}

} // namespace

HeatMapView::HeatMapView(const ViewContext& context, QWidget* parent)
    : PivotView(context, heatMapKind(), parent) {
    QToolButton* ratios = choices()->switchButton(againstBaseline());
    const auto offer = [this, ratios] { ratios->setVisible(selection().baseline().has_value()); };
    connect(&selection(), &Selection::baselineChanged, this, offer);
    offer();
    begin();
}

bool HeatMapView::wantsRatios() const {
    return selection().baseline() && choices()->isOn(againstBaseline());
}

bool HeatMapView::showsRatios(const Pivot& pivot) const {
    return wantsRatios() && std::ranges::any_of(pivot.places, [&](const PivotPlace& place) {
               return ratioAt(place, *pivot.question.figure).has_value();
           });
}

std::optional<double> HeatMapView::ratioAt(const PivotPlace& place, const Figure& figure) const {
    return ratioOf(place.value, baselineAt(place, figure));
}

std::shared_ptr<PlacesChart> HeatMapView::makeChart(const Pivot& pivot, const QString& title) const {
    const PivotQuestion& question = pivot.question;
    const PlotUnit unit = plotUnitFor(question.figure->kind, medianOf(pivot));
    HeatPicture picture;
    picture.title = title;
    picture.columnTitle = labelOf(*question.column);
    picture.rowTitle = labelOf(*question.row);
    picture.valueTitle = axisTitle(*question.figure, unit);
    picture.logColors = choices()->isOn(logColors());
    const bool ratios = showsRatios(pivot);
    if (!ratios) picture.unit = unit.name;
    if (ratios) {
        picture.ratios = question.figure->better;
        picture.valueTitle = tr("%1, times the baseline's").arg(labelOf(*question.figure));
    }
    for (const AxisValue& value : pivot.columns)
        picture.columns.push_back(valueName(*question.column, value));
    for (const AxisValue& value : pivot.rows)
        picture.rows.push_back(valueName(*question.row, value));
    for (std::size_t i = 0; i < pivot.places.size(); ++i) {
        const PivotPlace& place = pivot.places[i];
        HeatCell& cell = picture.cells.emplace_back();
        cell.place = static_cast<int>(i);
        cell.row = place.row;
        cell.column = place.column;
        if (ratios)
            cell.value = ratioAt(place, *question.figure);
        else if (place.value)
            cell.value = *place.value / unit.size;
        else if (place.predicted)
            cell.predicted = *place.predicted / unit.size;
        cell.state = place.state;
        const Underway underway = underwayAt(place);
        cell.runs = underway != Underway::Unfinished;
        // What is OK and has no colour: one of both sides lacks the figure.
        if (!cell.value)
            cell.word = place.state == CellState::Ok ? QStringLiteral("–") : labelOf(place.state, underway);
    }
    picture.note = noteOf(pivot);
    const bool anyMeasured =
        std::ranges::any_of(pivot.places, [](const PivotPlace& place) { return place.value.has_value(); });
    if (wantsRatios() && !ratios && anyMeasured)
        picture.remark = tr("Not against the baseline: %1 has “%2” of none of these cells.")
                             .arg(shownText(selection().baseline()->name), labelOf(*question.figure));
    return std::make_shared<HeatChart>(std::move(picture));
}

/// Of the cell that runs there, if one does.
Underway HeatMapView::underwayAt(const PivotPlace& place) const {
    Underway out = Underway::Unfinished;
    if (place.state != CellState::Running) return out;
    for (const int each : place.cells)
        if (const CellResult* result = controller().results().find(each);
            result && state_of(*result) == CellState::Running)
            out = controller().underway(*result);
    return out;
}

QStringList HeatMapView::moreAbout(const PivotPlace& place) const {
    if (!wantsRatios() || !place.value) return {};
    const std::optional<double> before = baselineAt(place, *pivot().question.figure);
    if (!before) return {tr("Baseline: %1 does not have it").arg(shownText(selection().baseline()->name))};
    const std::optional<double> ratio = ratioOf(place.value, before);
    return ratio ? QStringList(tr("%1 times the baseline's").arg(formatSignificant(*ratio, 4)))
                 : QStringList();
}

QString HeatMapView::titleOf(const PivotQuestion& question) const {
    return tr("%1 by %2 and %3")
        .arg(labelOf(*question.figure), labelOf(*question.row), labelOf(*question.column));
}

} // namespace stepscope
