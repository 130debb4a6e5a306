#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace stepscope {

/// The mark of a line's points, as well known by its form as by its colour. Hollow: filled with `ground`.
void paintScalingMark(QPainter& painter, QPointF at, int line, const QColor& color, const QColor& ground,
                      double radius, bool hollow);
/// On the axis: out of memory.
void paintCross(QPainter& painter, QPointF at, const QColor& color, double radius);

} // namespace stepscope
