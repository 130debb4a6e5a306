#pragma once

#include "backend/registry.h"
#include "workload/sweep.h"

#include <stop_token>
#include <vector>

namespace stepscope {

/// How two cells take turns: each round is baseline, current, current, baseline, so that what drifts falls on
/// both alike; after a change of turns steps are run and not measured.
struct TurnsPlan {
    int rounds = 15;
    int discarded = 1; ///< steps of each turn
    int measured = 2;
    bool by_device_clock = false; ///< else by the host's
};

/// What came of them. Seconds are geometric means of the measured steps.
struct Turns {
    std::vector<double>
        differences; ///< of each round: mean log of the current cell's times less the baseline's
    double baseline_seconds = 0, current_seconds = 0;
};

/// Measures two cells in turns on the calling thread, both resident: on the context of one device, where it
/// is the same. Each takes its warm-up steps first, one at least. Throws WorkloadError where a cell does not
/// say enough to be run, OutOfMemory where both do not fit at once, BackendError where there is no such
/// device or it has no clock of its own and is asked for it. A stop is answered between two steps: what came
/// of the rounds that are whole.
Turns measure_in_turns(Cell baseline, Cell current, const BackendRegistry& backends, const TurnsPlan& plan,
                       const std::stop_token& stop);

} // namespace stepscope
