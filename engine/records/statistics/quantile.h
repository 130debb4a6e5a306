#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace stepscope {

/// The quantile `p` (0..1) by linear interpolation between order statistics (Hyndman and Fan 1996, type 7),
/// in O(n): puts `numbers`, of which there is one at least and none is NaN, in another order.
inline double selected_quantile(std::span<double> numbers, double p) {
    const double position = p * static_cast<double>(numbers.size() - 1);
    const auto below = numbers.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(numbers.begin(), below, numbers.end());
    const double above = below + 1 == numbers.end() ? *below : *std::min_element(below + 1, numbers.end());
    return std::lerp(*below, above, position - std::floor(position));
}

} // namespace stepscope
