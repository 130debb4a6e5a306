#pragma once

// What every attention kernel is given, and how a block finds its rows.

#include <cuda_runtime_api.h>

#include <cstdint>

namespace stepscope::cuda {

/// Row strides are in elements: 3*heads*head_dim within qkv and dqkv, heads*head_dim within o and d_o.
template <typename Element>
struct AttentionArguments {
    const Element* qkv = nullptr; ///< (batch, seq, 3, heads, head_dim)
    const Element* o = nullptr;   ///< (batch, seq, heads, head_dim)
    const Element* d_o = nullptr; ///< (batch, seq, heads, head_dim)
    Element* out = nullptr;       ///< forward: o; backward: dqkv
    float* lse = nullptr;         ///< (batch, heads, seq)
    float2* rows = nullptr;       ///< (batch, heads, seq): {lse * log2(e), sum of o * d_o over head_dim}
    const float2* rotation =
        nullptr; ///< (seq, head_dim/2) {cosine, sine}, or none: gradients turn back by it
    int seq = 0, heads = 0, head_dim = 0;
    int batch_heads = 0;
    float scale = 1.0f;

    __device__ int qkv_stride() const { return 3 * heads * head_dim; }
    __device__ int o_stride() const { return heads * head_dim; }
    /// Of row (b, s) of q (part 0), k (1) or v (2) of head h, where batch_head = b*heads + h.
    __device__ std::int64_t qkv_offset(int batch_head, int s, int part) const {
        const std::int64_t row = static_cast<std::int64_t>(batch_head / heads) * seq + s;
        return row * qkv_stride() + (part * heads + batch_head % heads) * head_dim;
    }
    __device__ std::int64_t o_offset(int batch_head, int s) const {
        const std::int64_t row = static_cast<std::int64_t>(batch_head / heads) * seq + s;
        return row * o_stride() + batch_head % heads * head_dim;
    }
    __device__ std::int64_t row_offset(int batch_head, int s) const {
        return static_cast<std::int64_t>(batch_head) * seq + s;
    }
};

inline constexpr float log2_e = 1.4426950408889634f;
inline constexpr float ln_2 = 0.6931471805599453f;

} // namespace stepscope::cuda
