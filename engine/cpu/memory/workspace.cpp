#include "cpu/ops/op_shapes.h"
#include "cpu/types.h"

namespace stepscope::cpu {

std::int64_t workspace_bytes(const Machine& machine, const StepPlan& plan, const Op& op) {
    const auto per_worker = [&](std::int64_t bytes) { return worker_stride(bytes) * machine.threads; };
    const Tensor& first = plan.tensor(op.inputs.at(0));
    switch (op.kind) {
    case OpKind::MatMul:
        if (const auto product = dense_product(plan, op))
            return machine.descriptors.workspace_bytes(*product);
        return with_float_type(first.dtype, [&]<typename T>(Tag<T>) {
            return per_worker(kernels_of<T>(machine.kernels)
                                  .gemm_scratch(gemm_args<T>(machine.kernels, op.get<MatMulAttrs>())));
        });
    case OpKind::FusedAttention:
        return with_float_type(first.dtype, [&]<typename T>(Tag<T>) {
            const auto args = attention_args<T>(op.get<AttentionAttrs>());
            return per_worker(kernels_of<T>(machine.kernels).attention_scratch(args));
        });
    case OpKind::FusedAttentionBackward:
        return with_float_type(first.dtype, [&]<typename T>(Tag<T>) {
            const auto args = attention_args<T>(op.get<AttentionAttrs>());
            return per_worker(kernels_of<T>(machine.kernels).attention_backward_scratch(args));
        });
    case OpKind::RmsNormBackward: {
        const Tensor& dweight = plan.tensor(op.outputs.at(1));
        const std::int64_t rows = first.elements() / dweight.elements();
        return pieces(rows, norm_backward_rows_per_task(rows)) * dweight.bytes();
    }
    case OpKind::EmbeddingBackward: // lists of the rows of each token: (V) heads and (N) links
        return (plan.tensor(op.outputs.at(0)).shape.at(0) + first.elements()) * size_of(DType::I32);
    case OpKind::Rope:
        return op.get<RopeAttrs>().head_dim / 2 * size_of(DType::F64);
    default:
        return 0;
    }
}

} // namespace stepscope::cpu
