#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace stepscope {

/// A line as far as it lies within a rectangle.
struct ClippedLine {
    QList<QPointF> points;
    QList<qsizetype> cuts; ///< which of them are where the line meets the edge, and no points of its own
};

/// Of a line whose points ascend in x, by Liang and Barsky's parameters (ACM Transactions on Graphics 3,
/// 1984). Not every format of drawings can be told to leave out what lies beyond an area. Where the line
/// leaves the rectangle and comes back, the edge joins the two places.
ClippedLine clipLine(const QList<QPointF>& line, const QRectF& area);

} // namespace stepscope
