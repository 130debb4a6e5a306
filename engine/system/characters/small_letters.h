#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace stepscope {

constexpr char small_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// ASCII letters as small ones; others stay.
inline std::string in_small_letters(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), small_letter);
    return out;
}

} // namespace stepscope
