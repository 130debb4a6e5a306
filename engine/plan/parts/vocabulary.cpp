#include "plan/parts/vocabulary.h"

#include <vector>

namespace stepscope::parts {

Embedding::Embedding(StepWriter& writer)
    : weight_(writer.weight("token_embeddings", {writer.sizes().vocab, writer.sizes().width})) {
    writer.parameter("token_embeddings.weight", Init::Embedding, writer.sizes().vocab, writer.sizes().width,
                     weight_);
}

Residual Embedding::forward(StepWriter& writer) const {
    const TensorId x = writer.activation("layers.0.x", {writer.sizes().rows, writer.sizes().width});
    writer.op("embedding", OpKind::Embedding, {writer.plan().tokens, weight_.value}, {x});
    return {.x = x};
}

void Embedding::backward(StepWriter& writer, TensorId dx) const {
    writer.op("embedding", OpKind::EmbeddingBackward, {writer.plan().tokens, dx}, {weight_.gradient});
}

Head::Head(StepWriter& writer)
    : norm_(writer, "ln_final", "head/norm"),
      weight_(writer.weight("lm_head", {writer.sizes().vocab, writer.sizes().width})) {
    norm_.name_parameter(writer);
    writer.parameter("lm_head.weight", Init::Linear, writer.sizes().vocab, writer.sizes().width, weight_);
}

void Head::forward(StepWriter& writer, Residual in) {
    StepPlan& plan = writer.plan();
    const Sizes& s = writer.sizes();
    norm_.make_result(writer, "y_final", "rstd_final");
    const TensorId x = in.delta == no_tensor ? in.x : writer.activation("x_final", {s.rows, s.width});
    norm_.forward(writer, in.x, in.delta, x);

    plan.logits = writer.has_backward()
                      ? writer.activation("logits", {s.rows, s.vocab})
                      : writer.kept("logits", {s.rows, s.vocab}, writer.types().store, Role::Activation);
    writer.linear("head/logits", norm_.y(), weight_.value, plan.logits, s.width, s.vocab);
    const TensorId row_loss = writer.statistic("row_loss", {s.rows});
    std::vector<TensorId> outputs = {row_loss};
    if (writer.has_backward()) outputs.push_back(plan.logits);
    writer.op("head/loss", OpKind::CrossEntropy, {plan.logits, plan.targets}, outputs,
              CrossEntropyAttrs{writer.has_backward()});
    writer.op("head/loss", OpKind::Mean, {row_loss}, {plan.loss});
}

TensorId Head::backward(StepWriter& writer) const {
    const Sizes& s = writer.sizes();
    const TensorId dlogits = writer.plan().logits; // the loss has left the gradient there
    const TensorId dy = writer.activation("dx", {s.rows, s.width});
    writer.linear_input_gradient("head/logits", dlogits, weight_.value, dy, s.width, s.vocab);
    writer.linear_weight_gradient("head/logits", dlogits, norm_.y(), weight_.gradient, s.width, s.vocab);
    return norm_.backward(writer, dy, no_tensor);
}

} // namespace stepscope::parts
