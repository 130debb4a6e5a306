#pragma once

#include "compare/why/change_report.h"

#include <cstddef>
#include <string>

namespace stepscope::cli {

/// Why cells are slower or faster, for a terminal of `width` columns: a table for each, of as many as a
/// screen has room for, those first whose step changed most; then of which it is not told, and why.
std::string changes_text(const CellChanges& changes, std::size_t width);

} // namespace stepscope::cli
