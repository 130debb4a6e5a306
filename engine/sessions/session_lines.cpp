#include "sessions/session_lines.h"

#include "json/fields.h"
#include "json/parse_json.h"
#include "records/json/record_json.h"
#include "sessions/errors.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

/// A line that is longer is none: a breakdown of the largest model has a hundredth of it.
constexpr std::size_t longest_line = std::size_t{1} << 26;

/// Bytes.
constexpr std::int64_t most_without_a_record = std::int64_t{1} << 24;

constexpr int first_numbered_version = 2;

/// The name of its kind stands among those of records, of which it is none: it says how they are written, and
/// older programs pass it over.
constexpr std::string_view header_kind = "session";

struct Header {
    std::string record{header_kind};
    int version = session_version;
    std::int64_t line = 0;
};

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

template <>
struct Fields<Header> {
    static void list(auto& fields, auto& header) {
        fields.required("record", header.record);
        fields.required("version", header.version);
        fields.required("line", header.line);
    }
};

std::string SessionLines::header() {
    Header header;
    header.line = next_++;
    return checked_line(write_json(header));
}

std::string SessionLines::line(const Record& record) {
    return record_line(record, next_++);
}

void SessionLineReader::take(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t newline = bytes.find('\n');
        const std::string_view part = bytes.substr(0, newline);
        if (pending_.size() + part.size() > longest_line) skipping_ = true;
        if (skipping_) pending_.clear();
        if (newline == std::string_view::npos) {
            if (!skipping_) pending_ += part;
            taken_ += static_cast<std::int64_t>(part.size());
            return;
        }
        if (skipping_)
            fail("it is too long");
        else if (pending_.empty())
            take_line(part);
        else
            take_line(pending_ += part);
        pending_.clear();
        skipping_ = false;
        taken_ += static_cast<std::int64_t>(newline) + 1;
        report_.whole_bytes = taken_;
        bytes.remove_prefix(newline + 1);
    }
}

void SessionLineReader::take_line(std::string_view line) {
    // Editors put a byte order mark before the first line, and programs that copy text change its ends.
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (std::exchange(is_first_, false) && line.starts_with(mark)) line.remove_prefix(mark.size());
    const bool changed_end = line.ends_with('\r');
    if (changed_end) line.remove_suffix(1);
    LoggedRecord logged;
    try {
        logged = parse_logged_line(line);
        if (logged.number &&
            (*logged.number < 0 || *logged.number == std::numeric_limits<std::int64_t>::max()))
            throw RecordError("its number cannot be");
        if (!logged.record && logged.kind == header_kind) {
            if (changed_end) ++report_.changed_line_ends;
            take_header(checked_text(line), logged.number.value_or(0));
            return;
        }
    } catch (const RecordError& error) {
        fail(error.what());
        return;
    }
    if (changed_end) ++report_.changed_line_ends;
    recognised_ = true;
    const auto* const run = logged.record ? std::get_if<RunStarted>(&*logged.record) : nullptr;
    if (run != nullptr && !run->resumed && has_begun_ && logged.number != report_.next_line - 1) {
        ++report_.other_runs;
        report_.next_line = logged.number.value_or(report_.next_line); // another file's numbers begin
    }
    if (!logged.number) {
        ++report_.next_line;
    } else if (!is_first_of_its_number(*logged.number)) {
        ++report_.repeated_lines;
        return;
    }
    report_.unknown_fields += logged.unknown_fields;
    if (!logged.record) {
        ++report_.unknown_records;
        return;
    }
    if (run != nullptr && !run->resumed) has_begun_ = true;
    sink_(*logged.record);
}

void SessionLineReader::take_header(std::string_view text, std::int64_t number) {
    recognised_ = true;
    if (!is_first_of_its_number(number)) {
        if (number > 0) ++report_.repeated_lines; // the first of a file is counted with its run
        return;
    }
    try {
        UnknownFields unknown;
        const auto header = read_json<Header>(parse_json(text), JsonPath(unknown));
        report_.version = std::max(report_.version, header.version);
        report_.unknown_fields += unknown.count;
    } catch (const FieldError&) {
        ++report_.unknown_records;
    }
}

bool SessionLineReader::is_first_of_its_number(std::int64_t number) {
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

void SessionLineReader::fail(const std::string& problem) {
    if (first_problem_.empty()) first_problem_ = problem;
    ++report_.bad_lines;
    if (!is_numbered_) ++report_.next_line;
}

bool SessionLineReader::is_hopeless() const {
    return !recognised_ && taken_ > most_without_a_record;
}

SessionReport SessionLineReader::report() const {
    if (!recognised_ && (report_.bad_lines > 0 || skipping_ || !looks_like_a_record(pending_)))
        throw SessionError(
            "is not a Stepscope session: no line of it is a whole record" +
            (first_problem_.empty() ? std::string() : " (the first one: " + first_problem_ + ")"));
    SessionReport out = report_;
    out.torn_tail = skipping_ || !pending_.empty();
    std::size_t missing = 0;
    for (const auto& [first, end] : missing_)
        missing += static_cast<std::size_t>(end - first);
    out.lost_lines = missing - std::min(missing, out.bad_lines); // a damaged line had a number, too
    return out;
}

} // namespace stepscope
