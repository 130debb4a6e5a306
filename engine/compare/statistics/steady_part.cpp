#include "compare/statistics/steady_part.h"

#include "compare/statistics/step_noise.h"
#include "compare/statistics/two_speeds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>

namespace stepscope {

namespace {

constexpr std::size_t fewest_for_a_start = 12;
constexpr std::size_t shortest_start = 2; ///< one step by itself is an outlier
/// By how many standard errors a start must differ, at whatever step it differs most; the second is for the
/// few steps that tell the error. Or by how many deviations of a later step, which are better known than the
/// standard error of a mean of few correlated ones. By simulation: tests/engine/compare/test_steady_part.cpp.
constexpr double far_apart = 4.5;
constexpr double few_steps_widen = 8;
constexpr double far_out = 8;

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
    std::vector<double> clocks; ///< MHz, NaN where the device did not say
    std::vector<bool> throttled;
};

Measured measured_of(const StepList& steps, std::size_t warmup) {
    Measured out;
    const std::size_t count = steps.size() - warmup;
    out.seconds.reserve(count);
    out.clocks.reserve(count);
    out.throttled.reserve(count);
    for (std::size_t i = warmup; i < steps.size(); ++i) {
        const StepSample& step = steps[i];
        out.seconds.push_back(step.host_seconds);
        out.clocks.push_back(step.telemetry.sm_clock_mhz.value_or(std::numeric_limits<double>::quiet_NaN()));
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

private:
    double sum_ = 0;
    double count_ = 0;
};

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

} // namespace

SteadyPart SteadyPart::from(std::size_t other) const {
    SteadyPart out{.begin = other, .aside = {}};
    for (AsideSteps steps : aside) {
        if (steps.last < other) continue;
        steps.first = std::max(steps.first, other);
        out.aside.push_back(steps);
    }
    return out;
}

SteadyPart steady_part_of(const StepList& steps, std::size_t warmup) {
    if (warmup >= steps.size()) return {.begin = warmup, .aside = {}};
    Measured measured = measured_of(steps, warmup);
    const std::size_t count = measured.seconds.size();
    const auto throttled = static_cast<std::size_t>(std::ranges::count(measured.throttled, true));
    if (2 * throttled >= count) measured.throttled.assign(count, false); // the rule, and no exception

    SteadyPart out; // whose steps are the measured ones until the end
    const Logs all = step_logs_of(measured, measured.throttled);
    const std::size_t begin = begin_of(all);
    if (begin > 0) out.begin = all.steps[begin];
    const RarerSpeed rarer = rarer_speed_of(all.values, begin);
    std::size_t place = begin;
    for (std::size_t step = out.begin; step < count; ++step) {
        while (place + 1 < all.steps.size() && all.steps[place + 1] <= step)
            ++place;
        if (measured.throttled[step])
            set_aside(out.aside, step, AsideReason::Throttled);
        else if (rarer.has(place))
            set_aside(out.aside, step, rarer.reason);
    }
    tell_clocks(out, measured.clocks);
    out.begin += warmup;
    for (AsideSteps& aside : out.aside) {
        aside.first += warmup;
        aside.last += warmup;
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
