#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace stepscope {

/// The number that a name ends with: 7 of "stream 7", 1 of "cuda:1". None: it ends with none, or one that no
/// stream has.
inline std::optional<int> number_at_end(std::string_view name) {
    const std::size_t last = name.find_last_not_of("0123456789");
    const std::string_view digits = last == std::string_view::npos ? name : name.substr(last + 1);
    int out = 0;
    constexpr int most = 900'000;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (digits.empty() || parsed.ec != std::errc{} || out > most) return std::nullopt;
    return out;
}

} // namespace stepscope
