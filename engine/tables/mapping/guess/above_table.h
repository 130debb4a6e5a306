#pragma once

#include "tables/mapping/columns/column_kinds.h"
#include "workload/sweep.h"

#include <string_view>

namespace stepscope {

/// What prose above a table says of all of its rows: "Context 256, batch 4, after 5 warm-up steps, bf16,
/// milliseconds", and lines of it that are a model's name or a kind of step and nothing else: "### small",
/// "Forward pass".
struct AboveTable {
    Cell cell;                        ///< `unknown_cell` but for what is said once
    const ColumnUnit* unit = nullptr; ///< of times; null: none, or several
};

AboveTable read_above(std::string_view text);

} // namespace stepscope
