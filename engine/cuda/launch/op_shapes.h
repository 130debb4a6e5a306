#pragma once

#include "cuda/attention/attention.h"
#include "plan/step_plan.h"

#include <algorithm>
#include <cstdint>

namespace stepscope::cuda {

/// What kernels are asked for, read off an op.

inline AttentionShape attention_shape(const Op& op) {
    const auto& a = op.get<AttentionAttrs>();
    return {a.batch, a.seq, a.heads, a.head_dim, a.scale};
}

inline AttentionPrecision attention_precision(const StepPlan& plan, const Op& op) {
    if (plan.tensor(op.inputs[0]).dtype == DType::BF16) return AttentionPrecision::Bf16;
    return plan.options.precision == Precision::Tf32 ? AttentionPrecision::Tf32 : AttentionPrecision::Fp32;
}

/// Of a plan's first rotation; its heads are all alike. Null where nothing is rotated.
inline const RopeAttrs* rotation_of(const StepPlan& plan) {
    const auto found = std::ranges::find(plan.ops, OpKind::Rope, &Op::kind);
    return found == plan.ops.end() ? nullptr : &found->get<RopeAttrs>();
}

/// Rows and columns of an (N,C) tensor, whatever its shape's rank.
inline std::int64_t last_dimension(const Tensor& t) {
    return t.shape.back();
}
inline std::int64_t other_dimensions(const Tensor& t) {
    return t.elements() / t.shape.back();
}

} // namespace stepscope::cuda
