#include "compare/statistics/two_speeds.h"

#include "compare/statistics/step_noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

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

double normal_density(double value, double mean, double deviation) {
    const double z = (value - mean) / deviation;
    return std::exp(-z * z / 2) / (deviation * std::sqrt(2 * std::numbers::pi));
}

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

/// Forward and backward probabilities, each scaled to a sum of 1.
struct Smoothed {
    std::vector<Pair> states;    ///< of each step, given all
    std::array<Pair, 2> moves{}; ///< expected numbers, from and to
    double log_likelihood = 0;
};

Smoothed smoothed(const Chain& chain, std::span<const double> values) {
    const std::size_t count = values.size();
    const std::array<Pair, 2> move = {Pair{chain.stays[faster], 1 - chain.stays[faster]},
                                      Pair{1 - chain.stays[slower], chain.stays[slower]}};
    std::vector<Pair> seen(count), forward(count);
    std::vector<double> scale(count);
    Smoothed out;
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (int to = 0; to < 2; ++to) {
            // Far from both is far from both: not 0 over 0.
            seen[i][to] = normal_density(values[i], chain.means[to], chain.deviation) +
                          std::numeric_limits<double>::min();
            const double reached =
                i == 0 ? chain.start[to] : forward[i - 1][0] * move[0][to] + forward[i - 1][1] * move[1][to];
            sum += forward[i][to] = reached * seen[i][to];
        }
        scale[i] = sum;
        for (double& state : forward[i])
            state /= sum;
        out.log_likelihood += std::log(sum);
    }
    out.states.resize(count);
    Pair backward = {1, 1};
    out.states[count - 1] = forward[count - 1];
    for (std::size_t i = count - 1; i-- > 0;) {
        Pair before{};
        for (int from = 0; from < 2; ++from)
            for (int to = 0; to < 2; ++to) {
                const double move_on = move[from][to] * seen[i + 1][to] * backward[to] / scale[i + 1];
                out.moves[from][to] += forward[i][from] * move_on;
                before[from] += move_on;
            }
        backward = before;
        out.states[i] = {forward[i][0] * backward[0], forward[i][1] * backward[1]};
    }
    return out;
}

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

/// Of values as a first-order process around their mean, with the best correlation for them.
double first_order_likelihood(std::span<const double> values) {
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    double products = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        squares += (values[i] - mean) * (values[i] - mean);
        if (i > 0) products += (values[i] - mean) * (values[i - 1] - mean);
    }
    const double correlation = squares > 0 ? std::clamp(products / squares, -0.98, 0.98) : 0;
    double left = (1 - correlation * correlation) * (values[0] - mean) * (values[0] - mean);
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double error = values[i] - mean - correlation * (values[i - 1] - mean);
        left += error * error;
    }
    const double variance = std::max(left / count, least_deviation * least_deviation);
    return -count / 2 * (std::log(2 * std::numbers::pi * variance) + left / count / variance) +
           std::log(1 - correlation * correlation) / 2;
}

} // namespace

std::optional<TwoSpeeds> two_speeds_of(std::span<const double> values) {
    if (values.size() < fewest_steps) return std::nullopt;
    const std::vector<double> steps = batch_means(without_strays(values));
    Chain chain = grouped(steps);
    if (chain.means[slower] - chain.means[faster] < least_speed_step) return std::nullopt;
    Smoothed states = smoothed(chain, steps);
    for (int i = 0; i < most_iterations; ++i) {
        chain = improved(chain, states, steps);
        Smoothed next = smoothed(chain, steps);
        const bool settled = next.log_likelihood - states.log_likelihood < enough_gain;
        states = std::move(next);
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
