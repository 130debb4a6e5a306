#include "plan/cost.h"

namespace stepscope {

namespace {

/// FLOPs of products over the causal half of (S,S), for each head of each sequence: 2*S*S*D, of which the
/// half.
double causal_product_flops(const AttentionAttrs& a) {
    const auto s = static_cast<double>(a.seq);
    return static_cast<double>(a.batch * a.heads) * s * s * static_cast<double>(a.head_dim);
}

double flops_of(const StepPlan& plan, const Op& op) {
    const auto elements = [&](TensorId id) { return static_cast<double>(plan.tensor(id).elements()); };
    switch (op.kind) {
    case OpKind::MatMul: {
        const auto& a = op.get<MatMulAttrs>();
        return 2.0 * static_cast<double>(a.m) * static_cast<double>(a.n) * static_cast<double>(a.k) *
               static_cast<double>(a.outer * a.inner);
    }
    case OpKind::FusedAttention:
        return 2 * causal_product_flops(op.get<AttentionAttrs>());
    case OpKind::FusedAttentionBackward:
        return 5 * causal_product_flops(op.get<AttentionAttrs>());
    case OpKind::Rope:
        return elements(op.outputs[0]) * 2 / 3 * 3; // two of three parts, three operations a value
    case OpKind::RmsNorm:
        return elements(op.inputs[0]) * 4;
    case OpKind::AddRmsNorm:
        return elements(op.inputs[0]) * 5;
    case OpKind::RmsNormBackward:
        return elements(op.inputs[0]) * 9;
    case OpKind::SwiGlu:
        return elements(op.outputs[0]) * 5;
    case OpKind::SwiGluBackward:
        return elements(op.inputs[1]) * 11;
    case OpKind::CausalSoftmax:
        return elements(op.outputs[0]) * 5;
    case OpKind::CausalSoftmaxBackward:
        return elements(op.outputs[0]) * 4;
    case OpKind::CrossEntropy:
        return elements(op.inputs[0]) * 5;
    case OpKind::EmbeddingBackward:
        return elements(op.inputs[1]);
    case OpKind::Mean:
        return elements(op.inputs[0]);
    case OpKind::AdamW:
        return elements(op.inputs[0]) * 14;
    case OpKind::Cast:
    case OpKind::Embedding:
    case OpKind::AdvanceStep:
        return 0;
    }
    return 0;
}

/// Bytes of one operand that an op touches once; everything but a few kinds touches the whole tensor.
double touched_bytes(const StepPlan& plan, const Op& op, std::size_t index, bool input) {
    const Tensor& tensor = plan.tensor(input ? op.inputs[index] : op.outputs[index]);
    const auto all = static_cast<double>(tensor.bytes());
    switch (op.kind) {
    case OpKind::Embedding: // one weight row per token
        return input && index == 1 ? static_cast<double>(plan.tensor(op.outputs[0]).bytes()) : all;
    case OpKind::Rope:
        return all * 2 / 3;
    case OpKind::MatMul: {
        const auto& a = op.get<MatMulAttrs>();
        const std::int64_t batch = a.outer * a.inner;
        std::int64_t elements = 0;
        if (!input)
            elements = a.m * a.n;
        else
            elements = index == 0 ? a.m * a.k : a.k * a.n;
        return static_cast<double>(elements * batch * size_of(tensor.dtype));
    }
    default:
        return all;
    }
}

std::string prefix_of(const std::string& path, int depth) {
    std::size_t end = 0;
    for (int i = 0; i < depth; ++i) {
        end = path.find('/', i == 0 ? 0 : end + 1);
        if (end == std::string::npos) return path;
    }
    return path.substr(0, end);
}

} // namespace

Cost cost_of(const StepPlan& plan, const Op& op) {
    Cost cost;
    cost.flops = flops_of(plan, op);
    for (std::size_t i = 0; i < op.inputs.size(); ++i)
        if (op.inputs[i] != no_tensor) cost.bytes += touched_bytes(plan, op, i, true);
    for (std::size_t i = 0; i < op.outputs.size(); ++i)
        cost.bytes += touched_bytes(plan, op, i, false);
    return cost;
}

Cost cost_of(const StepPlan& plan) {
    Cost total;
    for (const Op& op : plan.ops)
        total += cost_of(plan, op);
    return total;
}

std::map<std::string, Cost> cost_by_phase(const StepPlan& plan, int depth) {
    std::map<std::string, Cost> costs;
    for (const Op& op : plan.ops)
        costs[prefix_of(op.path(), depth)] += cost_of(plan, op);
    return costs;
}

double model_flops(const ModelShape& model, const StepOptions& options) {
    const auto tokens = static_cast<double>(options.batch * options.seq);
    const auto c = static_cast<double>(model.d_model);
    const auto products =
        2 * tokens *
        (static_cast<double>(model.layers) * (4 * c * c + 3 * c * static_cast<double>(model.d_ff)) +
         c * static_cast<double>(model.vocab));
    const auto attention =
        2 * tokens * static_cast<double>(options.seq) * c * static_cast<double>(model.layers);
    return (products + attention) * (options.mode == Mode::Forward ? 1 : 3);
}

} // namespace stepscope
