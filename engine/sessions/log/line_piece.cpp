#include "sessions/log/line_piece.h"

#include "json/fields.h"
#include "json/reading/parse_json.h"
#include "json/within.h"
#include "sessions/session_report.h"

#include <charconv>
#include <limits>

namespace stepscope {

using nlohmann::json;

namespace {

/// The name of its kind stands among those of records, of which it is none: it says how they are written, and
/// older programs pass it over.
constexpr std::string_view header_kind = "session";

struct Header {
    std::string record{header_kind};
    int version = session_version;
    std::int64_t line = 0;
};

} // namespace

template <>
struct Fields<Header> {
    static void list(auto& fields, auto& header) {
        fields.required("record", header.record);
        fields.required("version", header.version, Within<int>{1, std::numeric_limits<int>::max()});
        fields.required("line", header.line);
    }
};

namespace {

/// Of a line whose kind says that it is one: into the line, or why it is none.
void read_header(std::string_view text, SessionLine& line) {
    UnknownFields unknown;
    try {
        const json value = parse_json(text, line.logged.is_too_deep);
        if (line.logged.is_too_deep) return;
        line.header = SessionHeader{read_json<Header>(value, JsonPath(unknown)).version, unknown.count};
    } catch (const FieldError& error) {
        if (unknown.count > 0) // beside what is not known, something else may be meant
            line.header = SessionHeader{};
        else
            line.logged.impossible = line.logged.kind + ": " + error.what();
    }
}

constexpr const char* too_long = "it is too long";

/// It says nothing: editors and shells leave such lines, and nothing is lost with them.
bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Without its newline.
void read_line(std::string_view text, Bulk bulk, SessionLine& line) {
    if (text.size() > longest_line) {
        line.problem = too_long;
        return;
    }
    line.changed_end = text.ends_with('\r'); // programs that copy text change its ends
    if (line.changed_end) text.remove_suffix(1);
    LoggedRecord& logged = line.logged;
    try {
        bulk == Bulk::Read ? parse_logged_line(text, logged) : skim_logged_line(text, logged);
        if (logged.number &&
            (*logged.number < 0 || *logged.number == std::numeric_limits<std::int64_t>::max()))
            throw RecordError("its number cannot be");
        if (!logged.record && !logged.skimmed && logged.kind == header_kind)
            read_header(checked_text(text), line);
        std::from_chars(text.data(), text.data() + text.size(), line.checksum, 16); // up to the space
    } catch (const RecordError& error) {
        line.problem = error.what();
    }
}

} // namespace

std::vector<SessionLine> lines_of(const LinePiece& piece, Bulk bulk) {
    std::vector<std::string_view> texts;
    std::string_view rest = piece.text;
    constexpr std::string_view mark = "\xEF\xBB\xBF"; // editors put it before the first line
    if (piece.is_first && rest.starts_with(mark)) rest.remove_prefix(mark.size());
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (const std::string_view line = rest.substr(0, end); !is_blank(line)) texts.push_back(line);
        rest.remove_prefix(end + 1);
    }
    std::vector<SessionLine> out;
    out.reserve(texts.size() + 1);
    if (piece.is_too_long) out.emplace_back().problem = too_long;
    for (const std::string_view text : texts)
        read_line(text, bulk, out.emplace_back());
    return out;
}

std::string header_line(std::int64_t number) {
    Header header;
    header.line = number;
    return checked_line(write_json(header));
}

} // namespace stepscope
