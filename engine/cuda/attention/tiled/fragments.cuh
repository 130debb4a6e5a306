#pragma once

// Steps on accumulator fragments (warp_engine.cuh) that the forward and the backward share.

#include "cuda/attention/tiled/tile.cuh"

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

/// 2^x to about 2 units in the last place; 0 of -infinity.
__device__ inline float exp2_fast(float x) {
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;\n" : "=f"(y) : "f"(x));
    return y;
}

__device__ inline int lane_group() {
    return static_cast<int>(threadIdx.x) % 32 / 4;
}
__device__ inline int lane_in_group() {
    return static_cast<int>(threadIdx.x) % 4;
}

/// Index of this warp; the shuffle tells the compiler that all lanes agree.
__device__ inline int uniform_warp() {
    return __shfl_sync(0xFFFFFFFFu, static_cast<int>(threadIdx.x) / 32, 0);
}

template <int M, int Blocks>
__device__ void set_zero(float (&acc)[M][Blocks][4]) {
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int i = 0; i < Blocks; ++i)
#pragma unroll
            for (int j = 0; j < 4; ++j)
                acc[m][i][j] = 0.0f;
}

/// Sets to -infinity what is above the diagonal: columns beyond rows, or the reverse where RowsAreKeys.
/// `row`: of m-tile 0's first row, `column`: of block 0's first column, as positions in the sequence.
template <bool RowsAreKeys, int M, int Blocks>
__device__ void mask_causal(float (&acc)[M][Blocks][4], int row, int column) {
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int i = 0; i < Blocks; ++i)
#pragma unroll
            for (int j = 0; j < 4; ++j) {
                const int r = row + m * 16 + lane_group() + j / 2 * 8;
                const int c = column + i * 8 + lane_in_group() * 2 + j % 2;
                if (RowsAreKeys ? r > c : c > r) acc[m][i][j] = -INFINITY;
            }
}

/// Stores columns 8i + 2t and 8i + 2t + 1 of one row, t = lane_in_group().
template <typename TileType>
__device__ void store_pair(unsigned char* tile, __nv_bfloat16, int row, int i, float a, float b) {
    *reinterpret_cast<__nv_bfloat162*>(tile + TileType::offset(row, i) + lane_in_group() * 4) =
        __floats2bfloat162_rn(a, b);
}
template <typename TileType>
__device__ void store_pair(unsigned char* tile, float, int row, int i, float a, float b) {
    *reinterpret_cast<float2*>(tile + (TileType::offset(row, 2 * i) ^ lane_in_group() / 2 * 16) +
                               lane_in_group() % 2 * 8) = make_float2(a, b);
}

/// Rounds accumulators times their row's factor into rows [row, row + 16*M) of a tile.
template <typename TileType, typename Element, int M, int Blocks>
__device__ void stage_rows(unsigned char* tile, const float (&acc)[M][Blocks][4], const float (&factor)[M][2],
                           int row) {
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int i = 0; i < Blocks; ++i)
#pragma unroll
            for (int h = 0; h < 2; ++h)
                store_pair<TileType>(tile, Element(0.0f), row + m * 16 + lane_group() + h * 8, i,
                                     acc[m][i][2 * h] * factor[m][h], acc[m][i][2 * h + 1] * factor[m][h]);
}

} // namespace stepscope::cuda
