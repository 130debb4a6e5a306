#include "sessions/log/session_lines.h"

#include "json/reading/parse_json.h"
#include "sessions/errors.h"
#include "system/text/shown_message.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace stepscope {

namespace {

/// Bytes.
constexpr std::int64_t most_without_a_record = std::int64_t{1} << 24;

constexpr int first_numbered_version = 2;

/// One that is read, and one that waits to be joined.
constexpr std::size_t pieces_of_a_thread = 2;

/// Whether `tail` can be the beginning of a record line.
bool looks_like_a_record(std::string_view tail) {
    constexpr std::string_view shape = "xxxxxxxx {\"";
    for (std::size_t i = 0; i < std::min(tail.size(), shape.size()); ++i) {
        const char c = tail[i];
        const bool fits = shape[i] == 'x' ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') : c == shape[i];
        if (!fits) return false;
    }
    return true;
}

} // namespace

std::string SessionLines::header() {
    return header_line(next_++);
}

std::string SessionLines::line(const Record& record) {
    return record_line(record, next_++);
}

SessionLineReader::SessionLineReader(ReadRecordSink sink, Bulk bulk, int threads)
    : sink_(std::move(sink)), bulk_(bulk),
      pieces_([bulk](const LinePiece& piece) { return lines_of(piece, bulk); }, threads),
      most_waiting_(pieces_of_a_thread * static_cast<std::size_t>(std::max(threads, 1))) {}

void SessionLineReader::take(std::string_view bytes, const std::shared_ptr<const void>& owner) {
    if (skipping_ || !pending_.empty()) bytes.remove_prefix(go_on_with_line(bytes));
    const std::size_t whole = bytes.rfind('\n') + 1; // npos + 1 is 0
    if (whole > 0) {
        read({bytes.substr(0, whole), owner});
        bytes.remove_prefix(whole);
        taken_ += static_cast<std::int64_t>(whole);
        report_.whole_bytes = taken_;
    }
    taken_ += static_cast<std::int64_t>(bytes.size());
    if (pending_.size() + bytes.size() > longest_line) skipping_ = true;
    if (skipping_)
        pending_.clear();
    else
        pending_ += bytes;
}

std::size_t SessionLineReader::go_on_with_line(std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) return 0;
    if (pending_.size() + end > longest_line) skipping_ = true;
    taken_ += static_cast<std::int64_t>(end) + 1;
    report_.whole_bytes = taken_;
    LinePiece piece;
    piece.is_too_long = std::exchange(skipping_, false);
    const auto line = std::make_shared<std::string>(std::exchange(pending_, {}));
    if (!piece.is_too_long) {
        *line += bytes.substr(0, end + 1);
        piece.text = *line;
        piece.owner = line;
    }
    read(std::move(piece));
    return end + 1;
}

void SessionLineReader::read(LinePiece piece) {
    piece.is_first = !piece.is_too_long && std::exchange(is_first_, false);
    if (piece.owner) {
        pieces_.add(std::move(piece));
        account_until(most_waiting_);
    } else { // it need not be there any more when this returns
        account_until(0);
        account(lines_of(piece, bulk_));
    }
}

void SessionLineReader::account_until(std::size_t left) {
    while (pieces_.size() > left)
        account(pieces_.take());
}

void SessionLineReader::account(std::vector<SessionLine> lines) {
    for (SessionLine& line : lines)
        account(line);
}

