#include "ui/plot/ticks.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

Ticks ticksFor(double low, double high, int count, bool roundEnds) {
    if (!std::isfinite(low) || !std::isfinite(high)) return {};
    if (!(high > low)) {
        const double margin = low == 0 ? 1 : std::abs(low) * 0.05;
        low -= margin;
        high += margin;
    }
    const double rough = (high - low) / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double mantissa = rough / power;
    const double nice = mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10;
    Ticks ticks;
    ticks.interval = nice * power;
    ticks.low = roundEnds ? std::floor(low / ticks.interval) * ticks.interval : low;
    ticks.high = roundEnds ? std::ceil(high / ticks.interval) * ticks.interval : high;
    ticks.decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(ticks.interval) - 1e-9)), 0, 9);
    return ticks;
}

std::vector<double> logTicks(double low, double high) {
    std::vector<double> out;
    if (!(low > 0) || !std::isfinite(low) || !std::isfinite(high) || !(high > low)) return out;
    if (high / low < 8) { // as on a linear axis
        const Ticks ticks = ticksFor(low, high, 5, false);
        const double first = std::ceil(low / ticks.interval - 1e-9);
        for (double step = first; step * ticks.interval <= high * (1 + 1e-9); ++step)
            if (step > 0) out.push_back(step * ticks.interval);
        return out;
    }
    const bool dense = high / low < 3000;
    for (int power = static_cast<int>(std::floor(std::log10(low))); std::pow(10, power) <= high; ++power)
        for (const double mantissa : {1, 2, 5}) {
            const double value = mantissa * std::pow(10, power);
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9) && (dense || mantissa == 1))
                out.push_back(value);
        }
    return out;
}

} // namespace stepscope
