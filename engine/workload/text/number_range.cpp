#include "workload/text/number_range.h"

#include "system/text/one_line.h"
#include "workload/error.h"
#include "workload/text/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace stepscope {

namespace {

constexpr std::string_view dots = "..";

/// How a number of a range comes from the one before.
struct RangeStep {
    bool times = false; ///< else it is added
    std::int64_t by = 1;
};

struct StepSign {
    std::string_view written;
    bool times;
};
constexpr std::array signs = {StepSign{"x", true}, StepSign{"X", true}, StepSign{"*", true},
                              StepSign{"\u00D7", true}, StepSign{"+", false}};

std::string_view without_blanks_around(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The next number; none beyond what 64 bits hold.
std::optional<std::int64_t> next_of(std::int64_t number, const RangeStep& step) {
    std::int64_t out = 0;
    const bool beyond = step.times ? __builtin_mul_overflow(number, step.by, &out)
                                   : __builtin_add_overflow(number, step.by, &out);
    return beyond ? std::nullopt : std::optional(out);
}

} // namespace

bool is_range(std::string_view text) {
    return text.find(dots) != std::string_view::npos;
}

bool is_range_step(std::string_view text) {
    return std::ranges::any_of(signs, [&](const StepSign& sign) {
        if (!text.starts_with(sign.written)) return false;
        const std::string_view by = without_blanks_around(text.substr(sign.written.size()));
        return !by.empty() && std::ranges::all_of(by, [](char c) { return c >= '0' && c <= '9'; });
    });
}

std::vector<std::int64_t> numbers_of_range(std::string_view text, std::int64_t minimum, std::int64_t maximum,
                                           const std::string& field) {
    const auto refuse = [&](const char* problem) {
        throw WorkloadError(
            field, fmt::format("\"{}\" {}; write 64..1024 x2, 64..256 +64 or 1..4", one_line(text), problem));
    };
    const std::size_t at = text.find(dots);
    if (at == std::string_view::npos) refuse("is no range");
    const std::string_view begin = without_blanks_around(text.substr(0, at));
    std::string_view rest = text.substr(at + dots.size());
    RangeStep step;
    std::optional<std::string_view> by;
    for (const StepSign& sign : signs) {
        const std::size_t place = rest.find(sign.written);
        if (place == std::string_view::npos) continue;
        step.times = sign.times;
        by = without_blanks_around(rest.substr(place + sign.written.size()));
        rest = rest.substr(0, place);
        break;
    }
    const std::string_view end = without_blanks_around(rest);
    if (begin.empty() || end.empty() || (by && by->empty())) refuse("lacks a number");
    const std::int64_t first = number_from_text(begin, minimum, maximum, field);
    const std::int64_t last = number_from_text(end, minimum, maximum, field);
    if (by) {
        // Its own bounds are those of 64 bits, which would say nothing to a person.
        try {
            step.by = number_from_text(*by, 0, std::numeric_limits<std::int64_t>::max(), field);
        } catch (const WorkloadError&) {
            refuse("has a step that is no whole number from 1");
        }
    }
    if (last < first) refuse("goes down");
    if (step.by == 0 || (step.times && (step.by == 1 || first == 0))) refuse("does not go on");
    std::vector<std::int64_t> out;
    for (std::optional<std::int64_t> number = first; number && *number <= last;
         number = next_of(*number, step)) {
        if (out.size() == max_range)
            throw WorkloadError(field,
                                fmt::format("\"{}\" is more than {} numbers; give it a larger step, as in "
                                            "64..1024 x2 or 64..256 +64",
                                            one_line(text), max_range));
        out.push_back(*number);
    }
    return out;
}

} // namespace stepscope
