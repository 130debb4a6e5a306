#pragma once

#include "records/json/record_json.h"
#include "records/record.h"
#include "records/results.h"
#include "support/runs/sample_profile.h"
#include "support/runs/sample_timeline.h"
#include "workload/presets.h"

#include <limits>
#include <random>
#include <string>
#include <vector>

namespace stepscope::testing {

inline SweepSpec sample_sweep() {
    SweepSpec sweep;
    sweep.name = "sample \"quoted\" · ü";
    sweep.models = {find_model("nano"), find_model("tiny")};
    sweep.seqs = {16};
    sweep.warmups = {0, 2};
    sweep.steps = 5;
    return sweep;
}

inline Prediction sample_prediction() {
    return {123'456, 1.0 / 3.0, 2.5e12, 7e9, 987'654'321, {{"activation", 5}, {"parameter", 7}}, 0.1 + 0.2};
}

/// Eight cells: most OK, one OOM, one FAILED, the last one cut short; interrupted and resumed once. Times are
/// random doubles with all their bits in use.
inline std::vector<Record> sample_run() {
    std::mt19937_64 random(42);
    std::uniform_real_distribution<double> time(1e-4, 1e-2);
    const SweepSpec sweep = sample_sweep();
    const std::vector<Cell> cells = expand(sweep);
    std::vector<Record> out;
    const auto start = [&](bool resumed) {
        out.push_back(
            RunStarted{sweep, "2026-01-02T03:04:05+01:00", {{"cpu", "A \\ B"}, {"os", "X"}}, resumed});
    };
    const auto take_steps = [&](const Cell& cell, int count) {
        out.push_back(CellStarted{cell, sample_prediction()});
        std::vector<double> times;
        for (int step = 0; step < count; ++step) {
            StepDone done{cell.index, step, step < cell.warmup, time(random), {}, {}};
            if (cell.index % 2 == 1) {
                done.sample.device_seconds = time(random);
                done.sample.telemetry = {.sm_clock_mhz = 1980.5,
                                         .counted_clock_mhz = 1893.75,
                                         .power_w = 512.25,
                                         .temperature_c = 61.0,
                                         .throttle = step == 3 ? "power, \"thermal\"" : "",
                                         .memory_used_bytes = 1'234'567'890'123};
            }
            times.push_back(done.sample.host_seconds);
            out.push_back(done);
        }
        return times;
    };
    const auto finish = [&](const Cell& cell, Status status, const std::string& reason,
                            const std::vector<double>& times) {
        CellDone done;
        done.cell = cell.index;
        done.status = status;
        done.reason = reason;
        done.statistics = statistics_of(times, cell.warmup);
        done.arena_bytes = status == Status::Oom ? 0 : 4096;
        done.noise = {{"foreign", 0.125}, {"steal", 0.0}};
        if (status == Status::Oom) {
            done.needed_bytes = 1'000'000'000'000;
            done.available_bytes = 32;
        }
        out.push_back(done);
    };
    start(false);
    for (int i = 0; i < 3; ++i)
        finish(cells[i], Status::Ok, "", take_steps(cells[i], 5));
    out.push_back(Breakdown{2,
                            {{"forward/attention/qkv", 1, 0.25, 1e9, 3e6, "matmul", 1},
                             {"forward/attention/rope", 1, 0, 1e6, 2e6, "rope", 1},
                             {"forward", -1, 0.5, 0, 0}}, // as an older log has it
                            DeviceRates{1.0 / 3.0 * 1e13, 2e11}});
    out.push_back(sample_timeline(2));
    out.push_back(sample_profile(2));
    take_steps(cells[3], 3); // killed here
    start(true);
    finish(cells[3], Status::Ok, "", take_steps(cells[3], 5));
    finish(cells[4], Status::Oom, "arena: 1000000000000 bytes needed", take_steps(cells[4], 0));
    out.push_back(Message{Severity::Warning, "line one\nline two, \"quoted\"", 4});
    finish(cells[5], Status::Failed, "device lost\nat step 2", take_steps(cells[5], 2));
    out.push_back(Message{Severity::Info, "run-wide", std::nullopt});
    take_steps(cells[6], 4); // and here
    out.push_back(RunEnded{Outcome::Stopped, "2026-01-02T03:05:05+01:00"});
    return out;
}

inline std::string as_lines(const std::vector<Record>& records) {
    std::string out;
    for (const Record& record : records)
        out += record_line(record);
    return out;
}

inline Results as_results(const std::vector<Record>& records) {
    Results out;
    for (const Record& record : records)
        out.apply(record);
    return out;
}

} // namespace stepscope::testing
