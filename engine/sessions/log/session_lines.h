#pragma once

#include "records/record.h"
#include "sessions/log/line_piece.h"
#include "sessions/log/line_sums.h"
#include "sessions/session_report.h"
#include "system/processes/ordered_work.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

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

/// Gets each record that is read, which nobody else needs any more.
using ReadRecordSink = std::function<void(Record&&)>;

/// Reads the lines of a session as they come, in pieces of any size.
class SessionLineReader {
public:
    /// `sink` gets every record that is read, in the order of the lines, on the thread that takes them.
    /// `threads`: how many read lines at once, at most; what is read does not depend on it.
    explicit SessionLineReader(ReadRecordSink sink, Bulk bulk = Bulk::Read, int threads = 1);

    /// `owner`: of the bytes, which may be read a little later as long as it keeps them; none: what is whole
    /// of them has been read when this returns.
    void take(std::string_view bytes, const std::shared_ptr<const void>& owner = {});

    /// Of all that was taken. Throws SessionError where it is no session: none of its lines is one of a
    /// record, or may still become the first.
    SessionReport report();

    /// Whether so much came without one line of a session that nobody need read on.
    bool is_hopeless();

private:
    /// With the line that has begun; how many of the bytes are of it, if it ends there.
    std::size_t go_on_with_line(std::string_view bytes);
    void read(LinePiece piece);
    /// What was read, until so many pieces are left.
    void account_until(std::size_t left);
    void account(std::vector<SessionLine> lines);
    void account(SessionLine& line);
    void take_header(const SessionHeader& header, std::int64_t number, std::uint32_t checksum);
    bool is_first_of_its_number(std::int64_t number, std::uint32_t checksum);
    bool is_number_free(std::int64_t number);
    /// A line whose number an earlier one has.
    void leave_out(std::int64_t number, std::uint32_t checksum);
    /// A line that is left out, whose number nobody knows.
    void fail(const std::string& problem, std::size_t& count);
    /// A record of which no more is known than its kind.
    void account_unread(const LoggedRecord& logged);
    /// The first is told.
    void tell_impossible(const std::string& what);

    ReadRecordSink sink_;
    Bulk bulk_;
    OrderedWork<LinePiece, std::vector<SessionLine>> pieces_;
    std::size_t most_waiting_; ///< pieces that are not accounted for
    SessionReport report_;
    std::string pending_;        ///< a line that has not ended
    bool skipping_ = false;      ///< it is too long to be one
    bool is_first_ = true;       ///< no line was taken
    bool recognised_ = false;    ///< a line of a session was read
    bool is_numbered_ = false;   ///< a line had a number
    bool has_begun_ = false;     ///< the start of a run was read
    LineSums sums_;              ///< of the lines that were read
    std::size_t numberless_ = 0; ///< lines left out whose numbers nobody knows, for they had some
    std::string first_problem_;
    std::int64_t taken_ = 0; ///< bytes
    std::map<std::int64_t, std::int64_t>
        missing_; ///< ranges of numbers that no line had: first, and behind the last
};

} // namespace stepscope
