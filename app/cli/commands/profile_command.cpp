#include "commands.h"
#include "errors.h"
#include "nsight/errors.h"
#include "nsight/preflight.h"
#include "nsight/preparation.h"
#include "nsight/profile_session.h"
#include "nsight/tools/tools.h"
#include "options/child_cell.h"
#include "options/choice_names.h"
#include "options/number_option.h"
#include "options/sweep_options.h"
#include "output.h"
#include "plan/build.h"
#include "run/trace/trace_cell.h"
#include "sessions/log/session_writer.h"
#include "system/processes/stop_signal.h"
#include "system/text/shell_text.h"
#include "text/profile_text.h"
#include "text/result_table.h"
#include "workload/axes.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace stepscope::cli {

namespace fs = std::filesystem;

namespace {

struct ProfileArguments {
    SweepOptions sweep;
    std::optional<std::string> with; ///< by default ncu; to show, each
    int cell = 0;                    ///< from 1; 0: the only one
    std::string steps, phase, kernel, out;
    std::optional<std::string> set; ///< by default basic; of ncu
    std::vector<std::string> more;
    bool show = false, dry_run = false, json = false, quiet = false;
};

constexpr const char* profile_examples = R"(Examples:
  stepscope-cli profile night.stepscope --cell 3                                # Nsight Compute, all kernels of a step
  stepscope-cli profile night.stepscope --cell 3 --phase forward/attention --set full
  stepscope-cli profile night.stepscope --cell 3 --kernel 'softmax|norm'
  stepscope-cli profile night.stepscope --cell 3 --with nsys --steps 5-8
  stepscope-cli profile night.stepscope --cell 3 --show                         # what these told, once more
  stepscope-cli profile --models small --modes train --device cuda --dry-run         # the command, to be run by hand

The cell runs again in a process of its own under the tool, so no measured time knows of it. A session's report lies
beside it and is listed with its cell; without a session it goes to --out, or into the current folder. Nsight Compute
runs each kernel alone, several times over: its times are a kernel's, not a step's. "SM", "Memory" and "Tensor" are
shares of the device's peaks, "DRAM" and "L2" what was moved from and to memory and cache, "Planned" what the step's
plan counts for the same ops.)";

/// What is to be profiled, and where it comes from.
struct Target {
    SweepSpec sweep;
    std::optional<Results> results; ///< of a session
    std::optional<fs::path> session;
};

Target target_of(const ProfileArguments& arguments) {
    const std::string file = arguments.sweep.file.value_or("");
    const bool is_session = fs::path(file).extension() == session_extension;
    if (arguments.show && !is_session)
        throw UsageError(file.empty()
                             ? std::string("--show: name the session that has the profiles")
                             : file + ": a table or a sweep has no profiles; name the session that has them");
    if (!is_session) return {build_sweep(arguments.sweep), {}, {}};
    SweepOptions beside = arguments.sweep;
    beside.file.reset();
    if (beside.given())
        throw UsageError(
            file + ": a session says what it ran; leave the options of a sweep out, or name no session");
    Results results = read_run(file).results();
    if (!results.run()) throw UsageError(file + ": does not say what it ran: its first line is lost");
    SweepSpec sweep = results.run()->sweep;
    return {std::move(sweep), std::move(results), fs::path(file)};
}

Cell cell_of(const ProfileArguments& arguments, const SweepSpec& sweep) {
    const std::vector<Cell> cells = expand(sweep);
    const int count = static_cast<int>(cells.size());
    if (arguments.cell == 0 && count == 1) return cells.front();
    if (arguments.cell < 1 || arguments.cell > count)
        throw UsageError(
            fmt::format("{}give the cell's number with --cell, from 1 to {}, as `plan` lists them",
                        arguments.cell == 0 ? "" : fmt::format("--cell {}: ", arguments.cell), count));
    return cells[static_cast<std::size_t>(cell_index(arguments.cell))];
}

