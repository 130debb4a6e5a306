#include "compare/verdict.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <vector>

namespace stepscope {

namespace {

/// Beyond, Student's t is the normal distribution to all the digits that matter.
constexpr double largest_freedom = 1e6;
/// A number of steps beyond which nobody is told to go.
constexpr double most_steps_needed = 1e6;

std::vector<double> logs_of(std::span<const double> times) {
    std::vector<double> out;
    out.reserve(times.size());
    for (const double time : times)
        out.push_back(std::log(time));
    return out;
}

/// A sum of independent variances, each known from so many degrees of freedom.
class Variance {
public:
    void add(double variance, double freedom) {
        sum_ += variance;
        squares_ += variance * variance / freedom;
    }
    double error() const { return std::sqrt(sum_); }
    double freedom() const {
        return squares_ > 0 ? std::min(sum_ * sum_ / squares_, largest_freedom) : largest_freedom;
    }
    /// Half the width of the interval that holds all but `doubt`.
    double reach(double doubt) const {
        const boost::math::students_t t(freedom());
        return error() * boost::math::quantile(boost::math::complement(t, doubt / 2));
    }
    /// Twice the probability to be as far as `distance` above, by chance.
    double doubt_of(double distance) const {
        if (error() == 0) return distance > 0 ? 0 : 1;
        const boost::math::students_t t(freedom());
        return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(t, distance / error())));
    }

private:
    double sum_ = 0;
    double squares_ = 0;
};

Interval around(double middle, double reach, const Interval& slack) {
    return {middle - reach + slack.low, middle + reach + slack.high};
}

/// By how much the shift would be another, down and up, had a side that shows one speed run at the other
/// side's faster or slower one.
Interval slack_of(const Difference& found) {
    if (found.baseline_speeds.has_value() == found.current_speeds.has_value()) return {};
    const TwoSpeeds& speeds = found.baseline_speeds ? *found.baseline_speeds : *found.current_speeds;
    const double below = std::log(speeds.ratio) * speeds.slow_share;
    const double above = std::log(speeds.ratio) * (1 - speeds.slow_share);
    return found.baseline_speeds ? Interval{-above, below} : Interval{-below, above};
}

/// So many steps of each side that the interval of a shift that stays as it is lies within the threshold, or
/// beyond it. Its reach by the steps shrinks with their root; what differs from run to run stays.
std::optional<std::size_t> steps_needed(const Difference& found, const CompareRule& rule, std::size_t steps) {
    const double threshold = std::log1p(rule.threshold);
    const double distance = std::abs(std::abs(found.shift) - threshold);
    const double reach = (found.of_steps.high - found.of_steps.low) / 2;
    const bool within = std::abs(found.shift) < threshold;
    const double whole = (found.interval.high - found.interval.low) / 2;
    const double lasting = within ? 0 : std::max(whole * whole - reach * reach, 0.0);
    const double room = distance * distance - lasting;
    if (!(room > 0) || !std::isfinite(reach)) return std::nullopt;
    const double needed = std::ceil(static_cast<double>(steps) * reach * reach / room);
    if (!(needed <= most_steps_needed)) return std::nullopt;
    return std::max(steps + 1, static_cast<std::size_t>(needed));
}

} // namespace

Difference difference_of_runs(std::span<const double> baseline, std::span<const double> current,
                              const CompareRule& rule) {
    const std::vector<double> before = logs_of(baseline);
    const std::vector<double> now = logs_of(current);
    Difference out;
    out.shift = shift_of(before, now);
    out.baseline = noise_of(before);
    out.current = noise_of(now);
    out.baseline_speeds = two_speeds_of(before);
    out.current_speeds = two_speeds_of(now);

    const bool turns = out.baseline_speeds || out.current_speeds;
    const StepNoise& surer =
        out.baseline.standard_error < out.current.standard_error ? out.baseline : out.current;
    const StepNoise& less_sure = &surer == &out.baseline ? out.current : out.baseline;
    const Interval slack = slack_of(out);
    Variance variance;
    for (const StepNoise* const side : {&less_sure, turns ? &less_sure : &surer})
        variance.add(side->standard_error * side->standard_error, side->freedom());
    out.of_steps = around(out.shift, variance.reach(rule.doubt), slack);
    variance.add(2 * rule.run_to_run * rule.run_to_run, largest_freedom);
    out.interval = around(out.shift, variance.reach(rule.doubt), slack);
    out.doubt = variance.doubt_of(std::max(out.shift + slack.low, -out.shift - slack.high) -
                                  std::log1p(rule.threshold));
    if (verdict_of(out, rule) == Verdict::NotEnoughSteps)
        out.steps_needed = steps_needed(out, rule, std::max(before.size(), now.size()));
    return out;
}

Difference difference_of_rounds(std::span<const double> differences, const CompareRule& rule) {
    const double threshold = std::log1p(rule.threshold);
    const SignedRank ranked = signed_rank_of(differences, rule.doubt);
    std::vector<double> turned(differences.begin(), differences.end());
    for (double& difference : turned)
        difference = -difference;
    Difference out;
    out.shift = ranked.middle;
    out.interval = out.of_steps = ranked.interval;
    out.doubt =
        std::min(doubt_of_being_above(differences, threshold), doubt_of_being_above(turned, threshold));
    out.rounds = differences.size();
    return out;
}

Verdict verdict_of(const Difference& difference, const CompareRule& rule) {
    const double threshold = std::log1p(rule.threshold);
    if (difference.interval.low > threshold) return Verdict::Slower;
    if (difference.interval.high < -threshold) return Verdict::Faster;
    const Interval& of_steps = difference.of_steps;
    return of_steps.low >= -threshold && of_steps.high <= threshold ? Verdict::Same : Verdict::NotEnoughSteps;
}

} // namespace stepscope
