#include "commands.h"
#include "errors.h"
#include "measure/measurement.h"
#include "measure/run_session.h"
#include "options/child_cell.h"
#include "options/number_option.h"
#include "output.h"
#include "records/trust.h"
#include "run/estimate/op_facts.h"
#include "run/runner.h"
#include "system/processes/stop_signal.h"
#include "system/text/shell_text.h"
#include "table_io.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "text/breakdown_text.h"
#include "text/result_table.h"
#include "written_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <unistd.h>

namespace stepscope::cli {

namespace fs = std::filesystem;

namespace {

struct RunArguments {
    SweepOptions sweep;
    SessionOptions session;
    std::vector<std::string> outs;
    bool force = false; ///< replace what stands where an export goes
    bool breakdown = false;
    bool timeline = false;
    std::string timeline_steps;     ///< "5" or "5-8", from 0
    int watchdog = 600;             ///< seconds
    std::vector<int> capture_cells; ///< from 1, as progress counts
    std::string capture_steps;      ///< "5" or "5-8", from 0
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

constexpr const char* run_examples = R"(Examples:
  stepscope-cli run --preset quick
  stepscope-cli run --models tiny,small --seq 128,256 --warmup 0,1,5 --session night.stepscope --out results.md
  stepscope-cli run sweep.json --device cuda --precision bf16 --memory-limit 32GiB --out results.json
  stepscope-cli run --models tiny --breakdown
  stepscope-cli run --models tiny --timeline --session tiny.stepscope
  stepscope-cli run --resume --session night.stepscope

The table goes to standard output, in a terminal as wide as it is, else as Markdown; progress goes to standard error.
Exit status: 0 all cells have run (OOM is a result), 1 a cell failed or none could run, 2 bad arguments, 130 stopped.
Ctrl-C, and a batch system's warning (SIGUSR1, SIGUSR2), ends the run after the step in flight and keeps what was
measured; a second Ctrl-C ends it at once.)";

/// What can be known of an export before hours of measuring.
void check_target(const fs::path& path, bool force) {
    if (path == standard_stream) return;
    try {
        format_for(path, FormatUse::Write);
    } catch (const TableError& error) {
        throw UsageError(error.what());
    }
    const fs::path directory = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(directory))
        throw UsageError(path.string() + ": there is no directory " + directory.string() +
                         "; create it first");
    if (::access(directory.c_str(), W_OK) != 0)
        throw UsageError(path.string() + ": " + directory.string() +
                         " cannot be written to; choose another place");
    if (fs::exists(path) && !fs::is_regular_file(path))
        throw UsageError(path.string() + ": is there and is not a file; choose another name");
    if (fs::exists(path)) check_replaceable(path, force);
}

ProgressStyle style_of(const RunArguments& arguments) {
    if (arguments.quiet) return ProgressStyle::Silent;
    if (arguments.verbose) return ProgressStyle::Steps;
    return ::isatty(STDERR_FILENO) != 0 ? ProgressStyle::Bar : ProgressStyle::Lines;
}

std::string resume_command(const RunArguments& arguments) {
    std::string command = "stepscope-cli run --resume";
    if (arguments.breakdown) command += " --breakdown";
    if (arguments.timeline) command += " --timeline";
    if (!arguments.timeline_steps.empty()) command += " --timeline-steps " + arguments.timeline_steps;
    for (const std::string& out : arguments.outs)
        command += " --out " + shell_quoted(out);
    if (!arguments.outs.empty()) command += " --force"; // this run has written them
    return command;
}

/// Writes every export that can be written; false if one could not.
bool export_results(const Results& results, const RunArguments& arguments) {
    bool all = true;
    for (const std::string& out : arguments.outs) {
        if (out == standard_stream) continue; // which gets the table anyhow
        try {
            write_results(results, out, arguments.force ? Replace::Yes : Replace::No);
            if (!arguments.quiet) tell("wrote " + out);
        } catch (const std::runtime_error& error) {
            tell_error(error.what());
            all = false;
        }
    }
    return all;
}

/// For a person at a terminal, or for whatever reads the output: as Markdown where somebody asked for it.
void print_cells(const Results& results, const RunArguments& arguments) {
    const bool is_asked_for = std::ranges::find(arguments.outs, standard_stream) != arguments.outs.end();
    if (arguments.json)
        print_data(to_json(results));
    else if (!is_asked_for && ::isatty(STDOUT_FILENO) != 0)
        print("\n" + result_table(results, terminal_width()));
    else
        print_data(to_markdown(results));
}

/// Below the table: no line of theirs begins with |, so what was printed still reads as a table.
void print_breakdowns(const Results& results) {
    const std::vector<BreakdownReport> reports = reports_of(results, facts_of);
    if (!reports.empty()) print("\n" + breakdown_text(reports));
}

void tell_how_to_see_timelines(const RunSetup& setup) {
    const auto& cells = setup.results.cells();
    const auto first =
        std::ranges::find_if(cells, [](const CellResult& cell) { return cell.timeline != nullptr; });
    if (first != cells.end() && setup.session)
        tell(fmt::format("see what ran when with:\n  stepscope-cli timeline {} --cell {}",
                         shell_quoted(setup.session->path().string()), cell_number(first->cell.index)));
}

void tell_how_to_resume(const RunSetup& setup, const SessionOptions& session) {
    const auto& cells = setup.results.cells();
    const auto done = std::count_if(cells.begin(), cells.end(), Results::is_final);
    tell(fmt::format("stopped: {} of {} cells are done", done, cells.size()));
    if (setup.session)
        tell("go on with:\n  " + resume_command_for(session, setup.session->path()));
    else
        tell("no session was kept, so this run cannot be resumed");
}

/// Throws UsageError unless the cells are of this sweep and the steps are a number or two with a dash
/// between.
Capture capture_of(const RunArguments& arguments, const SweepSpec& sweep) {
    Capture capture;
    if (!arguments.capture_cells.empty() && sweep.isolation == Isolation::Process)
        throw UsageError("--capture needs --isolation thread: a profiler sees the process it started");
    for (const int cell : arguments.capture_cells) {
        if (cell < 1 || cell > cell_count(sweep))
            throw UsageError(
                fmt::format("--capture {}: give a cell's number from 1 to {}, as `plan` lists them", cell,
                            cell_count(sweep)));
        capture.cells.insert(cell_index(cell));
    }
    if (arguments.capture_steps.empty()) return capture;
    const std::optional<StepRange> steps = step_range_of(arguments.capture_steps);
    if (!steps)
        throw UsageError("--capture-steps " + arguments.capture_steps +
                         ": give a step such as 5, or a range such as 5-8, counted from 0");
    capture.first_step = steps->first;
    capture.last_step = steps->last;
    return capture;
}

/// False if standard output cannot be written: the run is as it is.
bool print_results(const Results& results, const RunArguments& arguments) {
    try {
        print_cells(results, arguments);
        if (arguments.breakdown && !arguments.json) print_breakdowns(results);
        return true;
    } catch (const OutputError& error) {
        tell_error(error.what());
        return false;
    }
}

void tell_what_is_in_doubt(const RunSetup& setup, const RunArguments& arguments) {
    const std::set<int> noisy = noisy_cells(setup.results);
    if (noisy.empty()) return;
    std::string numbers;
    for (const int cell : noisy)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(cell_number(cell));
    tell(fmt::format(
        "warning: the figures of {} of {} cells are in doubt, because others used the machine, it was "
        "throttled, or their steps differ widely: {}",
        noisy.size(), setup.results.cells().size(), numbers));
    if (setup.session)
        tell("measure them again with:\n  " + resume_command_for(arguments.session, setup.session->path()) +
             " --measure-noisy-again");
}

/// Failed if a cell did, or if none could run at all.
int status_of(const Results& results) {
    const auto& cells = results.cells();
    const auto is = [](Status status) {
        return [status](const CellResult& cell) { return cell.status == status; };
    };
    if (std::ranges::any_of(cells, is(Status::Failed))) return exit_failed;
    if (cells.empty() || !std::ranges::all_of(cells, is(Status::Skipped))) return exit_ok;
    tell_error("no cell could run: " + cells.front().reason);
    return exit_failed;
}

/// Before anything runs, a session that cannot be opened is an argument that cannot be.
RunSetup prepare(const RunArguments& arguments, Capture& capture) {
    try {
        return set_up_run(arguments.sweep, arguments.session,
                          [&](const SweepSpec& sweep) { capture = capture_of(arguments, sweep); });
    } catch (const SessionError& error) {
        throw UsageError(error.what());
    }
}

void measure(Measurement& measurement, RunSetup& setup, const RunArguments& arguments) {
    std::set<int> again;
    if (arguments.session.noisy_again && setup.resumed) again = noisy_cells(setup.results);
    for (const int cell : again)
        setup.skip.erase(cell);
    if (setup.skip.size() < static_cast<std::size_t>(cell_count(setup.sweep)) || setup.peaks_anew)
        measurement.run(again);
    else if (!arguments.quiet)
        tell("every cell of this session is done already");
    if (!arguments.session.noisy_again || setup.resumed || measurement.outcome() != Outcome::Completed)
        return;
    const std::set<int> noisy = noisy_cells(setup.results);
    if (noisy.empty()) return;
    if (!arguments.quiet) tell(fmt::format("measuring {} noisy cells again", noisy.size()));
    measurement.run_once_more(noisy);
}

int run(const RunArguments& arguments) {
    require_different_files(arguments.outs, {arguments.sweep.file.value_or("")});
    for (const std::string& out : arguments.outs)
        check_target(out, arguments.force);
    const auto timeline_steps = timeline_steps_of(arguments.timeline_steps, "--timeline-steps");
    const StopSignal signal;
    Capture capture;
    RunSetup setup = prepare(arguments, capture);
    for (const std::string& warning : setup.warnings)
        tell(warning);
    if (!arguments.quiet)
        for (const std::string& remark : setup.remarks)
            tell(remark);

    RunOptions options;
    options.breakdown = arguments.breakdown;
    options.timeline = arguments.timeline;
    options.timeline_steps = timeline_steps;
    options.capture = capture;
    options.child_program = own_program();
    options.watchdog = std::chrono::seconds(arguments.watchdog);
    Measurement measurement(setup, options, style_of(arguments), signal.token());
    measure(measurement, setup, arguments);

    const bool exported = export_results(setup.results, arguments);
    const bool printed = print_results(setup.results, arguments);
    tell_what_is_in_doubt(setup, arguments);
    if (arguments.timeline && !arguments.quiet) tell_how_to_see_timelines(setup);
    if (measurement.outcome() == Outcome::Stopped) tell_how_to_resume(setup, arguments.session);
    if (!measurement.kept() || !exported || !printed) return exit_failed;
    if (measurement.outcome() == Outcome::Stopped) return exit_stopped;
    return measurement.outcome() == Outcome::Failed ? int{exit_failed} : status_of(setup.results);
}

} // namespace

