#include "support/ops/reference_run.h"

#include "support/ops/op_reference.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace stepscope::testing {

namespace {

/// Of two neighbours with 8 significant bits the nearer, of two as near the even one.
double rounded_to_bf16(double value) {
    if (value == 0 || !std::isfinite(value)) return value;
    const int exponent = std::max(std::ilogb(value), -126);
    const double unit = std::ldexp(1.0, exponent - 7);
    const double rounded = std::nearbyint(value / unit) * unit;
    return std::abs(rounded) > 0x1.fep127 ? std::copysign(INFINITY, value) : rounded;
}

/// One op on the values of its tensors.
class OpReference {
public:
    OpReference(const StepPlan& plan, const Op& op, std::map<TensorId, Values>& values)
        : plan_(plan), op_(op), values_(values) {}

    void run() {
        switch (op_.kind) {
        case OpKind::Cast:
            return store(0, in(0));
        case OpKind::Embedding:
            return store(0, reference::embedding(in(0), in(1), plan_.tensor(op_.inputs[1]).shape.back()));
        case OpKind::RmsNorm:
            return norm_of(in(0), in(1), 0);
        case OpKind::AddRmsNorm:
            store(0, sum(in(0), in(1)));
            return norm_of(values_.at(op_.outputs[0]), in(2), 1);
        case OpKind::MatMul:
            return store(0, reference::matmul(in(0), in(1), old(0), op_.get<MatMulAttrs>()));
        case OpKind::Rope:
            return store(0, reference::rope(in(0), op_.get<RopeAttrs>()));
        case OpKind::CausalSoftmax:
            return store(0, reference::causal_softmax(in(0), op_.get<AttentionAttrs>()));
        case OpKind::CausalSoftmaxBackward:
            return store(0, reference::causal_softmax_backward(in(0), in(1), op_.get<AttentionAttrs>()));
        case OpKind::FusedAttention: {
            auto [o, lse] = reference::attention(in(0), op_.get<AttentionAttrs>());
            store(0, std::move(o));
            return store(1, std::move(lse));
        }
        case OpKind::FusedAttentionBackward:
            return store(0, reference::attention_backward(in(0), in(3), op_.get<AttentionAttrs>()));
        case OpKind::SwiGlu:
            return store(0, reference::swiglu(in(0), plan_.tensor(op_.outputs[0]).shape.back()));
        case OpKind::SwiGluBackward: {
            const std::int64_t f = plan_.tensor(op_.outputs[1]).shape.back();
            Values g = reference::swiglu(in(0), f);
            store(0, reference::swiglu_backward(in(0), in(1), f));
            return store(1, std::move(g));
        }
        case OpKind::CrossEntropy: {
            auto loss = reference::cross_entropy(in(0), in(1), plan_.tensor(op_.inputs[0]).shape.back());
            store(0, std::move(loss.row_loss));
            if (op_.get<CrossEntropyAttrs>().gradient) store(1, std::move(loss.gradient));
            return;
        }
        case OpKind::Mean:
            return store(
                0, {std::accumulate(in(0).begin(), in(0).end(), 0.0) / static_cast<double>(in(0).size())});
        case OpKind::RmsNormBackward: {
            auto gradient = reference::rms_norm_backward(in(0), in(1), in(2), in(3),
                                                         op_.inputs[4] == no_tensor ? Values{} : in(4));
            store(0, std::move(gradient.dx));
            return store(1, std::move(gradient.dweight));
        }
        case OpKind::EmbeddingBackward:
            return store(0,
                         reference::embedding_backward(in(0), in(1), plan_.tensor(op_.outputs[0]).shape[0]));
        case OpKind::AdamW: {
            auto update =
                reference::adamw(in(0), {old(0), old(1), old(2)}, old(3).at(0), op_.get<AdamWAttrs>());
            store(0, std::move(update.parameter));
            store(1, std::move(update.m));
            return store(2, std::move(update.v));
        }
        case OpKind::AdvanceStep:
            return store(0, {in(0).at(0) + 1});
        }
    }

private:
    const Values& in(std::size_t i) const { return values_.at(op_.inputs.at(i)); }
    /// What an output holds before the op.
    Values old(std::size_t i) const {
        const auto found = values_.find(op_.outputs.at(i));
        if (found != values_.end()) return found->second;
        return Values(static_cast<std::size_t>(plan_.tensor(op_.outputs[i]).elements()), std::nan(""));
    }
    void store(std::size_t output, Values result) {
        const TensorId id = op_.outputs.at(output);
        for (double& value : result)
            value = rounded_to(plan_.tensor(id).dtype, value);
        values_[id] = std::move(result);
    }

    static Values sum(const Values& a, const Values& b) {
        Values result(a.size());
        std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::plus<>());
        return result;
    }
    /// y and rstd, outputs from `first` on.
    void norm_of(const Values& x, const Values& weight, std::size_t first) {
        auto [y, rstd] = reference::rms_norm(x, weight, op_.get<NormAttrs>().epsilon);
        store(first, std::move(y));
        store(first + 1, std::move(rstd));
    }

    const StepPlan& plan_;
    const Op& op_;
    std::map<TensorId, Values>& values_;
};

} // namespace

double rounded_to(DType type, double value) {
    if (type == DType::F32) return static_cast<double>(static_cast<float>(value));
    return type == DType::BF16 ? rounded_to_bf16(value) : value;
}

void run_reference(const StepPlan& plan, std::map<TensorId, Values>& values) {
    for (const Op& op : plan.ops)
        OpReference(plan, op, values).run();
}

} // namespace stepscope::testing
