#pragma once

#include "cuda/kernels/device.cuh"

namespace stepscope::cuda {

/// fp32 weights beside a pack of `width` elements: by 16-byte accesses where that is more than one element.
template <int width>
__device__ void load_weight(float (&to)[width], const float* from) {
    if constexpr (width % 4 == 0) {
#pragma unroll
        for (int i = 0; i < width; i += 4) {
            const float4 w = *reinterpret_cast<const float4*>(from + i);
            to[i] = w.x;
            to[i + 1] = w.y;
            to[i + 2] = w.z;
            to[i + 3] = w.w;
        }
    } else {
#pragma unroll
        for (int i = 0; i < width; ++i)
            to[i] = from[i];
    }
}

/// Calls `body(packs, threads)` with a block size that covers a row by 1, 2, 4 or 8 packs a thread.
template <typename Body>
void with_packs(std::int64_t columns, int width, Body&& body) {
    constexpr std::int64_t most_threads = 1024;
    const std::int64_t needed = ceil_div(columns, width);
    const auto threads = [&](std::int64_t packs) {
        return static_cast<unsigned>(round_up(ceil_div(needed, packs), 32));
    };
    if (needed <= most_threads)
        body(std::integral_constant<int, 1>{}, threads(1));
    else if (needed <= 2 * most_threads)
        body(std::integral_constant<int, 2>{}, threads(2));
    else if (needed <= 4 * most_threads)
        body(std::integral_constant<int, 4>{}, threads(4));
    else if (needed <= 8 * most_threads)
        body(std::integral_constant<int, 8>{}, threads(8));
    else
        throw BackendError("the CUDA backend normalises rows of up to " +
                           std::to_string(8 * most_threads * width) + " elements of this kind, not " +
                           std::to_string(columns));
}

inline constexpr int warps_of_rows = 4; ///< of a block whose warps take a row each

/// Calls `body(packs)` where a warp covers a row by up to six packs a lane, and says whether it did.
template <int packs = 1, typename Body>
bool with_warp_packs(std::int64_t columns, int width, Body&& body) {
    if constexpr (packs > 6) {
        return false;
    } else {
        if (columns > std::int64_t{32} * width * packs)
            return with_warp_packs<packs + 1>(columns, width, body);
        body(std::integral_constant<int, packs>{});
        return true;
    }
}

} // namespace stepscope::cuda
