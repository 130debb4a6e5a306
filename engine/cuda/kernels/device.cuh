#pragma once

#include "cuda/kernels/kernels.h"
#include "cuda/runtime/launch.cuh"

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include <concepts>
#include <cstdint>
#include <string>
#include <utility>

/// What the kernels share: 16-byte packs, reductions, sizes of grids and blocks.
namespace stepscope::cuda {

using bf16 = __nv_bfloat16;

/// `width` neighbours of a row, moved by one access.
template <typename T, int width>
struct alignas(sizeof(T) * width) Pack {
    T values[width];
};

template <typename T>
inline constexpr int full_width = 16 / static_cast<int>(sizeof(T));

__device__ inline float to_float(float x) {
    return x;
}
__device__ inline float to_float(bf16 x) {
    return __bfloat162float(x);
}

template <typename T>
__device__ T from_float(float x) {
    if constexpr (std::same_as<T, float>)
        return x;
    else
        return __float2bfloat16_rn(x);
}

/// e^x: to the last bit or two for fp32 tensors, by the fast unit for bf16 ones.
template <typename T>
__device__ float exponential(float x) {
    if constexpr (std::same_as<T, float>)
        return expf(x);
    else
        return __expf(x);
}

/// A pack that nothing will read again soon: it leaves the caches first.
template <typename T, int width>
__device__ Pack<T, width> load_last(const Pack<T, width>* from) {
    if constexpr (sizeof(Pack<T, width>) == 16) {
        const uint4 raw = __ldcs(reinterpret_cast<const uint4*>(from));
        return *reinterpret_cast<const Pack<T, width>*>(&raw);
    } else {
        return *from;
    }
}

template <int width, typename T>
__device__ void load_last(float (&to)[width], const T* from) {
    const auto pack = load_last(reinterpret_cast<const Pack<T, width>*>(from));
#pragma unroll
    for (int i = 0; i < width; ++i)
        to[i] = to_float(pack.values[i]);
}

/// The row of a block that takes one: the last rows go first, for the product before has left those in the
/// cache, and the product after finds the first.
__device__ inline std::int64_t reversed_row() {
    return gridDim.x - 1 - blockIdx.x;
}

template <int width, typename T>
__device__ void load(float (&to)[width], const T* from) {
    const auto pack = *reinterpret_cast<const Pack<T, width>*>(from);
#pragma unroll
    for (int i = 0; i < width; ++i)
        to[i] = to_float(pack.values[i]);
}

template <int width, typename T>
__device__ void store(T* to, const float (&from)[width]) {
    Pack<T, width> pack;
#pragma unroll
    for (int i = 0; i < width; ++i)
        pack.values[i] = from_float<T>(from[i]);
    *reinterpret_cast<Pack<T, width>*>(to) = pack;
}

__device__ inline float warp_sum(float x) {
#pragma unroll
    for (int lane = 16; lane > 0; lane >>= 1)
        x += __shfl_xor_sync(0xFFFFFFFFu, x, lane);
    return x;
}

/// Sum over the block, the same in every thread; blockDim.x is a multiple of 32. `shared`: 32 floats that no
/// thread still reads from an earlier call.
__device__ inline float block_sum(float x, float* shared) {
    x = warp_sum(x);
    const int warps = static_cast<int>(blockDim.x) / 32;
    if (warps == 1) return x;
    if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = x;
    __syncthreads();
    const int lane = static_cast<int>(threadIdx.x) % 32;
    return warp_sum(lane < warps ? shared[lane] : 0.0f);
}

/// A running maximum and the sum of exp(x - maximum), as online softmax keeps them.
struct MaxSum {
    float max = -INFINITY;
    float sum = 0.0f;
};

__device__ inline MaxSum merge(MaxSum a, MaxSum b) {
    const float max = fmaxf(a.max, b.max);
    if (max == -INFINITY) return {max, 0.0f};
    return {max, a.sum * expf(a.max - max) + b.sum * expf(b.max - max)};
}

__device__ inline MaxSum warp_merge(MaxSum x) {
#pragma unroll
    for (int lane = 16; lane > 0; lane >>= 1)
        x = merge(x, {__shfl_xor_sync(0xFFFFFFFFu, x.max, lane), __shfl_xor_sync(0xFFFFFFFFu, x.sum, lane)});
    return x;
}

constexpr std::int64_t ceil_div(std::int64_t a, std::int64_t b) {
    return (a + b - 1) / b;
}
constexpr std::int64_t round_up(std::int64_t a, std::int64_t b) {
    return ceil_div(a, b) * b;
}

/// A grid's x extent; the device takes up to 2^31 - 1.
inline unsigned grid_size(std::int64_t blocks) {
    if (blocks > 0x7FFFFFFF) throw BackendError("a tensor is too large for one CUDA grid");
    return static_cast<unsigned>(blocks);
}

/// Calls `body` with a value of the element type that `type` names.
template <typename Body>
void with_float(DType type, Body&& body) {
    switch (type) {
    case DType::F32:
        body(float{});
        return;
    case DType::BF16:
        body(bf16{});
        return;
    default:
        throw BackendError("the CUDA backend computes in F32 and BF16");
    }
}

/// Calls `body` with the widest access that rows of `columns` elements allow: 16 bytes, or one element.
template <typename T, typename Body>
void with_width(std::int64_t columns, Body&& body) {
    if (columns % full_width<T> == 0)
        body(std::integral_constant<int, full_width<T>>{});
    else
        body(std::integral_constant<int, 1>{});
}

} // namespace stepscope::cuda
