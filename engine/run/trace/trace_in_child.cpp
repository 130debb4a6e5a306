#include "run/trace/trace_in_child.h"

#include "run/process/child_output.h"
#include "system/errors.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

/// What is said of a cell that has no timeline.
Message without_timeline(const Cell& cell, const std::string& reason) {
    return {Severity::Warning, "no timeline: " + reason, cell.index};
}

/// Follows the child to its end; what it did not do, or nothing.
std::string follow_trace(const std::vector<std::string>& arguments, ChildOutput& output,
                         const std::stop_token& stop, std::chrono::seconds watchdog) {
    try {
        ChildProcess child(arguments);
        const auto listener = [&output](ChildProcess::Stream stream, std::string_view bytes) {
            output.take(stream, bytes);
        };
        const auto end = follow(child, listener, stop, {.silence = watchdog});
        if (!end)
            return fmt::format("the process that traces said nothing for {} s and was killed",
                               watchdog.count());
        if (!output.protocol_problem().empty())
            return "the process that traces said what is no record: " + output.protocol_problem();
        return output.reason_of(*end, "the process that traces", "it told what it saw");
    } catch (const ProcessError& error) {
        return error.what();
    }
}

} // namespace

void trace_cell_in_child(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                         const RecordSink& sink, const std::stop_token& stop, const RunOptions& options) {
    if (!options.child_program) {
        sink(without_timeline(cell, "it needs the command-line program beside this one, and it was not "
                                    "found; install stepscope-cli"));
        return;
    }
    std::vector<std::string> arguments = {options.child_program->string(), "trace-cell", "--cell",
                                          cell_to_json(cell).dump()};
    if (memory_limit_bytes)
        arguments.insert(arguments.end(), {"--memory-limit", std::to_string(*memory_limit_bytes)});
    if (options.timeline_steps)
        arguments.insert(arguments.end(), {"--steps", text_of(*options.timeline_steps)});

    bool told = false;
    ChildOutput output([&](Record record) {
        auto* const timeline = std::get_if<Timeline>(&record);
        auto* const message = std::get_if<Message>(&record);
        if (told || (timeline == nullptr && message == nullptr)) return;
        if (timeline == nullptr && stop.stop_requested()) return; // it says that it was stopped
        told = true;
        if (timeline != nullptr) {
            timeline->cell = cell.index;
            sink(*timeline);
        } else {
            sink(without_timeline(cell, message->text));
        }
    });
    const std::string problem = follow_trace(arguments, output, stop, options.watchdog);
    if (!told && !stop.stop_requested()) sink(without_timeline(cell, problem));
}

} // namespace stepscope
