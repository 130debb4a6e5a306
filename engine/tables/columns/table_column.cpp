#include "tables/columns/table_column.h"

#include "tables/digits.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>

namespace stepscope {

TableColumn table_column_of(const Axis& axis) {
    std::string heading = axis.column;
    std::erase(heading, '&'); // before the key that reaches it in a form
    return {heading, axis.kind == AxisKind::Number,
            [&axis](const CellResult& result) {
                return axis.kind == AxisKind::Model ? title_of(result.cell, {}) : text_of(axis, result.cell);
            },
            &axis};
}

TableColumn table_column_of(const Figure& figure) {
    const TableUnit unit = table_unit_of(figure.kind);
    std::string heading = figure.label;
    if (!unit.name.empty()) heading += fmt::format(" ({})", unit.name);
    return {heading, true,
            [&figure](const CellResult& result) {
                const std::optional<double> value = figure.value(result);
                return value && std::isfinite(*value) ? value_text(figure.kind, *value) : std::string();
            },
            nullptr, &figure};
}

TableColumn status_column() {
    return {"Status", false, [](const CellResult& result) {
                return result.status ? std::string(name_of(*result.status)) : std::string();
            }};
}

} // namespace stepscope
