#include "plan/parts/attention/attention_core.h"

#include <string>

namespace stepscope::parts {

namespace {

/// An operand of a product for each head of each sequence.
struct HeadsView {
    TensorId tensor;
    MatrixView view;
};

// Views batched over (B,H).

/// q (0), k (1) or v (2) of (B,S,3,H,D).
HeadsView packed(const Sizes& s, TensorId qkv, int which, bool transposed = false) {
    return {qkv,
            {.offset = which * s.width,
             .ld = 3 * s.width,
             .outer_stride = s.seq * 3 * s.width,
             .inner_stride = s.head_dim,
             .transposed = transposed}};
}
/// (B,S,H,D).
HeadsView merged(const Sizes& s, TensorId o) {
    return {o, {.ld = s.width, .outer_stride = s.seq * s.width, .inner_stride = s.head_dim}};
}
/// (B,H,S,S).
HeadsView square(const Sizes& s, TensorId scores, bool transposed = false) {
    return {scores,
            {.ld = s.seq,
             .outer_stride = s.heads * s.seq * s.seq,
             .inner_stride = s.seq * s.seq,
             .transposed = transposed}};
}

/// c (S,n) = a (S,k) * b (k,n), where one of the three is masked to its causal half.
void heads_product(StepWriter& writer, const std::string& phase, const HeadsView& a, const HeadsView& b,
                   const HeadsView& c, std::int64_t n, std::int64_t k) {
    const Sizes& s = writer.sizes();
    writer.op(phase, OpKind::MatMul, {a.tensor, b.tensor}, {c.tensor},
              MatMulAttrs{.m = s.seq,
                          .n = n,
                          .k = k,
                          .outer = s.batch,
                          .inner = s.heads,
                          .a = a.view,
                          .b = b.view,
                          .c = c.view,
                          .causal = true});
}

/// Stores the scores of all pairs of tokens, and products of whole matrices read them.
class MaterializedCore final : public AttentionCore {
public:
    void forward(StepWriter& writer, TensorId qkv, TensorId o) override {
        const Sizes& s = writer.sizes();
        probs_ = writer.activation(writer.layer_prefix() + "probs", {s.batch, s.heads, s.seq, s.seq});
        heads_product(writer, "attention/scores", packed(s, qkv, 0), packed(s, qkv, 1, true),
                      square(s, probs_), s.seq, s.head_dim);
        writer.op("attention/softmax", OpKind::CausalSoftmax, {probs_}, {probs_}, attention_attrs(s));
        heads_product(writer, "attention/values", square(s, probs_), packed(s, qkv, 2), merged(s, o),
                      s.head_dim, s.seq);
    }

    void backward(StepWriter& writer, TensorId qkv, TensorId /*o*/, TensorId d_o, TensorId dqkv) override {
        const Sizes& s = writer.sizes();
        const TensorId dprobs =
            writer.activation(writer.layer_prefix() + "dprobs", {s.batch, s.heads, s.seq, s.seq});
        heads_product(writer, "attention/values", merged(s, d_o), packed(s, qkv, 2, true), square(s, dprobs),
                      s.seq, s.head_dim);
        heads_product(writer, "attention/values", square(s, probs_, true), merged(s, d_o), packed(s, dqkv, 2),
                      s.head_dim, s.seq);
        writer.op("attention/softmax", OpKind::CausalSoftmaxBackward, {probs_, dprobs}, {dprobs},
                  attention_attrs(s));
        heads_product(writer, "attention/scores", square(s, dprobs), packed(s, qkv, 1), packed(s, dqkv, 0),
                      s.head_dim, s.seq);
        heads_product(writer, "attention/scores", square(s, dprobs, true), packed(s, qkv, 0),
                      packed(s, dqkv, 1), s.head_dim, s.seq);
    }

private:
    TensorId probs_ = no_tensor; ///< (B,H,S,S)
};

} // namespace

std::unique_ptr<AttentionCore> make_materialized_core() {
    return std::make_unique<MaterializedCore>();
}

} // namespace stepscope::parts
