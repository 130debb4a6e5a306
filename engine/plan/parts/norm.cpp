#include "plan/parts/norm.h"

#include <utility>

namespace stepscope::parts {

Norm::Norm(StepWriter& writer, std::string name, std::string phase)
    : name_(std::move(name)), phase_(std::move(phase)),
      weight_(writer.weight(name_, {writer.sizes().width})) {}

void Norm::name_parameter(StepWriter& writer) const {
    writer.parameter(name_ + ".weight", Init::Ones, writer.sizes().width, 1, weight_);
}

void Norm::make_result(StepWriter& writer, const std::string& y, const std::string& rstd) {
    const Sizes& s = writer.sizes();
    y_ = writer.activation(y, {s.rows, s.width});
    rstd_ = writer.statistic(rstd, {s.rows});
}

void Norm::forward(StepWriter& writer, TensorId x, TensorId delta, TensorId sum) {
    sum_ = sum;
    if (delta == no_tensor)
        writer.op(phase_, OpKind::RmsNorm, {x, weight_.value}, {y_, rstd_}, NormAttrs{});
    else
        writer.op(phase_, OpKind::AddRmsNorm, {x, delta, weight_.value}, {sum, y_, rstd_}, NormAttrs{});
}

TensorId Norm::backward(StepWriter& writer, TensorId dy, TensorId dresidual) const {
    const TensorId old = dresidual == no_tensor ? dy : dresidual;
    const TensorId dx =
        writer.in_place() ? old : writer.activation("dx", {writer.sizes().rows, writer.sizes().width});
    writer.op(phase_, OpKind::RmsNormBackward, {dy, sum_, weight_.value, rstd_, dresidual},
              {dx, weight_.gradient}, NormAttrs{});
    return dx;
}

} // namespace stepscope::parts
