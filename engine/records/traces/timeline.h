#pragma once

#include "device/step_trace.h"

#include <string>
#include <vector>

namespace stepscope {

/// An op of the plan that what a tool or a tracer saw belongs to.
struct TimelineOp {
    std::string path; ///< "forward/attention/qkv"
    int layer = -1;   ///< -1: of no layer
    std::string op;   ///< "rms_norm", "matmul_weight_gradient"

    friend bool operator==(const TimelineOp&, const TimelineOp&) = default;
};

/// What ran when in a step of a cell, or in several, that a process of its own traced; never mixed into step
/// times.
struct Timeline {
    int cell = 0;
    StepTrace trace;
    std::vector<TimelineOp> ops; ///< all of the plan's, in order: what `TraceEvent::op` counts

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

} // namespace stepscope
