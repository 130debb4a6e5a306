#include "commands.h"
#include "number_option.h"
#include "output.h"
#include "records/json/record_json.h"
#include "run/runner.h"
#include "system/stop_signal.h"
#include "workload/sweep_json.h"

#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <sys/prctl.h>

namespace stepscope::cli {

namespace {

struct RunCellArguments {
    std::string cell;
    std::optional<std::int64_t> memory_limit;
    bool breakdown = false;
};

Cell read_cell(const std::string& argument) {
    const std::string text =
        !argument.empty() ? argument : std::string{std::istreambuf_iterator<char>(std::cin), {}};
    return parse_cell(text);
}

int run_one(const RunCellArguments& arguments) {
    // A parent that is killed leaves nobody to read the records.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const StopSignal signal;
    const Cell cell = read_cell(arguments.cell);
    const BackendRegistry backends = BackendRegistry::load_for({cell.device});
    PauseGate gate;
    RunOptions options;
    options.breakdown = arguments.breakdown;
    run_cell(
        cell, arguments.memory_limit, backends, [](const Record& record) { print(record_line(record)); },
        signal.token(), gate, options);
    signal.end_by_signal(); // the parent tells its own request from somebody else's
    return exit_ok;
}

} // namespace

void add_run_cell(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand("run-cell", "Measure one cell and print its records");
    const auto arguments = std::make_shared<RunCellArguments>();
    command->add_option("--cell", arguments->cell, "The cell as JSON; by default from standard input");
    add_number(*command, "--memory-limit", arguments->memory_limit, 1,
               std::numeric_limits<std::int64_t>::max(), "Most bytes the cell may take", "--memory-limit");
    command->add_flag("--breakdown", arguments->breakdown, "Time each op in a pass of its own");
    command->group(""); // for programs, not for people
    command->callback([arguments, &status] { status = run_one(*arguments); });
}

} // namespace stepscope::cli
