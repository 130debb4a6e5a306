#include "tables/csv/csv_text.h"

#include "system/characters/characters.h"
#include "system/characters/small_letters.h"
#include "tables/errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utf8.h>
#include <utility>

namespace stepscope {

void append_csv_record(std::string& out, const std::vector<std::string>& fields, char separator) {
    const char quoted[] = {separator, '"', '\r', '\n'};
    bool first = true;
    for (const std::string& field : fields) {
        if (!first) out += separator;
        first = false;
        if (field.find_first_of(std::string_view(quoted, sizeof quoted)) == std::string::npos) {
            out += field;
            continue;
        }
        out += '"';
        for (const char c : field) {
            if (c == '"') out += '"';
            out += c;
        }
        out += '"';
    }
    out += "\r\n";
}

char separator_of(std::string_view text, char usual) {
    std::array<std::pair<char, int>, 3> counts = {{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : text.substr(0, text.find_first_of("\r\n"))) {
        if (c == '"') quoted = !quoted;
        if (!quoted)
            for (auto& [separator, count] : counts)
                if (c == separator) ++count;
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [usual](const auto& a, const auto& b) {
        return std::pair(a.second, a.first == usual) < std::pair(b.second, b.first == usual);
    });
    return most->second > 0 ? most->first : usual;
}

std::optional<char> told_separator(std::string_view text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() > 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    constexpr std::string_view name = "sep=";
    const bool fits = line.size() == name.size() + 1 && in_small_letters(line.substr(0, name.size())) == name;
    return fits && std::string_view(",;\t|:").find(line.back()) != std::string_view::npos
               ? std::optional(line.back())
               : std::nullopt;
}

namespace {

constexpr std::string_view formula_starts = "=+-@\t\r\n'";

} // namespace

std::string guarded(const std::string& text) {
    const bool guard = !text.empty() && formula_starts.find(text.front()) != std::string_view::npos;
    return guard ? "'" + text : text;
}

std::string unguarded(const std::string& text) {
    const bool guard =
        text.size() > 1 && text[0] == '\'' && formula_starts.find(text[1]) != std::string_view::npos;
    return guard ? text.substr(1) : text;
}

void require_utf8(std::string_view text) {
    const std::size_t at = utf8::find_invalid(text);
    if (at == std::string_view::npos) return;
    const std::string_view before = text.substr(0, at);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    throw TableError(fmt::format("line {}, column {}: the text is not UTF-8; save it as UTF-8 and try again",
                                 1 + std::count(before.begin(), before.end(), '\n'),
                                 characters_in(before.substr(line_start)) + 1));
}

void fail_csv(const CsvField& field, const std::string& problem) {
    throw TableError(fmt::format("line {}, column {}: {}", field.line, field.column, problem));
}

char CsvReader::take() {
    const char c = text_[at_++];
    if (c == '\n') {
        ++line_;
        characters_ = 0;
    } else if (begins_character(c)) {
        ++characters_;
    }
    return c;
}

CsvField CsvReader::field() {
    CsvField out{{}, line_, characters_ + 1};
    more_fields_ = false;
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    if (quoted) {
        take();
        while (true) {
            if (at_ == text_.size()) fail_csv(out, "the quote that begins here never ends");
            const char c = take();
            if (c != '"') {
                out.text += c;
            } else if (at_ < text_.size() && text_[at_] == '"') {
                out.text += take();
            } else {
                break;
            }
        }
    }
    while (at_ < text_.size()) {
        const char c = take();
        if (c == '\n') break;
        if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') continue;
        if (c == separator_) {
            more_fields_ = true;
            break;
        }
        if (quoted)
            fail_csv(out, fmt::format("behind a quoted field belongs a {} or the end of the line",
                                      separator_ == ','    ? "comma"
                                      : separator_ == ';'  ? "semicolon"
                                      : separator_ == '\t' ? "tab"
                                                           : "separator"));
        if (c == '"') fail_csv(out, "a field with quotes in it must be quoted as a whole");
        out.text += c;
    }
    return out;
}

std::optional<std::vector<CsvField>> CsvReader::next() {
    if (at_ >= text_.size()) return std::nullopt;
    std::vector<CsvField> out;
    out.reserve(fields_); // rows stay, and there may be a million
    do
        out.push_back(field());
    while (more_fields_);
    fields_ = out.size();
    return out;
}

} // namespace stepscope
