#include "run/runner.h"

#include "backend/find_device.h"
#include "profile/ranges.h"
#include "run/cell/cell_runner.h"
#include "run/host/environment.h"
#include "run/process/child.h"
#include "sessions/resume.h"
#include "workload/validate.h"

namespace stepscope {

namespace {

/// Why a cell is not run at all, or empty.
std::string reason_to_skip(const Cell& cell, const std::vector<DeviceInfo>& devices,
                           const std::set<int>& deadly) {
    if (deadly.contains(cell.index)) return std::string(deadly_cell_reason);
    const DeviceInfo* const device = find_device(devices, cell.device);
    if (device == nullptr || offers(*device, cell.options.precision)) return {};
    std::string offered;
    for (const auto precision : device->precisions)
        offered += (offered.empty() ? "" : ", ") + std::string(name_of(precision));
    return std::string(name_of(cell.options.precision)) + " is not offered by " + device->name +
           "; it offers " + offered;
}

} // namespace

Outcome run_sweep(const SweepSpec& sweep, const BackendRegistry& backends, const RecordSink& sink,
                  const std::stop_token& stop, PauseGate& gate, const RunOptions& options) {
    const std::vector<Cell> cells = expand(sweep);
    if (sweep.isolation == Isolation::Process && !options.child_program)
        throw WorkloadError("isolation",
                            "process needs the command-line program beside this one, and it was not found; "
                            "choose thread or install stepscope-cli");
    const auto devices = backends.devices();
    const NvtxRange range(sweep.name);
    try {
        const RecordSink tell = guarded(sink);
        tell(RunStarted{sweep, iso_time_now(), describe_environment(backends), options.resumed,
                        options.again});
        CellRunner runner(backends, tell, options, sweep.keep_warm);
        for (const Cell& cell : cells) {
            if (options.skip.contains(cell.index)) continue;
            gate.wait(stop);
            if (stop.stop_requested()) break;
            if (const std::string reason = reason_to_skip(cell, devices, options.deadly); !reason.empty()) {
                CellDone done;
                done.cell = cell.index;
                done.status = Status::Skipped;
                done.reason = reason;
                done.statistics = statistics_of({}, 0);
                tell(CellStarted{cell, {}});
                tell(done);
            } else if (sweep.isolation == Isolation::Process ||
                       (runner.lost(cell.device) && options.child_program)) {
                // A process that lost a device may never get it back; a child starts afresh.
                run_cell_in_child(cell, sweep.memory_limit_bytes, tell, stop, options);
            } else {
                runner.run(cell, sweep.memory_limit_bytes, stop, gate);
            }
        }
        const Outcome outcome = stop.stop_requested() ? Outcome::Stopped : Outcome::Completed;
        tell(RunEnded{outcome, iso_time_now()});
        return outcome;
    } catch (const SinkFailure& failure) {
        std::rethrow_exception(failure.cause);
    }
}

Status run_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                const BackendRegistry& backends, const RecordSink& sink, const std::stop_token& stop,
                PauseGate& gate, const RunOptions& options) {
    validate(cell);
    try {
        const RecordSink tell = guarded(sink);
        return CellRunner(backends, tell, options, false).run(cell, memory_limit_bytes, stop, gate);
    } catch (const SinkFailure& failure) {
        std::rethrow_exception(failure.cause);
    }
}

} // namespace stepscope
