#pragma once

#include "records/statistics/statistics.h"

#include <optional>
#include <vector>

namespace stepscope {

struct StepSample;

/// What is left of a clock that is counted at its highest, less than which is told as slowed.
inline constexpr double kept_clock = 0.97;

/// What the measured steps of a cell add up to beside their Statistics, whichever of it they tell.
struct StepSums {
    std::optional<double> device_seconds; ///< mean by the device's own clock
    std::optional<double> cycles;         ///< mean of time times clock
    std::optional<double> throttled;      ///< share in which the device was, of those that say
    /// Share in which the device counted its cycles more slowly than in its fastest ones, although neither a
    /// reason to throttle nor another clock was reported, of those that count them.
    std::optional<double> slowed;
    double p95 = Statistics::unknown, p99 = Statistics::unknown; ///< seconds, as quantile_of
};

/// Of the steps behind the first `warmup`; less than 0 (not known) counts as 0. Takes O(n).
StepSums sums_of(const std::vector<StepSample>& steps, int warmup);

} // namespace stepscope
