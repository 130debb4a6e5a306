#pragma once

#include "device/step_trace.h"
#include "records/traces/timeline.h"

#include <string>

namespace stepscope {

/// A report tells of no kernel of a graph which op it is of, for ranges of NVTX are told where a graph is
/// captured and not where it is launched. Its nodes are numbered as the step's ops were launched, so what
/// `own`, a timeline of the same cell, tells of its nodes in their order is true of the report's: each launch
/// of a graph that has as many nodes as one of `own`, doing the same by the same names, gets its ops. Says in
/// a sentence why there are still kernels without an op; empty: there are none. `own` null: the cell has no
/// timeline.
std::string take_ops_by_node_order(StepTrace& report, const Timeline* own);

} // namespace stepscope
