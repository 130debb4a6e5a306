#pragma once

#include "records/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

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

/// Sizes of numbers that people read written out; of others they read the power of ten.
struct WrittenOut {
    double least, most;

    bool operator()(double shown) const {
        const double size = std::abs(shown);
        return size == 0 || (size >= least && size < most);
    }
};

/// Values in the unit of their table.
inline constexpr WrittenOut is_written_out{.least = 1e-9, .most = 1e12};
/// Ratios of two of them, of which three decimals are told.
inline constexpr WrittenOut is_ratio_written_out{.least = 1e-3, .most = 1e4};

/// A figure's value in the unit of its kind, in a table that people read.
inline std::string value_text(FigureKind kind, double value) {
    const double shown = value / table_unit_of(kind).size;
    return is_written_out(shown) ? fmt::format("{:.{}f}", shown, table_decimals(kind, value))
                                 : fmt::format("{:.4g}", shown);
}

} // namespace stepscope
