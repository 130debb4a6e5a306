#pragma once

// Products of tiles by m16n8 matrix instructions (sm_80 and later), one warp on its own rows.
//
// A product engine gives the attention kernels three operations on fragments. Accumulators are
// float[M][N/8][4]: of m-tile m, column block i, the thread with g = lane/4 and t = lane%4 holds rows g
// (elements 0, 1) and g+8 (2, 3), columns 8i + 2t and 8i + 2t + 1.
//   multiply_transposed   acc = A B^T, A and B tiles in shared memory, sum over their columns
//   pack                  accumulators, rounded, as the left factor of the next product
//   multiply_add          acc += P B, P packed, B a tile in shared memory, sum over its rows
// A product may be started after
// begin(), is complete after commit() and wait<0>() (wait<n>: all but the last n commits), and its
// accumulators may be read after settle().

#include "cuda/attention/tiled/tile.cuh"
#include "cuda/ptx/bf16_pairs.cuh"

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

__device__ inline void load_matrices(std::uint32_t (&r)[4], std::uint32_t address) {
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];\n"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address));
}

__device__ inline void load_matrices_transposed(std::uint32_t (&r)[4], std::uint32_t address) {
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];\n"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address));
}

/// bf16 factors, m16n8k16.
struct Bf16Mma {
    using Element = __nv_bfloat16;
    static constexpr int depth = 16; ///< terms of one instruction's sums

    __device__ static void multiply(float (&d)[4], const std::uint32_t (&a)[4], std::uint32_t b0,
                                    std::uint32_t b1) {
        asm volatile(
            "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
            "{%8, %9}, {%0, %1, %2, %3};\n"
            : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }
    __device__ static void round_operands(std::uint32_t (&)[4]) {}

    /// A fragment of terms [16k, 16k + 16).
    template <int Blocks>
    __device__ static void pack(std::uint32_t (&a)[4], const float (&acc)[Blocks][4], int k) {
        a[0] = pack_pair(acc[2 * k][0], acc[2 * k][1]);
        a[1] = pack_pair(acc[2 * k][2], acc[2 * k][3]);
        a[2] = pack_pair(acc[2 * k + 1][0], acc[2 * k + 1][1]);
        a[3] = pack_pair(acc[2 * k + 1][2], acc[2 * k + 1][3]);
    }

    /// {b0, b1} of column blocks i and i + 1 for terms (rows of the tile) [16k, 16k + 16).
    template <typename TileB>
    __device__ static void load_rows(std::uint32_t (&b)[4], std::uint32_t tile, int lane, int k, int i) {
        load_matrices_transposed(b, tile + (TileB::offset(16 * k + lane % 16, i) ^ lane / 16 * 16));
    }
};

/// fp32 rounded to TF32, m16n8k8. The instruction ignores the low 13 bits; half of their range is added
/// first, which rounds to nearest.
struct Tf32Mma {
    using Element = float;
    static constexpr int depth = 8;

    __device__ static void multiply(float (&d)[4], const std::uint32_t (&a)[4], std::uint32_t b0,
                                    std::uint32_t b1) {
        asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
                     "{%8, %9}, {%0, %1, %2, %3};\n"
                     : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
                     : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }
    __device__ static void round_operands(std::uint32_t (&r)[4]) {
#pragma unroll
        for (int i = 0; i < 4; ++i)
            r[i] += 0x1000u;
    }

    /// A fragment of terms [8k, 8k + 8), taken in the order 0 2 4 6 1 3 5 7 in which the accumulators hold
    /// them.
    template <int Blocks>
    __device__ static void pack(std::uint32_t (&a)[4], const float (&acc)[Blocks][4], int k) {
        a[0] = __float_as_uint(acc[k][0]);
        a[1] = __float_as_uint(acc[k][2]);
        a[2] = __float_as_uint(acc[k][1]);
        a[3] = __float_as_uint(acc[k][3]);
        round_operands(a);
    }

