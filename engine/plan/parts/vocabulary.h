#pragma once

#include "plan/parts/layer.h"
#include "plan/parts/norm.h"
#include "plan/parts/step_writer.h"

namespace stepscope::parts {

/// The table of token embeddings, where the residual stream begins.
class Embedding {
public:
    explicit Embedding(StepWriter& writer);
    Residual forward(StepWriter& writer) const;
    void backward(StepWriter& writer, TensorId dx) const;

private:
    Weight weight_; ///< (V,C)
};

/// The end of the model: the final norm, the product that gives logits, and the mean loss.
class Head {
public:
    explicit Head(StepWriter& writer);
    void forward(StepWriter& writer, Residual in);
    /// Returns the gradient of the residual stream before the final norm.
    TensorId backward(StepWriter& writer) const;

private:
    Norm norm_;
    Weight weight_; ///< (V,C)
};

} // namespace stepscope::parts
