#pragma once

#include "plan/backend_needs.h"
#include "plan/step_plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

/// Collects tensors and ops by hand: the builder's tool, and a test's for plans of a single op.
class PlanWriter {
public:
    PlanWriter(ModelShape model, StepOptions options);

    TensorId add_tensor(std::string name, std::vector<std::int64_t> shape, DType dtype, Role role,
                        int layer = -1, bool persistent = false);
    /// Throws std::invalid_argument for an op that is not well formed (plan/op_traits.h).
    Op& add_op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs, OpAttrs attrs = {});
    StepPlan& plan() { return plan_; }

    /// Provides what the backend needs, finds lifetimes and lays the arena out.
    StepPlan finish(const BackendNeeds& needs = {}) &&;

private:
    StepPlan plan_;
};

} // namespace stepscope
