#include "plan/parts/model.h"

#include "plan/parts/optimizer.h"

#include <cstddef>

namespace stepscope::parts {

namespace {

std::vector<Layer> declare_layers(StepWriter& writer) {
    std::vector<Layer> layers;
    layers.reserve(static_cast<std::size_t>(writer.sizes().layers));
    for (int i = 0; i < writer.sizes().layers; ++i) {
        writer.enter_layer(i);
        layers.emplace_back(writer);
    }
    writer.leave_layers();
    return layers;
}

void add_inputs(StepWriter& writer) {
    StepPlan& plan = writer.plan();
    const std::vector<std::int64_t> shape = {writer.sizes().batch, writer.sizes().seq};
    plan.tokens = writer.persistent("tokens", shape, DType::I32, Role::Input);
    plan.targets = writer.persistent("targets", shape, DType::I32, Role::Input);
    plan.loss = writer.kept("loss", {1}, writer.types().stat, Role::Activation);
}

} // namespace

Model::Model(StepWriter& writer) : embedding_(writer), layers_(declare_layers(writer)), head_(writer) {}

void Model::forward(StepWriter& writer) {
    Residual stream = embedding_.forward(writer);
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        writer.enter_layer(static_cast<int>(i));
        stream = layers_[i].forward(writer, stream);
    }
    writer.leave_layers();
    head_.forward(writer, stream);
}

void Model::backward(StepWriter& writer) {
    writer.enter_pass(Pass::Backward);
    TensorId dx = head_.backward(writer);
    for (std::size_t i = layers_.size(); i-- > 0;) {
        writer.enter_layer(static_cast<int>(i));
        dx = layers_[i].backward(writer, dx);
    }
    writer.leave_layers();
    embedding_.backward(writer, dx);
}

void write_step(StepWriter& writer) {
    add_inputs(writer);
    Model model(writer);
    writer.cast_weights();
    model.forward(writer);
    if (writer.has_backward()) model.backward(writer);
    if (writer.options().mode == Mode::Train) write_optimizer(writer);
}

} // namespace stepscope::parts
