#include "ui/plot/places/plot_axis.h"

#include "ui/plot/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double log_room = 0.05; // of the axis, at each end
constexpr double least_log_room = 0.02;
constexpr double largest_whole = 1e9;

} // namespace

QString tickLabel(double value) {
    const bool whole = value == std::round(value) && std::abs(value) < largest_whole;
    return whole ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 6);
}

PlotAxis::PlotAxis(double low, double high, bool log, int count) : log_(log) {
    if (log) {
        const double room = std::max(std::log10(high / low) * log_room, least_log_room);
        low_ = std::log10(low) - room;
        high_ = std::log10(high) + room;
        for (const double tick : logTicks(std::pow(10, low_), std::pow(10, high_)))
            ticks_.push_back({tick, tickLabel(tick)});
        return;
    }
    const bool fromZero = low >= 0 && low < high * 0.7;
    const Ticks ticks =
        ticksFor(fromZero ? 0 : low, high > low || fromZero ? high * 1.02 : high, count, true);
    low_ = ticks.low;
    high_ = ticks.high;
    const int intervals = static_cast<int>(std::lround((high_ - low_) / ticks.interval));
    for (int i = 0; i <= intervals; ++i) {
        const double value = ticks.low + i * ticks.interval;
        ticks_.push_back({value, QLocale().toString(value, 'f', ticks.decimals)});
    }
}

void PlotAxis::setTicks(const std::vector<double>& values) {
    ticks_.clear();
    for (const double value : values)
        ticks_.push_back({value, QString::number(value, 'g', 12)});
}

double PlotAxis::place(double value) const {
    return log_ ? std::log10(value) : value;
}

double PlotAxis::at(double value) const {
    return (place(value) - low_) / (high_ - low_);
}

} // namespace stepscope
