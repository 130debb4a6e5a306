#include "plan/plan_writer.h"

#include "plan/layout.h"
#include "plan/op_traits.h"

#include <cstddef>
#include <utility>

namespace stepscope {

PlanWriter::PlanWriter(ModelShape model, StepOptions options) {
    plan_.model = std::move(model);
    plan_.options = options;
}

TensorId PlanWriter::add_tensor(std::string name, std::vector<std::int64_t> shape, DType dtype, Role role,
                                int layer, bool persistent) {
    plan_.tensors.push_back({.name = std::move(name),
                             .shape = std::move(shape),
                             .dtype = dtype,
                             .role = role,
                             .layer = layer,
                             .persistent = persistent});
    return static_cast<TensorId>(plan_.tensors.size() - 1);
}

Op& PlanWriter::add_op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs,
                       OpAttrs attrs) {
    plan_.ops.push_back({.kind = kind,
                         .inputs = std::move(inputs),
                         .outputs = std::move(outputs),
                         .workspace = no_tensor,
                         .attrs = attrs,
                         .pass = Pass::Forward,
                         .layer = -1,
                         .phase = {}});
    require_well_formed(plan_, plan_.ops.back());
    return plan_.ops.back();
}

StepPlan PlanWriter::finish(const BackendNeeds& needs) && {
    const auto add_bytes = [&](const char* name, std::int64_t bytes, int layer, bool persistent) {
        return add_tensor(name, {(bytes + 3) / 4}, DType::I32, Role::Workspace, layer, persistent);
    };
    BackendProvisions& provisions = plan_.provisions;
    provisions.late_gradient_ops = needs.late_gradient_ops;
    if (needs.scratch_bytes)
        for (Op& op : plan_.ops)
            if (const std::int64_t bytes = needs.scratch_bytes(plan_, op); bytes > 0)
                op.workspace = add_bytes("workspace", bytes, op.layer, false);
    if (needs.constant_bytes)
        if (const std::int64_t bytes = needs.constant_bytes(plan_); bytes > 0)
            provisions.constants = add_bytes("constants", bytes, -1, true);
    if (needs.joins_next)
        for (std::size_t i = 0; i < plan_.ops.size(); ++i)
            provisions.joins_next.push_back(needs.joins_next(plan_, i));
    lay_out(plan_);
    return std::move(plan_);
}

} // namespace stepscope
