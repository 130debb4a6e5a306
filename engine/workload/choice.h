#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace stepscope {

/// The names of an enumeration's values, as they stand in files, on the command line and in tables.
/// A specialisation gives `static constexpr std::array values = {std::pair{Enum, std::string_view}, ...}`
/// and `static constexpr std::string_view field`, the name used in messages.
template <typename Enum>
struct ChoiceNames;

/// What stands for a value that nobody said: a table need not say everything. No step can be run with it.
template <typename Enum>
inline constexpr Enum unsaid = static_cast<Enum>(-1);

/// Empty: not known.
template <typename Enum>
constexpr std::string_view name_of(Enum value) {
    for (const auto& [candidate, name] : ChoiceNames<Enum>::values)
        if (candidate == value) return name;
    return {};
}

template <typename Enum>
constexpr std::optional<Enum> find_choice(std::string_view name) {
    for (const auto& [candidate, candidate_name] : ChoiceNames<Enum>::values)
        if (candidate_name == name) return candidate;
    return std::nullopt;
}

/// "forward, forward+backward, train": for messages that list what is allowed.
template <typename Enum>
std::string allowed_names() {
    std::string out;
    for (const auto& [value, name] : ChoiceNames<Enum>::values) {
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

} // namespace stepscope
