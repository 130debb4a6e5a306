#pragma once

// The product engine of attention_warp_mma.cuh by Hopper's asynchronous matrix instructions: the four warps
// of a warpgroup multiply 64 rows together. multiply_transposed and multiply_add only start their products;
// their accumulators may be touched, and their tiles overwritten, after wait() and settle().

#include "attention_tile.cuh"
#include "attention_warp_mma.cuh"
#include "attention_wgmma.cuh"

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

struct WarpgroupEngine {
    using Element = __nv_bfloat16;
    static constexpr int m_tiles = 1;
    static constexpr int warps_together = 4;

    template <int Columns>
    struct Packed {
        std::uint32_t a[Columns / 16][4];
    };

    __device__ static void publish_copies() { fence_async_proxy(); }
    __device__ static void begin() { wgmma_fence(); }
    __device__ static void commit() { wgmma_commit(); }
    template <int Pending>
    __device__ static void wait() {
        wgmma_wait<Pending>();
    }
    /// Keeps the compiler from reading accumulators before the wait that precedes this.
    template <int Blocks>
    __device__ static void settle(float (&acc)[1][Blocks][4]) {
#pragma unroll
        for (int i = 0; i < Blocks; ++i)
#pragma unroll
            for (int j = 0; j < 4; ++j)
                asm volatile("" : "+f"(acc[0][i][j])::"memory");
    }

    template <typename TileA, typename TileB>
    __device__ static void multiply_transposed(float (&acc)[1][TileB::rows / 8][4], std::uint32_t tile_a,
                                               std::uint32_t tile_b, int warp) {
        // The shuffle tells the compiler that the warpgroup is the same in all lanes: descriptors are uniform
        // values.
        const std::uint32_t at_a = tile_a + __shfl_sync(0xFFFFFFFFu, warp / 4, 0) * 64 * 16;
#pragma unroll
        for (int k = 0; k < TileA::panels / 2; ++k)
            Wgmma<TileB::rows>::template from_shared<0>(
                acc[0], wgmma_descriptor(at_a + 2 * k * TileA::panel_bytes, TileA::panel_bytes, 128),
                wgmma_descriptor(tile_b + 2 * k * TileB::panel_bytes, TileB::panel_bytes, 128), k > 0);
    }

    template <int Blocks>
    __device__ static void pack(Packed<Blocks * 8>& packed, const float (&acc)[1][Blocks][4]) {
#pragma unroll
        for (int k = 0; k < Blocks / 2; ++k)
            Bf16Mma::pack(packed.a[k], acc[0], k);
    }

    template <typename TileB>
    __device__ static void multiply_add(float (&acc)[1][TileB::columns / 8][4],
                                        const Packed<TileB::rows>& packed, std::uint32_t tile_b) {
#pragma unroll
        for (int k = 0; k < TileB::rows / 16; ++k)
            Wgmma<TileB::columns>::template from_registers<1>(
                acc[0], packed.a[k], wgmma_descriptor(tile_b + k * 256, 128, TileB::panel_bytes), true);
    }
};

} // namespace stepscope::cuda
