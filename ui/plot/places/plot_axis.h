#pragma once

#include <QString>

#include <vector>

namespace stepscope {

/// How values stand along an axis of a painted chart, linear or logarithmic, and where it has ticks.
class PlotAxis {
public:
    struct Tick {
        double value;
        QString label;
    };

    PlotAxis() = default;
    /// Covers [low, high] with some room, and about `count` intervals. Logarithmic: `low` must be above 0;
    /// linear: begins at 0 unless all values are far from it.
    PlotAxis(double low, double high, bool log, int count);

    /// Ticks at these values instead, which ascend: those that a sweep has are better than round ones, and
    /// are written as everywhere else.
    void setTicks(const std::vector<double>& values);

    /// 0..1 within the axis.
    double at(double value) const;
    const std::vector<Tick>& ticks() const { return ticks_; }

private:
    double place(double value) const;

    bool log_ = false;
    double low_ = 0, high_ = 1; // of `place`
    std::vector<Tick> ticks_;
};

/// Short, and whole where it is whole: "16,384", "0.5".
QString tickLabel(double value);

} // namespace stepscope
