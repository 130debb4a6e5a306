#pragma once

#include "records/results.h"

#include <string>
#include <string_view>

namespace stepscope {

/// The fact of a cell's environment that names its run, among cells of several runs: so tables, exports and
/// notes tell them apart as they do with cells that were measured at several places.
inline constexpr const char* run_name_fact = "run";

/// Empty: the cell is of the one run that there is.
std::string_view run_name_of(const CellResult& cell);

} // namespace stepscope
