#pragma once

#include "records/figures.h"
#include "records/results.h"

#include <vector>

namespace stepscope {

/// Whether single steps tell a figure: their mean time, or what follows from it.
bool is_told_by_steps(const Figure& figure);

/// What each measured step of a cell says of such a figure, in base units, in order; without the steps that
/// say nothing (lost records, no device clock). Empty of other figures, and of cells that are not finished.
std::vector<double> step_values(const Figure& figure, const CellResult& cell);

} // namespace stepscope
