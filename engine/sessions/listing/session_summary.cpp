#include "sessions/listing/session_summary.h"

#include "records/results.h"
#include "sessions/errors.h"
#include "sessions/log/session_file.h"
#include "sessions/resume.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <system_error>

namespace stepscope {

namespace {

bool has_ended(const CellResult& cell) {
    return cell.status && cell.status != Status::Cancelled;
}

/// Whether a resume would have nothing to do; cells that failed in a run to its end are results.
bool is_complete(const Results& results) {
    if (results.ended() && results.ended()->outcome == Outcome::Completed) return true;
    const SweepSpec& sweep = results.run()->sweep;
    return static_cast<std::int64_t>(finished_cells(sweep, results).size()) == cell_count(sweep);
}

bool lost_something(const SessionReport& report) {
    return report.bad_lines > 0 || report.deep_lines > 0 || report.impossible_records > 0 ||
           report.lost_lines > 0;
}

void tell_of_run(SessionSummary& summary, const Results& results) {
    const RunStarted& run = *results.run();
    summary.sweep = run.sweep.name;
    summary.devices = run.sweep.devices;
    summary.environment = run.environment;
    summary.cells = static_cast<std::int64_t>(results.cells().size());
    summary.done = std::ranges::count_if(results.cells(), has_ended);
    summary.failed = std::ranges::count_if(
        results.cells(), [](const CellResult& cell) { return cell.status == Status::Failed; });
}

} // namespace

const char* label_of(SessionState state) {
    switch (state) {
    case SessionState::Complete:
        return STEPSCOPE_TEXT("sessions", "Complete");
    case SessionState::Unfinished:
        return STEPSCOPE_TEXT("sessions", "Unfinished");
    case SessionState::Running:
        return STEPSCOPE_TEXT("sessions", "Running");
    case SessionState::Damaged:
        break;
    }
    return STEPSCOPE_TEXT("sessions", "Damaged");
}

SessionSummary summary_of(const std::filesystem::path& path) {
    SessionSummary out;
    out.path = path;
    std::error_code ignored; // reading says it better
    out.bytes = std::filesystem::file_size(path, ignored);
    if (ignored) out.bytes = 0;
    out.modified = std::filesystem::last_write_time(path, ignored);
    const bool is_running = is_being_written(path);
    Results results;
    try {
        out.report = read_records(
            path,
            [&](const Record& record) {
                const auto* const run = std::get_if<RunStarted>(&record);
                if (run != nullptr && (!run->resumed || out.started_at.empty()))
                    out.started_at = run->started_at;
                results.apply(record);
            },
            Bulk::Skimmed);
        if (results.run())
            tell_of_run(out, results);
        else
            out.problem = path.string() + ": " + why_no_run(out.report);
    } catch (const SessionError& error) {
        out.problem = error.what();
    }
    if (is_running)
        out.state = SessionState::Running;
    else if (!results.run() || lost_something(out.report))
        out.state = SessionState::Damaged;
    else
        out.state = is_complete(results) ? SessionState::Complete : SessionState::Unfinished;
    if (is_running && !results.run()) out.problem.clear(); // it is about to be written
    return out;
}

} // namespace stepscope
