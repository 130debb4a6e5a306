#pragma once

#include "records/results.h"
#include "tables/reading/named_columns.h"

#include <string>
#include <vector>

namespace stepscope {

/// Adds the cells that the rows of a table tell to `results`, numbered on from `cells`; what is wrong with
/// them to `problems`. `columns`: those that are known, each meaning once. `setting`: what is said of all
/// rows beside the table. Returns what a person should know of the reading.
std::vector<std::string> read_table_rows(const TableText& table, std::vector<NamedColumn> columns,
                                         const Cell& setting, Problems& problems, Results& results,
                                         int& cells);

} // namespace stepscope