ProfileRequest request_of(const ProfileArguments& arguments, const Cell& cell) {
    ProfileRequest out;
    out.tool =
        find_choice<ProfilerTool>(arguments.with.value_or(std::string(name_of(ProfilerTool::Ncu)))).value();
    out.steps = timeline_steps_of(arguments.steps, "--steps").value_or(usual_timeline_steps(cell));
    out.phase = arguments.phase;
    while (out.phase.ends_with('/'))
        out.phase.pop_back();
    out.kernel = arguments.kernel;
    if (arguments.set && out.tool != ProfilerTool::Ncu)
        throw UsageError(
            fmt::format("--set {}: Nsight Systems measures nothing of kernels but when they ran: "
                        "leave the set out, or profile with ncu",
                        *arguments.set));
    if (arguments.set) out.set = find_choice<MetricSet>(*arguments.set).value();
    out.more = arguments.more;
    return out;
}

fs::path report_of(const ProfileArguments& arguments, const Target& target, const Cell& cell,
                   ProfilerTool tool) {
    const std::string_view extension = row_of(tool).extension;
    if (arguments.out.empty())
        return report_beside(target.session.value_or(fs::current_path() / "stepscope"), cell.index, tool);
    fs::path out = fs::absolute(arguments.out);
    if (out.extension() != extension)
        throw UsageError(
            fmt::format("--out {}: a report of {} ends in {}", arguments.out, row_of(tool).title, extension));
    if (fs::exists(out))
        throw UsageError("--out " + arguments.out + ": is there already; choose another name");
    if (!fs::is_directory(out.parent_path()))
        throw UsageError("--out " + arguments.out + ": there is no directory " + out.parent_path().string());
    return out;
}

ProfileFacts facts_for(const Target& target, const Cell& cell, const BackendRegistry& backends) {
    ProfileFacts out = profile_facts_of(target.results ? target.results->find(cell.index) : nullptr);
    out.device_memory_bytes = device_memory(backends, cell.device);
    return out;
}

/// The report is there whatever comes of this.
void attach(const fs::path& session, const Profile& profile) {
    try {
        SessionWriter writer = SessionWriter::append(session);
        if (const auto warning = writer.write(profile)) tell("warning: " + warning->text);
    } catch (const SessionError& error) {
        tell(fmt::format("warning: {} was written and is not listed with its cell: {}", profile.report,
                         error.what()));
    }
}

void print_profile(const ProfileArguments& arguments, const Profile& profile, const std::string& title) {
    if (arguments.json)
        print_json(profile_json(profile, title));
    else
        print(profile_text(profile, title, output_width()));
}

/// What earlier ones told.
int show_profiles(const ProfileArguments& arguments, const Target& target, const Cell& cell) {
    const CellResult* const result = target.results ? target.results->find(cell.index) : nullptr;
    const auto is_asked = [&arguments](const Profile& profile) {
        return !arguments.with || *arguments.with == name_of(profile.tool);
    };
    bool shown = false;
    if (result != nullptr)
        for (const auto& profile : result->profiles) {
            if (!is_asked(*profile)) continue;
            if (shown) print("\n");
            print_profile(arguments, *profile, full_title_of(cell));
            shown = true;
        }
    if (!shown)
        throw NsightError(fmt::format("the cell has no profile{} yet; leave --show out to take one",
                                      arguments.with ? " of " + *arguments.with : ""));
    return exit_ok;
}

/// What is asked of the step, whatever tools and devices are here.
void check_step_has(const ProfileRequest& request, const Cell& cell) {
    try {
        check_request(request, build_step_plan(cell.model, cell.options, {}));
    } catch (const ProfileRequestError& error) {
        throw UsageError(error.what());
    }
}

/// To see the command the tool need not be here: it has its usual name then.
FoundTool tool_for(const ProfileArguments& arguments, ProfilerTool tool, const std::stop_token& stop) {
    try {
        return find_tool(tool, ToolPlaces::usual(), stop);
    } catch (const NsightError& error) {
        if (!arguments.dry_run || stop.stop_requested()) throw;
        tell(std::string("warning: ") + error.what());
        return {.tool = &row_of(tool), .program = std::string(row_of(tool).program), .version = {}};
    }
}

/// To see the command the device need not be here: only memory and estimates hang on what it needs.
BackendNeeds needs_for(const ProfileArguments& arguments, const BackendRegistry& backends, const Cell& cell) {
    try {
        return backends.find(cell.device).plan_needs(cell.device);
    } catch (const BackendError& error) {
        if (!arguments.dry_run) throw;
        tell(std::string("warning: ") + error.what());
        return {};
    }
}

