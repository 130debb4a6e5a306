#include "explore/power_law.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stepscope {

namespace {

constexpr double least_spread = 1e-9; // of the logarithms, in their square sum

std::vector<PlotPoint> logarithms_of(std::span<const PlotPoint> points) {
    std::vector<PlotPoint> out;
    for (const PlotPoint& point : points)
        if (point.x > 0 && point.y > 0 && std::isfinite(point.x) && std::isfinite(point.y))
            out.push_back({std::log(point.x), std::log(point.y)});
    return out;
}

} // namespace

double PowerLaw::at(double x) const {
    return factor * std::pow(x, exponent);
}

std::optional<PowerLaw> power_law_of(std::span<const PlotPoint> points) {
    const std::vector<PlotPoint> logs = logarithms_of(points);
    const auto n = static_cast<double>(logs.size());
    if (logs.size() < 2) return std::nullopt;
    PlotPoint middle;
    for (const PlotPoint& point : logs) {
        middle.x += point.x / n;
        middle.y += point.y / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const PlotPoint& point : logs) {
        xx += (point.x - middle.x) * (point.x - middle.x);
        xy += (point.x - middle.x) * (point.y - middle.y);
        yy += (point.y - middle.y) * (point.y - middle.y);
    }
    if (xx < least_spread) return std::nullopt;
    PowerLaw out;
    out.exponent = xy / xx;
    out.factor = std::exp(middle.y - out.exponent * middle.x);
    out.count = static_cast<int>(logs.size());
    if (logs.size() > 2) out.error = std::sqrt(std::max(0.0, yy - out.exponent * xy) / (n - 2) / xx);
    return out;
}

} // namespace stepscope
