#pragma once

#include "backend/registry.h"
#include "workload/sweep.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace stepscope {

/// How two cells take turns: each round is baseline, current, current, baseline, so that what drifts falls on
/// both alike; after a change of turns steps are run and not measured.
struct TurnsPlan {
    static constexpr int fewest_rounds = 6; ///< whose interval has an end
    static constexpr int most_rounds = 1000;

    int rounds = 15;
    int discarded = 1; ///< steps of each turn
    int measured = 2;
    bool by_device_clock = false; ///< else by the host's
    /// Most bytes that both may take of one device at once, as both are resident; none: what it has free.
    std::optional<std::int64_t> memory_limit_bytes = {};
};

/// Two cells that are measured in turns, to tell which is faster.
struct TurnsPair {
    Cell baseline, current;
};

/// What came of them. Seconds are geometric means of the measured steps.
struct Turns {
    std::vector<double>
        differences; ///< of each round: mean log of the current cell's times less the baseline's
    double baseline_seconds = 0, current_seconds = 0;
};

/// Measures two cells in turns on the calling thread, both resident: on the context of one device, where it
/// is the same. Each takes its warm-up steps first, one at least. Throws WorkloadError where a cell does not
/// say enough to be run, OutOfMemory where both do not fit at once, in the plan's limit or on the device,
/// BackendError where there is no such device or it has no clock of its own and is asked for it. A stop is
/// answered between two steps: what came of the rounds that are whole. `on_round` is called after each of
/// those with how many there are.
Turns measure_in_turns(const TurnsPair& pair, const BackendRegistry& backends, const TurnsPlan& plan,
                       const std::stop_token& stop, const std::function<void(int rounds)>& on_round = {});

/// What is told while several pairs are measured; all on the calling thread, each with the pair's place.
struct TurnsEvents {
    /// Before a pair, with 0 rounds, and after each of its rounds.
    std::function<void(std::size_t pair, int rounds)> progress;
    std::function<void(std::size_t pair, const Turns& turns)> measured; ///< all its rounds
    /// What measure_in_turns threw; the next pairs are measured all the same.
    std::function<void(std::size_t pair, const std::exception& error)> failed;
};

/// Measures pairs in turns, one after another. A stop ends it; a pair whose rounds were not all taken is told
/// by none of the events.
void measure_pairs_in_turns(std::span<const TurnsPair> pairs, const BackendRegistry& backends,
                            const TurnsPlan& plan, const std::stop_token& stop, const TurnsEvents& events);

/// Throws as measure_in_turns does where the cells do not say enough or a device is not here; runs nothing.
void check_in_turns(const TurnsPair& pair, const BackendRegistry& backends);

} // namespace stepscope
