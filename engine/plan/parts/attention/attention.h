#pragma once

#include "plan/parts/attention/attention_core.h"
#include "plan/parts/step_writer.h"

#include <memory>
#include <string>

namespace stepscope::parts {

/// Multi-head causal attention of a layer: q, k and v in one product, RoPE, the core, the output's product.
class SelfAttention {
public:
    /// Declares the weights of the layer that is being written.
    explicit SelfAttention(StepWriter& writer);
    void name_parameters(StepWriter& writer) const;

    /// y (N,C) -> what the residual stream gains (N,C).
    TensorId forward(StepWriter& writer, TensorId y);
    /// dx: the gradient (N,C) of what forward returned. Returns the gradient of y.
    TensorId backward(StepWriter& writer, TensorId dx) const;

private:
    std::string prefix_;
    Weight qkv_weight_;    ///< (3C,C)
    Weight output_weight_; ///< (C,C)
    std::unique_ptr<AttentionCore> core_;

    // What the backward reads of the forward.
    TensorId y_ = no_tensor;
    TensorId qkv_ = no_tensor; ///< (B,S,3,H,D) rotated
    TensorId o_ = no_tensor;   ///< (B,S,H,D)
};

} // namespace stepscope::parts
