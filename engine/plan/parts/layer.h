#pragma once

#include "plan/parts/attention/attention.h"
#include "plan/parts/norm.h"
#include "plan/parts/swiglu.h"

namespace stepscope::parts {

/// The residual stream between parts: x + delta (N,C), whose addition the next norm does; without a delta, x.
struct Residual {
    TensorId x = no_tensor;
    TensorId delta = no_tensor;
};

/// A pre-norm layer: x + attention(norm(x)), and of that x + ffn(norm(x)). Each method writes in the layer
/// that the writer is in.
class Layer {
public:
    /// Declares its weights and names its parameters.
    explicit Layer(StepWriter& writer);

    Residual forward(StepWriter& writer, Residual in);
    /// From the layer's input on, as much of the forward as the backward reads.
    void recompute(StepWriter& writer);
    /// From the gradient of the residual stream at the layer's exit to the one at its entry.
    TensorId backward(StepWriter& writer, TensorId dx);

private:
    /// From the normed input to the input of the feed-forward block.
    void attend(StepWriter& writer);

    Norm norm1_;
    SelfAttention attention_;
    Norm norm2_;
    SwiGluBlock ffn_;
};

} // namespace stepscope::parts
