#include "compare/verdict.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>
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

constexpr double clocks_agree = 0.005; ///< of a log: no more than runs differ by at the same one

double mean_log(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The logs of a run's clocks in the steps at one of its speeds, the faster one where it shows one alone.
std::vector<double> clocks_at(const StoredRun& run, bool slow) {
    if (!run.speeds) return slow ? std::vector<double>() : run.clocks;
    std::vector<double> out;
    for (std::size_t i = 0; i < run.clocks.size(); ++i)
        if (run.speeds->slow[i] == slow) out.push_back(run.clocks[i]);
    return out;
}

/// How much longer the current steps may take, and how much less, as their clocks differ; as if all of their
/// time were that of a clock. By the clocks' mean and their middle: of few slow steps the one tells more, of
/// many the other.
Interval slack_by_clocks(const StoredRun& baseline, const StoredRun& current) {
    const std::vector<double> before = clocks_at(baseline, false);
    const std::vector<double> now = clocks_at(current, false);
    const double longer = mean_log(before) - mean_log(now);
    const double longer_in_the_middle = shift_of(now, before);
    const double most = std::max({0.0, longer, longer_in_the_middle});
    const double least = std::min({0.0, longer, longer_in_the_middle});
    return {most > clocks_agree ? -most : 0, least < -clocks_agree ? -least : 0};
}

/// What is not known of a side's speed that its clock does not tell.
Interval narrowed(const Interval& slack, const StoredRun& baseline, const StoredRun& current,
                  const CompareRule& rule) {
    if (slack == Interval{} || baseline.clocks.empty() || current.clocks.empty() ||
        baseline.has_speeds_at_same_clock() || current.has_speeds_at_same_clock() ||
        rule.speeds_apart_at_same_clock > 1)
        return slack;
    const Interval by_clocks = slack_by_clocks(baseline, current);
    return {std::max(slack.low, by_clocks.low), std::min(slack.high, by_clocks.high)};
}

/// So many steps of each side that the interval of a shift that stays as it is lies within the threshold, or
/// beyond it. Its reach by the steps shrinks with their root; `lasting`, the reach by what differs from run
/// to run, stays, and so does what is not known of a side's speed.
std::optional<std::size_t> steps_needed(const StepShift& found, const CompareRule& rule, double lasting,
                                        std::size_t steps) {
    const double threshold = std::log1p(rule.threshold);
    const double distance = std::abs(std::abs(found.shift) - threshold) - found.of_speeds;
    const double reach = (found.of_steps.high - found.of_steps.low) / 2 - found.of_speeds;
    const bool within = std::abs(found.shift) < threshold; // which the steps alone decide
    const double room = distance > 0 ? distance * distance - (within ? 0 : lasting * lasting) : 0;
    if (!(room > 0) || !std::isfinite(reach)) return std::nullopt;
    const double needed = std::ceil(static_cast<double>(steps) * reach * reach / room);
    if (!(needed <= most_steps_needed)) return std::nullopt;
    return std::max(steps + 1, static_cast<std::size_t>(needed));
}

} // namespace

StoredRun::StoredRun(std::span<const double> times, std::span<const double> mhz)
    : logs(logs_of(times)), clocks(logs_of(mhz)), noise(noise_of(logs)), speeds(two_speeds_of(logs)) {}

bool StoredRun::has_speeds_at_same_clock() const {
    if (!speeds || clocks.empty()) return false;
    // What waits for memory has less of the difference than the clock.
    constexpr double least_share = 0.5;
    return mean_log(clocks_at(*this, false)) - mean_log(clocks_at(*this, true)) <
           least_share * std::log(speeds->ratio);
}

