#include "run/process/child.h"

#include "records/statistics/statistics.h"
#include "records/trust.h"
#include "run/host/attached_tool.h"
#include "run/process/child_output.h"
#include "system/errors.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

/// What a child says of its cell.
class Reader {
public:
    Reader(const Cell& cell, std::optional<double> predicted_seconds, const RecordSink& sink)
        : cell_(cell), predicted_seconds_(predicted_seconds), sink_(sink) {}

    void take(Record record) {
        if (auto* const start = std::get_if<CellStarted>(&record)) {
            started_ = true;
            if (predicted_seconds_) start->prediction.step_seconds = predicted_seconds_;
        }
        if (const auto* step = std::get_if<StepDone>(&record)) times_.push_back(step->sample.host_seconds);
        if (const auto* done = std::get_if<CellDone>(&record)) {
            if (done->status == Status::Cancelled) { // by whom, its end will tell
                cancelled_ = *done;
                return;
            }
            status_ = done->status;
        }
        sink_(record);
    }

    std::optional<Status> status() const { return status_; }

    /// It stopped as it was asked to: by this program, or by someone else.
    bool stopped() const { return cancelled_.has_value(); }
    Status end_as_stopped() {
        sink_(*cancelled_);
        return Status::Cancelled;
    }

    Status end_with(Status status, const std::string& reason) {
        if (cancelled_) {
            cancelled_->status = status;
            cancelled_->reason = reason;
            sink_(*cancelled_);
            return status;
        }
        if (!started_) sink_(CellStarted{cell_, {}});
        CellDone done;
        done.cell = cell_.index;
        done.status = status;
        done.reason = reason;
        done.statistics = statistics_of(times_, std::min<int>(cell_.warmup, static_cast<int>(times_.size())));
        if (attached_tool()) tell(done, {DoubtKind::UnderTool, 1});
        sink_(done);
        return status;
    }

private:
    const Cell& cell_;
    std::optional<double> predicted_seconds_;
    const RecordSink& sink_;
    std::vector<double> times_;
    std::optional<Status> status_;
    std::optional<CellDone> cancelled_; ///< withheld
    bool started_ = false;
};

} // namespace

Status run_cell_in_child(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                         const RecordSink& sink, const std::stop_token& stop, const RunOptions& options) {
    std::vector<std::string> arguments = {options.child_program.value().string(), "run-cell", "--cell",
                                          cell_to_json(cell).dump()};
    if (memory_limit_bytes)
        arguments.insert(arguments.end(), {"--memory-limit", std::to_string(*memory_limit_bytes)});
    if (options.breakdown) arguments.emplace_back("--breakdown");
    if (options.timeline) arguments.emplace_back("--timeline");
    if (options.timeline_steps)
        arguments.insert(arguments.end(), {"--timeline-steps", text_of(*options.timeline_steps)});

    const auto predicted = options.predicted_seconds.find(cell.index);
    Reader reader(
        cell, predicted != options.predicted_seconds.end() ? std::optional(predicted->second) : std::nullopt,
        sink);
    ChildOutput output([&reader](Record record) { reader.take(std::move(record)); });
    try {
        ChildProcess child(arguments);
        const auto listener = [&output](ChildProcess::Stream stream, std::string_view bytes) {
            output.take(stream, bytes);
        };
        const auto end = follow(child, listener, stop, {.silence = options.watchdog});
        if (!end)
            return reader.end_with(Status::Failed,
                                   fmt::format("the cell's process said nothing for {} s and was killed",
                                               options.watchdog.count()));
        if (reader.status()) return *reader.status();
        if (reader.stopped() && (stop.stop_requested() || end->signal == 0)) return reader.end_as_stopped();
        if (stop.stop_requested()) return reader.end_with(Status::Cancelled, "stopped");
        if (!output.protocol_problem().empty())
            return reader.end_with(Status::Failed,
                                   "the cell's process said what is no record: " + output.protocol_problem());
        return reader.end_with(Status::Failed,
                               output.reason_of(*end, "the cell's process", "the cell was done"));
    } catch (const ProcessError& error) {
        return reader.end_with(Status::Failed, error.what());
    }
}

} // namespace stepscope
