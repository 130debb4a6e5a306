#pragma once

#include "compare/steady/measured_steps.h"
#include "compare/steady/steady_part.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace stepscope {

/// Steps that stay at several speeds, and which of those is the steady one.
struct StepLevels {
    std::vector<std::size_t> of_step; ///< [steps], those before `begin` too, which are of no interest
    std::size_t begin = 0;
    std::size_t count = 0;
    std::size_t steady = 0;
    bool keeps_throttled = false; ///< in the steady one
};

/// Of the steps from `begin` on, throttled or not. None: they do not stay at several speeds (plateaus.h).
std::optional<StepLevels> levels_of(const MeasuredSteps& measured, std::size_t begin);

/// All of them, as a person is told.
std::vector<SpeedLevel> speed_levels(const StepLevels& levels, const MeasuredSteps& measured);

} // namespace stepscope
