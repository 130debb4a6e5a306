#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stepscope {

/// Where values stand on an upright axis: what is `low` in the axis's own numbers at y = bottom, `high` at
/// top. A logarithmic axis has logarithms for its numbers.
struct ValueAxis {
    double low = 0, high = 1;
    double bottom = 1, top = 0;
    double perUnit = 1; ///< what a value, in base units, is multiplied by
    bool logarithmic = false;

    /// 0 at the bottom, 1 at the top; NaN for what has no place, such as the logarithm of 0.
    double shareOf(double value) const;
    double valueAt(double share) const;
    friend bool operator==(const ValueAxis&, const ValueAxis&) = default;
};

/// How many of a list of values that grows at its end stand in each of equal parts of an axis. Only those
/// that are new since the last call are looked at, where nothing else has changed.
class BinCounts {
public:
    /// Of values[first, end), in so many bins. Those off the axis, or not finite, are in none.
    void count(std::span<const double> values, std::size_t first, std::size_t end, const ValueAxis& axis,
               std::size_t bins);
    /// The list is another one.
    void reset() { end_ = 0; }

    const std::vector<std::size_t>& counts() const { return counts_; } ///< [bins], from the bottom
    std::size_t total() const;
    std::size_t most() const;

private:
    std::vector<std::size_t> counts_;
    ValueAxis axis_;
    std::size_t first_ = 0, end_ = 0; ///< end_ == 0: nothing is counted yet
};

} // namespace stepscope
