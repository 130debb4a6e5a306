#include "compare/steady/steady_part.h"

#include "compare/steady/measured_steps.h"
#include "compare/steady/rarer_speed.h"
#include "compare/steady/speed_levels.h"
#include "compare/steady/start.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

/// Appends, or lengthens what the step goes on with.
void set_aside(std::vector<AsideSteps>& aside, std::size_t step, AsideReason reason) {
    if (!aside.empty() && aside.back().last + 1 == step && aside.back().reason == reason)
        aside.back().last = step;
    else
        aside.push_back({step, step, reason});
}

/// Whether a slow stretch is one that the reported clock says nothing of.
void tell_clocks(SteadyPart& part, std::span<const double> clocks) {
    constexpr double same_clock = 0.01;
    MeanClock steady;
    std::vector<MeanClock> aside(part.aside.size());
    std::size_t next = 0;
    for (std::size_t step = part.begin; step < clocks.size(); ++step) {
        while (next < part.aside.size() && part.aside[next].last < step)
            ++next;
        const bool is_aside = next < part.aside.size() && part.aside[next].first <= step;
        (is_aside ? aside[next] : steady).add(clocks[step]);
    }
    for (std::size_t i = 0; i < part.aside.size(); ++i)
        if (part.aside[i].reason == AsideReason::Slower && steady.mhz() && aside[i].mhz() &&
            std::abs(*aside[i].mhz() / *steady.mhz() - 1) < same_clock)
            part.aside[i].reason = AsideReason::SlowerAtSameClock;
}

/// Calls `take` with each measured step, and whether it is steady.
template <typename Take>
void for_each_step(const SteadyPart& part, std::size_t count, Take take) {
    auto aside = part.aside.begin();
    for (std::size_t step = 0; step < count; ++step) {
        while (aside != part.aside.end() && aside->last < step)
            ++aside;
        take(step, step >= part.begin && (aside == part.aside.end() || step < aside->first));
    }
}

/// Whether what is steady is what a clock that went down has left: a device that is cool, or has power to
/// spare, starts quicker than it goes on.
std::optional<SlowedClock> slowed_clock(const SteadyPart& part, const MeasuredSteps& measured,
                                        std::span<const double> clocks) {
    constexpr double least_change = 0.02;
    constexpr double fewest_quicker = 3;
    double sum = 0;
    double count = 0;
    for_each_step(part, clocks.size(), [&](std::size_t step, bool is_steady) {
        if (!is_steady || !std::isfinite(measured.seconds[step])) return;
        sum += measured.seconds[step];
        ++count;
    });
    const double quick = sum / count / (1 + least_start_difference);
    MeanClock steady;
    MeanClock quicker;
    for_each_step(part, clocks.size(), [&](std::size_t step, bool is_steady) {
        if (is_steady)
            steady.add(clocks[step]);
        else if (measured.seconds[step] < quick)
            quicker.add(clocks[step]);
    });
    if (!steady.mhz() || quicker.count() < fewest_quicker ||
        *quicker.mhz() < *steady.mhz() * (1 + least_change))
        return std::nullopt;
    return SlowedClock{.steady_mhz = *steady.mhz(), .quicker_mhz = *quicker.mhz()};
}

/// Where there are no levels: what is throttled, and of two speeds the rarer one. `begin`: in `all`.
void set_rarer_aside(SteadyPart& part, const MeasuredSteps& measured, const StepLogs& all,
                     std::size_t begin) {
    const RarerSpeed rarer = rarer_speed_of(all.values, begin);
    std::size_t place = begin;
    for (std::size_t step = part.begin; step < measured.seconds.size(); ++step) {
        while (place + 1 < all.steps.size() && all.steps[place + 1] <= step)
            ++place;
        if (measured.throttled[step])
            set_aside(part.aside, step, AsideReason::Throttled);
        else if (rarer.has(place))
            set_aside(part.aside, step, rarer.reason);
    }
}

} // namespace

std::size_t SpeedLevel::count() const {
    std::size_t out = 0;
    for (const Run& run : runs)
        out += run.last - run.first + 1;
    return out;
}

