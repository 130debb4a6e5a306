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

} // namespace stepscope
