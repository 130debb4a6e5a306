#pragma once

#include "support/ops/case_writer.h"

/// Each op as its formula reads in plan/op.h, in float64, one loop per index: what kernels are held against.
namespace stepscope::testing::reference {

inline std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// y (N,C) and rstd (N).
struct Norm {
    Values y, rstd;
};
Norm rms_norm(const Values& x, const Values& weight, double epsilon);

/// dx (N,C) and dweight (C).
struct NormGradient {
    Values dx, dweight;
};
NormGradient rms_norm_backward(const Values& dy, const Values& x, const Values& weight, const Values& rstd,
                               const Values& dresidual);

/// c after the product; what the product does not touch keeps its value.
Values matmul(const Values& a, const Values& b, Values c, const MatMulAttrs& attrs);

Values rope(Values qkv, const RopeAttrs& attrs);

Values causal_softmax(const Values& scores, const AttentionAttrs& attrs);
Values causal_softmax_backward(const Values& probs, const Values& dprobs, const AttentionAttrs& attrs);

/// o (B,S,H,D) and lse (B,H,S).
struct AttentionResult {
    Values o, lse;
};
AttentionResult attention(const Values& qkv, const AttentionAttrs& attrs);
/// dqkv (B,S,3,H,D), from the chain rule through the stored probabilities.
Values attention_backward(const Values& qkv, const Values& d_o, const AttentionAttrs& attrs);

Values swiglu(const Values& h, std::int64_t f);
/// dh (N,2F).
Values swiglu_backward(const Values& h, const Values& dg, std::int64_t f);

/// row_loss (N) and the gradient of their mean (N,V).
struct Loss {
    Values row_loss, gradient;
};
Loss cross_entropy(const Values& logits, const Values& targets, std::int64_t vocab);

/// x (N,C).
Values embedding(const Values& tokens, const Values& weight, std::int64_t columns);
/// dweight (V,C).
Values embedding_backward(const Values& tokens, const Values& dx, std::int64_t vocab);

/// Parameters and moments after step t.
struct Update {
    Values parameter, m, v;
};
Update adamw(const Values& gradient, Update before, double t, const AdamWAttrs& attrs);

} // namespace stepscope::testing::reference
