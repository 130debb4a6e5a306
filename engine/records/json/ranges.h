#pragma once

#include "json/within.h"

#include <cstdint>
#include <limits>

/// What the numbers of records can be at all, far beyond any device there is: what is outside is damage, and
/// what follows from it would be no number (a sum that is infinite, a rate by 0). Fields of records say which
/// holds for them (record_fields.h); readers of tables refuse what a record could not hold.
namespace stepscope::ranges {

inline constexpr Within<double> step_seconds{0, 1e12};
/// A mean is rounded, and the interval of two steps is wider than they are.
inline constexpr Within<double> statistic_seconds{0, 1e13};
/// Of all steps of a cell.
inline constexpr Within<double> total_seconds{0, 1e19};
/// A part of a whole: of the processors' time.
inline constexpr Within<double> share{0, 1};
/// Two shares, each of which was rounded by itself.
inline constexpr Within<double> sum_of_shares{0, 2};
/// Memory: sums of some still are 64-bit numbers.
inline constexpr Within<std::int64_t> bytes{0, 1'000'000'000'000'000'000};
/// FLOP, bytes that are moved, and both in a second.
inline constexpr Within<double> work{0, 1e30};
/// What a device says of its clocks and its power, in MHz and W.
inline constexpr Within<double> reading{0, 1e12};
inline constexpr Within<double> celsius{-273.15, 1e6};

inline constexpr Within<std::int64_t> count{0, 1'000'000'000'000'000'000};
/// Of cells, of steps, of ops: from 0.
inline constexpr Within<int> index{0, std::numeric_limits<int>::max()};
/// -1: of no layer.
inline constexpr Within<int> layer{-1, std::numeric_limits<int>::max()};

} // namespace stepscope::ranges
