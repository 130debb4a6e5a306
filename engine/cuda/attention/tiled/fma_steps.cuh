#pragma once

// What fused causal attention in plain fp32 multiply-adds shares, forward and backward: the algorithms of
// forward.cuh and backward.cuh for 8 x D/4 threads. Thread (ty, tx) holds rows ty + 8i, i < 8, of every
// product; of scores the columns tx + D/4*j, of (rows, D) results the columns [4tx, 4tx + 4). Probabilities
// pass through shared memory.

#include "cuda/attention/tiled/tile.cuh"

#include <cstdint>

namespace stepscope::cuda {

/// Sizes of the three kernels; StepRows a multiple of D/4.
template <int D, int StepRows>
struct FmaLayout {
    static constexpr int across = D / 4;
    static constexpr int threads = 8 * across;
    static constexpr int warps = threads / 32;
    static constexpr int own_rows = 64;
    static constexpr int blocks = StepRows / across; ///< of scores' columns, for each thread
    using OwnTile = Tile<float, own_rows, D>;
    using StepTile = Tile<float, StepRows, D>;
    using ScoreTile = Tile<float, own_rows, StepRows>;
    static constexpr int forward_bytes = OwnTile::bytes + 2 * StepTile::bytes + ScoreTile::bytes +
                                         2 * own_rows * static_cast<int>(sizeof(float));
    static constexpr int query_bytes =
        2 * OwnTile::bytes + 2 * StepTile::bytes + own_rows * static_cast<int>(sizeof(float2));
    static constexpr int key_bytes = 2 * OwnTile::bytes + 2 * StepTile::bytes + ScoreTile::bytes +
                                     StepRows * static_cast<int>(sizeof(float2));
    static_assert(threads % 32 == 0 && StepRows % across == 0 && ScoreTile::bytes <= StepTile::bytes);
};

/// Which (ty, tx) a thread is: 16 neighbouring threads make a square of 4 x 4, whose 16-byte reads of four
/// rows of either factor are 64 bytes, one pass of shared memory.
template <int D>
__device__ int fma_column(int thread) {
    return thread / 16 % (D / 16) * 4 + thread % 4;
}
template <int D>
__device__ int fma_row(int thread) {
    return thread / 16 / (D / 16) * 4 + thread % 16 / 4;
}

/// Four elements of a row; `section`, where `panel` lies, is given apart so that it can be a constant in
/// loops.
template <typename TileType>
__device__ float4 load_panel(const unsigned char* tile, int row, int section, int panel) {
    const int width = TileType::width(section);
    return *reinterpret_cast<const float4*>(tile + section * TileType::section_bytes + row * width * 16 +
                                            (panel % 8 ^ TileType::swizzle(row, width)) * 16);
}

/// acc[i][j] = sum over columns of a[ty + 8i] * b[tx + Across*j].
template <typename TileA, typename TileB, int Across, int Blocks>
__device__ void fma_transposed(float (&acc)[8][Blocks], const unsigned char* a, const unsigned char* b,
                               int ty, int tx) {
#pragma unroll
    for (int i = 0; i < 8; ++i)
#pragma unroll
        for (int j = 0; j < Blocks; ++j)
            acc[i][j] = 0.0f;
#pragma unroll
    for (int section = 0; section < TileA::sections; ++section) {
        const int width = TileA::width(section);
#pragma unroll 1
        for (int panel = 8 * section; panel < 8 * section + width; ++panel) {
            float4 y[Blocks];
#pragma unroll
            for (int j = 0; j < Blocks; ++j)
                y[j] = load_panel<TileB>(b, tx + Across * j, section, panel);
#pragma unroll
            for (int i = 0; i < 8; ++i) {
                const float4 x = load_panel<TileA>(a, ty + 8 * i, section, panel);
#pragma unroll
                for (int j = 0; j < Blocks; ++j)
                    acc[i][j] =
                        fmaf(x.x, y[j].x, fmaf(x.y, y[j].y, fmaf(x.z, y[j].z, fmaf(x.w, y[j].w, acc[i][j]))));
            }
        }
    }
}

/// acc[i][c] += sum over rows r of b of p[ty + 8i][r] * b[r][4tx + c].
template <typename TileP, typename TileB>
__device__ void fma_add(float (&acc)[8][4], const unsigned char* p, const unsigned char* b, int ty, int tx) {
#pragma unroll
    for (int section = 0; section < TileP::sections; ++section) {
        const int width = TileP::width(section);
#pragma unroll 1
        for (int panel = 8 * section; panel < 8 * section + width; ++panel) {
            float4 y[4];
#pragma unroll
            for (int r = 0; r < 4; ++r)
                y[r] = load_panel<TileB>(b, 4 * panel + r, tx / 8, tx);
#pragma unroll
            for (int i = 0; i < 8; ++i) {
                const float4 x = load_panel<TileP>(p, ty + 8 * i, section, panel);
                acc[i][0] =
                    fmaf(x.x, y[0].x, fmaf(x.y, y[1].x, fmaf(x.z, y[2].x, fmaf(x.w, y[3].x, acc[i][0]))));
                acc[i][1] =
                    fmaf(x.x, y[0].y, fmaf(x.y, y[1].y, fmaf(x.z, y[2].y, fmaf(x.w, y[3].y, acc[i][1]))));
                acc[i][2] =
                    fmaf(x.x, y[0].z, fmaf(x.y, y[1].z, fmaf(x.z, y[2].z, fmaf(x.w, y[3].z, acc[i][2]))));
                acc[i][3] =
                    fmaf(x.x, y[0].w, fmaf(x.y, y[1].w, fmaf(x.z, y[2].w, fmaf(x.w, y[3].w, acc[i][3]))));
            }
        }
    }
}

/// Writes values[i][j] to (ty + 8i, tx + Across*j) of a score tile.
template <typename ScoreTile, int Across, int Blocks>
__device__ void fma_stage(unsigned char* tile, const float (&values)[8][Blocks], int ty, int tx) {
#pragma unroll
    for (int i = 0; i < 8; ++i)
#pragma unroll
        for (int j = 0; j < Blocks; ++j) {
            const int column = tx + Across * j;
            *reinterpret_cast<float*>(tile + ScoreTile::offset(ty + 8 * i, column / 4) + column % 4 * 4) =
                values[i][j];
        }
}

/// Writes acc times `factor` to rows ty + 8i < valid_rows and columns [4tx, 4tx + 4) below valid_columns.
__device__ inline void fma_store(float* out, int stride, const float (&acc)[8][4], const float (&factor)[8],
                                 int ty, int tx, int valid_rows, int valid_columns) {
    if (4 * tx >= valid_columns) return;
#pragma unroll
    for (int i = 0; i < 8; ++i)
        if (ty + 8 * i < valid_rows)
            *reinterpret_cast<float4*>(out + static_cast<std::int64_t>(ty + 8 * i) * stride + 4 * tx) =
                make_float4(acc[i][0] * factor[i], acc[i][1] * factor[i], acc[i][2] * factor[i],
                            acc[i][3] * factor[i]);
}

} // namespace stepscope::cuda
