#include "compare/within_run.h"

#include <algorithm>

namespace stepscope {

std::vector<std::string> values_within(const Results& results, const Axis& axis) {
    std::vector<std::string> out;
    for (const CellResult& cell : results.cells()) {
        std::string value = text_of(axis, cell.cell);
        if (!value.empty() && std::ranges::find(out, value) == out.end()) out.push_back(std::move(value));
    }
    return out;
}

Results cells_that(const Results& results, const std::function<bool(const CellResult&)>& pass) {
    Results out;
    for (const CellResult& cell : results.cells())
        if (pass(cell)) out.add(cell);
    return out;
}

Results cells_with(const Results& results, const Axis& axis, std::string_view value) {
    return cells_that(results, [&](const CellResult& cell) { return text_of(axis, cell.cell) == value; });
}

} // namespace stepscope
