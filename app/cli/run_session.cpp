#include "run_session.h"

#include "errors.h"
#include "output.h"
#include "sessions/catalog.h"
#include "sessions/resume.h"
#include "tables/formats.h"

#include <fmt/format.h>

namespace stepscope::cli {

namespace fs = std::filesystem;

namespace {

/// A session in the catalog, or none with a remark why.
void open_unnamed_session(RunSetup& setup) {
    try {
        setup.session = SessionWriter::create(
            SessionCatalog(SessionCatalog::default_directory()).new_path(setup.sweep.name));
        setup.remarks.push_back("session: " + setup.session->path().string());
    } catch (const SessionError& error) {
        setup.remarks.push_back(fmt::format("no session is kept: {}", error.what()));
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
        RunSetup setup =
            resume(sweep, session.file ? fs::path(*session.file) : newest_unfinished_session(), check);
        if (!session.file) setup.remarks.push_back("session: " + setup.session->path().string());
        return setup;
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
