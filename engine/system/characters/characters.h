#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Characters of UTF-8, counted by the bytes that begin one: for places in files, and to cut texts. What is
/// no UTF-8 counts too, in some way.

namespace stepscope {

constexpr bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// How many characters a text has; bytes that begin none are not counted.
constexpr std::size_t characters_in(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins_character));
}

/// The offset behind the first `count` characters; npos where there are no more than these.
constexpr std::size_t behind_characters(std::string_view utf8, std::size_t count) {
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if (begins_character(utf8[i]) && count-- == 0) return i;
    return std::string_view::npos;
}

/// The last place up to `at` where a text may be cut without parting a character: its end, or where one
/// begins.
constexpr std::size_t whole_until(std::string_view utf8, std::size_t at) {
    if (at >= utf8.size()) return utf8.size();
    while (at > 0 && !begins_character(utf8[at]))
        --at;
    return at;
}

} // namespace stepscope
