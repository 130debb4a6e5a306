#pragma once

// The product engine of warp_engine.cuh by Hopper's asynchronous matrix instructions: the four warps
// of a warpgroup multiply 64 rows together. multiply_transposed and multiply_add only start their products;
// their accumulators may be touched, and their tiles overwritten, after wait() and settle().

#include "cuda/attention/tiled/tile.cuh"
#include "cuda/attention/tiled/warp_engine.cuh"
#include "cuda/ptx/wgmma.cuh"

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

struct WarpgroupEngine {
    using Element = __nv_bfloat16;
    static constexpr int m_tiles = 1;
    static constexpr bool overlaps_launches = true;

    template <int Columns>
    struct Packed {
        std::uint32_t a[Columns / 16][4];
    };

    /// The next kernel of the stream may start once every block has come here (programmatic dependent
    /// launch): the first thread to say so speaks for its block, so all of it arrives before. The fence has
    /// put what this block wrote before into L2, where that kernel's copies look for it.
    __device__ static void release_dependents() {
        __threadfence();
        __syncthreads();
        asm volatile("griddepcontrol.launch_dependents;\n" ::: "memory");
    }
    /// Waits until the kernel before has finished, so that whatever follows in the stream follows both.
    __device__ static void await_predecessors() { asm volatile("griddepcontrol.wait;\n" ::: "memory"); }
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
#pragma unroll
        for (int k = 0; k < TileA::panels / 2; ++k) {
            const int section = k / 4, row_a = TileA::width(section) * 16, row_b = TileB::width(section) * 16;
            const std::uint32_t own_rows = warp / 4 * 64 * row_a;
            const std::uint32_t a = tile_a + section * TileA::section_bytes + own_rows + k % 4 * 32;
            const std::uint32_t b = tile_b + section * TileB::section_bytes + k % 4 * 32;
            Wgmma<TileB::rows>::template from_shared<0>(acc[0], k_major(a, row_a), k_major(b, row_b), k > 0);
        }
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
        // One product covers the sections of 8 panels, a second the narrower section behind them.
        constexpr int wide = TileB::panels / 8 * 64, narrow = TileB::columns - wide;
#pragma unroll
        for (int k = 0; k < TileB::rows / 16; ++k) {
            Wgmma<wide>::template from_registers<1>(
                reinterpret_cast<float(&)[wide / 8][4]>(acc[0][0]), packed.a[k],
                wgmma_descriptor<8>(tile_b + k * 16 * 128, TileB::section_bytes, 8 * 128), true);
            if constexpr (narrow > 0)
                Wgmma<narrow>::template from_registers<1>(
                    reinterpret_cast<float(&)[narrow / 8][4]>(acc[0][wide / 8]), packed.a[k],
                    wgmma_descriptor<narrow / 8>(
                        tile_b + wide / 64 * TileB::section_bytes + k * 16 * narrow * 2, 0, 8 * narrow * 2),
                    true);
        }
    }

private:
    __device__ static std::uint64_t k_major(std::uint32_t address, int row_bytes) {
        return row_bytes == 128  ? wgmma_descriptor<8>(address, 0, 8 * 128)
               : row_bytes == 64 ? wgmma_descriptor<4>(address, 0, 8 * 64)
                                 : wgmma_descriptor<2>(address, 0, 8 * 32);
    }
};

} // namespace stepscope::cuda
