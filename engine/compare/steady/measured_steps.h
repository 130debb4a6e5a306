#pragma once

#include "records/step_list.h"

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace stepscope {

/// What is needed of the measured steps, close together: a million of them lie far apart in memory.
struct MeasuredSteps {
    std::vector<double> seconds;
    std::vector<double> clocks;  ///< as reported, in MHz; NaN where the device did not say
    std::vector<double> counted; ///< the same of those that were counted
    std::vector<bool> throttled;
};

/// Those from `warmup` on.
MeasuredSteps measured_of(const StepList& steps, std::size_t warmup);

/// StepLogs of times; of long runs the means of batches, as nobody looks closer.
struct StepLogs {
    std::vector<double> values;
    std::vector<std::size_t> steps; ///< the first of each
};

/// Of steps that took some time; `left_out`: [steps].
StepLogs step_logs_of(const MeasuredSteps& measured, const std::vector<bool>& left_out);

/// Of the clock that was counted in the first step of each value, which tells of the others that the value is
/// of: NaN where nothing was counted.
std::vector<double> clock_logs_of(const MeasuredSteps& measured, const StepLogs& logs);

/// Mean of what the device reported among steps; none where it reported nothing.
class MeanClock {
public:
    void add(double mhz) {
        if (std::isnan(mhz)) return;
        sum_ += mhz;
        ++count_;
    }
    std::optional<double> mhz() const { return count_ > 0 ? std::optional(sum_ / count_) : std::nullopt; }
    double count() const { return count_; }

private:
    double sum_ = 0;
    double count_ = 0;
};

} // namespace stepscope
