#pragma once

#include <QString>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace stepscope {

/// What values reach from and to; nothing at first.
struct ValueExtent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool empty() const { return !(low <= high); }
    void include(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void include(const ValueExtent& other) {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
};

/// A part of the axis of values, and the values that fill it: in the unit on the axis, or their logarithms.
struct StepBand {
    double low = 0, high = 1;
    double bottom = 0, top = 1; ///< where they stand on the axis; as `low` and `high` where it is the whole
    /// Where a value or logarithm stands on the axis.
    double at(double scaled) const {
        if (bottom == low && top == high) return scaled; // without a rounding error
        return bottom + (scaled - low) / (high - low) * (top - bottom);
    }
    double held(double scaled) const { return at(std::clamp(scaled, low, high)); }
};

/// What a logarithmic band of values reaches, of which some may be 0: `bottom` and `top` are left as they
/// are.
void fitLog(StepBand& band, const ValueExtent& extent);
/// The logarithms at which such a band may have labels, from the lowest up, and their texts.
std::vector<std::pair<double, QString>> logLabels(const StepBand& band);

/// Bands one below the other on an axis from 0 to their number, and the labels in them, from the lowest up.
struct StepBands {
    std::vector<StepBand> bands; ///< the first is the topmost
    std::vector<std::pair<double, QString>> labels;
};

/// One for each of `extents`, in the unit on the axis, in order: each on a scale of its own, from 0 where
/// that is asked and `log` is not. The axis is `height` pixels high, and a label `line`. `extents`: not
/// empty.
StepBands stackedBands(const std::vector<ValueExtent>& extents, bool log, bool fromZero, double height,
                       double line);

} // namespace stepscope
