#include "plan/layout.h"
#include "plan/op_traits.h"
#include "plan/step_plan.h"

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

StepPlan PlanWriter::finish(const WorkspaceQuery& workspace) && {
    plan_.late_gradient_ops = workspace.late_gradient_ops;
    if (workspace.bytes)
        for (Op& op : plan_.ops)
            if (const std::int64_t bytes = workspace.bytes(plan_, op); bytes > 0)
                op.workspace =
                    add_tensor("workspace", {(bytes + 3) / 4}, DType::I32, Role::Workspace, op.layer);
    if (workspace.constant_bytes)
        if (const std::int64_t bytes = workspace.constant_bytes(plan_); bytes > 0)
            plan_.constants =
                add_tensor("constants", {(bytes + 3) / 4}, DType::I32, Role::Workspace, -1, true);
    if (workspace.joins_next)
        for (std::size_t i = 0; i < plan_.ops.size(); ++i)
            plan_.joins_next.push_back(workspace.joins_next(plan_, i));
    lay_out(plan_);
    return std::move(plan_);
}

} // namespace stepscope
