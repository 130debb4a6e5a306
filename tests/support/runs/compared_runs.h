#pragma once

#include "compare/verdict.h"
#include "support/runs/simulated_steps.h"

#include <vector>

namespace stepscope::testing {

/// Of two runs by the times of their steps.
inline StepShift shift(const std::vector<double>& baseline, const std::vector<double>& current,
                       const CompareRule& rule) {
    return shift_of_runs(StoredRun(baseline), StoredRun(current), rule);
}

inline std::vector<StoredRun> stored_runs(const std::vector<std::vector<double>>& runs) {
    std::vector<StoredRun> out;
    for (const std::vector<double>& run : runs)
        out.emplace_back(run);
    return out;
}

/// So many steps, with the clock that was counted during each.
inline StoredRun counted_run(SimulatedSteps& source, std::size_t steps, double factor = 1) {
    source.start();
    std::vector<double> times, clocks;
    for (std::size_t i = 0; i < steps; ++i) {
        times.push_back(source.step(factor));
        clocks.push_back(source.clock());
    }
    return StoredRun(times, clocks);
}

inline bool is_different(Verdict verdict) {
    return verdict == Verdict::Slower || verdict == Verdict::Faster;
}

} // namespace stepscope::testing
