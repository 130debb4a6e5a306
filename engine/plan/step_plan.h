#pragma once

#include "plan/op.h"
#include "workload/model_shape.h"
#include "workload/step_options.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

/// How a parameter's values are drawn (plan/values.h); bounds are those of `in` and `out`.
enum class Init { Linear, Embedding, Ones };

/// A parameter under its reference name: a slice of a tensor that may hold several (one qkv matrix).
struct Parameter {
    std::string name; ///< "layers.0.attn.q_proj.weight"
    Init init = Init::Linear;
    std::int64_t out = 0, in = 0;   ///< (out, in) row-major; norms have in = 1
    TensorId tensor = no_tensor;    ///< values; in `mixed` the fp32 master
    TensorId gradient = no_tensor;  ///< none in mode forward
    std::int64_t first_element = 0; ///< where the slice starts, in both
    std::int64_t elements() const { return out * in; }
};

/// One step as data: ops in execution order over tensors in one arena. Nothing in it executes.
struct StepPlan {
    ModelShape model;
    StepOptions options;
    std::vector<Tensor> tensors;
    std::vector<Op> ops;
    std::vector<Parameter> parameters;
    TensorId tokens = no_tensor;    ///< I32 (B,S)
    TensorId targets = no_tensor;   ///< I32 (B,S)
    TensorId logits = no_tensor;    ///< (N,V); readable after a step in mode forward only, else overwritten
    TensorId loss = no_tensor;      ///< (1)
    TensorId constants = no_tensor; ///< persistent bytes for the backend's own use, see WorkspaceQuery
    int late_gradient_ops = 0;      ///< see WorkspaceQuery
    std::vector<bool> joins_next;   ///< of each op, see WorkspaceQuery; empty: none does
    std::int64_t arena_bytes = 0;   ///< the exact peak: a backend allocates this and nothing else

    const Tensor& tensor(TensorId id) const { return tensors.at(static_cast<std::size_t>(id)); }
};

/// What a backend needs of a plan beside its tensors. A function alone converts to it.
struct WorkspaceQuery {
    WorkspaceQuery() = default;
    template <std::invocable<const StepPlan&, const Op&> Function>
    WorkspaceQuery(Function function, int late = 0) : bytes(std::move(function)), late_gradient_ops(late) {}

    /// Bytes of scratch an op needs; 0 for none. Called once per op while the plan is built.
    std::function<std::int64_t(const StepPlan&, const Op&)> bytes;
    /// Bytes that the backend fills once for all steps, such as a table that ops read; 0 for none.
    std::function<std::int64_t(const StepPlan&)> constant_bytes;
    /// How many ops late the gradients of weights may run, beside what follows them: so much longer their
    /// operands and scratch keep their memory, and the gradient of the residual stream is not updated in
    /// place.
    int late_gradient_ops = 0;
    /// Whether the backend may run an op (by its index) and the next as one: what the next writes then takes
    /// no memory that this one still reads.
    std::function<bool(const StepPlan&, std::size_t)> joins_next;
};

/// Builds the plan of one step. Throws WorkloadError when model or options are not valid.
StepPlan build_step_plan(const ModelShape& model, const StepOptions& options,
                         const WorkspaceQuery& workspace = {});

/// Collects tensors and ops by hand: the builder's tool, and a test's for plans of a single op.
class PlanWriter {
public:
    PlanWriter(ModelShape model, StepOptions options);

    TensorId add_tensor(std::string name, std::vector<std::int64_t> shape, DType dtype, Role role,
                        int layer = -1, bool persistent = false);
    Op& add_op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs, OpAttrs attrs = {});
    StepPlan& plan() { return plan_; }

    /// Asks for workspaces, finds lifetimes and lays the arena out.
    StepPlan finish(const WorkspaceQuery& workspace = {}) &&;

private:
    StepPlan plan_;
};

} // namespace stepscope
