#pragma once

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

} // namespace stepscope
