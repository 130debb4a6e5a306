#include "records/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <numeric>

namespace stepscope {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// P(|T| <= t) for Student's t with an integer number of degrees of freedom: the finite series of Abramowitz
/// and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
double two_sided_probability(double t, int freedom) {
    const double theta = std::atan(t / std::sqrt(static_cast<double>(freedom)));
    const double cosine = std::cos(theta);
    const bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1.0;
    double sum = freedom == 1 ? 0.0 : term;
    for (int k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
        term *= cosine * cosine * (k - 1) / k;
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (theta + std::sin(theta) * sum) : std::sin(theta) * sum;
}

/// The t with P(|T| <= t) = 0.95.
double student_t_95(int freedom) {
    if (freedom <= 30) {
        double low = 1.9;
        double high = 13.0; // the quantile of one degree of freedom is 12.706...
        while (high - low > 1e-13) {
            const double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            (two_sided_probability(middle, freedom) < 0.95 ? low : high) = middle;
        }
        return low + (high - low) / 2;
    }
    // Abramowitz and Stegun 26.7.5, the expansion about the normal quantile; off by less than 1e-7 from here
    // on.
    const double x = 1.959963984540054;
    const double n = freedom;
    const double x2 = x * x;
    const double g1 = x * (x2 + 1) / 4;
    const double g2 = x * ((5 * x2 + 16) * x2 + 3) / 96;
    const double g3 = x * (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384;
    const double g4 = x * ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92160;
    return x + (g1 + (g2 + (g3 + g4 / n) / n) / n) / n;
}

std::span<const double> measured_of(std::span<const double> times, int warmup) {
    return times.subspan(std::min(times.size(), static_cast<std::size_t>(std::max(warmup, 0))));
}

std::vector<double> sorted_numbers(std::span<const double> times) {
    std::vector<double> out;
    out.reserve(times.size());
    std::copy_if(times.begin(), times.end(), std::back_inserter(out),
                 [](double t) { return !std::isnan(t); });
    std::sort(out.begin(), out.end());
    return out;
}

/// Hyndman and Fan (1996), type 7. `sorted` is not empty.
double quantile(std::span<const double> sorted, double p) {
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

double sum_of(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

Statistics statistics_of(std::span<const double> times, int warmup) {
    const std::span<const double> measured = measured_of(times, warmup);
    const std::vector<double> sorted = sorted_numbers(measured);
    Statistics out{nan, nan, static_cast<int>(sorted.size()), nan, nan, nan, nan, nan, nan, nan, nan};
    if (times.empty()) return out;

    out.warmup = sum_of(times.first(times.size() - measured.size()));
    out.total = out.warmup + sum_of(measured); // NaN where a step was lost: the sum is not known
    if (sorted.empty()) return out;

    const auto n = static_cast<double>(sorted.size());
    out.mean = sum_of(sorted) / n;
    out.median = quantile(sorted, 0.5);
    out.q1 = quantile(sorted, 0.25);
    out.q3 = quantile(sorted, 0.75);
    out.min = sorted.front();
    out.max = sorted.back();
    if (sorted.size() < 2) return out;

    double squares = 0;
    for (const double t : sorted)
        squares += (t - out.mean) * (t - out.mean);
    out.stddev = std::sqrt(squares / (n - 1));
    out.ci95 = student_t_95(out.count - 1) * out.stddev / std::sqrt(n);
    return out;
}

double quantile_of(std::span<const double> times, int warmup, double p) {
    const std::vector<double> sorted = sorted_numbers(measured_of(times, warmup));
    return sorted.empty() ? nan : quantile(sorted, p);
}

std::vector<int> outliers_of(std::span<const double> times, int warmup) {
    const std::span<const double> measured = measured_of(times, warmup);
    const std::vector<double> sorted = sorted_numbers(measured);
    std::vector<int> out;
    if (sorted.empty()) return out;
    const double q1 = quantile(sorted, 0.25);
    const double q3 = quantile(sorted, 0.75);
    const double fence = 1.5 * (q3 - q1);
    const std::size_t first = times.size() - measured.size();
    for (std::size_t i = first; i < times.size(); ++i)
        if (times[i] < q1 - fence || times[i] > q3 + fence) out.push_back(static_cast<int>(i));
    return out;
}

} // namespace stepscope
