#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// Steps of a cell, from 0, the last one among them.
struct StepRange {
    int first = 0;
    int last = 0;
};

/// "5-8", or "5" of one step.
std::string text_of(const StepRange& steps);

/// As people write it. Nothing where it is none, or ends before it begins.
std::optional<StepRange> step_range_of(std::string_view text);

} // namespace stepscope
