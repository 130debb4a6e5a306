#include "compare/statistics/two_speeds.h"

#include "compare/statistics/first_order.h"
#include "compare/statistics/step_noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace stepscope {

namespace {

constexpr std::size_t fewest_steps = 12;
constexpr std::size_t fewest_at_a_speed = 3;
constexpr int most_iterations = 60;
constexpr double enough_gain = 1e-2;     ///< of log-likelihood, to go on
constexpr double least_deviation = 1e-5; ///< of a log: clocks tell no finer
constexpr std::size_t shortest_stay =
    6; ///< steps at one speed, on average: noise by itself changes sides more often

constexpr int faster = 0;
constexpr int slower = 1;

using Pair = std::array<double, 2>;

/// Two normal distributions of one width, and how likely each state stays.
struct Chain {
    Pair means{};
    double deviation = 1;
    Pair stays{0.9, 0.9};
    Pair start{0.5, 0.5};
};

/// Where sorted values fall apart best into two groups: least squares (Fisher, On grouping for maximum
/// homogeneity, Journal of the American Statistical Association 53, 1958).
Chain grouped(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double all = std::accumulate(sorted.begin(), sorted.end(), 0.0);
    const double squares = std::inner_product(sorted.begin(), sorted.end(), sorted.begin(), 0.0);
    const auto count = static_cast<double>(sorted.size());
    Chain out;
    double most = -1;
    double below = 0;
    for (std::size_t n = 1; n < sorted.size(); ++n) {
        below += sorted[n - 1];
        const auto first = static_cast<double>(n);
        const double low = below / first;
        const double high = (all - below) / (count - first);
        const double between = first * low * low + (count - first) * high * high;
        if (between <= most) continue;
        most = between;
        out.means = {low, high};
    }
    out.deviation = std::max(std::sqrt(std::max(squares - most, 0.0) / count), least_deviation);
    return out;
}

/// What the steps tell of the states, under a chain.
struct Smoothed {
    std::vector<Pair> states;    ///< of each step, given all
    std::array<Pair, 2> moves{}; ///< expected numbers, from and to
    double log_likelihood = 0;
};

/// Sums logs of factors that are neither large nor tiny, with few logarithms.
class SumOfLogs {
public:
    void add(double factor) {
        product_ *= factor;
        if (product_ > 1e-200 && product_ < 1e200) return;
        sum_ += std::log(product_);
        product_ = 1;
    }
    double sum() const { return sum_ + std::log(product_); }

private:
    double sum_ = 0;
    double product_ = 1;
};

/// Forward and backward probabilities of one series, each scaled to a sum of 1; keeps its room from one chain
/// to the next.
class Smoother {
public:
    explicit Smoother(std::span<const double> values)
        : values_(values), seen_(values.size()), forward_(values.size()), scale_(values.size()) {}

