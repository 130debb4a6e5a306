#include "cuda/launch/needs.h"

#include "cuda/kernels/kernels.h"
#include "cuda/launch/fusion.h"
#include "cuda/launch/op_shapes.h"
#include "cuda/products/matmul.h"
#include "device/errors.h"

namespace stepscope::cuda {

namespace {

std::int64_t op_workspace_bytes(const StepPlan& plan, const Op& op, const DeviceTraits& traits) {
    switch (op.kind) {
    case OpKind::MatMul:
        return matmul_workspace_bytes;
    case OpKind::RmsNormBackward: {
        const Tensor& x = plan.tensor(op.inputs[1]);
        return rms_norm_backward_workspace_bytes(other_dimensions(x), last_dimension(x));
    }
    case OpKind::FusedAttentionBackward:
        return static_cast<std::int64_t>(attention_backward_workspace_bytes(
            attention_shape(op), attention_precision(plan, op), traits.device));
    default:
        return 0;
    }
}

std::int64_t rotation_bytes(const StepPlan& plan) {
    const RopeAttrs* const attrs = rotation_of(plan);
    return attrs ? attrs->seq * (attrs->head_dim / 2) * static_cast<std::int64_t>(sizeof(float2)) : 0;
}

} // namespace

BackendNeeds launch_needs(const DeviceTraits& traits) {
    // The backward of a layer is a dozen ops; half of one lets the second stream fall behind and catch up.
    constexpr int late = 6;
    return {.scratch_bytes = [traits](const StepPlan& plan,
                                      const Op& op) { return op_workspace_bytes(plan, op, traits); },
            .constant_bytes = rotation_bytes,
            .late_gradient_ops = traits.branches ? late : 0,
            .joins_next = [traits](const StepPlan& plan,
                                   std::size_t op) { return may_join_next(plan, op, traits); }};
}

void require_supported(const StepPlan& plan, const DeviceTraits& traits) {
    for (const Op& op : plan.ops) {
        for (const auto* tensors : {&op.inputs, &op.outputs})
            for (const TensorId id : *tensors)
                if (id != no_tensor && plan.tensor(id).dtype == DType::F64)
                    throw BackendError(
                        "precision fp64 runs on the CPU backend only; the CUDA backend takes fp32, "
                        "tf32, bf16 and mixed");
        if (op.kind == OpKind::FusedAttention || op.kind == OpKind::FusedAttentionBackward)
            require_attention(attention_shape(op), attention_precision(plan, op), traits.device);
    }
}

} // namespace stepscope::cuda
