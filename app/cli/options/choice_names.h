#pragma once

#include "workload/choice.h"

#include <string>
#include <vector>

namespace stepscope::cli {

/// The names of an enumeration's values, for CLI::IsMember.
template <typename Enum>
std::vector<std::string> choice_names() {
    std::vector<std::string> out;
    out.reserve(ChoiceNames<Enum>::values.size());
    for (const auto& [value, name] : ChoiceNames<Enum>::values)
        out.emplace_back(name);
    return out;
}

} // namespace stepscope::cli
