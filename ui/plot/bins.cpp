#include "ui/plot/bins.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

void BinnedSeries::include(Extremes& extremes, std::size_t index) const {
    if (index == none || !std::isfinite(values_[index])) return;
    if (extremes.low == none || values_[index] < values_[extremes.low]) extremes.low = index;
    if (extremes.high == none || values_[index] > values_[extremes.high]) extremes.high = index;
}

void BinnedSeries::append(double value) {
    if (values_.size() % block == 0) blocks_.push_back({none, none});
    values_.push_back(value);
    include(blocks_.back(), values_.size() - 1);
}

BinnedSeries::Extremes BinnedSeries::extremesOf(std::size_t begin, std::size_t end) const {
    Extremes extremes{none, none};
    std::size_t i = begin;
    while (i < end) {
        if (i % block == 0 && i + block <= end) {
            const Extremes& whole = blocks_[i / block];
            include(extremes, whole.low);
            include(extremes, whole.high);
            i += block;
        } else {
            include(extremes, i);
            ++i;
        }
    }
    return extremes;
}

std::optional<std::pair<std::size_t, std::size_t>> BinnedSeries::extremes(std::size_t first,
                                                                          std::size_t last) const {
    last = std::min(last, values_.size());
    if (first >= last) return std::nullopt;
    const Extremes found = extremesOf(first, last);
    if (found.low == none) return std::nullopt;
    return std::pair(found.low, found.high);
}

QList<QPointF> BinnedSeries::line(std::size_t first, std::size_t last, int columns, double scale) const {
    QList<QPointF> points;
    last = std::min(last, values_.size());
    if (first >= last || columns < 1) return points;
    const std::size_t count = last - first;
    const auto bins = static_cast<std::size_t>(columns);
    const auto add = [&](std::size_t i) { points.emplace_back(static_cast<double>(i), values_[i] * scale); };

    if (count <= 2 * bins) {
        points.reserve(static_cast<qsizetype>(count));
        for (std::size_t i = first; i < last; ++i)
            if (std::isfinite(values_[i])) add(i);
        return points;
    }
    points.reserve(2 * qsizetype{columns});
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const Extremes extremes = extremesOf(first + bin * count / bins, first + (bin + 1) * count / bins);
        if (extremes.low == none) continue;
        add(std::min(extremes.low, extremes.high));
        if (extremes.low != extremes.high) add(std::max(extremes.low, extremes.high));
    }
    return points;
}

} // namespace stepscope
