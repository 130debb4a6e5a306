#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

/// What characters are written out as where they would not be seen (system/text/shown_text.h): "\n", "\x1b",
/// "\u202e", "\U000e0001". What only looks like one may stand in a text, too; it is kept whole like the
/// others.

namespace stepscope {

/// How long the one is with which a text begins; 0: it does not.
constexpr std::size_t escape_length(std::string_view text) {
    constexpr std::array digits_behind = {std::pair{'n', std::size_t{0}}, std::pair{'r', std::size_t{0}},
                                          std::pair{'t', std::size_t{0}}, std::pair{'x', std::size_t{2}},
                                          std::pair{'u', std::size_t{4}}, std::pair{'U', std::size_t{8}}};
    if (text.size() < 2 || text[0] != '\\') return 0;
    for (const auto& [letter, count] : digits_behind) {
        if (text[1] != letter) continue;
        const std::string_view digits = text.substr(2, count);
        return digits.size() == count &&
                       digits.find_first_not_of("0123456789abcdef") == std::string_view::npos
                   ? 2 + count
                   : 0;
    }
    return 0;
}

/// Where the one that `at` would part begins and ends; both `at` where it parts none.
constexpr std::pair<std::size_t, std::size_t> escape_around(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 10;
    for (std::size_t back = 1; back < longest && back <= at; ++back)
        if (const std::size_t begin = at - back; escape_length(text.substr(begin, longest)) > back)
            return {begin, begin + escape_length(text.substr(begin, longest))};
    return {at, at};
}

} // namespace stepscope
