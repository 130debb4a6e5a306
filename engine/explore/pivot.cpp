#include "explore/pivot.h"

#include "explore/axis_values.h"
#include "records/cut_short.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace stepscope {

namespace {

/// Where a cell stands, before those of one place are brought together.
struct Placed {
    int page, row, column;
    const CellResult* cell;

    std::tuple<int, int, int> place() const { return {page, row, column}; }
};

std::vector<AxisValue> values_of(const Axis* axis, std::span<const CellResult* const> cells) {
    return axis == nullptr ? std::vector<AxisValue>(1) : values_among(*axis, cells);
}

/// Which of two states says more.
bool comes_before(CellState a, CellState b) {
    constexpr std::array order = {CellState::Running, CellState::Ok,      CellState::Oom,
                                  CellState::Failed,  CellState::Skipped, CellState::Cancelled,
                                  CellState::Waiting};
    return std::find(order.begin(), order.end(), a) < std::find(order.begin(), order.end(), b);
}

PivotPlace place_from(std::span<const Placed> placed, const Figure& figure, const Predictor& predict) {
    PivotPlace out;
    std::tie(out.page, out.row, out.column) = placed.front().place();
    std::vector<double> values;
    std::vector<double> predictions;
    for (const Placed& each : placed) {
        const CellResult& cell = *each.cell;
        out.cells.push_back(cell.cell.index);
        if (const auto value = figure.value(cell); value && std::isfinite(*value) && !was_cut_short(cell))
            values.push_back(*value);
        if (const auto value = predicted_value(figure, cell, predict)) predictions.push_back(*value);
        if (out.cells.size() == 1 || comes_before(state_of(cell), out.state)) out.state = state_of(cell);
    }
    std::sort(out.cells.begin(), out.cells.end());
    if (!predictions.empty()) out.predicted = median_of(predictions);
    if (values.empty()) return out;
    out.value = median_of(values);
    out.least = *std::min_element(values.begin(), values.end());
    out.most = *std::max_element(values.begin(), values.end());
    out.known = static_cast<int>(values.size());
    return out;
}

} // namespace

double median_of(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Pivot pivot_of(std::span<const CellResult* const> cells, const PivotQuestion& question,
               const Predictor& predict) {
    std::vector<const CellResult*> asked;
    for (const CellResult* cell : cells)
        if (std::all_of(question.only.begin(), question.only.end(),
                        [&](const auto& wanted) { return wanted.first->value(cell->cell) == wanted.second; }))
            asked.push_back(cell);

    Pivot out;
    out.question = question;
    out.pages = values_of(question.page, asked);
    out.rows = values_of(question.row, asked);
    out.columns = values_of(question.column, asked);
    AxisPlaces pages(question.page, out.pages);
    AxisPlaces rows(question.row, out.rows);
    AxisPlaces columns(question.column, out.columns);
    std::vector<Placed> placed;
    placed.reserve(asked.size());
    for (const CellResult* cell : asked)
        placed.push_back({pages.of(cell->cell), rows.of(cell->cell), columns.of(cell->cell), cell});
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed& a, const Placed& b) { return a.place() < b.place(); });
    for (auto first = placed.begin(); first != placed.end();) {
        const auto last = std::find_if(first, placed.end(),
                                       [&](const Placed& each) { return each.place() != first->place(); });
        out.places.push_back(place_from({first, last}, *question.figure, predict));
        for (const int cell : out.places.back().cells)
            out.places_of_cells_.emplace_back(cell, out.places.size() - 1);
        first = last;
    }
    std::sort(out.places_of_cells_.begin(), out.places_of_cells_.end());
    return out;
}

const PivotPlace* Pivot::at(int page, int row, int column) const {
    const std::tuple wanted(page, row, column);
    const auto place = [](const PivotPlace& each) { return std::tuple(each.page, each.row, each.column); };
    const auto found = std::lower_bound(
        places.begin(), places.end(), wanted,
        [&](const PivotPlace& each, const std::tuple<int, int, int>& asked) { return place(each) < asked; });
    return found != places.end() && place(*found) == wanted ? &*found : nullptr;
}

const PivotPlace* Pivot::place_of(int cell) const {
    const auto found = std::lower_bound(places_of_cells_.begin(), places_of_cells_.end(), cell,
                                        [](const auto& each, int asked) { return each.first < asked; });
    return found != places_of_cells_.end() && found->first == cell ? &places[found->second] : nullptr;
}

} // namespace stepscope
