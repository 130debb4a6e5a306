#pragma once

#include <optional>
#include <span>

namespace stepscope {

/// y = factor * x^exponent, fitted to points.
struct PowerLaw {
    double exponent = 0, factor = 0;
    int count = 0; ///< of the points
    /// Standard error of the exponent; none of two points, through which the curve goes.
    std::optional<double> error;

    double at(double x) const;
};

struct PlotPoint {
    double x = 0, y = 0;
};

/// By ordinary least squares on the logarithms of both (Draper and Smith, Applied Regression Analysis, third
/// edition, chapter 1): the line of log y on log x, its slope being the exponent. Points that are not above 0
/// have no logarithm and do not count. None of fewer than two values of x.
std::optional<PowerLaw> power_law_of(std::span<const PlotPoint> points);

} // namespace stepscope
