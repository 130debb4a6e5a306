#include "cuda/attention/attention.h"

#include "cuda/attention/families.h"
#include "cuda/runtime/check.h"

#include <cuda_bf16.h>
#include <fmt/format.h>

#include <limits>

namespace stepscope::cuda {
namespace {

bool in_range(const AttentionShape& shape) {
    constexpr std::int64_t limit = std::numeric_limits<std::int32_t>::max();
    const std::int64_t row = 3 * shape.heads * shape.head_dim;
    return shape.batch > 0 && shape.seq > 0 && shape.heads > 0 && shape.head_dim > 0 &&
           shape.batch <= limit && shape.seq <= limit && shape.heads <= limit && shape.head_dim <= 3072 &&
           row <= limit / 128 && // offsets within a tile are 32 bits wide
           shape.batch * shape.heads <= limit / (shape.seq / 16 + 1); // the grid's x dimension
}

[[noreturn]] void refuse(const AttentionShape& shape) {
    throw BackendError(
        fmt::format("fused attention does not take heads of size {} at {} tokens on this device; "
                    "choose attention materialized",
                    shape.head_dim, shape.seq));
}

template <typename Element>
AttentionArguments<Element> arguments(const AttentionShape& shape) {
    AttentionArguments<Element> args;
    args.seq = static_cast<int>(shape.seq);
    args.heads = static_cast<int>(shape.heads);
    args.head_dim = static_cast<int>(shape.head_dim);
    args.batch_heads = static_cast<int>(shape.batch * shape.heads);
    args.scale = static_cast<float>(shape.scale);
    return args;
}

template <typename Element>
AttentionArguments<Element> forward_arguments(const AttentionShape& shape, const void* qkv, void* o,
                                              float* lse) {
    AttentionArguments<Element> args = arguments<Element>(shape);
    args.qkv = static_cast<const Element*>(qkv);
    args.out = static_cast<Element*>(o);
    args.lse = lse;
    return args;
}

template <typename Element>
AttentionArguments<Element> backward_arguments(const AttentionShape& shape, const void* qkv, const void* o,
                                               const float* lse, const void* d_o, void* dqkv,
                                               const float2* rotation, void* workspace) {
    AttentionArguments<Element> args = arguments<Element>(shape);
    args.qkv = static_cast<const Element*>(qkv);
    args.o = static_cast<const Element*>(o);
    args.d_o = static_cast<const Element*>(d_o);
    args.out = static_cast<Element*>(dqkv);
    args.lse = const_cast<float*>(lse); // the backward's kernels only read it
    args.rows = static_cast<float2*>(workspace);
    args.rotation = rotation;
    return args;
}

} // namespace

AttentionKernel select_attention(const AttentionShape& shape, AttentionPrecision precision,
                                 const DeviceLimits& device) {
    if (!in_range(shape)) return AttentionKernel::None;
    const int head_dim = static_cast<int>(shape.head_dim);
    const auto fits = [&](std::size_t bytes) { return bytes <= device.shared_bytes; };
    const bool tiles = head_dim % 8 == 0 && head_dim <= 128 && device.compute_capability >= 80;
    switch (precision) {
    case AttentionPrecision::Bf16:
        if (tiles && device.compute_capability == 90 && fits(shared_bytes_warpgroup(head_dim)))
            return AttentionKernel::WarpGroupMma;
        if (tiles && fits(shared_bytes_warp_bf16(head_dim))) return AttentionKernel::WarpMma;
        break;
    case AttentionPrecision::Tf32:
        if (tiles && fits(shared_bytes_warp_tf32(head_dim))) return AttentionKernel::WarpMma;
        break;
    case AttentionPrecision::Fp32:
        if (head_dim % 4 == 0 && head_dim <= 128 && fits(shared_bytes_fma(head_dim)))
            return AttentionKernel::Fma;
        break;
    }
    return AttentionKernel::AnyHeadDim;
}

void require_attention(const AttentionShape& shape, AttentionPrecision precision,
                       const DeviceLimits& device) {
    if (select_attention(shape, precision, device) == AttentionKernel::None) refuse(shape);
}

bool attention_backward_rotates(const AttentionShape& shape, AttentionPrecision precision,
                                const DeviceLimits& device) {
    const AttentionKernel kernel = select_attention(shape, precision, device);
    return kernel == AttentionKernel::WarpGroupMma || kernel == AttentionKernel::WarpMma;
}

std::size_t attention_backward_workspace_bytes(const AttentionShape& shape, AttentionPrecision precision,
                                               const DeviceLimits& device) {
    if (select_attention(shape, precision, device) == AttentionKernel::None) return 0;
    return static_cast<std::size_t>(shape.batch * shape.heads * shape.seq) * sizeof(float2);
}

void launch_attention_forward(const AttentionShape& shape, AttentionPrecision precision,
                              const DeviceLimits& device, const void* qkv, void* o, float* lse,
                              cudaStream_t stream) {
    const auto bf16 = [&] { return forward_arguments<__nv_bfloat16>(shape, qkv, o, lse); };
    const auto fp32 = [&] { return forward_arguments<float>(shape, qkv, o, lse); };
    switch (select_attention(shape, precision, device)) {
    case AttentionKernel::WarpGroupMma:
        return launch_forward_warpgroup(bf16(), stream);
    case AttentionKernel::WarpMma:
        return precision == AttentionPrecision::Bf16 ? launch_forward_warp(bf16(), stream)
                                                     : launch_forward_warp(fp32(), stream);
    case AttentionKernel::Fma:
        return launch_forward_fma(fp32(), stream);
    case AttentionKernel::AnyHeadDim:
        return precision == AttentionPrecision::Bf16 ? launch_forward_any(bf16(), stream)
                                                     : launch_forward_any(fp32(), stream);
    case AttentionKernel::None:
        break;
    }
    refuse(shape);
}

void launch_attention_backward(const AttentionShape& shape, AttentionPrecision precision,
                               const DeviceLimits& device, const void* qkv, const void* o, const float* lse,
                               const void* d_o, void* dqkv, const float2* rotation, void* workspace,
                               cudaStream_t stream) {
    if (rotation && !attention_backward_rotates(shape, precision, device))
        throw BackendError("the attention kernel of this shape cannot turn its gradients back");
    const auto bf16 = [&] {
        return backward_arguments<__nv_bfloat16>(shape, qkv, o, lse, d_o, dqkv, rotation, workspace);
    };
    const auto fp32 = [&] {
        return backward_arguments<float>(shape, qkv, o, lse, d_o, dqkv, rotation, workspace);
    };
    switch (select_attention(shape, precision, device)) {
    case AttentionKernel::WarpGroupMma:
        return launch_backward_warpgroup(bf16(), stream);
    case AttentionKernel::WarpMma:
        return precision == AttentionPrecision::Bf16 ? launch_backward_warp(bf16(), stream)
                                                     : launch_backward_warp(fp32(), stream);
    case AttentionKernel::Fma:
        return launch_backward_fma(fp32(), stream);
    case AttentionKernel::AnyHeadDim:
        return precision == AttentionPrecision::Bf16 ? launch_backward_any(bf16(), stream)
                                                     : launch_backward_any(fp32(), stream);
    case AttentionKernel::None:
        break;
    }
    refuse(shape);
}

} // namespace stepscope::cuda
