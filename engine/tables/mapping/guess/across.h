#pragma once

#include "tables/mapping/columns/column_mapping.h"
#include "workload/axes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What "seq128 fwd (ms)" says of an axis: its value, and what the rest says of the column.
struct ValueInName {
    std::string value; ///< as `value_from_text` takes it; of a model as it stands
    ColumnMeaning meaning;
};

/// None where the name has no value of the axis, or says something besides that no column holds.
std::optional<ValueInName> value_in_name(const Axis& axis, std::string_view name);

/// Lays an axis across, or none: columns that held values of another hold nothing, and those that nobody has
/// said anything of and whose names have a value hold what their names say.
void lay_across(ColumnMapping& mapping, const Axis* axis);

/// The axis that lies across a table: with values in at least two names. Null: none.
const Axis* axis_across(const std::vector<std::string>& names, const std::vector<const Axis*>& said);

} // namespace stepscope
