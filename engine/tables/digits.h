#pragma once

#include "records/figures.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

/// Decimals with which a table writes a time in a unit: `usual`, or more, so that below 10 ms at least four
/// significant digits stay.
inline int time_decimals(double seconds, double unit, int usual) {
    constexpr double few_digits = 0.01;
    constexpr int most = 330; // of the smallest double, too
    if (!(seconds > 0) || seconds >= few_digits) return usual;
    const int magnitude = static_cast<int>(std::floor(std::log10(seconds / unit)));
    return std::clamp(3 - magnitude, usual, std::max(usual, most));
}

/// The same for a figure's value among others of its kind, in the kind's unit.
inline int table_decimals(FigureKind kind, double value) {
    const TableUnit unit = table_unit_of(kind);
    return kind == FigureKind::Time ? time_decimals(value, unit.size, unit.decimals) : unit.decimals;
}

/// Whether people read a number written out; of others they read the power of ten.
inline bool is_written_out(double shown) {
    constexpr double least = 1e-9, most = 1e12;
    const double size = std::abs(shown);
    return size == 0 || (size >= least && size < most);
}

} // namespace stepscope
