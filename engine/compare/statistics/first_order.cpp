#include "compare/statistics/first_order.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace stepscope {

namespace {

constexpr double finest_deviation = 1e-5; ///< of a log: clocks tell no finer

} // namespace

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
    const double variance = std::max(left / count, finest_deviation * finest_deviation);
    return -count / 2 * (std::log(2 * std::numbers::pi * variance) + left / count / variance) +
           std::log(1 - correlation * correlation) / 2;
}

} // namespace stepscope
