#pragma once

#include "plan/step_plan.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace stepscope {

/// What a backend needs of the plans it is to run, beside their tensors. It is asked while a plan is built;
/// what came of it stands in the plan: Op::workspace and StepPlan::provisions.
struct BackendNeeds {
    /// Bytes of scratch an op needs; 0 for none. Called once per op.
    std::function<std::int64_t(const StepPlan&, const Op&)> scratch_bytes = {};
    /// Bytes that the backend fills once for all steps, such as a table that ops read; 0 for none.
    std::function<std::int64_t(const StepPlan&)> constant_bytes = {};
    /// How many ops late the gradients of weights may run, beside what follows them: so much longer their
    /// operands and scratch keep their memory, and the gradient of the residual stream is not updated in
    /// place.
    int late_gradient_ops = 0;
    /// Whether the backend may run an op (by its index) and the next as one: what the next writes then takes
    /// no memory that this one still reads.
    std::function<bool(const StepPlan&, std::size_t)> joins_next = {};
};

} // namespace stepscope
