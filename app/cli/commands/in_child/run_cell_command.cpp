#include "commands/commands.h"
#include "options/child_cell.h"
#include "output.h"
#include "records/json/record_json.h"
#include "run/runner.h"
#include "system/processes/stop_signal.h"

#include <memory>
#include <string>

namespace stepscope::cli {

namespace {

struct RunCellArguments {
    ChildCell cell;
    bool breakdown = false;
    bool timeline = false;
    std::string timeline_steps;
};

int run_one(const RunCellArguments& arguments) {
    const StopSignal signal;
    const Cell cell = begin_as_child(arguments.cell);
    const BackendRegistry backends = BackendRegistry::load_for({cell.device});
    PauseGate gate;
    RunOptions options;
    options.breakdown = arguments.breakdown;
    options.timeline = arguments.timeline;
    options.timeline_steps = timeline_steps_of(arguments.timeline_steps, "--timeline-steps");
    options.child_program = own_program();
    run_cell(
        cell, arguments.cell.memory_limit, backends,
        [](const Record& record) { print_data(record_line(record)); }, signal.token(), gate, options);
    signal.end_by_signal(); // the parent tells its own request from somebody else's
    return exit_ok;
}

} // namespace

void add_run_cell(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand("run-cell", "Measure one cell and print its records");
    const auto arguments = std::make_shared<RunCellArguments>();
    add_child_cell(*command, arguments->cell);
    command->add_flag("--breakdown", arguments->breakdown, "Time each op in a pass of its own");
    command->add_flag("--timeline", arguments->timeline, "Trace a step in a process of its own");
    command->add_option("--timeline-steps", arguments->timeline_steps, "5, or 5-8, counted from 0");
    command->group(""); // for programs, not for people
    command->callback([arguments, &status] { status = run_one(*arguments); });
}

} // namespace stepscope::cli
