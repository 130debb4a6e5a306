#pragma once

#include "backend/registry.h"
#include "records/record.h"
#include "records/results.h"
#include "records/traces/step_range.h"
#include "workload/sweep.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace stepscope {

/// Lets a person hold a run between steps.
class PauseGate {
public:
    void pause();
    void resume();
    bool paused() const;
    /// Returns at once unless paused; wakes for resume or stop.
    void wait(std::stop_token stop);

private:
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    bool paused_ = false;
};

/// The steps an attached profiler is to capture: these steps of these cells.
struct Capture {
    std::set<int> cells = {};
    int first_step = 0;
    int last_step = std::numeric_limits<int>::max(); ///< inclusive
};

struct RunOptions {
    std::set<int> skip = {};   ///< cells the log says are done
    std::set<int> deadly = {}; ///< cells to be SKIPPED, as `deadly_cells` (sessions/resume.h) finds them
    bool resumed = false;
    bool breakdown = false; ///< a pass of its own after each OK cell: time per op
    bool timeline = false;  ///< a process of its own after each OK cell: what ran when in a step
    /// Of the timeline; none: one, the first that is past the warm-up.
    std::optional<StepRange> timeline_steps = {};
    /// stepscope-cli, for isolation `process` and timelines.
    std::optional<std::filesystem::path> child_program = {};
    Capture capture = {};
    std::vector<int> again =
        {}; ///< of a resumed run: cells that are done and run once more; told in RunStarted
    /// Seconds of a step by cell index, as they were predicted before the run: kept with it.
    std::map<int, double> predicted_seconds = {};
    std::chrono::seconds watchdog{
        600}; ///< a child that says nothing for so long is killed and its cell FAILED
};

/// Runs every cell of a sweep, one after another, on the calling thread; tells `sink` all there is to tell.
/// A cell that fails never ends the sweep. A stop is answered between two steps: the cell in flight is
/// CANCELLED and the rest stay undone. Throws WorkloadError before anything runs when the sweep is not valid,
/// and whatever `sink` throws (a full disk): the run ends there.
Outcome run_sweep(const SweepSpec& sweep, const BackendRegistry& backends, const RecordSink& sink,
                  const std::stop_token& stop, PauseGate& gate, const RunOptions& options = {});

/// Runs one cell cold on the calling thread, as a child process does: CellStarted, StepDone..., CellDone.
Status run_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                const BackendRegistry& backends, const RecordSink& sink, const std::stop_token& stop,
                PauseGate& gate, const RunOptions& options = {});

} // namespace stepscope
