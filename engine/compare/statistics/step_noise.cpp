#include "compare/statistics/step_noise.h"

#include "compare/statistics/shift.h"
#include "records/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace stepscope {

namespace {

constexpr double strongest_correlation = 0.98;

double mean_of(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> centred(std::vector<double> values) {
    const double mean = mean_of(values);
    for (double& value : values)
        value -= mean;
    return values;
}

/// Of values around 0, over n: shrinks with the lag as the sequence below needs it.
double autocovariance(std::span<const double> values, std::size_t lag) {
    double sum = 0;
    for (std::size_t i = lag; i < values.size(); ++i)
        sum += values[i] * values[i - lag];
    return sum / static_cast<double>(values.size());
}

/// 1 + 2 (sum of all correlations) of a first-order process.
double first_order_time(double neighbours, double count) {
    const double unbiased = (neighbours * count + 1) / (count - 3);
    const double correlation = std::clamp(unbiased, 0.0, strongest_correlation);
    return (1 + correlation) / (1 - correlation);
}

/// The same from the correlations of pairs of lags, as long as their sums fall and are above 0.
double monotone_sequence_time(std::span<const double> values, double variance) {
    double time = -1;
    double last = 2;
    for (std::size_t lag = 0; lag + 1 < values.size(); lag += 2) {
        const double pair = (autocovariance(values, lag) + autocovariance(values, lag + 1)) / variance;
        if (pair <= 0) break;
        last = std::min(last, pair);
        time += 2 * last;
    }
    return time;
}

double autocorrelation_time(std::span<const double> values) {
    const double variance = autocovariance(values, 0);
    if (!(variance > 0)) return 1;
    const auto count = static_cast<double>(values.size());
    const double time = std::max({1.0, first_order_time(autocovariance(values, 1) / variance, count),
                                  monotone_sequence_time(values, variance)});
    return std::min(time, count / 2);
}

double sum_of_squares(std::span<const double> values) {
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

/// Tukey's.
Interval fences_of(std::span<const double> values) {
    if (values.empty()) return {};
    std::vector<double> reordered(values.begin(), values.end());
    const double q1 = selected_quantile(reordered, 0.25);
    const double q3 = selected_quantile(reordered, 0.75);
    const double fence = 1.5 * (q3 - q1);
    return {q1 - fence, q3 + fence};
}

} // namespace

std::vector<double> within_fences(std::span<const double> values) {
    const Interval fences = fences_of(values);
    std::vector<double> out(values.begin(), values.end());
    for (double& value : out)
        value = std::clamp(value, fences.low, fences.high);
    return out;
}

std::vector<double> without_strays(std::span<const double> values) {
    const Interval fences = fences_of(values);
    const auto side = [&](double value) { return value > fences.high ? 1 : value < fences.low ? -1 : 0; };
    std::vector<double> out(values.begin(), values.end());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const bool like_last = i > 0 && side(values[i - 1]) == side(values[i]);
        const bool like_next = i + 1 < out.size() && side(values[i + 1]) == side(values[i]);
        if (!like_last && !like_next) out[i] = std::clamp(out[i], fences.low, fences.high);
    }
    return out;
}

std::size_t batch_size(std::size_t steps) {
    constexpr std::size_t most_batches = 2048;
    return std::max<std::size_t>(1, (steps + most_batches - 1) / most_batches);
}

std::vector<double> batch_means(std::span<const double> values) {
    const std::size_t size = batch_size(values.size());
    std::vector<double> out;
    for (std::size_t first = 0; first + size <= values.size(); first += size)
        out.push_back(mean_of(values.subspan(first, size)));
    return out;
}

StepNoise noise_of(std::span<const double> values) {
    const std::vector<double> steps = centred(within_fences(values));
    const std::vector<double> batches = centred(batch_means(steps));
    const auto count = static_cast<double>(batches.size());
    const double time = autocorrelation_time(batches);
    const double mean_variance = sum_of_squares(batches) / (count - time) * time / count;

    StepNoise out;
    out.steps = values.size();
    const double variance = sum_of_squares(steps) / (static_cast<double>(steps.size()) - 1);
    out.deviation = std::sqrt(std::max(variance, sum_of_squares(batches) / (count - time)));
    out.effective_steps = mean_variance > 0 ? std::min(out.deviation * out.deviation / mean_variance,
                                                       static_cast<double>(steps.size()))
                                            : count / time;
    // Of normal values the estimate's variance is pi / 3 times that of their mean (Hodges and Lehmann 1963).
    out.standard_error = std::sqrt(mean_variance * std::numbers::pi / 3);
    return out;
}

} // namespace stepscope
