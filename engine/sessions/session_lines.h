#pragma once

#include "records/record.h"
#include "sessions/session_report.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace stepscope {

/// Writes the lines of a session, which are numbered.
class SessionLines {
public:
    /// `next`: the number of the first line.
    explicit SessionLines(std::int64_t next = 0) : next_(next) {}

    /// The line that says in which version the following ones are written.
    std::string header();
    std::string line(const Record& record);
    std::int64_t next() const { return next_; }

private:
    std::int64_t next_;
};

/// Reads the lines of a session as they come, in pieces of any size.
class SessionLineReader {
public:
    /// `sink` gets every record that can be read, in the order of the lines; it must outlive this.
    explicit SessionLineReader(const RecordSink& sink) : sink_(sink) {}

    void take(std::string_view bytes);

    /// Of all that was taken. Throws SessionError where it is no session: none of its lines is one of a
    /// record, or may still become the first.
    SessionReport report() const;

    /// Whether so much came without one line of a session that nobody need read on.
    bool is_hopeless() const;

private:
    void take_line(std::string_view line);
    void take_header(std::string_view text, std::int64_t number);
    bool is_first_of_its_number(std::int64_t number);
    void fail(const std::string& problem);

    const RecordSink& sink_;
    SessionReport report_;
    std::string pending_;      ///< a line that has not ended
    bool skipping_ = false;    ///< it is too long to be one
    bool is_first_ = true;     ///< no line was read
    bool recognised_ = false;  ///< a line of a session was read
    bool is_numbered_ = false; ///< a line had a number
    bool has_begun_ = false;   ///< the start of a run was read
    std::string first_problem_;
    std::int64_t taken_ = 0; ///< bytes
    std::map<std::int64_t, std::int64_t>
        missing_; ///< ranges of numbers that no line had: first, and behind the last
};

} // namespace stepscope
