#pragma once

#include <span>
#include <vector>

namespace stepscope {

/// Of a cell's step times, in seconds; the moments and quantiles are over the measured steps alone.
struct Statistics {
    double total = 0;  ///< warm-up plus the sum of measured steps
    double warmup = 0; ///< sum of the warm-up steps; 0 when there are none
    int count = 0;     ///< measured steps
    double mean = 0;
    double stddev = 0; ///< of the sample (n - 1); NaN below two steps
    double median = 0;
    double q1 = 0,
           q3 = 0; ///< quartiles, linear interpolation between order statistics (Hyndman and Fan type 7)
    double min = 0, max = 0;
    double ci95 = 0; ///< half-width of the mean's 95 % interval (Student's t); NaN below two steps
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
