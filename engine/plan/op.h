#pragma once

#include "plan/tensor.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace stepscope {

/// Kinds of op; plan/op_traits.h has a row for each.
/// N = batch*seq rows, C = d_model, F = d_ff, V = vocab, H = heads, D = head size, B = batch, S = seq.
/// "float" is F64, F32 or BF16 as the plan's precision says; statistics and norm weights are F32 (F64 in
/// fp64). Arithmetic inside an op is F32 (F64 in fp64); results are rounded once, when stored.
enum class OpKind {
    Cast,          ///< in: src; out: dst (another float type, same elements)
    Embedding,     ///< in: tokens I32 (N), weight (V,C); out: x (N,C)
    RmsNorm,       ///< in: x (N,C), weight (C); out: y (N,C), rstd (N). y = x * rstd * weight
    AddRmsNorm,    ///< in: x, delta (N,C), weight (C); out: sum (N,C), y (N,C), rstd (N). sum = x + delta
                   ///< is rounded as stored and then normalised; sum may be x itself
    MatMul,        ///< in: a, b; out: c. See MatMulAttrs
    Rope,          ///< in and out: qkv (B,S,3,H,D); rotates q and k, in place. See RopeAttrs
    CausalSoftmax, ///< in and out: scores (B,H,S,S); row i: softmax of scale*scores over j <= i, 0 beyond
    CausalSoftmaxBackward, ///< in: probs (B,H,S,S), dprobs; out: dprobs := scale * probs*(dprobs - sum_j
                           ///< probs*dprobs)
    FusedAttention, ///< in: qkv (B,S,3,H,D); out: o (B,S,H,D), lse (B,H,S): log-sum-exp of scaled scores
    FusedAttentionBackward, ///< in: qkv, o, lse, do (B,S,H,D); out: dqkv (B,S,3,H,D)
    SwiGlu,          ///< in: h (N,2F), columns [0,F) = w1 x, [F,2F) = w3 x; out: g (N,F) = silu(w1 x) * w3 x
    SwiGluBackward,  ///< in: h (N,2F), dg (N,F); out: h := dh, dg := g, both in place
    CrossEntropy,    ///< in: logits (N,V), targets I32 (N); out: row_loss (N) F32/F64; with
                     ///< CrossEntropyAttrs::gradient also logits := (softmax - onehot) / N, in place
    Mean,            ///< in: row_loss (N); out: loss (1)
    RmsNormBackward, ///< in: dy (N,C), x (N,C), weight (C), rstd (N), dresidual (N,C) or no_tensor;
                     ///< out: dx (N,C) = dresidual + norm'(dy), dweight (C). dx may be dresidual or dy
    EmbeddingBackward, ///< in: tokens I32 (N), dx (N,C); out: dweight (V,C), zero in rows of unused tokens
    AdamW,       ///< in: gradient; in and out: parameter, m, v, all of one element count; step count I32 (1),
                 ///< see AdamWAttrs. inputs = {gradient}, outputs = {parameter, m, v, step_count}
    AdvanceStep, ///< in and out: step_count I32 (1) += 1
};

/// As the table of ops names it (plan/op_traits.h): "rms_norm".
const char* name_of(OpKind kind);

/// One operand of a product: a strided view of a tensor. Element (i, j) of matrix (p, q) of the batch is at
/// offset + p*outer_stride + q*inner_stride + (transposed ? j*ld + i : i*ld + j), in elements.
struct MatrixView {
    std::int64_t offset = 0;
    std::int64_t ld = 0;
    std::int64_t outer_stride = 0;
    std::int64_t inner_stride = 0;
    bool transposed = false;
};

/// c(p,q) = a(p,q) (m,k) * b(p,q) (k,n) for every p < outer and q < inner. c is never transposed.
struct MatMulAttrs {
    std::int64_t m = 0, n = 0, k = 0;
    std::int64_t outer = 1, inner = 1;
    MatrixView a = {}, b = {}, c = {};
    bool causal = false; ///< of attention: half of its (S,S) side is masked, so half of the product is needed
};

/// Interleaved pairs (x[2i], x[2i+1]) at position s turn by s * theta^(-2i/D); `inverse` turns back (the
/// backward).
struct RopeAttrs {
    std::int64_t batch = 0, seq = 0, heads = 0, head_dim = 0;
    double theta = 10'000.0;
    bool inverse = false;
};

/// Of the softmax and fused attention kinds. scale = 1/sqrt(D).
struct AttentionAttrs {
    std::int64_t batch = 0, seq = 0, heads = 0, head_dim = 0;
    double scale = 1.0;
};

struct NormAttrs {
    double epsilon = 1e-5;
};

struct CrossEntropyAttrs {
    bool gradient = false;
};

/// Loshchilov and Hutter, "Decoupled Weight Decay Regularization", with bias correction at step t =
/// step_count: m = b1 m + (1-b1) g; v = b2 v + (1-b2) g^2; p -= lr * (m/(1-b1^t) / (sqrt(v/(1-b2^t)) + eps) +
/// decay*p).
struct AdamWAttrs {
    double learning_rate = 1e-4;
    double beta1 = 0.9, beta2 = 0.95, epsilon = 1e-8;
    double weight_decay = 0.1;
};

using OpAttrs = std::variant<std::monostate, MatMulAttrs, RopeAttrs, AttentionAttrs, NormAttrs,
                             CrossEntropyAttrs, AdamWAttrs>;

enum class Pass { Forward, Backward, Optimizer };

constexpr const char* name_of(Pass pass) {
    switch (pass) {
    case Pass::Forward:
        return "forward";
    case Pass::Backward:
        return "backward";
    case Pass::Optimizer:
        return "optimizer";
    }
    return "?";
}

/// One operation of a step. In-place tensors stand among inputs and outputs alike.
struct Op {
    OpKind kind = OpKind::MatMul;
    std::vector<TensorId> inputs;
    std::vector<TensorId> outputs;
    TensorId workspace = no_tensor; ///< scratch bytes the backend asked for, alive during this op alone
    OpAttrs attrs;
    Pass pass = Pass::Forward;
    int layer = -1; ///< -1: of no layer
    std::string
        phase; ///< path within the pass, such as "attention/qkv"; recomputed ops start with "recompute/"

    template <typename Attrs>
    const Attrs& get() const {
        return std::get<Attrs>(attrs);
    }
    bool recomputed() const { return phase.starts_with("recompute/"); }
    /// "forward/attention/qkv"
    std::string path() const { return std::string(name_of(pass)) + "/" + phase; }
};

} // namespace stepscope
