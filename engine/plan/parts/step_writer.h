#pragma once

#include "plan/plan_writer.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace stepscope::parts {

/// Types of a precision's tensors.
struct ElementTypes {
    DType store;    ///< activations and the weights that products read
    DType stat;     ///< norm weights, row statistics, losses
    DType master;   ///< weights as the optimizer sees them
    DType gradient; ///< of everything but norm weights
    DType state;    ///< AdamW's moments
};

/// Sizes by the letters of plan/op.h.
struct Sizes {
    std::int64_t batch, seq, rows; ///< B, S, N = B*S
    std::int64_t width, inner;     ///< C, F
    std::int64_t heads, head_dim;  ///< H, D
    std::int64_t vocab;            ///< V
    std::int64_t layers;
};

/// A weight's tensors; `value` is what ops read, `master` what the optimizer updates (the same but in
/// `mixed`).
struct Weight {
    TensorId value = no_tensor;
    TensorId master = no_tensor;
    TensorId gradient = no_tensor;
};

/// What the parts of a model write a step with: its tensors, weights, and ops by the place in the step that
/// the writing has come to.
class StepWriter {
public:
    /// `in_place`: whether the gradient of the residual stream is one tensor that is updated, or a new one
    /// after each norm, so that weight gradients may read the old one late.
    StepWriter(const ModelShape& model, const StepOptions& options, bool in_place);

    const StepOptions& options() const { return options_; }
    const Sizes& sizes() const { return sizes_; }
    const ElementTypes& types() const { return types_; }
    bool has_backward() const { return options_.mode != Mode::Forward; }
    bool in_place() const { return in_place_; }
    StepPlan& plan() { return writer_.plan(); }

    // The place in the step; outside layers, in the forward pass, to begin with.

    void enter_layer(int layer) { layer_ = layer; }
    void leave_layers() { layer_ = -1; }
    void enter_pass(Pass pass) { pass_ = pass; }
    void set_recomputing(bool recomputing) { recomputing_ = recomputing; }
    bool recomputing() const { return recomputing_; }
    /// "layers.0." in layer 0.
    std::string layer_prefix() const;

    // Tensors

    TensorId activation(const std::string& name, std::vector<std::int64_t> shape);
    TensorId statistic(const std::string& name, std::vector<std::int64_t> shape);
    TensorId persistent(const std::string& name, std::vector<std::int64_t> shape, DType type, Role role);
    /// Takes no memory before the op that first writes it: gradients move into what activations leave.
    TensorId kept(const std::string& name, std::vector<std::int64_t> shape, DType type, Role role);

    /// A weight matrix (or norm vector) with its gradient, and its cast copy in `mixed`.
    Weight weight(const std::string& name, const std::vector<std::int64_t>& shape);
    /// All weights, in order.
    const std::vector<Weight>& weights() const { return weights_; }
    /// A slice of a weight under its reference name.
    void parameter(const std::string& name, Init init, std::int64_t out, std::int64_t in, const Weight& w,
                   std::int64_t first_element = 0);

    // Ops

    Op& op(const std::string& phase, OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs,
           OpAttrs attrs = {});
    /// Casts the masters of weights to what ops read, in `mixed`.
    void cast_weights();
    /// y (N,out) = x (N,in) * w^T, w (out,in)
    void linear(const std::string& phase, TensorId x, TensorId w, TensorId y, std::int64_t in,
                std::int64_t out);
    /// dx (N,in) = dy (N,out) * w
    void linear_input_gradient(const std::string& phase, TensorId dy, TensorId w, TensorId dx,
                               std::int64_t in, std::int64_t out);
    /// dw (out,in) = dy^T * x
    void linear_weight_gradient(const std::string& phase, TensorId dy, TensorId x, TensorId dw,
                                std::int64_t in, std::int64_t out);

    StepPlan finish(const BackendNeeds& needs) && { return std::move(writer_).finish(needs); }

private:
    PlanWriter writer_;
    StepOptions options_;
    Sizes sizes_;
    ElementTypes types_;
    bool in_place_;

    int layer_ = -1; ///< of the tensors and ops being added
    Pass pass_ = Pass::Forward;
    bool recomputing_ = false;

    std::vector<Weight> weights_;
    std::vector<std::pair<TensorId, TensorId>> casts_; ///< (master, value)
};

} // namespace stepscope::parts
