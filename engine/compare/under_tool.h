#pragma once

#include "compare/sentence.h"
#include "records/results.h"

#include <vector>

namespace stepscope {

/// Why times of two cells are held against nothing: one was measured under a profiling tool. Empty: none was.
std::vector<Sentence> why_under_tool(const CellResult& baseline, const CellResult& current);

} // namespace stepscope
