#pragma once

#include "plan/step_plan.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stepscope {

/// Of some 700 layers. By length, blocks leave a gap a layer, and each block looks at them all: beyond, that
/// would take longer than it could save, and in models of many layers it has saved nothing.
inline constexpr std::size_t most_blocks_by_length = 16'384;

/// Sets every tensor's lifetime, offset, and the plan's arena_bytes. Two tensors whose lifetimes meet never
/// overlap. Blocks are placed by size, and, where they are `most_by_length` at most, by length as well: the
/// better order is taken.
void lay_out(StepPlan& plan, std::size_t most_by_length = most_blocks_by_length);

/// Bytes alive while each op runs (size: ops), the sum over live tensors; the arena is at least its maximum.
std::vector<std::int64_t> live_bytes(const StepPlan& plan);

/// Bytes of all tensors of a role alive at the op where live_bytes peaks, indexed by Role.
std::vector<std::int64_t> bytes_by_role(const StepPlan& plan);

} // namespace stepscope
