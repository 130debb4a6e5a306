#pragma once

// The forward of fused causal attention in plain fp32 multiply-adds.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/tiled/fma_steps.cuh"
#include "cuda/attention/tiled/fragments.cuh"

#include <cstdint>

namespace stepscope::cuda {

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

} // namespace stepscope::cuda
