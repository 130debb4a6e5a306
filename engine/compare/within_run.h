#pragma once

#include "records/results.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// The values of an axis among the cells of one log or table, as text, in the order in which they first come
/// up; what is not said is none.
std::vector<std::string> values_within(const Results& results, const Axis& axis);

/// The cells that pass, as they stand.
Results cells_that(const Results& results, const std::function<bool(const CellResult&)>& pass);
/// The cells that have one value of an axis, as they stand: one side of a comparison within a run, across
/// that axis.
Results cells_with(const Results& results, const Axis& axis, std::string_view value);

} // namespace stepscope