void add_run(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand("run", "Measure a sweep");
    const auto arguments = std::make_shared<RunArguments>();
    add_sweep_options(*command, arguments->sweep);
    command->add_option("--session", arguments->session.file,
                        "File that keeps every step as it happens (.stepscope); by default a new one below "
                        "~/.local/state/stepscope");
    command->add_flag(
        "--resume", arguments->session.resume,
        "Go on with the session named by --session; by default with the newest that did not finish");
    command->add_flag(
        "--resume-anyway", arguments->session.resume_anyway,
        "With --resume: though machine, device, driver or version of the program are others than "
        "the session was measured with");
    command->add_flag("--no-session", arguments->session.none, "Keep nothing");
    command
        ->add_option("--out", arguments->outs,
                     "Export when the run ends: a file that ends in " + extensions_for(FormatUse::Write) +
                         ", or - for standard output, as Markdown, with --json as JSON; may be repeated")
        ->allow_extra_args(false);
    command->add_flag("--force", arguments->force, "Replace files that --out names and that exist");
    command->add_flag("--breakdown", arguments->breakdown,
                      "Time each op of each cell in a pass of its own, and print where the time goes; the "
                      "`breakdown` command prints it again from the session");
    CLI::Option* const timeline = command->add_flag("--timeline", arguments->timeline,
                                                    "Trace a step of each cell in a process of its own, once "
                                                    "the cell is measured: what ran when, which the "
                                                    "`timeline` command shows from the session");
    command
        ->add_option(
            "--timeline-steps", arguments->timeline_steps,
            "Which steps --timeline traces, counted from 0: 5, or 5-8; by default one past the warm-up")
        ->needs(timeline);
    command->add_flag(
        "--measure-noisy-again", arguments->session.noisy_again,
        "Measure cells once more whose figures are in doubt, because others used the machine, it "
        "was throttled, or their steps differ widely: at the end of the run, or with --resume those of the "
        "session");
    add_number(*command, "--watchdog", arguments->watchdog, 1, 1'000'000,
               "With --isolation process: seconds after which a silent cell is killed", "--watchdog")
        ->default_str(std::to_string(arguments->watchdog));
    add_numbers(*command, "--capture", arguments->capture_cells, 1, max_cells,
                "Cells an attached profiler is to capture (cudaProfilerStart and Stop), from 1");
    command
        ->add_option("--capture-steps", arguments->capture_steps,
                     "Of those cells: a step such as 5, or a range such as 5-8, from 0; by default all")
        ->needs("--capture");
    command->add_flag("--json", arguments->json, "Print the results as JSON instead of a table");
    command->add_flag("-v,--verbose", arguments->verbose, "Tell every step");
    command->add_flag("-q,--quiet", arguments->quiet, "Tell only what goes wrong");
    command->footer(run_examples);
    command->callback([arguments, &status] {
        arguments->session.resume_command = resume_command(*arguments);
        status = run(*arguments);
    });
}

} // namespace stepscope::cli
