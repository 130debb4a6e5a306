#pragma once

#include "records/results.h"

namespace stepscope {

/// Whether a cell was stopped before its steps tell how long one takes: the first few may be cold, or odd.
inline bool was_cut_short(const CellResult& cell) {
    constexpr int telling_steps = 4;
    const int count = cell.statistics.count;
    return cell.status == Status::Cancelled && count >= 0 && count < telling_steps;
}

} // namespace stepscope
