#pragma once

#include "compare/report/comparison_text.h"

#include <cstddef>
#include <string>

namespace stepscope::cli {

/// A comparison for a terminal of `width` columns: where the sides differ in their places, a line for each
/// cell, the summary, then what must be known of cells and which have no partner: of each list so many lines
/// as a screen has room for.
std::string comparison_table(const Comparison& comparison, const Results& baseline, const Results& current,
                             const SideNames& names, std::size_t width);

} // namespace stepscope::cli
