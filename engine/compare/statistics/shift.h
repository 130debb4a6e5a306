#pragma once

#include <span>

namespace stepscope {

/// Two ends; of logs of ratios throughout this room: 0.01 is about 1 %.
struct Interval {
    double low = 0, high = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// How far `current` lies above `baseline`: the median of all differences of one of each (Hodges and Lehmann,
/// Estimates of location based on rank tests, Annals of Mathematical Statistics 34, 1963). The differences
/// are never listed: in the matrix of sorted rows and columns that they are, those up to a bound are counted
/// along a staircase in O(n) (Johnson and Mizoguchi, Selecting the Kth element in X + Y, SIAM Journal on
/// Computing 7, 1978), and the bound is found by halving the range of doubles between, at most 64 times,
/// until no more than n are left to be listed: O(n log n) with the sorting. NaN where one of them is empty.
/// Neither holds a NaN.
double shift_of(std::span<const double> baseline, std::span<const double> current);

/// Where the middle of symmetrically distributed differences lies, by Wilcoxon's signed-rank test (Hollander
/// and Wolfe, Nonparametric statistical methods, 3.2 and 3.3): for dozens of differences, not thousands.
struct SignedRank {
    double middle = 0; ///< the median of the means of all pairs (Walsh averages), each with itself, too
    Interval interval; ///< holds it with the confidence asked for, or more; infinite where they are too few
};

/// `differences` has at least one. The distribution of the ranks' sum is exact up to 60 differences, beyond
/// by its normal approximation. `doubt`: 0.05 for an interval of 95 %.
SignedRank signed_rank_of(std::span<const double> differences, double doubt);

/// The smallest `doubt` with which that interval would lie wholly above `bound` (twice the one-sided p of the
/// test that the middle is not above it).
double doubt_of_being_above(std::span<const double> differences, double bound);

} // namespace stepscope
