#include "workload/given_peaks.h"

#include "system/text/one_line.h"
#include "workload/text/choice_text.h"
#include "workload/text/number_text.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

/// Below any device: who writes less has forgotten the unit.
constexpr double least_flops = 1e8;

constexpr std::array prefixes = {std::pair{'k', 1e3},  std::pair{'M', 1e6},  std::pair{'G', 1e9},
                                 std::pair{'T', 1e12}, std::pair{'P', 1e15}, std::pair{'E', 1e18}};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// What stands behind the number as a factor; 0: no unit of this kind.
double factor_of(std::string_view unit) {
    double factor = 1;
    for (const auto& [letter, size] : prefixes)
        if (!unit.empty() && unit.front() == letter) factor = size;
    if (factor != 1) unit.remove_prefix(1);
    return unit.empty() || unit == "FLOP/s" || unit == "FLOPS" || unit == "FLOPs" || unit == "FLOP" ? factor
                                                                                                    : 0;
}

} // namespace

double parse_flop_rate(std::string_view text, const std::string& field) {
    const std::string_view whole = trimmed(text);
    refuse_leading_zero(whole, field);
    double number = 0;
    const auto* const end = whole.data() + whole.size();
    const auto [rest, problem] = std::from_chars(whole.data(), end, number);
    if (problem == std::errc{}) {
        const double rate = number * factor_of(trimmed({rest, static_cast<std::size_t>(end - rest)}));
        if (std::isfinite(rate) && rate > 0 && rate < least_flops)
            throw WorkloadError(field, fmt::format("\"{}\" is less than any device does; write the unit, for "
                                                   "example {}T for {} TFLOP/s",
                                                   one_line(text), number, number));
        if (std::isfinite(rate) && rate > 0 && rate <= max_flops) return rate;
    }
    throw WorkloadError(field, fmt::format("\"{}\" is not a rate of arithmetic; write for example "
                                           "989 TFLOP/s, 989T or 9.89e14",
                                           one_line(text)));
}

GivenPeaks parse_peaks(std::string_view text, std::span<const Precision> precisions,
                       const std::string& field) {
    GivenPeaks out;
    for (bool more = !trimmed(text).empty(); more;) {
        const std::size_t comma = text.find(',');
        const std::string_view entry = text.substr(0, comma);
        more = comma != std::string_view::npos;
        if (more) text.remove_prefix(comma + 1);
        const std::size_t equals = entry.find('=');
        if (equals == std::string_view::npos && precisions.size() != 1)
            throw WorkloadError(
                field, fmt::format("\"{}\" does not say of which precision it is, and the sweep "
                                   "has {}; write for example {}=989T",
                                   one_line(entry), precisions.size(),
                                   name_of(precisions.empty() ? Precision::Bf16 : precisions.front())));
        Precision precision{};
        if (equals == std::string_view::npos)
            precision = precisions.front();
        else if (const auto named = find_choice<Precision>(trimmed(entry.substr(0, equals))))
            precision = *named;
        else
            refuse_choice(trimmed(entry.substr(0, equals)), field, allowed_names<Precision>());
        const double rate =
            parse_flop_rate(equals == std::string_view::npos ? entry : entry.substr(equals + 1), field);
        if (!out.emplace(precision, rate).second)
            throw WorkloadError(field, fmt::format("gives {} twice; remove one", name_of(precision)));
    }
    return out;
}

std::string peaks_text(const GivenPeaks& peaks) {
    std::string out;
    for (const auto& [precision, flops] : peaks) {
        std::string rate = fmt::format("{} TFLOP/s", flops / 1e12);
        if (parse_flop_rate(rate, {}) != flops) rate = fmt::format("{}", flops); // rounded by the prefix
        out += fmt::format("{}{}={}", out.empty() ? "" : ", ", name_of(precision), rate);
    }
    return out;
}

} // namespace stepscope
