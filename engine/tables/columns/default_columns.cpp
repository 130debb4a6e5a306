#include "tables/columns/default_columns.h"

#include "records/figures.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope {

std::vector<TableColumn> default_columns(const Results& results) {
    const auto& cells = results.cells();
    const std::vector<const Axis*> varying = results.varying();
    std::vector<TableColumn> out;
    for (const Axis& axis : axes())
        if (axis.kind == AxisKind::Model || std::find(varying.begin(), varying.end(), &axis) != varying.end())
            out.push_back(table_column_of(axis));
    if (!std::all_of(cells.begin(), cells.end(),
                     [](const CellResult& result) { return result.status == Status::Ok; }))
        out.push_back(status_column());
    for (const Figure& figure : figures())
        if (figure.prominence == Prominence::Main &&
            std::any_of(cells.begin(), cells.end(),
                        [&](const CellResult& result) { return figure.value(result).has_value(); }))
            out.push_back(table_column_of(figure));
    return out;
}

std::string common_values(const Results& results) {
    const std::vector<const Axis*> varying = results.varying();
    std::string out;
    if (results.cells().empty()) return out;
    for (const Axis& axis : axes()) {
        const std::string value = text_of(axis, results.cells().front().cell);
        if (axis.kind != AxisKind::Model && !value.empty() &&
            std::find(varying.begin(), varying.end(), &axis) == varying.end())
            out += fmt::format("{}{} {}", out.empty() ? "" : ", ", axis.name, value);
    }
    return out;
}

} // namespace stepscope
