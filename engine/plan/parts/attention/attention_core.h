#pragma once

#include "plan/parts/step_writer.h"

#include <memory>

namespace stepscope::parts {

/// The heart of attention, softmax(scale * q k^T) v over the causal half, in one of the ways that
/// StepOptions::attention names. Tensors: qkv and dqkv (B,S,3,H,D), o and its gradient do (B,S,H,D).
class AttentionCore {
public:
    virtual ~AttentionCore() = default;
    virtual void forward(StepWriter& writer, TensorId qkv, TensorId o) = 0;
    virtual void backward(StepWriter& writer, TensorId qkv, TensorId o, TensorId d_o, TensorId dqkv) = 0;
};

std::unique_ptr<AttentionCore> make_fused_core();
std::unique_ptr<AttentionCore> make_materialized_core();

AttentionAttrs attention_attrs(const Sizes& sizes);

} // namespace stepscope::parts
