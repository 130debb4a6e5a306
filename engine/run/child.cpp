#include "run/child.h"

#include "records/json/record_json.h"
#include "records/statistics.h"
#include "system/child_process.h"
#include "system/errors.h"
#include "system/stop_signal.h"
#include "workload/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

namespace {

constexpr std::size_t kept_error_text = 2'000;

std::string last_line(const std::string& text) {
    const auto end = text.find_last_not_of('\n');
    if (end == std::string::npos) return {};
    const auto start = text.rfind('\n', end);
    return text.substr(start == std::string::npos ? 0 : start + 1,
                       end - (start == std::string::npos ? 0 : start + 1) + 1);
}

std::string reason_of(const ProcessEnd& end, const std::string& error_text) {
    const std::string said = last_line(error_text);
    const std::string quote = said.empty() ? "" : fmt::format(" (\"{}\")", said);
    if (end.signal != 0)
        return fmt::format("the cell's process was ended by {} (signal {}, {}){}{}", signal_name(end.signal),
                           end.signal, strsignal(end.signal),
                           end.signal == SIGKILL ? ", often sent by the system when memory runs out" : "",
                           quote);
    return fmt::format("the cell's process ended with status {} before the cell was done{}", end.status,
                       quote);
}

/// What a child says, taken as records.
class Reader {
public:
    Reader(const Cell& cell, std::optional<double> predicted_seconds, const RecordSink& sink)
        : cell_(cell), predicted_seconds_(predicted_seconds), sink_(sink) {}

    void take_output(std::string_view bytes) {
        pending_ += bytes;
        std::size_t start = 0;
        for (std::size_t end = 0; (end = pending_.find('\n', start)) != std::string::npos; start = end + 1)
            take_line(std::string_view(pending_).substr(start, end - start));
        pending_.erase(0, start);
    }
    void take_error(std::string_view bytes) {
        error_text_ += bytes;
        if (error_text_.size() > kept_error_text) error_text_.erase(0, error_text_.size() - kept_error_text);
    }

    const std::string& error_text() const { return error_text_; }
    const std::string& protocol_problem() const { return protocol_problem_; }
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
        sink_(done);
        return status;
    }

private:
    void take_line(std::string_view line) {
        std::optional<Record> record;
        try {
            record = parse_record_line(line);
        } catch (const RecordError& error) {
            if (protocol_problem_.empty()) protocol_problem_ = error.what();
            return;
        }
        if (auto* const start = std::get_if<CellStarted>(&*record)) {
            started_ = true;
            if (predicted_seconds_) start->prediction.step_seconds = predicted_seconds_;
        }
        if (const auto* step = std::get_if<StepDone>(&*record)) times_.push_back(step->host_seconds);
        if (const auto* done = std::get_if<CellDone>(&*record)) {
            if (done->status == Status::Cancelled) { // by whom, its end will tell
                cancelled_ = *done;
                return;
            }
            status_ = done->status;
        }
        sink_(*record);
    }

    const Cell& cell_;
    std::optional<double> predicted_seconds_;
    const RecordSink& sink_;
    std::string pending_, error_text_, protocol_problem_;
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

    const auto predicted = options.predicted_seconds.find(cell.index);
    Reader reader(
        cell, predicted != options.predicted_seconds.end() ? std::optional(predicted->second) : std::nullopt,
        sink);
    try {
        ChildProcess child(arguments);
        const auto listener = [&](ChildProcess::Stream stream, std::string_view bytes) {
            if (stream == ChildProcess::Stream::Output)
                reader.take_output(bytes);
            else
                reader.take_error(bytes);
        };
        const auto end = follow(child, listener, stop, {.silence = options.watchdog});
        if (!end)
            return reader.end_with(Status::Failed,
                                   fmt::format("the cell's process said nothing for {} s and was killed",
                                               options.watchdog.count()));
        if (reader.status()) return *reader.status();
        if (reader.stopped() && (stop.stop_requested() || end->signal == 0)) return reader.end_as_stopped();
        if (stop.stop_requested()) return reader.end_with(Status::Cancelled, "stopped");
        if (!reader.protocol_problem().empty())
            return reader.end_with(Status::Failed,
                                   "the cell's process said what is no record: " + reader.protocol_problem());
        return reader.end_with(Status::Failed, reason_of(*end, reader.error_text()));
    } catch (const ProcessError& error) {
        return reader.end_with(Status::Failed, error.what());
    }
}

} // namespace stepscope
