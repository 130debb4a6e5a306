#include "sessions/log/session_file.h"

#include "sessions/log/file_lines.h"
#include "sessions/log/session_lines.h"
#include "system/characters/encoding.h"
#include "system/files/files.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <sys/file.h>

namespace stepscope {

namespace {

/// Of a log whose lines have no numbers: the steps of finished cells that it does not have.
std::size_t missing_steps(const Results& results) {
    std::size_t out = 0;
    for (const CellResult& cell : results.cells()) {
        out += static_cast<std::size_t>(
            std::count_if(cell.steps.begin(), cell.steps.end(),
                          [](const StepSample& step) { return std::isnan(step.host_seconds); }));
        const auto planned = static_cast<std::size_t>(std::max(cell.cell.steps, 0));
        if (cell.status == Status::Ok && cell.statistics.count > 0 && cell.steps.size() < planned)
            out += planned - cell.steps.size();
    }
    return out;
}

template <typename Read>
SessionContent content_of(const Read& read) {
    Results results;
    SessionReport report = read([&results](Record&& record) { results.apply(std::move(record)); });
    complete(report, results);
    return {std::move(results), report};
}

} // namespace

void complete(SessionReport& report, const Results& results) {
    report.ignored = static_cast<std::size_t>(results.ignored());
    if (report.version > 1) return;
    const std::size_t missing = missing_steps(results);
    report.lost_lines =
        missing - std::min(missing, report.bad_lines + report.deep_lines + report.impossible_records);
}

SessionReport read_records(const std::filesystem::path& path, const ReadRecordSink& sink, Bulk bulk) {
    std::error_code ignored; // reading says it better
    if (std::filesystem::status(path, ignored).type() == std::filesystem::file_type::not_found)
        throw SessionError(path.string() + ": there is no such session file");
    try {
        const FileDescriptor file = open_regular_file(path, O_RDONLY);
        return read_lines(file.get(), path, sink, bulk);
    } catch (const FileError& error) {
        throw SessionError(error.what());
    }
}

SessionReport parse_records(std::string_view text, const ReadRecordSink& sink) {
    if (is_wide(text)) return parse_wide_lines(text, sink);
    SessionLineReader reader(sink);
    reader.take(text);
    return reader.report();
}

SessionContent read_session(const std::filesystem::path& path) {
    return content_of([&path](const ReadRecordSink& sink) { return read_records(path, sink); });
}

SessionContent read_run(const std::filesystem::path& path) {
    SessionContent content = read_session(path);
    if (content.results().cells().empty() && content.results().messages().empty())
        throw SessionError(path.string() + ": " + why_no_run(content.report));
    return content;
}

SessionContent parse_session(std::string_view text) {
    return content_of([text](const ReadRecordSink& sink) { return parse_records(text, sink); });
}

bool is_being_written(const std::filesystem::path& path) {
    return is_locked(path);
}

} // namespace stepscope
