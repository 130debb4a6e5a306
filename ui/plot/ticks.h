#pragma once

#include <vector>

namespace stepscope {

/// An axis that a person can read: its ends, and lines at multiples of `interval` (1, 2 or 5 times a power of
/// ten).
struct Ticks {
    double low = 0;
    double high = 1;
    double interval = 1;
    int decimals = 0; ///< that tell one label from the next
};

/// About `count` intervals over [low, high], which is widened to their multiples when `roundEnds`.
Ticks ticksFor(double low, double high, int count, bool roundEnds);

/// Where lines of a logarithmic axis over [low, high] stand, ascending, `low` being above 0: at 1, 2 and 5
/// times powers of ten, or closer where so few would be in sight, and only at the powers over many.
std::vector<double> logTicks(double low, double high);

} // namespace stepscope
