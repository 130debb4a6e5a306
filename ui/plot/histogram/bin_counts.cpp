#include "ui/plot/histogram/bin_counts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace stepscope {

double ValueAxis::shareOf(double value) const {
    const double shown = value * perUnit;
    if (logarithmic && !(shown > 0)) return std::numeric_limits<double>::quiet_NaN();
    return ((logarithmic ? std::log10(shown) : shown) - low) / (high - low);
}

double ValueAxis::valueAt(double share) const {
    const double shown = low + share * (high - low);
    return (logarithmic ? std::pow(10, shown) : shown) / perUnit;
}

void BinCounts::count(std::span<const double> values, std::size_t first, std::size_t end,
                      const ValueAxis& axis, std::size_t bins) {
    end = std::min(end, values.size());
    const bool goesOn = end_ > 0 && axis == axis_ && first == first_ && bins == counts_.size() && end >= end_;
    if (!goesOn) {
        counts_.assign(bins, 0);
        end_ = first;
    }
    const auto width = static_cast<double>(bins);
    for (std::size_t i = end_; i < end; ++i) {
        const double share = axis.shareOf(values[i]);
        if (share >= 0 && share <= 1) // NaN is neither
            ++counts_[std::min(static_cast<std::size_t>(share * width), bins - 1)];
    }
    axis_ = axis;
    first_ = first;
    end_ = std::max(first, end);
}

std::size_t BinCounts::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::size_t BinCounts::most() const {
    return counts_.empty() ? 0 : *std::max_element(counts_.begin(), counts_.end());
}

} // namespace stepscope
