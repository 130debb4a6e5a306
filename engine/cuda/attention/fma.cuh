#pragma once

// Fused causal attention in plain fp32 multiply-adds: the algorithm of forward.cuh and
// backward.cuh for 8 x D/4 threads. Thread (ty, tx) holds rows ty + 8i, i < 8, of every product;
// of scores the columns tx + D/4*j, of (rows, D) results the columns [4tx, 4tx + 4). Probabilities pass
// through shared memory.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/backward.cuh"
#include "cuda/attention/tile.cuh"

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

template <int D, int StepRows, int BlocksPerSm>
__global__ void __launch_bounds__(2 * D, BlocksPerSm)
    attention_forward_fma_kernel(const AttentionArguments<float> args) {
    using Layout = FmaLayout<D, StepRows>;
    using QueryTile = typename Layout::OwnTile;
    using KeyTile = typename Layout::StepTile;
    using ScoreTile = typename Layout::ScoreTile;
    extern __shared__ __align__(1024) unsigned char shared[];
    unsigned char* const query_tile = shared;
    unsigned char* const key_tile = query_tile + QueryTile::bytes;
    unsigned char* const value_tile = key_tile + KeyTile::bytes;
    unsigned char* const score_tile = value_tile + KeyTile::bytes;
    float* const correction = reinterpret_cast<float*>(score_tile + ScoreTile::bytes); // of each row
    float* const inverse_sum = correction + Layout::own_rows;

    const int thread = static_cast<int>(threadIdx.x), tx = fma_column<D>(thread), ty = fma_row<D>(thread);
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int tiles = static_cast<int>(gridDim.x) / args.batch_heads;
    const int first_query = (tiles - 1 - static_cast<int>(blockIdx.x) / args.batch_heads) * Layout::own_rows;
    const int valid_rows = args.seq - first_query;
    const int end_key = min(args.seq, first_query + Layout::own_rows);
    const float* keys = args.qkv + args.qkv_offset(batch_head, 0, 1);
    const float* values = args.qkv + args.qkv_offset(batch_head, 0, 2);
    load_tile_async<QueryTile, Layout::warps>(shared_address(query_tile),
                                              args.qkv + args.qkv_offset(batch_head, first_query, 0),
                                              args.qkv_stride(), valid_rows, args.head_dim);

    const float scale = args.scale * log2_e;
    float output[8][4] = {};
    // Two threads for each row keep its statistics.
    float maximum = -INFINITY, sum = 0.0f;
    const int stat_row = thread / 2;

    for (int first_key = 0; first_key < end_key; first_key += StepRows) {
        const std::int64_t skip = static_cast<std::int64_t>(first_key) * args.qkv_stride();
        load_tile_async<KeyTile, Layout::warps>(shared_address(key_tile), keys + skip, args.qkv_stride(),
                                                args.seq - first_key, args.head_dim, opaque(thread));
        copy_async_commit();
        load_tile_async<KeyTile, Layout::warps>(shared_address(value_tile), values + skip, args.qkv_stride(),
                                                args.seq - first_key, args.head_dim, opaque(thread));
        copy_async_commit();
        copy_async_wait<1>();
        __syncthreads();

        float scores[8][Layout::blocks];
        fma_transposed<QueryTile, KeyTile, Layout::across>(scores, query_tile, key_tile, ty, tx);
#pragma unroll
        for (int i = 0; i < 8; ++i)
#pragma unroll
            for (int j = 0; j < Layout::blocks; ++j)
                scores[i][j] = first_key + tx + Layout::across * j > first_query + ty + 8 * i
                                   ? -INFINITY
                                   : scores[i][j] * scale;
        fma_stage<ScoreTile, Layout::across>(score_tile, scores, ty, tx);
        __syncthreads();

        if (stat_row < Layout::own_rows) {
            constexpr int half = ScoreTile::panels / 2; // the two threads take alternate panels
            const auto scores_at = [&](int c) {
                return reinterpret_cast<float4*>(score_tile +
                                                 (ScoreTile::offset(stat_row, 2 * c) ^ thread % 2 * 16));
            };
            float top = maximum;
#pragma unroll
            for (int c = 0; c < half; ++c) {
                const float4 s = *scores_at(c);
                top = fmaxf(top, fmaxf(fmaxf(s.x, s.y), fmaxf(s.z, s.w)));
            }
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
            const float factor = exp2_fast(maximum - top);
            maximum = top;
            float part = 0.0f;
#pragma unroll
            for (int c = 0; c < half; ++c) {
                float4 s = *scores_at(c);
                s = make_float4(exp2_fast(s.x - top), exp2_fast(s.y - top), exp2_fast(s.z - top),
                                exp2_fast(s.w - top));
                part += s.x + s.y + (s.z + s.w);
                *scores_at(c) = s;
            }
            sum = fmaf(sum, factor, part);
            if (thread % 2 == 0) correction[stat_row] = factor;
        }
        copy_async_wait<0>();
        __syncthreads();

#pragma unroll
        for (int i = 0; i < 8; ++i) {
            const float factor = correction[ty + 8 * i];
#pragma unroll
            for (int c = 0; c < 4; ++c)
                output[i][c] *= factor;
        }
        fma_add<ScoreTile, KeyTile>(output, score_tile, value_tile, ty, tx);
        __syncthreads(); // the tiles are free
    }

    if (stat_row < Layout::own_rows) {
        sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 1);
        if (thread % 2 == 0) {
            inverse_sum[stat_row] = 1.0f / sum;
            if (stat_row < valid_rows)
                args.lse[args.row_offset(batch_head, first_query + stat_row)] = (maximum + log2f(sum)) * ln_2;
        }
    }
    __syncthreads();
    float factor[8];
