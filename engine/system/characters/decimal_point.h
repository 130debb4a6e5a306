#pragma once

#include "system/characters/characters.h"

#include <cstddef>
#include <string_view>

namespace stepscope {

/// How many characters of a number stand from its decimal point on: ".004169" all of them, "41" none. Where
/// there is no point, those behind the digits: of "100%" one. Numbers stand with their points below one
/// another where as much is added to each as the longest has more.
inline std::size_t behind_integer(std::string_view number, std::string_view point = ".") {
    std::size_t place = number.rfind(point);
    if (place == std::string_view::npos) {
        const auto is_digit = [](char c) { // of any script: those of others are no ASCII
            return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
        };
        for (place = number.size(); place > 0 && !is_digit(number[place - 1]);)
            --place;
    }
    return characters_in(number.substr(place));
}

} // namespace stepscope
