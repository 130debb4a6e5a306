#pragma once

#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>

namespace stepscope {

/// Names as a sentence tells them: "a", "a and b", "a, b and c" where `last_joint` is " and ".
template <std::ranges::random_access_range Names>
std::string in_a_row(const Names& names, std::string_view last_joint) {
    std::string out;
    const auto count = std::ranges::size(names);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) out += i + 1 == count ? last_joint : std::string_view(", ");
        out += names[i];
    }
    return out;
}

} // namespace stepscope
