#pragma once

#include "plan/op.h"
#include "workload/model_shape.h"
#include "workload/step_options.h"

#include <cstddef>
#include <cstdint>
#include <string>
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

/// What was laid into a plan for the backend it is built for, beside the scratch of ops; its wishes are
/// BackendNeeds (plan/backend_needs.h).
struct BackendProvisions {
    TensorId constants = no_tensor; ///< persistent bytes for the backend's own use
    int late_gradient_ops = 0;      ///< so many ops late gradients of weights may run
    std::vector<bool> joins_next;   ///< whether each op may run as one with the next; empty: none does
};

/// One step as data: ops in execution order over tensors in one arena. Nothing in it executes.
struct StepPlan {
    ModelShape model;
    StepOptions options;
    std::vector<Tensor> tensors;
    std::vector<Op> ops;
    std::vector<Parameter> parameters;
    TensorId tokens = no_tensor;  ///< I32 (B,S)
    TensorId targets = no_tensor; ///< I32 (B,S)
    TensorId logits = no_tensor;  ///< (N,V); readable after a step in mode forward only, else overwritten
    TensorId loss = no_tensor;    ///< (1)
    BackendProvisions provisions;
    std::int64_t arena_bytes = 0; ///< the exact peak: a backend allocates this and nothing else

    const Tensor& tensor(TensorId id) const { return tensors.at(static_cast<std::size_t>(id)); }
};

} // namespace stepscope