    /// The rows in that same order.
    template <typename TileB>
    __device__ static void load_rows(std::uint32_t (&b)[4], std::uint32_t tile, int lane, int k, int i) {
        const int row = 8 * k + lane % 4 * 2, column = lane / 4;
#pragma unroll
        for (int j = 0; j < 4; ++j) {
            const std::uint32_t at =
                tile + (TileB::offset(row + j % 2, 2 * (i + j / 2)) ^ column / 4 * 16) + column % 4 * 4;
            asm volatile("ld.shared.b32 %0, [%1];\n" : "=r"(b[j]) : "r"(at));
        }
        round_operands(b);
    }
};

/// `M` m-tiles of 16 rows for each warp.
template <typename Mma, int M>
struct WarpEngine {
    using Element = typename Mma::Element;
    static constexpr int m_tiles = M;
    static constexpr bool overlaps_launches = false; ///< whether the backward's second kernel starts early

    template <int Columns>
    struct Packed {
        std::uint32_t a[M][Columns / Mma::depth][4];
    };

    __device__ static void release_dependents() {}
    __device__ static void await_predecessors() {}
    __device__ static void publish_copies() {}
    __device__ static void begin() {}
    __device__ static void commit() {}
    template <int Pending>
    __device__ static void wait() {}
    template <int N>
    __device__ static void settle(float (&)[M][N][4]) {}

    template <typename TileA, typename TileB>
    __device__ static void multiply_transposed(float (&acc)[M][TileB::rows / 8][4], std::uint32_t tile_a,
                                               std::uint32_t tile_b, int warp) {
        const int lane = opaque(static_cast<int>(threadIdx.x) % 32);
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int i = 0; i < TileB::rows / 8; ++i)
#pragma unroll
                for (int j = 0; j < 4; ++j)
                    acc[m][i][j] = 0.0f;
        const int row_a = warp * M * 16 + lane % 16, row_b = lane % 8 + lane / 16 * 8;
#pragma unroll
        for (int k = 0; k < TileA::panels / 2; ++k) {
            std::uint32_t a[M][4];
#pragma unroll
            for (int m = 0; m < M; ++m) {
                load_matrices(a[m], tile_a + (TileA::offset(row_a + m * 16, 2 * k) ^ lane / 16 * 16));
                Mma::round_operands(a[m]);
            }
#pragma unroll
            for (int i = 0; i < TileB::rows / 8; i += 2) {
                std::uint32_t b[4];
                load_matrices(b, tile_b + (TileB::offset(row_b + i * 8, 2 * k) ^ lane / 8 % 2 * 16));
                Mma::round_operands(b);
#pragma unroll
                for (int m = 0; m < M; ++m) {
                    Mma::multiply(acc[m][i], a[m], b[0], b[1]);
                    Mma::multiply(acc[m][i + 1], a[m], b[2], b[3]);
                }
            }
        }
    }

    template <int Blocks>
    __device__ static void pack(Packed<Blocks * 8>& packed, const float (&acc)[M][Blocks][4]) {
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int k = 0; k < Blocks * 8 / Mma::depth; ++k)
                Mma::pack(packed.a[m][k], acc[m], k);
    }

    template <typename TileB>
    __device__ static void multiply_add(float (&acc)[M][TileB::columns / 8][4],
                                        const Packed<TileB::rows>& packed, std::uint32_t tile_b) {
        const int lane = opaque(static_cast<int>(threadIdx.x) % 32);
#pragma unroll
        for (int k = 0; k < TileB::rows / Mma::depth; ++k)
#pragma unroll
            for (int i = 0; i < TileB::columns / 8; i += 2) {
                std::uint32_t b[4];
                Mma::template load_rows<TileB>(b, tile_b, lane, k, i);
#pragma unroll
                for (int m = 0; m < M; ++m) {
                    Mma::multiply(acc[m][i], packed.a[m][k], b[0], b[1]);
                    Mma::multiply(acc[m][i + 1], packed.a[m][k], b[2], b[3]);
                }
            }
    }
};

} // namespace stepscope::cuda
