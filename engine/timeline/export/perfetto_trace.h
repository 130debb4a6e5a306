#pragma once

#include "timeline/export/timeline_formats.h"

#include <string>

namespace stepscope {

/// Perfetto's own format (google/perfetto, protos/perfetto/trace): what the device did as
/// GpuRenderStageEvents of compute, with grid, block, registers and shared memory as launch parameters;
/// steps, ops and calls as slices of threads. Times are nanoseconds.
std::string perfetto_trace(const TracedCell& cell);

} // namespace stepscope
