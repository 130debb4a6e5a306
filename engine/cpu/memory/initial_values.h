#pragma once

#include "cpu/host/thread_pool.h"
#include "plan/step_plan.h"

#include <cstddef>

namespace stepscope::cpu {

/// Fills parameters, tokens and targets by the plan's seed (plan/values.h) and zeroes what the optimizer
/// keeps.
void fill_initial_values(const StepPlan& plan, std::byte* arena, ThreadPool& pool);

} // namespace stepscope::cpu