    void smooth(const Chain& chain, Smoothed& out) {
        const std::size_t count = values_.size();
        const std::array<Pair, 2> move = {Pair{chain.stays[faster], 1 - chain.stays[faster]},
                                          Pair{1 - chain.stays[slower], chain.stays[slower]}};
        const double narrow = 1 / chain.deviation;
        SumOfLogs likelihood;
        double exponents = 0;
        for (std::size_t i = 0; i < count; ++i) {
            // Of both densities only their ratio matters: that of the nearer mean is 1, whose exponent and
            // common factor are added at the end. Far from both is near to one of them, not 0 over 0.
            const double z_fast = (values_[i] - chain.means[faster]) * narrow;
            const double z_slow = (values_[i] - chain.means[slower]) * narrow;
            const double nearer = (z_fast * z_fast - z_slow * z_slow) / 2;
            const double ratio = std::exp(-std::abs(nearer));
            seen_[i] = nearer > 0 ? Pair{ratio, 1} : Pair{1, ratio};
            exponents += std::min(z_fast * z_fast, z_slow * z_slow) / 2;
            double sum = 0;
            for (int to = 0; to < 2; ++to) {
                const double reached =
                    i == 0 ? chain.start[to]
                           : forward_[i - 1][0] * move[0][to] + forward_[i - 1][1] * move[1][to];
                sum += forward_[i][to] = reached * seen_[i][to];
            }
            sum = std::max(sum, std::numeric_limits<double>::min()); // where a state cannot be the first
            scale_[i] = 1 / sum;
            for (double& state : forward_[i])
                state *= scale_[i];
            likelihood.add(sum);
        }
        out.log_likelihood =
            likelihood.sum() - exponents -
            static_cast<double>(count) * std::log(chain.deviation * std::sqrt(2 * std::numbers::pi));
        out.moves = {};
        out.states.resize(count);
        Pair backward = {1, 1};
        out.states[count - 1] = forward_[count - 1];
        for (std::size_t i = count - 1; i-- > 0;) {
            Pair before{};
            for (int to = 0; to < 2; ++to) {
                const double seen = seen_[i + 1][to] * backward[to] * scale_[i + 1];
                for (int from = 0; from < 2; ++from) {
                    const double move_on = move[from][to] * seen;
                    out.moves[from][to] += forward_[i][from] * move_on;
                    before[from] += move_on;
                }
            }
            backward = before;
            out.states[i] = {forward_[i][0] * backward[0], forward_[i][1] * backward[1]};
        }
    }

private:
    std::span<const double> values_;
    std::vector<Pair> seen_, forward_;
    std::vector<double> scale_;
};

/// The next chain of Baum and Welch's iteration.
Chain improved(const Chain& chain, const Smoothed& smoothed, std::span<const double> values) {
    Chain out = chain;
    double squares = 0;
    for (int state = 0; state < 2; ++state) {
        double weight = 0;
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            weight += smoothed.states[i][state];
            sum += smoothed.states[i][state] * values[i];
        }
        if (!(weight > 0)) continue;
        out.means[state] = sum / weight;
        for (std::size_t i = 0; i < values.size(); ++i)
            squares +=
                smoothed.states[i][state] * (values[i] - out.means[state]) * (values[i] - out.means[state]);
        const double moves = smoothed.moves[state][0] + smoothed.moves[state][1];
        // One more move of either kind: a state that was never left may be left yet.
        out.stays[state] = (smoothed.moves[state][state] + 1) / (moves + 2);
        out.start[state] = smoothed.states.front()[state];
    }
    out.deviation = std::max(std::sqrt(squares / static_cast<double>(values.size())), least_deviation);
    return out;
}

} // namespace

std::optional<TwoSpeeds> two_speeds_of(std::span<const double> values) {
    if (values.size() < fewest_steps) return std::nullopt;
    const std::vector<double> steps = batch_means(without_strays(values));
    Chain chain = grouped(steps);
    if (chain.means[slower] - chain.means[faster] < least_speed_step) return std::nullopt;
    Smoother smoother(steps);
    Smoothed states;
    Smoothed next;
    smoother.smooth(chain, states);
    for (int i = 0; i < most_iterations; ++i) {
        chain = improved(chain, states, steps);
        smoother.smooth(chain, next);
        const bool settled = next.log_likelihood - states.log_likelihood < enough_gain;
        std::swap(states, next);
        if (settled) break;
    }
    const double gap = chain.means[slower] - chain.means[faster];
    if (gap < std::log1p(least_speed_step)) return std::nullopt;

    // Two means, a width and two probabilities against a mean, a width and a correlation.
    const double more_parameters = 2 * std::log(static_cast<double>(steps.size()));
    const double gain = 2 * (states.log_likelihood - first_order_likelihood(steps)) - more_parameters;
    if (gain <= 0) return std::nullopt;

    TwoSpeeds out;
    out.ratio = std::exp(gap);
    const std::size_t size = batch_size(values.size());
    std::size_t slow = 0;
    bool last = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool is_slow = states.states[i][slower] > states.states[i][faster];
        slow += is_slow ? 1 : 0;
        out.changes += i > 0 && is_slow != last ? 1 : 0;
        out.slow.insert(out.slow.end(), size, is_slow);
        last = is_slow;
    }
    out.slow.resize(values.size(), last); // those left over
    if (std::min(slow, steps.size() - slow) < fewest_at_a_speed ||
        (out.changes + 1) * shortest_stay > steps.size())
        return std::nullopt;
    out.slow_share = static_cast<double>(slow) / static_cast<double>(steps.size());
    return out;
}

std::optional<double> speeds_apart(std::span<const std::optional<TwoSpeeds>> runs) {
    constexpr std::size_t fewest = 2;
    constexpr double share_by_noise = 0.05;
    std::vector<double> ratios;
    for (const auto& run : runs)
        if (run) ratios.push_back(run->ratio);
    if (ratios.size() < fewest ||
        static_cast<double>(ratios.size()) <= share_by_noise * static_cast<double>(runs.size()))
        return std::nullopt;
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    return *middle;
}

} // namespace stepscope
