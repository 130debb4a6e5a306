#pragma once

#include "timeline/export/timeline_formats.h"

#include <string>

namespace stepscope {

/// The trace event format of Chrome (Google, "Trace Event Format"), with categories, arguments and flows
/// named as PyTorch's profiler names them (pytorch/kineto), which HTA and TraceLens go by. Times are
/// microseconds, exact to the nanosecond. Events of one thread nest or follow one another (lane_rows).
std::string chrome_trace(const TracedCell& cell);

} // namespace stepscope
