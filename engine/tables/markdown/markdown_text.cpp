#include "tables/markdown/markdown_text.h"

#include "system/characters/characters.h"
#include "system/characters/small_letters.h"
#include "system/text/shown_text.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utf8.h>

namespace stepscope::markdown {

namespace {

/// Has a meaning in a table's entry wherever it stands.
constexpr std::string_view special = "\\|*`<&~[";

std::string by_number(std::string_view character) {
    const auto code = static_cast<std::uint32_t>(utf8::unchecked::peek_next(character.begin()));
    return code > 0xFFFF ? fmt::format("\\U{:08x}", code) : fmt::format("\\u{:04x}", code);
}

bool is_punctuation(char c) {
    return std::ispunct(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 0x80;
}

/// The character of a number that stands at the start of a text in that many digits.
std::optional<std::string> numbered(std::string_view text, std::size_t digits, int base) {
    std::uint32_t code = 0;
    const std::string_view number = text.substr(0, digits);
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), code, base);
    const bool valid = error == std::errc{} && stop == number.data() + number.size() && !number.empty() &&
                       code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!valid) return std::nullopt;
    std::string out;
    utf8::unchecked::append(code, std::back_inserter(out));
    return out;
}

struct Read {
    std::string text;
    std::size_t taken = 0; ///< 0: nothing stands there that means another
};

Read backslash(std::string_view text) {
    if (text.size() < 2) return {};
    if (is_punctuation(text[1])) return {std::string(1, text[1]), 2};
    const std::size_t digits = text[1] == 'u' ? 4 : text[1] == 'U' ? 8 : 0;
    if (digits == 0 || text.size() < 2 + digits) return {};
    const auto character = numbered(text.substr(2), digits, 16);
    return character ? Read{*character, 2 + digits} : Read{};
}

Read entity(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> named = {{{"&nbsp;", " "},
                                                                                     {"&amp;", "&"},
                                                                                     {"&lt;", "<"},
                                                                                     {"&gt;", ">"},
                                                                                     {"&quot;", "\""},
                                                                                     {"&apos;", "'"},
                                                                                     {"&plusmn;", "\u00B1"},
                                                                                     {"&micro;", "\u00B5"}}};
    for (const auto& [name, character] : named)
        if (text.starts_with(name)) return {std::string(character), name.size()};
    constexpr std::size_t longest = 11; // &#x10FFFF; and one zero
    const std::size_t end = text.substr(0, longest).find(';');
    if (!text.starts_with("&#") || end == std::string_view::npos) return {};
    const bool hexadecimal = text[2] == 'x' || text[2] == 'X';
    const std::size_t start = hexadecimal ? 3 : 2;
    if (end <= start) return {};
    const auto character = numbered(text.substr(start), end - start, hexadecimal ? 16 : 10);
    return character ? Read{*character, end + 1} : Read{};
}

/// A break of lines, or a tag that changes how a text looks and not what it says. What is raised is a mark of
/// a footnote, unless it has digits, which could be an exponent.
Read tag(std::string_view text) {
    constexpr std::size_t longest_tag = 9;
    const std::string start = in_small_letters(text.substr(0, longest_tag));
    const auto begins_with = [&](std::string_view tag) { return start.starts_with(tag); };
    for (const std::string_view tag : {"<br>", "<br/>", "<br />"})
        if (begins_with(tag)) return {" ", tag.size()};
    for (const std::string_view tag :
         {"<code>", "</code>", "<b>", "</b>", "<i>", "</i>", "<em>", "</em>", "<strong>", "</strong>",
          "<kbd>", "</kbd>", "<tt>", "</tt>", "<u>", "</u>", "<small>", "</small>"})
        if (begins_with(tag)) return {{}, tag.size()};
    constexpr std::string_view raised = "<sup>";
    constexpr std::string_view end = "</sup>";
    constexpr std::size_t longest = 16;
    if (!begins_with(raised)) return {};
    const std::string small = in_small_letters(text.substr(raised.size(), longest + end.size()));
    const std::size_t size = small.find(end);
    if (size == std::string::npos || small.find_first_of("0123456789") < size) return {};
    return {{}, raised.size() + size + end.size()};
}

