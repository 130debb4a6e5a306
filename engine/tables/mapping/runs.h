#pragma once

#include "records/results.h"

#include <string>
#include <vector>

namespace stepscope {

/// Cells of a table that are one and the same become one, whose steps are the times of its rows in their
/// order: each row is a run, or a step of one. Rows without a time among others that have one are counted.
/// `remarks` gets what a person should know.
Results joined_runs(const Results& rows, std::vector<std::string>& remarks);

/// What tells a cell of a table from others: all that is said of it but its number and how many steps it has.
std::string cell_key(Cell cell);

/// Whether two cells of a table are one and the same.
bool repeats_cells(const Results& rows);
/// Whether somebody may mean rows of one cell as its runs: they repeat, of no run of Stepscope's, and without
/// steps of their own.
bool may_be_runs(const Results& rows);

} // namespace stepscope
