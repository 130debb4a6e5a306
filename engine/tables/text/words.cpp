#include "tables/text/words.h"

#include "system/characters/small_letters.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace stepscope {

std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 6> blanks = {" ", "\t", "\r", "\n", "\u00A0", "\u202F"};
    const auto cut = [&](auto matches, auto remove) {
        for (bool again = true; again;) {
            again = false;
            for (const std::string_view blank : blanks)
                if (matches(blank)) {
                    remove(blank.size());
                    again = true;
                }
        }
    };
    cut([&](std::string_view blank) { return text.starts_with(blank); },
        [&](std::size_t size) { text.remove_prefix(size); });
    cut([&](std::string_view blank) { return text.ends_with(blank); },
        [&](std::size_t size) { text.remove_suffix(size); });
    return text;
}

std::string_view without_emphasis(std::string_view text) {
    constexpr std::array<std::string_view, 6> marks = {"**", "__", "~~", "*", "_", "`"};
    text = trimmed(text);
    // Most texts have none: each ends in what it begins with.
    for (bool again = true; again && !text.empty() && text.front() == text.back();) {
        again = false;
        for (const std::string_view mark : marks)
            if (text.size() > 2 * mark.size() && text.starts_with(mark) && text.ends_with(mark)) {
                text = trimmed(text.substr(mark.size(), text.size() - 2 * mark.size()));
                again = true;
                break;
            }
    }
    return text;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out;
    bool joins = false; // behind a +
    bool apart = true;
    for (const char c : in_small_letters(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '+') {
            joins = !out.empty();
            if (joins) out.back() += '+';
        } else if (std::isalnum(byte) != 0 || byte >= 0x80 || c == '%' || c == '#') {
            if (out.empty() || (apart && !joins)) out.emplace_back();
            out.back() += c;
            joins = apart = false;
        } else {
            apart = true;
        }
    }
    return out;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

} // namespace stepscope
