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

/// The steps as if all had been taken at the faster speed.
std::vector<double> at_faster_speed(std::vector<double> logs, const std::optional<TwoSpeeds>& speeds,
                                    double gap) {
    for (std::size_t i = 0; speeds && i < logs.size(); ++i)
        if (speeds->slow[i]) logs[i] -= gap;
    return logs;
}

/// Between the faster and the slower speed, as a log.
double gap_of(const StepShift& found, const CompareRule& rule) {
    double sum = 0;
    int sides = 0;
    for (const auto* side : {&found.baseline_speeds, &found.current_speeds})
        if (*side) {
            sum += std::log((*side)->ratio);
            ++sides;
        }
    return sides > 0 ? sum / sides : std::log(rule.speeds_apart);
}

/// What must be added to a shift of steps at the faster speed, down and up: a side that shows one speed may
/// have been at either.
Interval slack_of(const StepShift& found, double gap) {
    if (found.baseline_speeds && found.current_speeds) return {};
    if (found.baseline_speeds) return {-gap, 0};
    if (found.current_speeds) return {0, gap};
    return {-gap, gap};
}

/// So many steps of each side that the interval of a shift that stays as it is lies within the threshold, or
/// beyond it. Its reach by the steps shrinks with their root; what differs from run to run stays.
std::optional<std::size_t> steps_needed(const StepShift& found, const CompareRule& rule, std::size_t steps) {
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

StepShift shift_of_runs(std::span<const double> baseline, std::span<const double> current,
                        const CompareRule& rule) {
    const std::vector<double> before = logs_of(baseline);
    const std::vector<double> now = logs_of(current);
    StepShift out;
    out.shift = shift_of(before, now);
    out.baseline = noise_of(before);
    out.current = noise_of(now);
    out.baseline_speeds = two_speeds_of(before);
    out.current_speeds = two_speeds_of(now);

    const double gap = gap_of(out, rule);
    const std::vector<double> fast_before = at_faster_speed(before, out.baseline_speeds, gap);
    const std::vector<double> fast_now = at_faster_speed(now, out.current_speeds, gap);
    const bool turns = out.baseline_speeds || out.current_speeds;
    const double shift = turns ? shift_of(fast_before, fast_now) : out.shift;
    const Interval slack = slack_of(out, gap);
    Variance variance;
    for (const StepNoise& side :
         {turns ? noise_of(fast_before) : out.baseline, turns ? noise_of(fast_now) : out.current})
        variance.add(side.standard_error * side.standard_error, side.freedom());
    out.of_steps = around(shift, variance.reach(rule.doubt), slack);
    variance.add(2 * rule.run_to_run * rule.run_to_run, largest_freedom);
    out.interval = around(shift, variance.reach(rule.doubt), slack);
    out.doubt =
        variance.doubt_of(std::max(shift + slack.low, -shift - slack.high) - std::log1p(rule.threshold));
    if (verdict_of(out, rule) == Verdict::NotEnoughSteps)
        out.steps_needed = steps_needed(out, rule, std::max(before.size(), now.size()));
    return out;
}

CompareRule rule_for(std::span<const std::vector<double>> baseline,
                     std::span<const std::vector<double>> current, CompareRule rule) {
    std::vector<std::optional<TwoSpeeds>> runs;
    for (const auto side : {baseline, current})
        for (const std::vector<double>& times : side)
            if (times.size() >= least_steps) runs.push_back(two_speeds_of(logs_of(times)));
    rule.speeds_apart = speeds_apart(runs).value_or(rule.speeds_apart);
    return rule;
}

StepShift shift_of_rounds(std::span<const double> differences, const CompareRule& rule) {
    const double threshold = std::log1p(rule.threshold);
    const SignedRank ranked = signed_rank_of(differences, rule.doubt);
    std::vector<double> turned(differences.begin(), differences.end());
    for (double& difference : turned)
        difference = -difference;
    StepShift out;
    out.shift = ranked.middle;
    out.interval = out.of_steps = ranked.interval;
    out.doubt =
        std::min(doubt_of_being_above(differences, threshold), doubt_of_being_above(turned, threshold));
    out.rounds = differences.size();
    return out;
}

Verdict verdict_of(const StepShift& difference, const CompareRule& rule) {
    const double threshold = std::log1p(rule.threshold);
    if (difference.interval.low > threshold) return Verdict::Slower;
    if (difference.interval.high < -threshold) return Verdict::Faster;
    const Interval& of_steps = difference.of_steps;
    return of_steps.low >= -threshold && of_steps.high <= threshold ? Verdict::Same : Verdict::NotEnoughSteps;
}

} // namespace stepscope
