#include "records/traces/step_range.h"

#include <charconv>

namespace stepscope {

std::string text_of(const StepRange& steps) {
    const std::string first = std::to_string(steps.first);
    return steps.last == steps.first ? first : first + "-" + std::to_string(steps.last);
}

std::optional<StepRange> step_range_of(std::string_view text) {
    const auto has_leading_zero = [](std::string_view number) {
        return number.size() > 1 && number[0] == '0' && number[1] != '-';
    };
    if (has_leading_zero(text) || has_leading_zero(text.substr(text.find('-') + 1))) // npos + 1 is 0
        return std::nullopt;
    const char* const end = text.data() + text.size();
    StepRange out;
    auto parsed = std::from_chars(text.data(), end, out.first);
    out.last = out.first;
    if (parsed.ec == std::errc{} && parsed.ptr != end && *parsed.ptr == '-')
        parsed = std::from_chars(parsed.ptr + 1, end, out.last);
    if (parsed.ec != std::errc{} || parsed.ptr != end || out.first < 0 || out.last < out.first)
        return std::nullopt;
    return out;
}

} // namespace stepscope
