#include "records/statistics/statistics.h"

#include "records/statistics/quantile.h"
#include "records/statistics/running_statistics.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace stepscope {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The t with P(|T| <= t) = 0.95.
double student_t_95(int freedom) {
    return boost::math::quantile(boost::math::complement(boost::math::students_t(freedom), 0.025));
}

std::span<const double> measured_of(std::span<const double> times, int warmup) {
    return times.subspan(std::min(times.size(), static_cast<std::size_t>(std::max(warmup, 0))));
}

std::vector<double> numbers_of(std::span<const double> times) {
    std::vector<double> out;
    out.reserve(times.size());
    std::copy_if(times.begin(), times.end(), std::back_inserter(out),
                 [](double t) { return !std::isnan(t); });
    return out;
}

std::vector<double> sorted_numbers(std::span<const double> times) {
    std::vector<double> out = numbers_of(times);
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
    // The very figures that were shown while the cell ran.
    RunningStatistics running;
    for (const double t : measured)
        running.add(t);
    Statistics out = running.statistics();
    if (times.empty()) return out;

    out.warmup = sum_of(times.first(times.size() - measured.size()));
    out.total = out.warmup + sum_of(measured); // NaN where a step was lost: the sum is not known
    const std::vector<double> sorted = sorted_numbers(measured);
    if (sorted.empty()) return out;
    out.q1 = quantile(sorted, 0.25);
    out.q3 = quantile(sorted, 0.75);
    if (sorted.size() >= 2)
        out.ci95 = student_t_95(out.count - 1) * out.stddev / std::sqrt(static_cast<double>(out.count));
    return out;
}

double quantile_of(std::span<const double> times, int warmup, double p) {
    std::vector<double> numbers = numbers_of(measured_of(times, warmup));
    if (numbers.empty()) return nan;
    return selected_quantile(numbers, p);
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
