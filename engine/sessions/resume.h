#pragma once

#include "records/results.h"

#include <set>

namespace stepscope {

/// The cells of `sweep` that need not run again when a session goes on, by index: those whose log is of that
/// very cell (an index alone may be another cell's, where lines were lost or the sweep is another one) and
/// ended for good. Throws WorkloadError like `expand`.
std::set<int> finished_cells(const SweepSpec& sweep, const Results& results);

} // namespace stepscope
