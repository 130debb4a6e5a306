#include "commands/commands.h"
#include "nsight/profile_cell.h"
#include "options/child_cell.h"
#include "system/processes/stop_signal.h"

#include <memory>
#include <string>

namespace stepscope::cli {

namespace {

struct ProfileCellArguments {
    ChildCell cell;
    std::string steps;
};

int profile_one(const ProfileCellArguments& arguments) {
    const StopSignal signal;
    const Cell cell = begin_as_child(arguments.cell);
    const auto steps = timeline_steps_of(arguments.steps, "--steps");
    const BackendRegistry backends = BackendRegistry::load_for({cell.device});
    profile_cell(cell, arguments.cell.memory_limit, steps.value_or(StepRange{}), backends, signal.token());
    return exit_ok;
}

} // namespace

void add_profile_cell(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("profile-cell", "Take steps of one cell for a profiler that watches");
    const auto arguments = std::make_shared<ProfileCellArguments>();
    add_child_cell(*command, arguments->cell);
    command->add_option("--steps", arguments->steps, "5, or 5-8, counted from 0")->required();
    command->group(""); // for programs, not for people
    command->callback([arguments, &status] { status = profile_one(*arguments); });
}

} // namespace stepscope::cli
