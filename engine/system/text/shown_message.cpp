#include "system/text/shown_message.h"

#include "system/characters/characters.h"
#include "system/characters/escapes.h"

namespace stepscope {

namespace {

constexpr std::string_view gap = " … ";
constexpr std::size_t of_end = 300; // characters

void add_line(std::string_view line, std::string& out) {
    const std::size_t characters = characters_in(line);
    if (characters <= longest_message_line) {
        out += line;
        return;
    }
    const std::size_t of_begin = longest_message_line - of_end - characters_in(gap);
    out += line.substr(0, escape_around(line, behind_characters(line, of_begin)).first);
    out += gap;
    out += line.substr(escape_around(line, behind_characters(line, characters - of_end)).second);
}

} // namespace

std::string shown_message(std::string_view text, Lines lines) {
    const std::string shown =
        shown_text(text, lines); // what is written out takes more than what it stands for
    std::string out;
    std::string_view rest = shown;
    for (std::size_t end = 0; (end = rest.find('\n')) != std::string_view::npos;
         rest.remove_prefix(end + 1)) {
        add_line(rest.substr(0, end), out);
        out += '\n';
    }
    add_line(rest, out);
    return out;
}

std::string with_hanging_lines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        const bool begins_line = text[i] == '\n' && i + 1 < text.size();
        if (begins_line && text[i + 1] != ' ' && text[i + 1] != '\n') out += "  ";
    }
    return out;
}

} // namespace stepscope
