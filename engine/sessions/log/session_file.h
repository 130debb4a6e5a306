#pragma once

#include "records/results.h"
#include "sessions/errors.h"
#include "sessions/log/session_lines.h"
#include "sessions/session_report.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace stepscope {

/// Of the names of files that hold one.
inline constexpr std::string_view session_extension = ".stepscope";

/// What the log of a run on disk says, which has a line for each record.
class SessionContent {
public:
    SessionContent(Results results, const SessionReport& found)
        : report(found), results_(std::move(results)) {}

    const Results& results() const& { return results_; }
    Results results() && { return std::move(results_); }

    SessionReport report;

private:
    Results results_;
};

/// Throws SessionError where the file cannot be read, or no line of it is a record. A file that is empty, or
/// ends in its first line, is a session that was killed before it began: no records.
SessionContent read_session(const std::filesystem::path& path);
/// The same for who wants to see a run: throws where there is none yet.
SessionContent read_run(const std::filesystem::path& path);
/// The same of a session's text, wherever it comes from.
SessionContent parse_session(std::string_view text);

/// The records by themselves, as they are read: a log may be larger than memory. Throw as the former.
SessionReport read_records(const std::filesystem::path& path, const ReadRecordSink& sink,
                           Bulk bulk = Bulk::Read);
SessionReport parse_records(std::string_view text, const ReadRecordSink& sink);

/// Whether another process, or another part of this one, has a SessionWriter on the file now. False where the
/// file cannot be opened or its file system has no locks.
bool is_being_written(const std::filesystem::path& path);

} // namespace stepscope
