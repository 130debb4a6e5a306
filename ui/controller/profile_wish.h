#pragma once

#include "records/traces/profile.h"
#include "records/traces/step_range.h"

#include <optional>
#include <string>

namespace stepscope {

/// What a person wants a profiler of NVIDIA's to look at, as far as the place tells where they asked.
struct ProfileWish {
    int cell = -1; ///< by its index; -1: the chosen one
    std::optional<StepRange> steps = {};
    std::string phase = {};  ///< "forward/attention"; empty: all of the step
    std::string kernel = {}; ///< the name of a kernel; empty: all
};

} // namespace stepscope
