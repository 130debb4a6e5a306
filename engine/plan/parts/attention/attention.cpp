#include "plan/parts/attention/attention.h"

#include <cmath>

namespace stepscope::parts {

namespace {

RopeAttrs rope_attrs(const Sizes& s, bool inverse) {
    return {.batch = s.batch, .seq = s.seq, .heads = s.heads, .head_dim = s.head_dim, .inverse = inverse};
}

} // namespace

AttentionAttrs attention_attrs(const Sizes& s) {
    return {.batch = s.batch,
            .seq = s.seq,
            .heads = s.heads,
            .head_dim = s.head_dim,
            .scale = 1.0 / std::sqrt(static_cast<double>(s.head_dim))};
}

SelfAttention::SelfAttention(StepWriter& writer)
    : prefix_(writer.layer_prefix()),
      qkv_weight_(writer.weight(prefix_ + "attn.qkv_proj", {3 * writer.sizes().width, writer.sizes().width})),
      output_weight_(
          writer.weight(prefix_ + "attn.output_proj", {writer.sizes().width, writer.sizes().width})),
      core_(writer.options().attention == Attention::Fused ? make_fused_core() : make_materialized_core()) {}

void SelfAttention::name_parameters(StepWriter& writer) const {
    const std::int64_t c = writer.sizes().width;
    writer.parameter(prefix_ + "attn.q_proj.weight", Init::Linear, c, c, qkv_weight_, 0);
    writer.parameter(prefix_ + "attn.k_proj.weight", Init::Linear, c, c, qkv_weight_, c * c);
    writer.parameter(prefix_ + "attn.v_proj.weight", Init::Linear, c, c, qkv_weight_, 2 * c * c);
    writer.parameter(prefix_ + "attn.output_proj.weight", Init::Linear, c, c, output_weight_);
}

TensorId SelfAttention::forward(StepWriter& writer, TensorId y) {
    const Sizes& s = writer.sizes();
    y_ = y;
    qkv_ = writer.activation(prefix_ + "qkv", {s.batch, s.seq, 3, s.heads, s.head_dim});
    writer.linear("attention/qkv", y, qkv_weight_.value, qkv_, s.width, 3 * s.width);
    writer.op("attention/rope", OpKind::Rope, {qkv_}, {qkv_}, rope_attrs(s, false));
    o_ = writer.activation(prefix_ + "o", {s.batch, s.seq, s.heads, s.head_dim});
    core_->forward(writer, qkv_, o_);
    const TensorId delta = writer.activation(prefix_ + "attn", {s.rows, s.width});
    writer.linear("attention/output", o_, output_weight_.value, delta, s.width, s.width);
    return delta;
}

TensorId SelfAttention::backward(StepWriter& writer, TensorId dx) const {
    const Sizes& s = writer.sizes();
    const TensorId d_o = writer.activation(prefix_ + "do", {s.batch, s.seq, s.heads, s.head_dim});
    writer.linear_input_gradient("attention/output", dx, output_weight_.value, d_o, s.width, s.width);
    writer.linear_weight_gradient("attention/output", dx, o_, output_weight_.gradient, s.width, s.width);

    const TensorId dqkv = writer.activation(prefix_ + "dqkv", {s.batch, s.seq, 3, s.heads, s.head_dim});
    core_->backward(writer, qkv_, o_, d_o, dqkv);
    writer.op("attention/rope", OpKind::Rope, {dqkv}, {dqkv}, rope_attrs(s, true));

    const TensorId dy = writer.activation(prefix_ + "dy1", {s.rows, s.width});
    writer.linear_input_gradient("attention/qkv", dqkv, qkv_weight_.value, dy, s.width, 3 * s.width);
    writer.linear_weight_gradient("attention/qkv", dqkv, y_, qkv_weight_.gradient, s.width, 3 * s.width);
    return dy;
}

} // namespace stepscope::parts