int profile(const ProfileArguments& arguments) {
    const StopSignal signal;
    const Target target = target_of(arguments);
    const Cell cell = cell_of(arguments, target.sweep);
    if (arguments.show) return show_profiles(arguments, target, cell);
    const ProfileRequest request = request_of(arguments, cell);
    check_step_has(request, cell);
    const fs::path report = report_of(arguments, target, cell, request.tool);
    require_profiled_device(cell);
    const BackendRegistry backends = BackendRegistry::load_for({cell.device});
    const BackendNeeds needs = needs_for(arguments, backends, cell); // no tool helps where the device is not
    const FoundTool tool = tool_for(arguments, request.tool, signal.token());
    ProfileJob job =
        make_profile_job(cell, request, tool, needs, report, own_program(), target.sweep.memory_limit_bytes);
    const ProfileFacts facts = facts_for(target, cell, backends);
    job.timeline = facts.timeline;
    const Preflight before = preflight(request, job.plan, facts);
    if (!arguments.quiet) tell(preflight_text(before, request, job.eagerly));
    if (arguments.dry_run) {
        if (before.refusal) tell("warning: " + *before.refusal);
        print(shell_line(job.command) + "\n");
        return exit_ok;
    }
    if (before.refusal) throw NsightError(*before.refusal);
    const LineListener listener = [&arguments](const std::string& line) {
        if (!arguments.quiet) tell(line);
    };
    const auto [profile, doubt] = take_profile(job, listener, signal.token());
    if (!doubt.empty()) tell("warning: " + doubt);
    if (target.session) attach(*target.session, profile);
    if (!arguments.quiet) tell("wrote " + report.string());
    print_profile(arguments, profile, full_title_of(cell));
    return exit_ok;
}

} // namespace

void add_profile(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand(
        "profile", "Run a cell under Nsight Compute or Nsight Systems, and show what they saw");
    const auto arguments = std::make_shared<ProfileArguments>();
    add_sweep_options(*command, arguments->sweep);
    command->get_option("SWEEP")->description(
        "A session, or a sweep as JSON; see also the options of a workload");
    command->remove_option(command->get_option("--steps")); // how many a sweep takes; here it is which ones
    command
        ->add_option("--with", arguments->with, "ncu: each kernel's use of the device; nsys: what ran when")
        ->check(one_of(choice_names<ProfilerTool>()))
        ->option_text("TOOL");
    add_number(*command, "--cell", arguments->cell, 1, max_cells,
               "The cell, counted from 1; may be left out where there is one alone", "--cell");
    command->add_option("--steps", arguments->steps,
                        "Which steps, counted from 0: 5, or 5-8; by default one past the warm-up");
    command->add_option("--phase", arguments->phase, "A phase of the step alone, such as forward/attention");
    command->add_option("--kernel", arguments->kernel,
                        "With ncu: kernels whose names match a regular expression");
    command->add_option("--set", arguments->set, "With ncu: what is measured: " + allowed_names<MetricSet>())
        ->check(one_of(choice_names<MetricSet>()))
        ->option_text("SET");
    command->add_option("--out", arguments->out, "The report, where no session has it beside it");
    command->add_option("--tool-option", arguments->more, "An argument for the tool; may be repeated")
        ->allow_extra_args(false);
    CLI::Option* const show = command->add_flag(
        "--show", arguments->show,
        "Show what earlier profiles of the cell told, those of --with alone where it is given, "
        "and run nothing");
    command->add_flag("--dry-run", arguments->dry_run, "Print the command and run nothing");
    command->add_flag("--json", arguments->json, "Print all that was read of the report as JSON");
    command->add_flag("-q,--quiet", arguments->quiet, "Tell only what goes wrong");
    for (const char* const of_a_run :
         {"--steps", "--phase", "--kernel", "--set", "--out", "--tool-option", "--dry-run"})
        show->excludes(command->get_option(of_a_run));
    command->footer(profile_examples);
    command->callback([arguments, &status] { status = profile(*arguments); });
}

} // namespace stepscope::cli
