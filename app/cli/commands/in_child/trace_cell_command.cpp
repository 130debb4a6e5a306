#include "commands/commands.h"
#include "errors.h"
#include "options/child_cell.h"
#include "output.h"
#include "records/json/record_json.h"
#include "run/trace/trace_cell.h"
#include "system/error_message.h"
#include "system/processes/stop_signal.h"

#include <memory>
#include <string>

namespace stepscope::cli {

namespace {

struct TraceCellArguments {
    ChildCell cell;
    std::string steps;
};

int trace_one(const TraceCellArguments& arguments) {
    const StopSignal signal;
    const Cell cell = begin_as_child(arguments.cell);
    const auto steps = timeline_steps_of(arguments.steps, "--steps");
    try {
        const BackendRegistry backends = BackendRegistry::load_for({cell.device});
        print_data(
            record_line(trace_cell(cell, arguments.cell.memory_limit, steps, backends, signal.token())));
    } catch (const OutputError&) {
        throw;
    } catch (const std::exception& error) {
        print_data(record_line(Message{Severity::Warning, message_of(error), cell.index}));
    }
    signal.end_by_signal();
    return exit_ok;
}

} // namespace

void add_trace_cell(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("trace-cell", "Trace steps of one cell and print their timeline as a record");
    const auto arguments = std::make_shared<TraceCellArguments>();
    add_child_cell(*command, arguments->cell);
    command->add_option("--steps", arguments->steps, "5, or 5-8, counted from 0");
    command->group(""); // for programs, not for people
    command->callback([arguments, &status] { status = trace_one(*arguments); });
}

} // namespace stepscope::cli
