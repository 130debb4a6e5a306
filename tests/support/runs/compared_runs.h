#pragma once

#include "compare/verdict.h"

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

inline bool is_different(Verdict verdict) {
    return verdict == Verdict::Slower || verdict == Verdict::Faster;
}

} // namespace stepscope::testing
