#include "compare/statistics/steady_part.h"

#include "compare/statistics/plateaus.h"
#include "compare/statistics/step_noise.h"
#include "compare/statistics/two_speeds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

constexpr std::size_t fewest_for_a_start = 12;
constexpr std::size_t shortest_start = 2; ///< of what the noise of its steps must tell: one has none
/// By how many standard errors a start must differ, at whatever step it differs most; the second is for the
/// few steps that tell the error. Or by how many deviations of a later step, which are better known than the
/// standard error of a mean of few correlated ones. By simulation: tests/engine/compare/test_steady_part.cpp.
constexpr double far_apart = 4.5;
constexpr double few_steps_widen = 8;
constexpr double far_out = 8;
/// So many later steps tell whether a first one is far out, of more the next of them.
constexpr std::size_t fewest_after_a_first = 6;
constexpr std::size_t most_after_a_first = 200;
constexpr std::size_t most_firsts = 8; ///< more in a row are a start, or a speed, that others see

/// Logs of times; of long runs the means of batches, as nobody looks closer.
struct Logs {
    std::vector<double> values;
    std::vector<std::size_t> steps; ///< the first of each
};

/// Of those for which it holds, by their places.
template <typename Wanted>
Logs only(const Logs& logs, Wanted wanted) {
    Logs out;
    for (std::size_t i = 0; i < logs.steps.size(); ++i)
        if (wanted(i)) {
            out.values.push_back(logs.values[i]);
            out.steps.push_back(logs.steps[i]);
        }
    return out;
}

/// What is needed of the measured steps, close together: a million of them lie far apart in memory.
struct Measured {
    std::vector<double> seconds;
    std::vector<double> clocks;  ///< as reported, in MHz; NaN where the device did not say
    std::vector<double> counted; ///< the same of those that were counted
    std::vector<bool> throttled;
};

Measured measured_of(const StepList& steps, std::size_t warmup) {
    Measured out;
    const std::size_t count = steps.size() - warmup;
    out.seconds.reserve(count);
    out.clocks.reserve(count);
    out.counted.reserve(count);
    out.throttled.reserve(count);
    for (std::size_t i = warmup; i < steps.size(); ++i) {
        const StepSample& step = steps[i];
        out.seconds.push_back(step.host_seconds);
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        out.clocks.push_back(step.telemetry.sm_clock_mhz.value_or(unknown));
        out.counted.push_back(step.telemetry.counted_clock_mhz.value_or(unknown));
        out.throttled.push_back(step.telemetry.throttle && !step.telemetry.throttle->empty());
    }
    return out;
}

/// `left_out`: [steps].
Logs step_logs_of(const Measured& measured, const std::vector<bool>& left_out) {
    Logs each;
    each.values.reserve(measured.seconds.size());
    each.steps.reserve(measured.seconds.size());
    for (std::size_t i = 0; i < measured.seconds.size(); ++i) {
        const double seconds = measured.seconds[i];
        if (!(seconds > 0) || !std::isfinite(seconds) || left_out[i]) continue;
        each.values.push_back(std::log(seconds));
        each.steps.push_back(i);
    }
    const std::size_t size = batch_size(each.values.size());
    if (size == 1) return each;
    Logs out{.values = batch_means(each.values), .steps = {}};
    out.steps.reserve(out.values.size());
    for (std::size_t i = 0; i < out.values.size(); ++i)
        out.steps.push_back(each.steps[i * size]);
    return out;
}

/// Of the first step of each value, which tells of the others that the value is of: NaN where nothing was
/// counted.
std::vector<double> clock_logs_of(const Measured& measured, const Logs& logs) {
    std::vector<double> out;
    out.reserve(logs.steps.size());
    for (const std::size_t step : logs.steps)
        out.push_back(std::log(measured.counted[step]));
    return out;
}

/// Whether the first values, some number of them, are elsewhere than the later ones.
bool has_start(std::span<const double> values) {
    const std::size_t half = values.size() / 2;
    const StepNoise noise = noise_of(values.subspan(half));
    // Of one value in the long run, as correlated ones vary together; from that of their middle
    // (step_noise.h).
    const double variance = noise.standard_error * noise.standard_error * 3 / std::numbers::pi *
                            static_cast<double>(values.size() - half);
    const double limit = far_apart * (1 + few_steps_widen / std::max(noise.freedom(), 0.5));
    const double all = std::accumulate(values.begin(), values.end(), 0.0);
    double head = 0;
    for (std::size_t k = 1; k <= half; ++k) {
        head += values[k - 1];
        const auto before = static_cast<double>(k);
        const auto after = static_cast<double>(values.size() - k);
        const double apart = std::abs(head / before - (all - head) / after);
        if (k >= shortest_start && apart > std::log1p(least_start_difference) &&
            apart >
                std::min(limit * std::sqrt(variance * (1 / before + 1 / after)), far_out * noise.deviation))
            return true;
    }
    return false;
}

