#include "plan/parts/layer.h"

#include <string>

namespace stepscope::parts {

Layer::Layer(StepWriter& writer)
    : norm1_(writer, writer.layer_prefix() + "ln1", "attention/norm"), attention_(writer),
      norm2_(writer, writer.layer_prefix() + "ln2", "ffn/norm"), ffn_(writer) {
    attention_.name_parameters(writer);
    ffn_.name_parameters(writer);
    norm1_.name_parameter(writer);
    norm2_.name_parameter(writer);
}

Residual Layer::forward(StepWriter& writer, Residual in) {
    const Sizes& s = writer.sizes();
    const std::string prefix = writer.layer_prefix();
    norm1_.make_result(writer, prefix + "y1", prefix + "rstd1");
    const TensorId x = in.delta == no_tensor ? in.x : writer.activation(prefix + "x", {s.rows, s.width});
    norm1_.forward(writer, in.x, in.delta, x);
    attend(writer);
    const TensorId delta = ffn_.forward(writer, norm2_.y());
    return {norm2_.sum(), delta};
}

void Layer::recompute(StepWriter& writer) {
    writer.set_recomputing(true);
    const std::string prefix = writer.layer_prefix() + "again.";
    norm1_.make_result(writer, prefix + "y1", prefix + "rstd1");
    norm1_.forward(writer, norm1_.sum(), no_tensor, norm1_.sum());
    attend(writer);
    ffn_.forward_hidden(writer, norm2_.y());
    writer.set_recomputing(false);
}

void Layer::attend(StepWriter& writer) {
    const Sizes& s = writer.sizes();
    const std::string prefix = writer.layer_prefix();
    const TensorId delta = attention_.forward(writer, norm1_.y());
    const TensorId x = writer.activation(prefix + "x_mid", {s.rows, s.width});
    norm2_.make_result(writer, prefix + "y2", prefix + "rstd2");
    norm2_.forward(writer, norm1_.sum(), delta, x);
}

TensorId Layer::backward(StepWriter& writer, TensorId dx) {
    if (writer.options().recompute == Recompute::Layer) recompute(writer);
    const TensorId dy2 = ffn_.backward(writer, dx);
    dx = norm2_.backward(writer, dy2, dx);
    const TensorId dy1 = attention_.backward(writer, dx);
    return norm1_.backward(writer, dy1, dx);
}

} // namespace stepscope::parts