/// The mark of a footnote: [^2].
Read footnote(std::string_view text) {
    constexpr std::size_t longest = 32;
    if (!text.starts_with("[^")) return {};
    const std::size_t end = text.substr(0, longest).find(']');
    return end != std::string_view::npos && end > 2 ? Read{{}, end + 1} : Read{};
}

} // namespace

std::string comment(std::string_view text) {
    return text.empty() ? std::string() : "\n<!-- " + std::string(text) + " -->\n";
}

std::string as_markdown(std::string_view name) {
    std::string out;
    std::string_view rest = name;
    bool first = true;
    while (!rest.empty()) {
        const auto lead = static_cast<unsigned char>(rest.front());
        const std::size_t size = std::min<std::size_t>(lead < 0x80    ? 1
                                                       : lead >= 0xF0 ? 4
                                                       : lead >= 0xE0 ? 3
                                                       : lead >= 0xC0 ? 2
                                                                      : 1,
                                                       rest.size());
        const std::string_view character = rest.substr(0, size);
        rest.remove_prefix(size);
        const bool at_end = first || rest.empty();
        first = false;
        if (!utf8::is_valid(character.begin(), character.end()))
            out += shown_text(character);
        else if (shown_text(character) != character || (at_end && trimmed(character).empty()))
            out += by_number(character);
        else if (special.find(character) != std::string_view::npos || (character == "_" && at_end))
            out += "\\" + std::string(character);
        else
            out += character;
    }
    return out;
}

std::string without_markdown(std::string_view text) {
    text = without_emphasis(text);
    std::string out;
    while (!text.empty()) {
        Read read;
        if (text.front() == '\\')
            read = backslash(text);
        else if (text.front() == '&')
            read = entity(text);
        else if (text.front() == '<')
            read = tag(text);
        else if (text.front() == '[')
            read = footnote(text);
        out += read.taken > 0 ? read.text : std::string(text.substr(0, 1));
        text.remove_prefix(std::max<std::size_t>(read.taken, 1));
        // The blank before a mark at the end is none of the entry.
        if (read.taken > 0 && read.text.empty() && text.empty())
            out.resize(out.find_last_not_of(' ') + 1); // npos + 1 is 0
    }
    return out;
}

Quoted without_quotation(std::string_view line) {
    std::string_view rest = line;
    for (bool again = true; again;) {
        const std::size_t start = rest.find_first_not_of(" \t");
        again = start != std::string_view::npos && rest[start] == '>';
        if (again) rest.remove_prefix(start + 1);
    }
    return {rest, line.size() - rest.size()};
}

TableRow split_row(std::string_view line, int number) {
    const auto [text, skipped] = without_quotation(line);
    TableRow out;
    std::size_t start = 0;
    std::size_t counted = 0; // bytes of the line, and the characters that they are
    std::size_t characters = 0;
    const auto take = [&, text = text, skipped = skipped](std::size_t end) {
        characters += characters_in(text.substr(counted, start - counted));
        counted = start;
        const std::string_view raw = text.substr(start, end - start);
        const std::size_t blanks = std::min(raw.find_first_not_of(" \t"), raw.size());
        const std::size_t column = skipped + characters + (blanks == raw.size() ? 0 : blanks) + 1;
        out.push_back({without_markdown(raw), number, column});
        start = end + 1;
    };
    if (const std::size_t first = text.find_first_not_of(" \t");
        first != std::string_view::npos && text[first] == '|')
        start = first + 1;
    for (std::size_t i = start; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '|')
            take(i);
    }
    if (start < text.size() && !trimmed(text.substr(start)).empty()) take(text.size());
    return out;
}

bool is_delimiter_row(const TableRow& row) {
    return !row.empty() && std::all_of(row.begin(), row.end(), [](const TableEntry& entry) {
        std::string_view text = entry.text;
        if (text.starts_with(':')) text.remove_prefix(1);
        if (text.ends_with(':')) text.remove_suffix(1);
        return !text.empty() && text.find_first_not_of('-') == std::string_view::npos;
    });
}

} // namespace stepscope::markdown