#pragma unroll
    for (int i = 0; i < 8; ++i)
        factor[i] = inverse_sum[ty + 8 * i];
    fma_store(args.out + args.o_offset(batch_head, first_query), args.o_stride(), output, factor, ty, tx,
              valid_rows, args.head_dim);
}

template <int D, int StepRows, int BlocksPerSm>
__global__ void __launch_bounds__(2 * D, BlocksPerSm)
    attention_backward_query_fma_kernel(const AttentionArguments<float> args) {
    using Layout = FmaLayout<D, StepRows>;
    using QueryTile = typename Layout::OwnTile;
    using KeyTile = typename Layout::StepTile;
    using ScoreTile = typename Layout::ScoreTile;
    extern __shared__ __align__(1024) unsigned char shared[];
    unsigned char* const query_tile = shared;
    unsigned char* const d_o_tile = query_tile + QueryTile::bytes;
    unsigned char* const key_tile = d_o_tile + QueryTile::bytes;
    unsigned char* const value_tile = key_tile + KeyTile::bytes;
    unsigned char* const score_tile = value_tile; // values are done with before dS is written
    float2* const rows = reinterpret_cast<float2*>(value_tile + KeyTile::bytes);

    const int thread = static_cast<int>(threadIdx.x), tx = fma_column<D>(thread), ty = fma_row<D>(thread);
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int tiles = static_cast<int>(gridDim.x) / args.batch_heads;
    const int first_query = (tiles - 1 - static_cast<int>(blockIdx.x) / args.batch_heads) * Layout::own_rows;
    const int valid_rows = args.seq - first_query;
    const int end_key = min(args.seq, first_query + Layout::own_rows);
    const float* keys = args.qkv + args.qkv_offset(batch_head, 0, 1);
    const float* values = args.qkv + args.qkv_offset(batch_head, 0, 2);
    load_tile_async<QueryTile, Layout::warps>(shared_address(query_tile),
                                              args.qkv + args.qkv_offset(batch_head, first_query, 0),
                                              args.qkv_stride(), valid_rows, args.head_dim);
    load_tile_async<QueryTile, Layout::warps>(shared_address(d_o_tile),
                                              args.d_o + args.o_offset(batch_head, first_query),
                                              args.o_stride(), valid_rows, args.head_dim);
    copy_async_commit();
    for (int row = thread / 32 * 4; row < Layout::own_rows; row += Layout::warps * 4)
        prepare_rows<D, 4>(args, rows + row, batch_head, first_query + row);

    const float scale = args.scale * log2_e;
    float d_query[8][4] = {};
    for (int first_key = 0; first_key < end_key; first_key += StepRows) {
        const std::int64_t skip = static_cast<std::int64_t>(first_key) * args.qkv_stride();
        load_tile_async<KeyTile, Layout::warps>(shared_address(key_tile), keys + skip, args.qkv_stride(),
                                                args.seq - first_key, args.head_dim, opaque(thread));
        load_tile_async<KeyTile, Layout::warps>(shared_address(value_tile), values + skip, args.qkv_stride(),
                                                args.seq - first_key, args.head_dim, opaque(thread));
        copy_async_commit();
        copy_async_wait<0>();
        __syncthreads();

        float scores[8][Layout::blocks], d_scores[8][Layout::blocks];
        fma_transposed<QueryTile, KeyTile, Layout::across>(scores, query_tile, key_tile, ty, tx);
        fma_transposed<QueryTile, KeyTile, Layout::across>(d_scores, d_o_tile, value_tile, ty, tx);
#pragma unroll
        for (int i = 0; i < 8; ++i) {
            const int row = ty + 8 * i;
            const float2 values_of_row = rows[row];
#pragma unroll
            for (int j = 0; j < Layout::blocks; ++j)
                scores[i][j] = first_key + tx + Layout::across * j > first_query + row
                                   ? 0.0f
                                   : exp2_fast(fmaf(scores[i][j], scale, -values_of_row.x)) *
                                         (d_scores[i][j] - values_of_row.y);
        }
        __syncthreads(); // the values are free
        fma_stage<ScoreTile, Layout::across>(score_tile, scores, ty, tx);
        __syncthreads();
        fma_add<ScoreTile, KeyTile>(d_query, score_tile, key_tile, ty, tx);
        __syncthreads(); // the tiles are free
    }

    float factor[8];
#pragma unroll
    for (int i = 0; i < 8; ++i)
        factor[i] = args.scale;
    fma_store(args.out + args.qkv_offset(batch_head, first_query, 0), args.qkv_stride(), d_query, factor, ty,
              tx, valid_rows, args.head_dim);
}

