#include "ui/plot/clip.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

/// The part of a segment within one bound: `from` + t * `step` <= `bound`, for t in [low, high].
bool narrow(double from, double step, double bound, double& low, double& high) {
    if (step == 0) return from <= bound;
    const double t = (bound - from) / step;
    if (step > 0)
        high = std::min(high, t);
    else
        low = std::max(low, t);
    return low <= high;
}

/// Where along the segment it is within the area; none: nowhere.
std::optional<std::pair<double, double>> within(const QPointF& a, const QPointF& b, const QRectF& area) {
    double low = 0;
    double high = 1;
    const QPointF step = b - a;
    if (!narrow(a.x(), step.x(), area.right(), low, high) ||
        !narrow(-a.x(), -step.x(), -area.left(), low, high) ||
        !narrow(a.y(), step.y(), area.bottom(), low, high) ||
        !narrow(-a.y(), -step.y(), -area.top(), low, high))
        return std::nullopt;
    return std::pair(low, high);
}

} // namespace

ClippedLine clipLine(const QList<QPointF>& line, const QRectF& area) {
    ClippedLine out;
    const auto add = [&out](const QPointF& point, bool cut) {
        if (!out.points.isEmpty() && out.points.back() == point) return;
        if (cut) out.cuts.push_back(out.points.size());
        out.points.push_back(point);
    };
    const auto holds = [&area](const QPointF& point) {
        return point.x() >= area.left() && point.x() <= area.right() && point.y() >= area.top() &&
               point.y() <= area.bottom();
    };
    if (line.size() == 1 && holds(line.front())) add(line.front(), false);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF& a = line[i - 1];
        const QPointF& b = line[i];
        const auto seen = within(a, b, area);
        if (!seen) continue;
        add(seen->first > 0 ? a + (b - a) * seen->first : a, seen->first > 0);
        add(seen->second < 1 ? a + (b - a) * seen->second : b, seen->second < 1);
    }
    return out;
}

} // namespace stepscope
