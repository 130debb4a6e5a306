#pragma once

#include "device/step_trace.h"

#include <vector>

namespace stepscope {

/// For each event the row of its lane that it stands in, from 0: in a row no two events overlap in part. On
/// the host one may lie within another, as calls do; on a device, where streams may hand over a little early,
/// no two overlap at all.
std::vector<int> lane_rows(const StepTrace& trace);

/// The same where nothing lies within another: a call within a call stands in a row of its own below it, as
/// rows are drawn.
std::vector<int> flat_lane_rows(const StepTrace& trace);

} // namespace stepscope
