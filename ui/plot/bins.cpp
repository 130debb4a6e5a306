#include "ui/plot/bins.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

QList<QPointF> binnedLine(std::span<const double> values, std::size_t first, std::size_t last, int columns,
                          double scale) {
    QList<QPointF> points;
    last = std::min(last, values.size());
    if (first >= last || columns < 1) return points;
    const std::size_t count = last - first;
    const auto bins = static_cast<std::size_t>(columns);
    const auto add = [&](std::size_t i) { points.emplace_back(static_cast<double>(i), values[i] * scale); };

    if (count <= 2 * bins) {
        points.reserve(static_cast<qsizetype>(count));
        for (std::size_t i = first; i < last; ++i)
            if (std::isfinite(values[i])) add(i);
        return points;
    }
    points.reserve(2 * qsizetype{columns});
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const std::size_t begin = first + bin * count / bins;
        const std::size_t end = first + (bin + 1) * count / bins;
        std::size_t low = end;
        std::size_t high = end;
        for (std::size_t i = begin; i < end; ++i) {
            if (!std::isfinite(values[i])) continue;
            if (low == end || values[i] < values[low]) low = i;
            if (high == end || values[i] > values[high]) high = i;
        }
        if (low == end) continue;
        add(std::min(low, high));
        if (low != high) add(std::max(low, high));
    }
    return points;
}

} // namespace stepscope
