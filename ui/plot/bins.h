#pragma once

#include <QList>
#include <QPointF>

#include <cstddef>
#include <span>

namespace stepscope {

/// The points of a line through values[first, last), at most two for each of `columns` pixel columns: the
/// smallest and the largest value, each where it is, so that no spike is lost. Values that are few enough
/// come as they are. A point is (index, value * scale). Values that are not finite are left out.
QList<QPointF> binnedLine(std::span<const double> values, std::size_t first, std::size_t last, int columns,
                          double scale);

} // namespace stepscope
