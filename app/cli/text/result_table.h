#pragma once

#include "records/results.h"

#include <cstddef>
#include <string>

namespace stepscope::cli {

/// A run's cells for a terminal of `width` columns: a line for each, of the axes that tell them apart, the
/// status and the main figures that any cell has, in human units. Figures that do not fit are left out, the
/// last first; then the model's name is cut.
std::string result_table(const Results& results, std::size_t width);

/// Columns of the terminal that standard output is; 80 where it does not say.
std::size_t terminal_width();
/// The same where it is one, else no end: only a terminal has an end of line that names must fit before.
std::size_t output_width();

} // namespace stepscope::cli
