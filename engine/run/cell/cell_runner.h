#pragma once

#include "run/host/peak_meter.h"
#include "run/runner.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace stepscope {

/// What a sink threw, carried past the handlers that turn a backend's exceptions into FAILED cells.
struct SinkFailure {
    std::exception_ptr cause;
};

/// `sink` with its exceptions wrapped in SinkFailure.
RecordSink guarded(const RecordSink& sink);

/// Runs cells in this process, all but their timelines, one at a time, and keeps warm contexts between them
/// when asked to.
class CellRunner {
public:
    CellRunner(const BackendRegistry& backends, const RecordSink& guarded_sink, const RunOptions& options,
               bool keep_warm)
        : backends_(backends), sink_(guarded_sink), options_(options), keep_warm_(keep_warm) {}

    Status run(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes, const std::stop_token& stop,
               PauseGate& gate);

    /// Whether a cell lost this device: some drivers refuse a process every later context.
    bool lost(const std::string& device) const { return lost_.contains(device); }

private:
    struct Work; ///< what is known of the cell in flight
    void execute(Work& work, const std::stop_token& stop, PauseGate& gate);
    std::shared_ptr<Context> context_for(Backend& backend, const std::string& device);
    /// Gives up executable and context, whose memory and threads measuring the device wants.
    void take_breakdown(const Cell& cell, const StepPlan& plan, Backend& backend,
                        std::shared_ptr<Context>& context, std::unique_ptr<Executable>& executable,
                        const std::stop_token& stop);

    const BackendRegistry& backends_;
    const RecordSink& sink_;
    const RunOptions& options_;
    bool keep_warm_;
    std::map<std::string, std::shared_ptr<Context>> warm_;
    PeakMeter peaks_;
    std::set<std::string> lost_;
};

} // namespace stepscope
