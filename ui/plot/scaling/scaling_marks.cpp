#include "ui/plot/scaling/scaling_marks.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace stepscope {

namespace {

constexpr int mark_forms = 5;

/// Regular, its first corner at `turn`, in turns from the right.
QPolygonF polygonAt(QPointF at, int corners, double turn, double radius) {
    constexpr double whole = 6.283185307179586;
    QPolygonF out;
    for (int i = 0; i < corners; ++i) {
        const double angle = whole * (turn + static_cast<double>(i) / corners);
        out.push_back(at + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return out;
}

} // namespace

void paintScalingMark(QPainter& painter, QPointF at, int line, const QColor& color, const QColor& ground,
                      double radius, bool hollow) {
    painter.setPen(QPen(hollow ? color : ground, hollow ? 1.4 : 1));
    painter.setBrush(hollow ? ground : color);
    switch (line % mark_forms) { // of about the same area
    case 0:
        return painter.drawEllipse(at, radius, radius);
    case 1:
        return painter.drawPolygon(polygonAt(at, 4, 0.125, radius * 1.25));
    case 2:
        return painter.drawPolygon(polygonAt(at, 3, 0.75, radius * 1.45));
    case 3:
        return painter.drawPolygon(polygonAt(at, 4, 0, radius * 1.35));
    default:
        return painter.drawPolygon(polygonAt(at, 3, 0.25, radius * 1.45));
    }
}

void paintCross(QPainter& painter, QPointF at, const QColor& color, double radius) {
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-radius, -radius), at + QPointF(radius, radius));
    painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius));
}

} // namespace stepscope
