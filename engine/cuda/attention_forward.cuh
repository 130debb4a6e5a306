#pragma once

// Fused causal attention, forward (Dao, "FlashAttention-2", 2023): a block owns query rows, walks the key
// blocks up to the diagonal, and keeps the running maximum, sum and output of each row in registers. Scores
// are never stored.

#include "attention_arguments.cuh"
#include "attention_fragments.cuh"
#include "attention_tile.cuh"

#include <cstdint>

namespace stepscope::cuda {

/// Shared memory: queries, then two stages of keys and values.
template <typename Engine, int D, int Warps, int KeyRows>
struct ForwardLayout {
    static constexpr int query_rows = Warps * 16 * Engine::m_tiles;
    using QueryTile = Tile<typename Engine::Element, query_rows, D>;
    using KeyTile = Tile<typename Engine::Element, KeyRows, D>;
    static constexpr int stage_bytes = 2 * KeyTile::bytes;
    static constexpr int bytes = QueryTile::bytes + 2 * stage_bytes;
};

template <typename Engine, int D, int Warps, int KeyRows, int BlocksPerSm>
__global__ void __launch_bounds__(Warps * 32, BlocksPerSm)
    attention_forward_kernel(const AttentionArguments<typename Engine::Element> args) {
    using Element = typename Engine::Element;
    using Layout = ForwardLayout<Engine, D, Warps, KeyRows>;
    using QueryTile = typename Layout::QueryTile;
    using KeyTile = typename Layout::KeyTile;
    constexpr int M = Engine::m_tiles;

    extern __shared__ __align__(1024) unsigned char shared[];
    const std::uint32_t query_tile = shared_address(shared);
    const std::uint32_t stages = query_tile + QueryTile::bytes;

    // Blocks with the most key blocks come first.
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int tiles = static_cast<int>(gridDim.x) / args.batch_heads;
    const int first_query =
        (tiles - 1 - static_cast<int>(blockIdx.x) / args.batch_heads) * Layout::query_rows;
    const int end_key = min(args.seq, first_query + Layout::query_rows);
    const int key_blocks = (end_key + KeyRows - 1) / KeyRows;

    const int warp = uniform_warp();
    const int warp_row = warp * 16 * M;
    const int together_row = warp / Engine::warps_together * Engine::warps_together * 16 * M;
    const int together_last = first_query + together_row + Engine::warps_together * 16 * M - 1;

    const Element* keys = args.qkv + args.qkv_offset(batch_head, 0, 1);
    const Element* values = args.qkv + args.qkv_offset(batch_head, 0, 2);
    const auto load_stage = [&](int block) {
        const std::uint32_t stage = stages + block % 2 * Layout::stage_bytes;
        const std::int64_t skip = static_cast<std::int64_t>(block) * KeyRows * args.qkv_stride();
        const int rows = args.seq - block * KeyRows;
        load_tile_async<KeyTile, Warps>(stage, keys + skip, args.qkv_stride(), rows, args.head_dim);
        load_tile_async<KeyTile, Warps>(stage + KeyTile::bytes, values + skip, args.qkv_stride(), rows,
                                        args.head_dim);
        copy_async_commit();
    };
    load_tile_async<QueryTile, Warps>(query_tile, args.qkv + args.qkv_offset(batch_head, first_query, 0),
                                      args.qkv_stride(), args.seq - first_query, args.head_dim);
    load_stage(0);

    const float scale = args.scale * log2_e; // exponentials are taken to the base 2
    float output[M][D / 8][4];
    set_zero(output);
    float maximum[M][2], sum[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int h = 0; h < 2; ++h) {
            maximum[m][h] = -INFINITY;
            sum[m][h] = 0.0f;
        }

#pragma unroll 1
    for (int block = 0; block < key_blocks; ++block) {
        copy_async_wait<0>();
        Engine::publish_copies();
        __syncthreads();
        if (block + 1 < key_blocks) load_stage(block + 1);
        const int first_key = block * KeyRows;
        if (first_key > together_last) continue;
        const std::uint32_t stage = stages + block % 2 * Layout::stage_bytes;

        float scores[M][KeyRows / 8][4];
        Engine::begin();
        Engine::template multiply_transposed<QueryTile, KeyTile>(scores, query_tile, stage, warp);
        Engine::commit();
        Engine::template wait<0>();
        Engine::settle(scores);
        if (first_key + KeyRows - 1 > first_query + warp_row)
            mask_causal<false>(scores, first_query + warp_row, first_key);

        bool moved = false;
        float correction[M][2];
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int h = 0; h < 2; ++h) {
                float top = maximum[m][h];
#pragma unroll
                for (int i = 0; i < KeyRows / 8; ++i)
                    top = fmaxf(top, fmaxf(scores[m][i][2 * h], scores[m][i][2 * h + 1]));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
                correction[m][h] = exp2_fast((maximum[m][h] - top) * scale);
                moved = moved || top != maximum[m][h];
                maximum[m][h] = top;
                const float shift = top * scale;
                float part = 0.0f;
#pragma unroll
                for (int i = 0; i < KeyRows / 8; ++i)
#pragma unroll
                    for (int j = 2 * h; j < 2 * h + 2; ++j) {
                        scores[m][i][j] = exp2_fast(fmaf(scores[m][i][j], scale, -shift));
                        part += scores[m][i][j];
                    }
                sum[m][h] = fmaf(sum[m][h], correction[m][h], part);
            }
        if (__any_sync(0xFFFFFFFFu, moved)) {
#pragma unroll
            for (int m = 0; m < M; ++m)
#pragma unroll
                for (int i = 0; i < D / 8; ++i)
#pragma unroll
                    for (int j = 0; j < 4; ++j)
                        output[m][i][j] *= correction[m][j / 2];
        }

        typename Engine::template Packed<KeyRows> weights;
        Engine::pack(weights, scores);
        Engine::begin();
        Engine::template multiply_add<KeyTile>(output, weights, stage + KeyTile::bytes);
        Engine::commit();
        Engine::template wait<0>();
        Engine::settle(output);
    }

    float inverse[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int h = 0; h < 2; ++h) {
            float total = sum[m][h];
            total += __shfl_xor_sync(0xFFFFFFFFu, total, 1);
            total += __shfl_xor_sync(0xFFFFFFFFu, total, 2);
            inverse[m][h] = 1.0f / total;
            const int row = first_query + warp_row + m * 16 + lane_group() + h * 8;
            if (lane_in_group() == 0 && row < args.seq)
                args.lse[args.row_offset(batch_head, row)] = (maximum[m][h] * scale + log2f(total)) * ln_2;
        }
    __syncthreads(); // every warp is done with the queries
    stage_rows<QueryTile, Element>(shared, output, inverse, warp_row);
    __syncthreads();
    store_tile<QueryTile, Warps>(shared, args.out + args.o_offset(batch_head, first_query), args.o_stride(),
                                 args.seq - first_query, args.head_dim);
}

} // namespace stepscope::cuda
