#pragma once

#include "records/results.h"

#include <span>
#include <vector>

namespace stepscope {

/// The values that an axis takes among cells, each once, in the order in which people are shown them: numbers
/// ascend, choices stand as in the axis's table, models and devices as they come.
std::vector<AxisValue> values_among(const Axis& axis, std::span<const CellResult* const> cells);

/// Finds in lists of `values_among` the place of a cell's value. Cells that stand beside one another mostly
/// have the same one.
class AxisPlaces {
public:
    /// `values` must outlive it; a null axis has one place, where every cell stands.
    AxisPlaces(const Axis* axis, std::span<const AxisValue> values) : axis_(axis), values_(values) {}

    /// -1: the list does not have the cell's value.
    int of(const Cell& cell);

private:
    const Axis* axis_;
    std::span<const AxisValue> values_;
    std::size_t last_ = 0; // where the cell before was found
};

} // namespace stepscope
