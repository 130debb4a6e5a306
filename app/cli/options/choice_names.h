#pragma once

#include "system/text/one_line.h"
#include "workload/choice.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace stepscope::cli {

/// The names of an enumeration's values, for one_of.
template <typename Enum>
std::vector<std::string> choice_names() {
    std::vector<std::string> out;
    out.reserve(ChoiceNames<Enum>::values.size());
    for (const auto& [value, name] : ChoiceNames<Enum>::values)
        out.emplace_back(name);
    return out;
}

/// A check of an option's value: CLI11's own says "xls not in {md,csv}".
inline CLI::Validator one_of(std::vector<std::string> names) {
    const std::string shown = fmt::format("{{{}}}", fmt::join(names, ","));
    return {[names = std::move(names)](const std::string& text) {
                return std::ranges::find(names, text) != names.end()
                           ? std::string()
                           : fmt::format("{} is not allowed; allowed are {}", one_line(text),
                                         fmt::join(names, ", "));
            },
            shown};
}

} // namespace stepscope::cli