void SessionLineReader::account(SessionLine& line) {
    LoggedRecord& logged = line.logged;
    if (!line.problem.empty()) {
        fail(line.problem, report_.bad_lines);
        return;
    }
    if (logged.is_too_deep && !logged.number) {
        fail(too_deep_json(), report_.deep_lines);
        return;
    }
    if (!logged.impossible.empty() && logged.kind.empty()) {
        tell_impossible(logged.impossible);
        fail(logged.impossible, report_.impossible_records);
        return;
    }
    if (line.changed_end) ++report_.changed_line_ends;
    recognised_ = true;
    if (line.header) {
        take_header(*line.header, logged.number.value_or(0), line.checksum);
        return;
    }
    const auto* const run = logged.record ? std::get_if<RunStarted>(&*logged.record) : nullptr;
    if (run != nullptr && !run->resumed && has_begun_ && logged.number != report_.next_line - 1) {
        ++report_.other_runs;
        report_.next_line = logged.number.value_or(report_.next_line); // another file's numbers begin
        sums_.clear();
    }
    if (!logged.number) {
        ++report_.next_line;
    } else if (!is_first_of_its_number(*logged.number, line.checksum)) {
        leave_out(*logged.number, line.checksum);
        return;
    }
    if (logged.skimmed) return;
    report_.unknown_fields += logged.unknown_fields;
    if (!logged.record) {
        account_unread(logged);
        return;
    }
    if (run != nullptr && !run->resumed) has_begun_ = true;
    sink_(*std::move(logged.record));
}

void SessionLineReader::account_unread(const LoggedRecord& logged) {
    if (logged.is_too_deep) {
        ++report_.deep_lines;
    } else if (logged.impossible.empty() || report_.version > session_version) {
        ++report_.unknown_records; // what cannot be here may be in a newer version
    } else {
        tell_impossible(logged.impossible);
        ++report_.impossible_records;
    }
}

void SessionLineReader::tell_impossible(const std::string& what) {
    if (report_.impossible_records == 0) report_.first_impossible = shown_message(what);
}

void SessionLineReader::take_header(const SessionHeader& header, std::int64_t number,
                                    std::uint32_t checksum) {
    if (!is_first_of_its_number(number, checksum)) {
        if (number > 0) leave_out(number, checksum); // the first of a file is counted with its run
        return;
    }
    if (!header.version) {
        ++report_.unknown_records;
        return;
    }
    report_.version = std::max(report_.version, *header.version);
    report_.unknown_fields += header.unknown_fields;
}

bool SessionLineReader::is_first_of_its_number(std::int64_t number, std::uint32_t checksum) {
    if (!is_number_free(number)) return false;
    sums_.add(number, checksum);
    return true;
}

void SessionLineReader::leave_out(std::int64_t number, std::uint32_t checksum) {
    ++(sums_.of(number).value_or(checksum) == checksum ? report_.repeated_lines : report_.foreign_lines);
}

bool SessionLineReader::is_number_free(std::int64_t number) {
    // The lines before were written by a version that did not number them.
    if (!is_numbered_) report_.next_line = std::min(report_.next_line, number);
    is_numbered_ = true;
    report_.version = std::max(report_.version, first_numbered_version);
    if (number >= report_.next_line) {
        if (number > report_.next_line) missing_[report_.next_line] = number;
        report_.next_line = number + 1;
        return true;
    }
    auto range = missing_.upper_bound(number);
    if (range == missing_.begin()) return false;
    --range;
    const auto [first, end] = *range;
    if (number >= end) return false;
    missing_.erase(range);
    if (first < number) missing_[first] = number;
    if (number + 1 < end) missing_[number + 1] = end;
    ++report_.misplaced_lines;
    return true;
}

void SessionLineReader::fail(const std::string& problem, std::size_t& count) {
    if (first_problem_.empty()) first_problem_ = problem;
    ++count;
    ++numberless_;
    if (!is_numbered_) ++report_.next_line;
}

bool SessionLineReader::is_hopeless() {
    if (recognised_ || taken_ <= most_without_a_record) return false;
    account_until(0);
    return !recognised_;
}

SessionReport SessionLineReader::report() {
    account_until(0);
    if (!recognised_ && (report_.whole_bytes > 0 || skipping_ || !looks_like_a_record(pending_)))
        throw SessionError(
            "is not a Stepscope session: no line of it is a whole record" +
            (first_problem_.empty() ? std::string() : " (the first one: " + first_problem_ + ")"));
    SessionReport out = report_;
    out.torn_tail = skipping_ || !pending_.empty();
    std::size_t missing = 0;
    for (const auto& [first, end] : missing_)
        missing += static_cast<std::size_t>(end - first);
    out.lost_lines = missing - std::min(missing, numberless_); // a damaged line had a number, too
    return out;
}

} // namespace stepscope
