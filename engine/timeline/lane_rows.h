#pragma once

#include "device/step_trace.h"

#include <vector>

namespace stepscope {

/// For each event the row of its lane that it stands in, from 0: in a row no two events overlap in part. On
/// the host one may lie within another, as calls do; on a device, where streams may hand over a little early,
/// no two overlap at all.
std::vector<int> lane_rows(const StepTrace& trace);

/// A lane is drawn in so many rows at most: more are no drawing any more.
inline constexpr int most_drawn_rows = 32;

/// The same where nothing lies within another: a call within a call stands in a row of its own below it, as
/// rows are drawn. In the last of `most_drawn_rows` stands all that has no place above, and may overlap.
std::vector<int> flat_lane_rows(const StepTrace& trace);

} // namespace stepscope