/// Whether a step is where none of the later ones are: what a program does once, such as to load its code.
bool is_far_out(double first, std::span<const double> later) {
    const std::vector<double> kept = within_fences(later);
    const auto count = static_cast<double>(kept.size());
    const double mean = std::accumulate(kept.begin(), kept.end(), 0.0) / count;
    const double widened = 1 + few_steps_widen / (count - 1);
    return std::abs(first - mean) >
           widened * std::max(std::log1p(least_start_difference), far_out * noise_of(later).deviation);
}

/// So many first steps, each by itself, are far out of what comes after it.
std::size_t firsts_far_out(const Measured& measured) {
    std::vector<double> logs;
    const std::size_t looked_at = std::min(measured.seconds.size(), most_firsts + most_after_a_first);
    logs.reserve(looked_at);
    for (std::size_t i = 0; i < looked_at; ++i) {
        const double seconds = measured.seconds[i];
        if (!(seconds > 0) || !std::isfinite(seconds)) {
            if (i < most_firsts) break; // lost: nothing is known of it
            continue;
        }
        logs.push_back(std::log(seconds));
    }
    std::size_t found = 0;
    while (found < most_firsts && found + 1 + fewest_after_a_first <= logs.size() &&
           is_far_out(logs[found], std::span<const double>(logs).subspan(found + 1)))
        ++found;
    return found;
}

/// White's rule: how many first values to leave out.
std::size_t truncation_of(std::span<const double> values) {
    const double middle = values.back(); // near the mean, so that squares lose no digits
    double sum = 0;
    double squares = 0;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t left_out = values.size(); left_out-- > 0;) {
        const double value = values[left_out] - middle;
        sum += value;
        squares += value * value;
        if (left_out > values.size() / 2) continue;
        const auto rest = static_cast<double>(values.size() - left_out);
        const double error = (squares - sum * sum / rest) / (rest * rest);
        if (error > least) continue;
        least = error;
        best = left_out;
    }
    return best;
}

/// Appends, or lengthens what the step goes on with.
void set_aside(std::vector<AsideSteps>& aside, std::size_t step, AsideReason reason) {
    if (!aside.empty() && aside.back().last + 1 == step && aside.back().reason == reason)
        aside.back().last = step;
    else
        aside.push_back({step, step, reason});
}

/// Of values from some place on, which are at the rarer of two speeds.
struct RarerSpeed {
    std::size_t from = 0;
    std::vector<bool> places; ///< from there; empty: there are no two speeds
    AsideReason reason = AsideReason::Slower;
    bool has(std::size_t place) const { return !places.empty() && place >= from && places[place - from]; }
};

RarerSpeed rarer_speed_of(std::span<const double> values, std::size_t from) {
    RarerSpeed out{.from = from, .places = {}};
    const auto speeds = two_speeds_of(values.subspan(from));
    if (!speeds) return out;
    const bool slow_is_rarer = speeds->slow_share <= 0.5;
    if (!slow_is_rarer) out.reason = AsideReason::Faster;
    out.places.reserve(speeds->slow.size());
    for (const bool slow : speeds->slow)
        out.places.push_back(slow == slow_is_rarer);
    return out;
}

/// The place of the first steady value. Among values of two speeds a start is not seen, and with a start two
/// speeds are not: each is looked for without what the other might be.
std::size_t begin_of(const Logs& all) {
    if (all.values.size() < fewest_for_a_start) return 0;
    const auto place_of = [&](std::size_t step) {
        return static_cast<std::size_t>(std::ranges::lower_bound(all.steps, step) - all.steps.begin());
    };
    for (const std::size_t from : {std::size_t{0}, truncation_of(without_strays(all.values))}) {
        const RarerSpeed rarer = rarer_speed_of(all.values, from);
        const Logs one_speed = only(all, [&](std::size_t place) { return !rarer.has(place); });
        if (one_speed.values.size() < fewest_for_a_start) continue;
        const std::vector<double> values = without_strays(one_speed.values);
        if (has_start(values)) return place_of(one_speed.steps[truncation_of(values)]);
        if (rarer.has(0)) return place_of(one_speed.steps.front());
        if (!rarer.places.empty()) break;
    }
    return 0;
}

