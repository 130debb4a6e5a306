#include "plan/parts/swiglu.h"

namespace stepscope::parts {

SwiGluBlock::SwiGluBlock(StepWriter& writer)
    : prefix_(writer.layer_prefix()),
      w13_(writer.weight(prefix_ + "ffn.w1w3", {2 * writer.sizes().inner, writer.sizes().width})),
      w2_(writer.weight(prefix_ + "ffn.w2", {writer.sizes().width, writer.sizes().inner})) {}

void SwiGluBlock::name_parameters(StepWriter& writer) const {
    const std::int64_t c = writer.sizes().width;
    const std::int64_t f = writer.sizes().inner;
    writer.parameter(prefix_ + "ffn.w1.weight", Init::Linear, f, c, w13_, 0);
    writer.parameter(prefix_ + "ffn.w2.weight", Init::Linear, c, f, w2_);
    writer.parameter(prefix_ + "ffn.w3.weight", Init::Linear, f, c, w13_, f * c);
}

void SwiGluBlock::forward_hidden(StepWriter& writer, TensorId y) {
    const Sizes& s = writer.sizes();
    y_ = y;
    h_ = writer.activation(prefix_ + "h", {s.rows, 2 * s.inner});
    writer.linear("ffn/w1w3", y, w13_.value, h_, s.width, 2 * s.inner);
}

TensorId SwiGluBlock::forward(StepWriter& writer, TensorId y) {
    const Sizes& s = writer.sizes();
    forward_hidden(writer, y);
    const TensorId g = writer.activation(prefix_ + "g", {s.rows, s.inner});
    writer.op("ffn/swiglu", OpKind::SwiGlu, {h_}, {g});
    const TensorId delta = writer.activation(prefix_ + "ffn", {s.rows, s.width});
    writer.linear("ffn/w2", g, w2_.value, delta, s.inner, s.width);
    return delta;
}

TensorId SwiGluBlock::backward(StepWriter& writer, TensorId dx) const {
    const Sizes& s = writer.sizes();
    // h becomes dh, and dg becomes g, which the forward need not keep.
    const TensorId g = writer.activation(prefix_ + "dg", {s.rows, s.inner});
    writer.linear_input_gradient("ffn/w2", dx, w2_.value, g, s.inner, s.width);
    writer.op("ffn/swiglu", OpKind::SwiGluBackward, {h_, g}, {h_, g});
    writer.linear_weight_gradient("ffn/w2", dx, g, w2_.gradient, s.inner, s.width);
    const TensorId dy = writer.activation(prefix_ + "dy2", {s.rows, s.width});
    writer.linear_input_gradient("ffn/w1w3", h_, w13_.value, dy, s.width, 2 * s.inner);
    writer.linear_weight_gradient("ffn/w1w3", h_, y_, w13_.gradient, s.width, 2 * s.inner);
    return dy;
}

} // namespace stepscope::parts
