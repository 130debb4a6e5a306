#pragma once

#include "records/results.h"
#include "support/runs/simulated_steps.h"
#include "workload/presets.h"

#include <cstdint>
#include <map>
#include <vector>

namespace stepscope::testing {

inline SweepSpec small_sweep() {
    SweepSpec sweep;
    sweep.models = {find_model("nano"), find_model("tiny")};
    sweep.seqs = {16, 32};
    sweep.modes = {Mode::Forward};
    sweep.warmups = {1};
    sweep.steps = 31;
    return sweep;
}

/// What a run of a quiet device leaves; the cells named in `factors` take so much longer.
inline Results run_of(const SweepSpec& sweep, std::uint64_t seed, const std::map<int, double>& factors = {},
                      const Environment& environment = {{"host", "a"}}, double clock = 0) {
    static const SimulatedDevice quiet{.name = "quiet", .noise = 0.004};
    SimulatedSteps source(quiet, seed);
    Results out;
    out.apply(RunStarted{sweep, "", environment});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        const auto factor = factors.find(cell.index);
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(1e-3 * source.step(factor != factors.end() ? factor->second : 1));
            StepDone done{cell.index, step, step < cell.warmup, times.back(), {}, {}};
            if (clock > 0) done.sample.telemetry.sm_clock_mhz = clock;
            out.apply(done);
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, cell.warmup);
        out.apply(done);
    }
    out.apply(RunEnded{});
    return out;
}

} // namespace stepscope::testing
