#pragma once

// The backward of fused causal attention in plain fp32 multiply-adds, in two kernels as in backward.cuh.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/tiled/backward.cuh"
#include "cuda/attention/tiled/fma_steps.cuh"
#include "cuda/attention/tiled/fragments.cuh"

#include <cstdint>

namespace stepscope::cuda {

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
