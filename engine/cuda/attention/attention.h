#pragma once

#include "cuda/runtime/device_limits.h"

#include <cuda_runtime_api.h>

#include <cstddef>
#include <cstdint>

namespace stepscope::cuda {

/// How fused attention stores its tensors and multiplies. Sums, softmax statistics and lse are fp32 in all
/// three.
enum class AttentionPrecision {
    Fp32, ///< fp32 tensors, fp32 products
    Tf32, ///< fp32 tensors, products by TF32 tensor cores
    Bf16, ///< bf16 tensors, products by BF16 tensor cores
};

/// Causal self-attention of `batch` x `heads` heads over `seq` positions, scores times `scale`.
struct AttentionShape {
    std::int64_t batch = 0, seq = 0, heads = 0, head_dim = 0;
    double scale = 1.0;
};

/// The kernels that one shape is given to. All that follows asks select_attention alone.
enum class AttentionKernel {
    None,         ///< sizes out of range: no kernel takes them
    WarpGroupMma, ///< bf16, Hopper's asynchronous matrix instructions; head_dim a multiple of 8 up to 128
    WarpMma, ///< bf16 or tf32, m16n8 matrix instructions of sm_80 and later; head_dim a multiple of 8 up to
             ///< 128
    Fma,     ///< fp32, register-tiled; head_dim a multiple of 4 up to 128
    AnyHeadDim, ///< every other head size, one warp per row; slow, right
};

AttentionKernel select_attention(const AttentionShape& shape, AttentionPrecision precision,
                                 const DeviceLimits& device);

/// Throws BackendError where no kernel takes the shape, as both launches do.
void require_attention(const AttentionShape& shape, AttentionPrecision precision, const DeviceLimits& device);

/// Scratch bytes of the backward, to be aligned to 256. The forward needs none.
std::size_t attention_backward_workspace_bytes(const AttentionShape& shape, AttentionPrecision precision,
                                               const DeviceLimits& device);

/// o = softmax(causal(scale * q k^T)) v and lse, the natural logarithm of each row's sum of exp(scaled
/// scores). All tensors are row-major and start at multiples of 16 bytes: qkv (batch, seq, 3, heads,
/// head_dim), o (batch, seq, heads, head_dim), lse (batch, heads, seq) fp32. Enqueues kernels only: safe in
/// stream capture. The same inputs give the same bits. Throws where a launch is refused.
void launch_attention_forward(const AttentionShape& shape, AttentionPrecision precision,
                              const DeviceLimits& device, const void* qkv, void* o, float* lse,
                              cudaStream_t stream);

/// Whether the backward can turn its gradients of q and k itself.
bool attention_backward_rotates(const AttentionShape& shape, AttentionPrecision precision,
                                const DeviceLimits& device);

/// dqkv (batch, seq, 3, heads, head_dim) from the forward's qkv, o and lse and from d_o (batch, seq, heads,
/// head_dim). dqkv may alias none of the inputs. `workspace`: attention_backward_workspace_bytes of scratch.
/// `rotation` (seq, head_dim/2) {cosine, sine}, or null: where attention_backward_rotates, the gradients of q
/// and k are turned back by it, and rounded again. Promises as above: no atomics, so gradients repeat
/// bit for bit.
void launch_attention_backward(const AttentionShape& shape, AttentionPrecision precision,
                               const DeviceLimits& device, const void* qkv, const void* o, const float* lse,
                               const void* d_o, void* dqkv, const float2* rotation, void* workspace,
                               cudaStream_t stream);

} // namespace stepscope::cuda