/// Mean of what the device reported among steps; none where it reported nothing.
class MeanClock {
public:
    void add(double mhz) {
        if (std::isnan(mhz)) return;
        sum_ += mhz;
        ++count_;
    }
    std::optional<double> mhz() const { return count_ > 0 ? std::optional(sum_ / count_) : std::nullopt; }
    double count() const { return count_; }

private:
    double sum_ = 0;
    double count_ = 0;
};

/// Steps that stay at several speeds, and which of those is the steady one.
struct Levels {
    std::vector<std::size_t> of_step; ///< [steps], those before `begin` too, which are of no interest
    std::size_t begin = 0;
    std::size_t count = 0;
    std::size_t steady = 0;
    bool keeps_throttled = false; ///< in the steady one
};

/// The commonest, which decides what becomes of throttled steps.
void choose_steady(Levels& levels, const std::vector<bool>& throttled) {
    std::vector<std::size_t> all(levels.count);
    std::vector<std::size_t> said(levels.count); // to be throttled
    for (std::size_t step = levels.begin; step < levels.of_step.size(); ++step) {
        ++all[levels.of_step[step]];
        if (throttled[step]) ++said[levels.of_step[step]];
    }
    const std::size_t count = levels.of_step.size() - levels.begin;
    std::size_t most = 0;
    for (std::size_t level = 0; level < levels.count; ++level) { // of equals the slower
        if (2 * all[level] >= count && 2 * said[level] >= all[level]) {
            levels.steady = level;
            levels.keeps_throttled = true;
            return;
        }
        if (all[level] - said[level] < most) continue;
        most = all[level] - said[level];
        levels.steady = level;
    }
}

std::optional<Levels> levels_of(const Measured& measured, std::size_t begin) {
    const std::size_t count = measured.seconds.size();
    std::vector<bool> before(count, false);
    std::fill_n(before.begin(), begin, true);
    const Logs logs = step_logs_of(measured, before); // throttled or not
    const auto plateaus = plateaus_of(logs.values, clock_logs_of(measured, logs));
    if (!plateaus) return std::nullopt;
    Levels out{.of_step = std::vector<std::size_t>(count), .begin = begin, .count = plateaus->means.size()};
    std::size_t place = 0;
    for (std::size_t step = begin; step < count; ++step) {
        while (place + 1 < logs.steps.size() && logs.steps[place + 1] <= step)
            ++place;
        out.of_step[step] = plateaus->levels[place];
    }
    choose_steady(out, measured.throttled);
    return out;
}

/// All of them, as a person is told.
std::vector<SpeedLevel> speed_levels(const Levels& levels, const Measured& measured) {
    std::vector<SpeedLevel> out;
    std::vector<std::optional<std::size_t>> places(levels.count); // in `out`
    std::vector<MeanClock> counted(levels.count);
    std::vector<MeanClock> reported(levels.count);
    for (std::size_t step = levels.begin; step < levels.of_step.size(); ++step) {
        const std::size_t level = levels.of_step[step];
        if (!places[level]) {
            places[level] = out.size();
            out.emplace_back();
        }
        std::vector<SpeedLevel::Run>& runs = out[*places[level]].runs;
        if (!runs.empty() && runs.back().last + 1 == step)
            runs.back().last = step;
        else
            runs.push_back({step, step});
        counted[level].add(measured.counted[step]);
        reported[level].add(measured.clocks[step]);
    }
    for (std::size_t level = 0; level < levels.count; ++level)
        if (places[level])
            out[*places[level]].clock_mhz =
                counted[level].mhz() ? counted[level].mhz() : reported[level].mhz();
    return out;
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
std::optional<SlowedClock> slowed_clock(const SteadyPart& part, const Measured& measured,
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
void set_rarer_aside(SteadyPart& part, const Measured& measured, const Logs& all, std::size_t begin) {
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
    Measured measured = measured_of(steps, warmup);
    const std::size_t count = measured.seconds.size();
    const auto throttled = static_cast<std::size_t>(std::ranges::count(measured.throttled, true));
    if (2 * throttled >= count) measured.throttled.assign(count, false); // the rule, and no exception

    SteadyPart out; // whose steps are the measured ones until the end
    std::vector<bool> left_out = measured.throttled;
    Logs all = step_logs_of(measured, left_out);
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
