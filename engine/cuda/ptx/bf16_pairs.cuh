#pragma once

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

/// Two bf16 neighbours in one register, the first in its lower half.

__device__ inline std::uint32_t pack_pair(float low, float high) {
    const __nv_bfloat162 pair = __floats2bfloat162_rn(low, high);
    return *reinterpret_cast<const std::uint32_t*>(&pair);
}
__device__ inline float low_of(std::uint32_t pair) {
    return __uint_as_float(pair << 16);
}
__device__ inline float high_of(std::uint32_t pair) {
    return __uint_as_float(pair & 0xFFFF0000u);
}

} // namespace stepscope::cuda
