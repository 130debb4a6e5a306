#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stepscope {

/// Steps that stay at one of several speeds at a time, as a clock that is taken back again and again leaves
/// them.
struct Plateaus {
    std::vector<double> means;       ///< logs of times, ascending: two of them or more
    std::vector<std::size_t> levels; ///< of each value, its place in `means`

    friend bool operator==(const Plateaus&, const Plateaus&) = default;
};

/// `values`: logs of step times, in order, finite. `clocks`: logs of the cycles in a second that were counted
/// during each of them, NaN for what was not; empty: none was.
///
/// The values are cut where least squares are least, at a price for each cut (Jackson et al., An algorithm
/// for optimal partitioning of data on an interval, IEEE Signal Processing Letters 12, 2005); pieces nearer
/// than `least_plateau_step` are one level. The levels are believed only where they lie four deviations of
/// their steps apart, so that no slope is taken for stairs, and where one speed whose neighbours are
/// correlated tells the values less well, by Schwarz's criterion; or where the counted clock stands as far
/// apart at them, in which no noise of times has a part. Of long series the means of batches are taken: O(n).
std::optional<Plateaus> plateaus_of(std::span<const double> values, std::span<const double> clocks = {});

inline constexpr double least_plateau_step = 0.015;

} // namespace stepscope
