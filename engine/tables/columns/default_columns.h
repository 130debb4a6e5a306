#pragma once

#include "tables/columns/table_column.h"

#include <string>
#include <vector>

namespace stepscope {

/// The axes that vary, the status where it is not always OK, and the main figures that any cell has: of a
/// table that somebody reads who chose none.
std::vector<TableColumn> default_columns(const Results& results);

/// What all cells have in common and the rows therefore do not say: "batch 4, precision bf16". Empty:
/// nothing.
std::string common_values(const Results& results);

} // namespace stepscope
