#pragma once

#include "plan/backend_needs.h"
#include "workload/axes.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace stepscope {

/// One value of one axis that makes a cell need less memory.
struct LighterCell {
    const Axis* axis;
    AxisValue value;
    std::int64_t peak_bytes;      ///< predicted, with what the backend needs
    std::int64_t saved_bytes = 0; ///< so much less than the cell needs
};

/// What would make a cell fit, each by itself: first every choice that leaves a step what it is, from the
/// last axis to the first (what the backward keeps, how attention is computed, a smaller precision), then a
/// smaller batch. Those that need 1 % less than the cell does, or so much less that it fits, of choices of
/// one axis that need as much the first; in `precisions` that its device offers. The batch is the largest
/// power of two times smaller that fits `limit_bytes`, else half. Throws WorkloadError for a cell that cannot
/// be planned.
std::vector<LighterCell> lighter_cells(const Cell& cell, const BackendNeeds& needs,
                                       std::span<const Precision> precisions,
                                       std::optional<std::int64_t> limit_bytes);

} // namespace stepscope
