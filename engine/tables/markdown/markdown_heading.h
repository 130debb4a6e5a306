#pragma once

#include "tables/reading/entry.h"
#include "workload/sweep.h"

#include <string_view>

namespace stepscope::markdown {

/// What a heading says of the tables below it: "## batch 4, precision bf16, device cuda:0" and so on, in any
/// order and number. Any other heading says nothing: all is unknown. A value that cannot be, beside others
/// that can, is a problem.
Cell read_heading(std::string_view line, int number, Problems& problems);

} // namespace stepscope::markdown
