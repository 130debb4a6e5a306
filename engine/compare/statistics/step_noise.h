#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stepscope {

/// How sure the middle of a run's steps is, which are not independent of one another.
struct StepNoise {
    std::size_t steps = 0;
    double deviation = 0;       ///< of the values; of independent ones the sample standard deviation
    double effective_steps = 0; ///< as many independent steps would tell as much
    double standard_error = 0;  ///< of the Hodges-Lehmann estimate of their middle

    /// Degrees of freedom of the standard error.
    double freedom() const { return effective_steps - 1; }
};

/// `values`: logs of step times, in order, without NaN; at least `least_steps`.
///
/// What lies outside Tukey's fences is pulled to them first: the estimate that this is of is not moved far by
/// such steps, either. An autocorrelation time t is the larger of two: that of a first-order process whose
/// correlation of neighbours is corrected for its bias in short series (Kendall, Note on bias in the
/// estimation of autocorrelation, Biometrika 41, 1954), and the initial monotone sequence (Geyer, Practical
/// Markov chain Monte Carlo, Statistical Science 7, 1992), which sees what is slower. There are n / t
/// effective steps, and the variance is the sum of squares over n - t, as the mean of correlated values takes
/// away more than one. Long series are taken as the means of equally long batches (Flegal and Jones, Batch
/// means and spectral variance estimators, Annals of Statistics 38, 2010): O(n).
StepNoise noise_of(std::span<const double> values);

inline constexpr std::size_t least_steps = 4;

/// The values with what lies outside Tukey's fences (1.5 interquartile ranges) pulled to them.
std::vector<double> within_fences(std::span<const double> values);
/// The same for values by themselves alone: where a neighbour lies outside on the same side, both stay.
std::vector<double> without_strays(std::span<const double> values);

/// How many steps are taken together, so that the work on a long series is bounded.
std::size_t batch_size(std::size_t steps);
/// The means of batches of that size; what is left over at the end is in none: less than one of them.
std::vector<double> batch_means(std::span<const double> values);

} // namespace stepscope
