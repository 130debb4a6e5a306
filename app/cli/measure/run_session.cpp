#include "measure/run_session.h"

#include "errors.h"
#include "output.h"
#include "records/trust.h"
#include "run/estimate/forecast.h"
#include "run/host/environment.h"
#include "sessions/catalog.h"
#include "sessions/listing/sessions_elsewhere.h"
#include "sessions/resume.h"
#include "system/text/shell_text.h"
#include "tables/formats.h"
#include "workload/text/choice_text.h"

#include <fmt/format.h>

#include <chrono>

namespace stepscope::cli {

namespace fs = std::filesystem;

namespace {

void open_unnamed_session(RunSetup& setup) {
    try {
        setup.session =
            SessionWriter::create(SessionCatalog(SessionCatalog::default_directory()).new_path(setup.sweep));
        setup.remarks.push_back("session: " + setup.session->path().string());
    } catch (const SessionError& error) {
        throw UsageError(
            std::string(error.what()) +
            "; name a file for the session with --session FILE, or run without one: --no-session");
    }
}

fs::path newest_unfinished_session() {
    const SessionCatalog catalog(SessionCatalog::default_directory());
    if (const auto found = catalog.find_unfinished()) return found->path;
    throw UsageError("--resume finds no unfinished session in " + catalog.directory().string() +
                     "; name one with --session FILE");
}

void check_extension(const fs::path& path) {
    if (find_format(path) != &session_format())
        throw UsageError(path.string() + ": the name of a session must end in " +
                         std::string(session_extension));
}

/// The sweep to go on with: the session's, with each cell isolated, and the device's peak, as the options
/// say.
SweepSpec resumed_sweep(const SweepOptions& options, const Results& results, const fs::path& path) {
    const auto& run = results.run();
    if (!run) {
        if (options.given()) return build_sweep(options);
        throw UsageError(path.string() +
                         " ends before it says what to run; give the sweep again with --resume");
    }
    SweepSpec sweep = run->sweep;
    SweepOptions others = options;
    if (options.isolation) sweep.isolation = choice_from_text<Isolation>(*options.isolation);
    if (options.peak_flops)
        sweep.peak_flops = parse_peaks(*options.peak_flops, sweep.precisions, "peak_flops");
    others.isolation.reset();
    others.peak_flops.reset();
    if (!others.given()) return sweep;
    SweepSpec asked = build_sweep(others, sweep);
    asked.isolation = sweep.isolation;
    asked.peak_flops = sweep.peak_flops;
    if (!(asked == sweep))
        throw UsageError(
            path.string() +
            " holds another sweep than these options say; leave them out to resume it, or start a "
            "new session");
    return sweep;
}

/// Refuses, unless the person says otherwise, to go on where steps may take another time, or what is there is
/// not understood.
void check_place(RunSetup& setup, const SessionReport& report, const SessionOptions& options,
                 const fs::path& path) {
    std::vector<std::string> doubts;
    if (const auto& run = setup.results.run(); run && !run->environment.empty()) {
        setup.backends = BackendRegistry::load_for(setup.sweep.devices);
        for (const Difference& each :
             differences(setup.sweep, run->environment, describe_environment(*setup.backends)))
            doubts.push_back(text_of(each));
    }
    if (report.is_of_newer_version()) doubts.emplace_back("a newer version of Stepscope has written to it");
    if (doubts.empty()) return;
    std::string text = path.string() + ": this is not where it was measured:";
    for (const std::string& doubt : doubts)
        text += "\n  " + doubt;
    if (!options.resume_anyway)
        throw UsageError(text +
                         "\nresume it there, or go on here with --resume-anyway: each cell keeps what it was "
                         "measured with");
    setup.warnings.push_back(text);
}

RunSetup resume(const SweepOptions& sweep, const SessionOptions& options, const fs::path& path,
                const std::function<void(const SweepSpec&)>& check) {
    RunSetup setup;
    auto [writer, content] = SessionWriter::resume(path);
    const SessionReport report = content.report;
    setup.results = std::move(content).results();
    setup.warnings = remarks_on(report, path.string());
    setup.sweep = resumed_sweep(sweep, setup.results, path);
    const auto& run = setup.results.run();
    setup.peaks_anew = run && run->sweep.peak_flops != setup.sweep.peak_flops;
    setup.resumed = setup.results.run().has_value() || report.next_line > 0;
    check(setup.sweep);
    setup.skip = finished_cells(setup.sweep, setup.results);
    setup.deadly = deadly_cells(setup.sweep, setup.results);
    const bool all_done = setup.skip.size() == static_cast<std::size_t>(cell_count(setup.sweep));
    if (!all_done || (options.noisy_again && !noisy_cells(setup.results).empty()))
        check_place(setup, report, options, path);
    setup.session = std::move(writer);
    return setup;
}

/// Lists of sessions have it then. It lies where the person wants it all the same.
void note_elsewhere(const fs::path& session) {
    constexpr std::chrono::milliseconds patience(200);
    try {
        SessionsElsewhere(SessionCatalog::default_directory(), patience).add(session);
    } catch (const SessionError&) {
        return;
    }
}

void check_new(const fs::path& path, const SessionOptions& options) {
    check_extension(path);
    if (fs::is_directory(path)) throw UsageError(path.string() + ": is a folder; name a file in it");
    if (fs::exists(path) && !fs::is_regular_file(path))
        throw UsageError(path.string() + ": is there and is not a file; choose another name");
    if (fs::exists(path))
        throw UsageError(fmt::format("{} exists already; choose another name, or go on with it:\n  {}",
                                     path.string(), resume_command_for(options, path)));
}

/// A sweep of which no cell can run would leave nothing but a session of what was skipped. Throws
/// BackendError.
void check_devices(RunSetup& setup) {
    setup.backends = BackendRegistry::load_for(setup.sweep.devices);
    if (const std::string why = why_nothing_runs(setup.sweep, *setup.backends); !why.empty())
        throw BackendError(why);
}

} // namespace

std::string resume_command_for(const SessionOptions& options, const fs::path& session) {
    return options.resume_command + " --session " + shell_quoted(session.string());
}

RunSetup set_up_run(const SweepOptions& sweep, const SessionOptions& session,
                    const std::function<void(const SweepSpec&)>& check) {
    if (session.resume_anyway && !session.resume) throw UsageError("--resume-anyway goes with --resume");
    if (session.none && (session.file || session.resume))
        throw UsageError("--no-session goes with neither --session nor --resume");
    if (session.resume) {
        RunSetup setup = resume(sweep, session,
                                session.file ? fs::path(*session.file) : newest_unfinished_session(), check);
        if (!session.file) setup.remarks.push_back("session: " + setup.session->path().string());
        if (session.file) note_elsewhere(*session.file);
        return setup;
    }
    if (session.file) check_new(*session.file, session);
    RunSetup setup;
    setup.sweep = build_sweep(sweep);
    check(setup.sweep);
    check_devices(setup);
    if (session.file) {
        setup.session = SessionWriter::create(*session.file);
        note_elsewhere(*session.file);
    } else if (!session.none) {
        open_unnamed_session(setup);
    }
    return setup;
}

} // namespace stepscope::cli
