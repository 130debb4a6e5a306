#include "tables/origin/origin.h"
#include "workload/axes.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace stepscope {

namespace {

bool says_all(const Cell& cell) {
    return cell.steps > 0 && cell.options.seed.has_value() &&
           std::ranges::all_of(axes(), [&cell](const Axis& axis) { return is_known(axis, cell); }) &&
           std::ranges::all_of(model_sizes,
                               [&cell](const ModelSize& size) { return cell.model.*size.member > 0; });
}

/// In the order in which they come.
std::vector<AxisValue> values_among(const Axis& axis, const std::vector<CellResult>& cells) {
    std::vector<AxisValue> out;
    for (const CellResult& each : cells)
        if (AxisValue value = axis.value(each.cell); std::ranges::find(out, value) == out.end())
            out.push_back(std::move(value));
    return out;
}

/// Alike for cells that differ in their place alone.
std::string key_of(Cell cell) {
    cell.index = 0;
    return cell_to_json(cell).dump();
}

} // namespace

std::optional<SweepSpec> sweep_of_cells(const Results& results) {
    const std::vector<CellResult>& cells = results.cells();
    if (cells.empty() || cells.size() > static_cast<std::size_t>(max_cells) ||
        !std::ranges::all_of(cells, [](const CellResult& each) { return says_all(each.cell); }))
        return std::nullopt;
    SweepSpec out;
    out.steps = cells.front().cell.steps;
    out.seed = *cells.front().cell.options.seed;
    for (const Axis& axis : axes())
        axis.set_values(out, values_among(axis, cells));
    try {
        if (cell_count(out) != static_cast<std::int64_t>(cells.size())) return std::nullopt;
        std::set<std::string> there;
        for (const CellResult& each : cells)
            there.insert(key_of(each.cell));
        const std::vector<Cell> wanted = expand(out);
        if (!std::ranges::all_of(wanted, [&there](const Cell& cell) { return there.contains(key_of(cell)); }))
            return std::nullopt;
    } catch (const WorkloadError&) { // what others run need not be what Stepscope does
        return std::nullopt;
    }
    return out;
}

} // namespace stepscope
