#pragma once

#include "records/statistics/statistics.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace stepscope {

/// What Statistics say of the measured steps in seconds: where they lie, or how far apart.
struct StatisticMember {
    std::string_view name; ///< in files
    double Statistics::*of;
    /// That from which the same of a rate is made, as the fastest step has the highest one; null: a spread.
    double Statistics::*of_rate;
    /// What a step usually takes: a table of times may say it alone, and a single step tells it as well.
    bool typical = false;
};

/// The mean stands first.
inline constexpr std::array statistic_members = {
    StatisticMember{"mean", &Statistics::mean, &Statistics::mean, true},
    StatisticMember{"stddev", &Statistics::stddev, nullptr},
    StatisticMember{"median", &Statistics::median, &Statistics::median, true},
    StatisticMember{"q1", &Statistics::q1, &Statistics::q3},
    StatisticMember{"q3", &Statistics::q3, &Statistics::q1},
    StatisticMember{"min", &Statistics::min, &Statistics::max},
    StatisticMember{"max", &Statistics::max, &Statistics::min},
    StatisticMember{"ci95", &Statistics::ci95, nullptr}};

/// Those that are the time of a step: of steps that all take as long each of them is that.
inline constexpr auto step_time_members = [] {
    constexpr auto is_time = [](const StatisticMember& member) { return member.of_rate != nullptr; };
    std::array<double Statistics::*, static_cast<std::size_t>(std::count_if(
                                         statistic_members.begin(), statistic_members.end(), is_time))>
        out{};
    std::size_t at = 0;
    for (const StatisticMember& member : statistic_members)
        if (is_time(member)) out[at++] = member.of;
    return out;
}();

/// Whether a figure, by its id, is one of them.
constexpr bool is_typical_time(std::string_view figure) {
    return std::any_of(
        statistic_members.begin(), statistic_members.end(),
        [figure](const StatisticMember& member) { return member.typical && member.name == figure; });
}

} // namespace stepscope
