#pragma once

#include "records/record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// The version of the form in which sessions are written. 1: records. 2: a header where a program begins to
/// write, and the number of each line, by which lines that are missing, repeated or out of place are found.
inline constexpr int session_version = 2;

/// What was found in the lines of a session.
struct SessionReport {
    std::size_t bad_lines = 0;          ///< left out: wrong checksum or content
    std::size_t deep_lines = 0;         ///< left out: nested deeper than any record
    std::size_t impossible_records = 0; ///< left out: right checksum, but a value that cannot be
    std::string first_impossible;       ///< which record and field, and what the value must be
    std::size_t lost_lines = 0;         ///< numbers that no line has; of an older log: steps that are missing
    std::size_t repeated_lines = 0;     ///< left out: they stand there already
    std::size_t foreign_lines = 0;      ///< left out: an earlier line of the same number says something else
    std::size_t misplaced_lines = 0;    ///< behind a line with a higher number
    std::size_t other_runs = 0;         ///< that stand before the last one: files were joined
    std::size_t ignored = 0;            ///< records that do not fit those before them (`Results::ignored`)
    std::size_t changed_line_ends = 0;  ///< lines that end in CR LF: another program wrote them so
    bool was_wide = false;              ///< another program made UTF-16 or UTF-32 of it
    bool torn_tail = false; ///< the last line had no newline: the writer was killed in the middle of it

    int version = 1; ///< the latest that a line was written in
    std::size_t unknown_records =
        0; ///< left out: right checksum, but of a kind or form that only a newer version knows
    std::size_t unknown_fields = 0; ///< passed over in records that were read

    std::int64_t next_line = 0;   ///< the number of the line that would follow
    std::int64_t whole_bytes = 0; ///< up to the end of the last whole line

    /// Whether a newer version has written what this one does not know.
    bool is_of_newer_version() const {
        return version > session_version || unknown_records > 0 || unknown_fields > 0;
    }
    friend bool operator==(const SessionReport&, const SessionReport&) = default;
};

/// One thing to say of a session that was read.
struct SessionFinding {
    Severity severity = Severity::Warning;
    const char* text = ""; ///< in English, context "sessions"; "%1" stands for the count, "%2" for the detail
    std::size_t count = 0;
    std::string detail;
};

/// All that there is to say, the worst first; empty for a session that is whole.
std::vector<SessionFinding> findings_of(const SessionReport& report);

/// What is said of a session without a run: "holds no run: ...".
std::string why_no_run(const SessionReport& report);

/// "Damaged lines, left out: 3"
std::string text_of(const SessionFinding& finding);
/// All of them, each with the session's name before it: "night.stepscope: Damaged lines, left out: 3".
std::vector<std::string> remarks_on(const SessionReport& report, const std::string& name);

} // namespace stepscope
