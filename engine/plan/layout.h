#pragma once

#include "plan/step_plan.h"

#include <cstdint>
#include <vector>

namespace stepscope {

/// Sets every tensor's lifetime, offset, and the plan's arena_bytes. Two tensors whose lifetimes meet never
/// overlap.
void lay_out(StepPlan& plan);

/// Bytes alive while each op runs (size: ops), the sum over live tensors; the arena is at least its maximum.
std::vector<std::int64_t> live_bytes(const StepPlan& plan);

/// Bytes of all tensors of a role alive at the op where live_bytes peaks, indexed by Role.
std::vector<std::int64_t> bytes_by_role(const StepPlan& plan);

} // namespace stepscope
