#pragma once

#include "records/statistics/statistics.h"
#include "records/step_list.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stepscope {

/// Why steps are set aside.
enum class AsideReason {
    Throttled,         ///< the device said so
    Slower,            ///< than most, at a second speed of which the device need not have said anything
    SlowerAtSameClock, ///< the same, while the device reported the clock of the steady steps, within 1 %
    Faster             ///< the same, where most steps are at the slower speed
};

/// Steps in a row, both ends included.
struct AsideSteps {
    std::size_t first = 0, last = 0;
    AsideReason reason = AsideReason::Slower;
    std::size_t count() const { return last - first + 1; }
    friend bool operator==(const AsideSteps&, const AsideSteps&) = default;
};

/// One of the speeds at which a cell's steps stay for a while.
struct SpeedLevel {
    struct Run {
        std::size_t first = 0, last = 0;
        friend bool operator==(const Run&, const Run&) = default;
    };
    std::vector<Run> runs;           ///< of its steps, in order: never empty
    std::optional<double> clock_mhz; ///< mean of what was counted in them, else of what was reported
    std::size_t count() const;
    friend bool operator==(const SpeedLevel&, const SpeedLevel&) = default;
};

/// Mean clocks in MHz, as they were counted where they were, else as they were reported.
struct SlowedClock {
    double steady_mhz = 0, quicker_mhz = 0;
    friend bool operator==(const SlowedClock&, const SlowedClock&) = default;
};

/// The steps at the one speed that a cell came to and kept. A way to look at steps: no figure of a cell, and
/// nothing that is compared, leaves out any but its warm-up.
struct SteadyPart {
    std::size_t begin = 0; ///< measured steps before it are still on their way: warm-up, a clock's ramp
    std::vector<AsideSteps> aside; ///< of those after it; in order, without overlap
    /// Where quicker steps were set aside, whose clock was higher: the steady ones are the slowed ones.
    std::optional<SlowedClock> slowed = {};
    /// Where steps stay at several speeds (plateaus.h), all of them, in the order in which they come first:
    /// the steady one and those set aside. Empty else.
    std::vector<SpeedLevel> levels = {};

    /// The same with another begin, from which on all that was set aside still is; steps that are taken in
    /// are no longer held against the others.
    SteadyPart from(std::size_t other) const;
    friend bool operator==(const SteadyPart&, const SteadyPart&) = default;
};

/// The steps of one level as a part, for what is told of a part.
SteadyPart part_of(const SpeedLevel& level);

/// Finds it among the measured steps, those from `warmup` on; of fewer than a dozen, all are steady but first
/// ones far out.
///
/// A first step that is many deviations away from those after it, and so the next, is where a program does
/// what it does once, and belongs to the start. Steps that the device says were throttled are set aside, and
/// of two speeds (two_speeds.h) the rarer one: a device that is throttled, or slow, most of the time has that
/// for its steady speed. Where steps stay at several levels (plateaus.h), the commonest is the steady one,
/// and all others are set aside; steps that the driver calls throttled belong to it where they are most of it
/// and it is half of all: the clock went down before the driver said so. Of the rest, the begin is where the
/// standard error of the mean of what is left is least (White, An effective truncation heuristic for bias
/// reduction in simulation output, Simulation 69, 1997), within the first half; it is believed only where
/// some first steps differ from all later ones by more than `least_start_difference`, and by far more than
/// the noise of the second half explains with its autocorrelation (step_noise.h). Steps of the rarer speed
/// that the cell starts with are part of its start. O(n).
SteadyPart steady_part_of(const StepList& steps, std::size_t warmup);

/// Mean, sample deviation, extremes and number of those of `values` (one a step, NaN for none) that are in
/// the steady part; the rest is NaN.
Statistics steady_statistics(std::span<const double> values, const SteadyPart& part);

inline constexpr double least_start_difference = 0.005;

} // namespace stepscope
