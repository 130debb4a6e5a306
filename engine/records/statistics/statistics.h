#pragma once

#include <limits>
#include <span>
#include <vector>

namespace stepscope {

/// Of a cell's step times, in seconds; the moments and quantiles are over the measured steps alone. NaN is
/// what is not known: a table may say the mean and nothing else.
struct Statistics {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    static constexpr int unknown_count = -1; ///< statistics need not say of how many steps they are

    double total = unknown;  ///< warm-up plus the sum of measured steps
    double warmup = unknown; ///< sum of the warm-up steps; 0 when there are none
    int count = 0;           ///< measured steps
    double mean = unknown;
    double stddev = unknown; ///< of the sample (n - 1); NaN below two steps
    double median = unknown;
    double q1 = unknown,
           q3 =
               unknown; ///< quartiles, linear interpolation between order statistics (Hyndman and Fan type 7)
    double min = unknown, max = unknown;
    double ci95 = unknown; ///< half-width of the mean's 95 % interval (Student's t); NaN below two steps
};

/// `times`: all steps in order, the first `warmup` of them warm-up; NaN stands for a step whose record was
/// lost, which is left out of everything but the sums. Fields without a value are NaN: all but `count` where
/// there are no steps.
Statistics statistics_of(std::span<const double> times, int warmup);

/// The quantile `p` (0..1) of the measured steps, as the quartiles above; NaN where there are none.
double quantile_of(std::span<const double> times, int warmup, double p);

/// Indexes into `times` of measured steps outside Tukey's fences (1.5 interquartile ranges); marked, never
/// dropped.
std::vector<int> outliers_of(std::span<const double> times, int warmup);

} // namespace stepscope