/// Needs the args.rows that attention_backward_query_fma_kernel wrote.
template <int D, int StepRows, int BlocksPerSm>
__global__ void __launch_bounds__(2 * D, BlocksPerSm)
    attention_backward_key_fma_kernel(const AttentionArguments<float> args) {
    using Layout = FmaLayout<D, StepRows>;
    using KeyTile = typename Layout::OwnTile;
    using QueryTile = typename Layout::StepTile;
    using ScoreTile = typename Layout::ScoreTile;
    extern __shared__ __align__(1024) unsigned char shared[];
    unsigned char* const key_tile = shared;
    unsigned char* const value_tile = key_tile + KeyTile::bytes;
    unsigned char* const query_tile = value_tile + KeyTile::bytes;
    unsigned char* const d_o_tile = query_tile + QueryTile::bytes;
    unsigned char* const score_tile = d_o_tile + QueryTile::bytes; // P, then dS
    float2* const rows = reinterpret_cast<float2*>(score_tile + ScoreTile::bytes);

    const int thread = static_cast<int>(threadIdx.x), tx = fma_column<D>(thread), ty = fma_row<D>(thread);
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int first_key = static_cast<int>(blockIdx.x) / args.batch_heads * Layout::own_rows;
    const int valid_rows = args.seq - first_key;
    const float* queries = args.qkv + args.qkv_offset(batch_head, 0, 0);
    const float* d_o = args.d_o + args.o_offset(batch_head, 0);
    const float2* row_values = args.rows + args.row_offset(batch_head, 0);
    load_tile_async<KeyTile, Layout::warps>(shared_address(key_tile),
                                            args.qkv + args.qkv_offset(batch_head, first_key, 1),
                                            args.qkv_stride(), valid_rows, args.head_dim);
    load_tile_async<KeyTile, Layout::warps>(shared_address(value_tile),
                                            args.qkv + args.qkv_offset(batch_head, first_key, 2),
                                            args.qkv_stride(), valid_rows, args.head_dim);

    const float scale = args.scale * log2_e;
    float d_key[8][4] = {}, d_value[8][4] = {};
    for (int first_query = first_key / StepRows * StepRows; first_query < args.seq; first_query += StepRows) {
        const int query_rows = args.seq - first_query;
        load_tile_async<QueryTile, Layout::warps>(
            shared_address(query_tile), queries + static_cast<std::int64_t>(first_query) * args.qkv_stride(),
            args.qkv_stride(), query_rows, args.head_dim, opaque(thread));
        load_tile_async<QueryTile, Layout::warps>(
            shared_address(d_o_tile), d_o + static_cast<std::int64_t>(first_query) * args.o_stride(),
            args.o_stride(), query_rows, args.head_dim, opaque(thread));
        copy_async_commit();
        if (thread < StepRows)
            rows[thread] = thread < query_rows ? row_values[first_query + thread] : make_float2(0.0f, 0.0f);
        copy_async_wait<0>();
        __syncthreads();

        float scores[8][Layout::blocks], d_scores[8][Layout::blocks]; // transposed: key rows, query columns
        fma_transposed<KeyTile, QueryTile, Layout::across>(scores, key_tile, query_tile, ty, tx);
        fma_transposed<KeyTile, QueryTile, Layout::across>(d_scores, value_tile, d_o_tile, ty, tx);
#pragma unroll
        for (int j = 0; j < Layout::blocks; ++j) {
            const int column = tx + Layout::across * j;
            const float2 values_of_column = rows[column];
#pragma unroll
            for (int i = 0; i < 8; ++i) {
                scores[i][j] = first_key + ty + 8 * i > first_query + column
                                   ? 0.0f
                                   : exp2_fast(fmaf(scores[i][j], scale, -values_of_column.x));
                d_scores[i][j] = scores[i][j] * (d_scores[i][j] - values_of_column.y);
            }
        }
        fma_stage<ScoreTile, Layout::across>(score_tile, scores, ty, tx);
        __syncthreads();
        fma_add<ScoreTile, QueryTile>(d_value, score_tile, d_o_tile, ty, tx);
        __syncthreads();
        fma_stage<ScoreTile, Layout::across>(score_tile, d_scores, ty, tx);
        __syncthreads();
        fma_add<ScoreTile, QueryTile>(d_key, score_tile, query_tile, ty, tx);
        __syncthreads(); // the tiles are free
    }

    float scales[8], ones[8];
#pragma unroll
    for (int i = 0; i < 8; ++i) {
        scales[i] = args.scale;
        ones[i] = 1.0f;
    }
    fma_store(args.out + args.qkv_offset(batch_head, first_key, 1), args.qkv_stride(), d_key, scales, ty, tx,
              valid_rows, args.head_dim);
    fma_store(args.out + args.qkv_offset(batch_head, first_key, 2), args.qkv_stride(), d_value, ones, ty, tx,
              valid_rows, args.head_dim);
}

} // namespace stepscope::cuda
