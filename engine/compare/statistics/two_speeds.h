#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stepscope {

/// A run whose steps took turns at two speeds, as a clock does between two limits.
struct TwoSpeeds {
    double ratio = 1;      ///< of the slower steps' time to that of the faster, by their geometric means
    double slow_share = 0; ///< of the steps, 0..1
    std::size_t changes = 0;
    std::vector<bool> slow; ///< of each step

    friend bool operator==(const TwoSpeeds&, const TwoSpeeds&) = default;
};

/// `values`: logs of step times, in order, without NaN. None where one speed with noise, and any correlation
/// of neighbours, tells the steps as well, or the speeds differ by less than `least_speed_step`.
///
/// A Markov chain of two states with normal noise (Hamilton, A new approach to the economic analysis of
/// nonstationary time series, Econometrica 57, 1989), fitted by Baum and Welch's iterations (Annals of
/// Mathematical Statistics 41, 1970), against a first-order process, by Schwarz's criterion (Annals of
/// Statistics 6, 1978). Of long series the means of batches are taken, as in step_noise.h: O(n).
std::optional<TwoSpeeds> two_speeds_of(std::span<const double> values);

/// By how much longer the slower steps of a device's runs take: the median ratio of those `runs` that show
/// two speeds. None where fewer than two of them do, or no larger part than noise gives rise to. A run that
/// shows one speed may then have been at either.
std::optional<double> speeds_apart(std::span<const std::optional<TwoSpeeds>> runs);

inline constexpr double least_speed_step = 0.03;

} // namespace stepscope