StepShift shift_of_runs(const StoredRun& baseline, const StoredRun& current, const CompareRule& rule) {
    StepShift out;
    out.baseline = baseline.noise;
    out.current = current.noise;
    out.baseline_speeds = baseline.speeds;
    out.current_speeds = current.speeds;

    const double gap = gap_of(out, rule);
    const bool turns = out.baseline_speeds || out.current_speeds;
    const std::vector<double> fast_before =
        turns ? at_faster_speed(baseline.logs, baseline.speeds, gap) : std::vector<double>();
    const std::vector<double> fast_now =
        turns ? at_faster_speed(current.logs, current.speeds, gap) : std::vector<double>();
    const double shift = turns ? shift_of(fast_before, fast_now) : shift_of(baseline.logs, current.logs);
    const Interval slack = narrowed(slack_of(out, gap), baseline, current, rule);
    out.shift = shift + (slack.low + slack.high) / 2;
    out.of_speeds = (slack.high - slack.low) / 2;
    Variance variance;
    for (const StepNoise& side :
         {turns ? noise_of(fast_before) : out.baseline, turns ? noise_of(fast_now) : out.current})
        variance.add(side.standard_error * side.standard_error, side.freedom());
    out.of_steps = around(shift, variance.reach(rule.doubt), slack);
    out.run_to_run = rule.run_to_run;
    const double of_starts = 2 * rule.run_to_run * rule.run_to_run;
    variance.add(of_starts, largest_freedom);
    out.interval = around(shift, variance.reach(rule.doubt), slack);
    out.doubt =
        variance.doubt_of(std::max(shift + slack.low, -shift - slack.high) - std::log1p(rule.threshold));
    if (verdict_of(out, rule) == Verdict::NotEnoughSteps) {
        Variance lasting;
        lasting.add(of_starts, largest_freedom);
        out.steps_needed = steps_needed(out, rule, lasting.reach(rule.doubt),
                                        std::max(baseline.logs.size(), current.logs.size()));
    }
    return out;
}

CompareRule rule_for(std::span<const StoredRun> baseline, std::span<const StoredRun> current,
                     CompareRule rule) {
    std::vector<std::optional<TwoSpeeds>> runs;
    std::vector<std::optional<TwoSpeeds>> at_same_clock;
    for (const auto side : {baseline, current})
        for (const StoredRun& run : side) {
            runs.push_back(run.speeds);
            at_same_clock.push_back(run.has_speeds_at_same_clock() ? run.speeds : std::nullopt);
        }
    rule.speeds_apart = speeds_apart(runs).value_or(rule.speeds_apart);
    rule.speeds_apart_at_same_clock = speeds_apart(at_same_clock).value_or(rule.speeds_apart_at_same_clock);
    return rule;
}

std::optional<StepShift> shift_of_cells(std::span<const StepShift> cells, const CompareRule& rule) {
    if (cells.size() < least_steps) return std::nullopt;
    std::vector<double> shifts;
    shifts.reserve(cells.size());
    StepShift out;
    for (const StepShift& cell : cells) {
        shifts.push_back(cell.shift);
        out.run_to_run += cell.run_to_run;
        out.of_speeds += cell.of_speeds;
    }
    const auto count = static_cast<double>(cells.size());
    out.run_to_run /= count;
    out.of_speeds /= count;
    out.shift = mean_log(shifts);
    double squares = 0;
    for (const double shift : shifts)
        squares += (shift - out.shift) * (shift - out.shift);
    const StepNoise noise = noise_of(shifts);
    Variance variance;
    variance.add(squares / (count - 1) / noise.effective_steps, std::max(noise.freedom(), 1.0));
    const Interval slack{-out.of_speeds, out.of_speeds};
    out.of_steps = around(out.shift, variance.reach(rule.doubt), slack);
    variance.add(2 * out.run_to_run * out.run_to_run, largest_freedom);
    out.interval = around(out.shift, variance.reach(rule.doubt), slack);
    out.doubt = variance.doubt_of(std::abs(out.shift) - out.of_speeds - std::log1p(rule.threshold));
    return out;
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
    if (verdict_of(out, rule) == Verdict::NotEnoughSteps)
        out.steps_needed = steps_needed(out, rule, 0, differences.size());
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
