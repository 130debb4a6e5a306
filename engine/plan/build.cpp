#include "plan/build.h"

#include "plan/parts/layer.h"
#include "plan/parts/optimizer.h"
#include "plan/parts/vocabulary.h"
#include "workload/validate.h"

#include <utility>
#include <vector>

namespace stepscope {

namespace {

using namespace parts;

/// The parts of a model in order; makes weights and parameters when it is made.
class Model {
public:
    Model(StepWriter& writer, std::int64_t layers)
        : embedding_(writer), layers_(layers_of(writer, layers)), head_(writer) {}

    void forward(StepWriter& writer) {
        Residual stream = embedding_.forward(writer);
        for (std::size_t i = 0; i < layers_.size(); ++i) {
            writer.enter_layer(static_cast<int>(i));
            stream = layers_[i].forward(writer, stream);
        }
        writer.leave_layers();
        head_.forward(writer, stream);
    }

    void backward(StepWriter& writer) {
        writer.enter_pass(Pass::Backward);
        TensorId dx = head_.backward(writer);
        for (std::size_t i = layers_.size(); i-- > 0;) {
            writer.enter_layer(static_cast<int>(i));
            dx = layers_[i].backward(writer, dx);
        }
        writer.leave_layers();
        embedding_.backward(writer, dx);
    }

private:
    static std::vector<Layer> layers_of(StepWriter& writer, std::int64_t count) {
        std::vector<Layer> layers;
        layers.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            writer.enter_layer(i);
            layers.emplace_back(writer);
        }
        writer.leave_layers();
        return layers;
    }

    Embedding embedding_;
    std::vector<Layer> layers_;
    Head head_;
};

void add_inputs(StepWriter& writer) {
    StepPlan& plan = writer.plan();
    const std::vector<std::int64_t> shape = {writer.sizes().batch, writer.sizes().seq};
    plan.tokens = writer.persistent("tokens", shape, DType::I32, Role::Input);
    plan.targets = writer.persistent("targets", shape, DType::I32, Role::Input);
    plan.loss = writer.kept("loss", {1}, writer.types().stat, Role::Activation);
}

} // namespace

StepPlan build_step_plan(const ModelShape& model, const StepOptions& options, const BackendNeeds& needs) {
    validate(model);
    validate(options, model);
    StepWriter writer(model, options, needs.late_gradient_ops == 0);
    add_inputs(writer);
    Model parts(writer, model.layers);
    writer.cast_weights();
    parts.forward(writer);
    if (writer.has_backward()) parts.backward(writer);
    if (options.mode == Mode::Train) write_optimizer(writer);
    return std::move(writer).finish(needs);
}

} // namespace stepscope