SteadyPart part_of(const SpeedLevel& level) {
    SteadyPart out{.begin = level.runs.front().first, .aside = {}};
    for (std::size_t i = 1; i < level.runs.size(); ++i)
        out.aside.push_back({level.runs[i - 1].last + 1, level.runs[i].first - 1});
    constexpr std::size_t for_ever = std::numeric_limits<std::size_t>::max() - 1;
    out.aside.push_back({level.runs.back().last + 1, for_ever});
    return out;
}

SteadyPart SteadyPart::from(std::size_t other) const {
    SteadyPart out{.begin = other, .aside = {}};
    if (other >= begin) out.slowed = slowed;
    for (AsideSteps steps : aside) {
        if (steps.last < other) continue;
        steps.first = std::max(steps.first, other);
        out.aside.push_back(steps);
    }
    for (SpeedLevel level : levels) {
        std::erase_if(level.runs, [&](const SpeedLevel::Run& run) { return run.last < other; });
        if (level.runs.empty()) continue;
        level.runs.front().first = std::max(level.runs.front().first, other);
        out.levels.push_back(std::move(level));
    }
    if (out.levels.size() < 2) out.levels.clear();
    return out;
}

SteadyPart steady_part_of(const StepList& steps, std::size_t warmup) {
    if (warmup >= steps.size()) return {.begin = warmup, .aside = {}};
    MeasuredSteps measured = measured_of(steps, warmup);
    const std::size_t count = measured.seconds.size();
    const auto throttled = static_cast<std::size_t>(std::ranges::count(measured.throttled, true));
    if (2 * throttled >= count) measured.throttled.assign(count, false); // the rule, and no exception

    SteadyPart out; // whose steps are the measured ones until the end
    std::vector<bool> left_out = measured.throttled;
    StepLogs all = step_logs_of(measured, left_out);
    std::size_t begin = begin_of(all);
    // A start of several steps is found with its first ones, which tell most of it; else what is left is
    // looked at without them.
    const std::size_t firsts = firsts_far_out(measured);
    if (firsts > (begin > 0 ? all.steps[begin] : 0)) {
        std::fill_n(left_out.begin(), firsts, true);
        all = step_logs_of(measured, left_out);
        begin = begin_of(all);
        out.begin = firsts;
    }
    if (begin > 0) out.begin = all.steps[begin];
    if (const auto levels = levels_of(measured, out.begin)) {
        for (std::size_t step = out.begin; step < count; ++step) {
            const std::size_t level = levels->of_step[step];
            if (measured.throttled[step] && !(level == levels->steady && levels->keeps_throttled))
                set_aside(out.aside, step, AsideReason::Throttled);
            else if (level != levels->steady)
                set_aside(out.aside, step,
                          level > levels->steady ? AsideReason::Slower : AsideReason::Faster);
        }
        out.levels = speed_levels(*levels, measured);
    } else {
        set_rarer_aside(out, measured, all, begin);
    }
    tell_clocks(out, measured.clocks);
    for (const auto* const clocks : {&measured.counted, &measured.clocks})
        if (!out.slowed) out.slowed = slowed_clock(out, measured, *clocks);
    out.begin += warmup;
    for (AsideSteps& aside : out.aside) {
        aside.first += warmup;
        aside.last += warmup;
    }
    for (SpeedLevel& level : out.levels)
        for (SpeedLevel::Run& run : level.runs) {
            run.first += warmup;
            run.last += warmup;
        }
    return out;
}

Statistics steady_statistics(std::span<const double> values, const SteadyPart& part) {
    Statistics out;
    double mean = 0;
    double squares = 0;
    const auto take = [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < std::min(end, values.size()); ++i) {
            if (!std::isfinite(values[i])) continue;
            const double before = values[i] - mean; // Welford
            mean += before / ++out.count;
            squares += before * (values[i] - mean);
            out.min = out.count > 1 ? std::min(out.min, values[i]) : values[i];
            out.max = out.count > 1 ? std::max(out.max, values[i]) : values[i];
        }
    };
    std::size_t next = part.begin;
    for (const AsideSteps& aside : part.aside) {
        take(next, aside.first);
        next = aside.last + 1;
    }
    take(next, values.size());
    if (out.count > 0) out.mean = mean;
    if (out.count > 1) out.stddev = std::sqrt(squares / (out.count - 1));
    return out;
}

} // namespace stepscope
