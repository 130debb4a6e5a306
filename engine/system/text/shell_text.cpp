#include "system/text/shell_text.h"

#include "system/characters/characters.h"
#include "system/text/shown_text.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace stepscope {

namespace {

/// Letters behind a backslash in $'...', and what they stand for; what is not here stands for itself.
constexpr std::array escapes = {std::pair{'a', '\a'}, std::pair{'b', '\b'}, std::pair{'e', '\033'},
                                std::pair{'f', '\f'}, std::pair{'n', '\n'}, std::pair{'r', '\r'},
                                std::pair{'t', '\t'}, std::pair{'v', '\v'}};

bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

/// $'...': what cannot be seen is written as octal bytes, which bash, zsh and ksh read alike.
std::string with_bytes_written(std::string_view word) {
    std::string out = "$'";
    while (!word.empty()) {
        const std::size_t end = behind_characters(word.substr(1), 0);
        const std::string_view character = word.substr(0, end == std::string_view::npos ? end : end + 1);
        if (shown_text(character) != character)
            for (const char byte : character)
                out += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
        else if (character == "'" || character == "\\")
            (out += '\\') += character;
        else
            out += character;
        word.remove_prefix(character.size());
    }
    return out + "'";
}

/// What stands in $'...' from `at` on, appended to `word`; the place of the quote that closes it, or none.
std::optional<std::size_t> take_with_bytes(std::string_view line, std::size_t at, std::string& word) {
    for (; at < line.size() && line[at] != '\''; ++at) {
        if (line[at] != '\\' || at + 1 == line.size()) {
            word += line[at];
            continue;
        }
        ++at;
        if (is_octal(line[at])) {
            constexpr std::size_t most_digits = 3;
            unsigned byte = 0;
            std::size_t digits = 0;
            for (; digits < most_digits && at + digits < line.size() && is_octal(line[at + digits]); ++digits)
                byte = byte * 8 + static_cast<unsigned>(line[at + digits] - '0');
            word += static_cast<char>(byte);
            at += digits - 1;
            continue;
        }
        char meant = line[at];
        for (const auto& [letter, stands_for] : escapes)
            if (letter == line[at]) meant = stands_for;
        word += meant;
    }
    return at < line.size() ? std::optional(at) : std::nullopt;
}

} // namespace

std::string shell_quoted(const std::string& word) {
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
    if (shown_text(word) != word) return with_bytes_written(word);
    std::string out = "'";
    for (const char c : word) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::string shell_line(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty()) out += ' ';
        out += shell_quoted(word);
    }
    return out;
}

std::optional<std::vector<std::string>> shell_words(std::string_view line) {
    std::vector<std::string> out;
    std::string word;
    bool in_word = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == '\'' ? c == '\'' : quote == '"' && c == '"') {
            quote = 0;
        } else if (quote == 0 && c == '$' && i + 1 < line.size() && line[i + 1] == '\'') {
            const std::optional<std::size_t> end = take_with_bytes(line, i + 2, word);
            if (!end) return std::nullopt;
            i = *end;
            in_word = true;
        } else if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
            word += line[++i];
            in_word = true;
        } else if (quote != 0) {
            word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            in_word = true;
        } else if (c == ' ' || c == '\t' || c == '\n') {
            if (in_word) out.push_back(std::move(word));
            word.clear();
            in_word = false;
        } else {
            word += c;
            in_word = true;
        }
    }
    if (quote != 0) return std::nullopt;
    if (in_word) out.push_back(std::move(word));
    return out;
}

} // namespace stepscope
