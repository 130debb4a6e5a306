#pragma once

#include "plan/parts/step_writer.h"

#include <string>

namespace stepscope::parts {

/// The feed-forward block of a layer, w2(silu(w1 x) * w3 x), w1 and w3 in one product.
class SwiGluBlock {
public:
    /// Declares the weights of the layer that is being written.
    explicit SwiGluBlock(StepWriter& writer);
    void name_parameters(StepWriter& writer) const;

    /// y (N,C) -> what the residual stream gains (N,C).
    TensorId forward(StepWriter& writer, TensorId y);
    /// As much of the forward as the backward reads.
    void forward_hidden(StepWriter& writer, TensorId y);
    /// dx: the gradient (N,C) of what forward returned. Returns the gradient of y.
    TensorId backward(StepWriter& writer, TensorId dx) const;

private:
    std::string prefix_;
    Weight w13_; ///< (2F,C)
    Weight w2_;  ///< (C,F)

    // What the backward reads of the forward.
    TensorId y_ = no_tensor;
    TensorId h_ = no_tensor; ///< (N,2F) w1 x beside w3 x
};

} // namespace stepscope::parts
