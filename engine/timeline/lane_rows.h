#pragma once

#include "device/step_trace.h"

#include <vector>

namespace stepscope {

/// For each event the row of its lane that it stands in, from 0: in a row no two events overlap in part. On
/// the host one may lie within another, as calls do; on a device, where streams may hand over a little early,
/// no two overlap at all.
std::vector<int> lane_rows(const StepTrace& trace);

} // namespace stepscope
