#include "run_session.h"

#include "output.h"
#include "sessions/session_directory.h"

#include <fmt/format.h>

#include <ctime>

namespace stepscope::cli {

namespace fs = std::filesystem;

namespace {

std::string time_stamp() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1,
                       parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

/// A session in the default place, or none with a remark why.
void open_unnamed_session(RunSetup& setup) {
    const auto directory = default_session_directory();
    if (!directory) {
        setup.remarks.emplace_back("no session is kept: HOME is not set; name a file with --session");
        return;
    }
    try {
        fs::create_directories(*directory);
        const std::string stem = "sweep-" + time_stamp();
        fs::path path = *directory / (stem + ".stepscope");
        for (int i = 2; fs::exists(path); ++i)
            path = *directory / fmt::format("{}-{}.stepscope", stem, i);
        setup.session = SessionWriter::create(path);
        setup.remarks.push_back("session: " + path.string());
    } catch (const std::exception& error) {
        setup.remarks.push_back(fmt::format("no session is kept: {}", error.what()));
    }
}

/// Cells of the sweep that the log says are done.
std::set<int> finished_cells(const SweepSpec& sweep, const Results& results) {
    std::set<int> out;
    for (const Cell& cell : expand(sweep)) {
        const CellResult* const result = results.find(cell.index);
        if (result != nullptr && result->cell == cell && Results::is_final(*result)) out.insert(cell.index);
    }
    return out;
}

void check_extension(const fs::path& path) {
    if (path.extension() != ".stepscope")
        throw UsageError(path.string() + ": the name of a session must end in .stepscope");
}

RunSetup resume(const SweepOptions& options, const fs::path& path,
                const std::function<void(const SweepSpec&)>& check) {
    RunSetup setup;
    const SessionContent content = read_session(path);
    setup.results = content.results();
    if (content.bad_lines > 0)
        setup.remarks.push_back(fmt::format("{}: {} damaged lines were skipped; what they said is lost",
                                            path.string(), content.bad_lines));
    if (content.torn_tail)
        setup.remarks.push_back(path.string() +
                                ": the last line was torn by the end of the program and is cut off");

    const auto& run = setup.results.run();
    if (run) {
        setup.sweep = run->sweep;
        if (options.given() && !(build_sweep(options) == run->sweep))
            throw UsageError(
                path.string() +
                " holds another sweep than these options say; leave them out to resume it, or start a "
                "new session");
        setup.resumed = true;
    } else if (options.given()) {
        setup.sweep = build_sweep(options);
        setup.resumed = !content.records.empty();
    } else {
        throw UsageError(path.string() +
                         " ends before it says what to run; give the sweep again with --resume");
    }
    check(setup.sweep);
    setup.skip = finished_cells(setup.sweep, setup.results);
    setup.session = SessionWriter::append(path);
    return setup;
}

} // namespace

std::string resume_command_for(const SessionOptions& options, const fs::path& session) {
    return options.resume_command + " --session " + shell_quoted(session.string());
}

RunSetup set_up_run(const SweepOptions& sweep, const SessionOptions& session,
                    const std::function<void(const SweepSpec&)>& check) {
    if (session.none && (session.file || session.resume))
        throw UsageError("--no-session goes with neither --session nor --resume");
    if (session.resume) {
        if (!session.file)
            throw UsageError("--resume needs to know what: name the session with --session FILE");
        return resume(sweep, *session.file, check);
    }
    RunSetup setup;
    setup.sweep = build_sweep(sweep);
    check(setup.sweep);
    if (session.file) {
        const fs::path path = *session.file;
        check_extension(path);
        if (fs::exists(path))
            throw UsageError(fmt::format("{} exists already; choose another name, or go on with it:\n  {}",
                                         path.string(), resume_command_for(session, path)));
        setup.session = SessionWriter::create(path);
    } else if (!session.none) {
        open_unnamed_session(setup);
    }
    return setup;
}

} // namespace stepscope::cli
