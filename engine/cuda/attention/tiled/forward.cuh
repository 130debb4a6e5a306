#pragma once

// Fused causal attention, forward (Dao, "FlashAttention-2", 2023): a block owns query rows, walks the key
// blocks up to the diagonal, and keeps the running maximum, sum and output of each row in registers. Scores
// are never stored. The scores of a key block are computed beside the output of the one before it, whose
// softmax is done by then, so that matrix units and exponentials can overlap (Shah et al.,
// "FlashAttention-3", 2024).

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/tiled/fragments.cuh"
#include "cuda/attention/tiled/tile.cuh"

#include <cstdint>

namespace stepscope::cuda {

/// Shared memory: queries, two stages of keys, two of values.
template <typename Engine, int D, int Warps, int KeyRows>
struct ForwardLayout {
    static constexpr int query_rows = Warps * 16 * Engine::m_tiles;
    using QueryTile = Tile<typename Engine::Element, query_rows, D>;
    using KeyTile = Tile<typename Engine::Element, KeyRows, D>;
    static constexpr int bytes = QueryTile::bytes + 4 * KeyTile::bytes;
};

/// Statistics of the rows of one thread: h = 0 is row lane_group() of m-tile m, h = 1 the row 8 below.
template <int M>
struct OnlineSoftmax {
    float maximum[M][2], sum[M][2];
    float correction[M][2]; ///< by which what was summed under the former maximum shrinks

    __device__ OnlineSoftmax() {
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int h = 0; h < 2; ++h) {
                maximum[m][h] = -INFINITY;
                sum[m][h] = 0.0f;
            }
    }

    /// Replaces scores by 2^(scale * (score - maximum)); the sum stays this thread's part. True where a
    /// maximum of this warp has moved, and corrections are not all 1.
    template <int Blocks>
    __device__ bool update(float (&scores)[M][Blocks][4], float scale) {
        bool moved = false;
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int h = 0; h < 2; ++h) {
                float top = maximum[m][h];
#pragma unroll
                for (int i = 0; i < Blocks; ++i)
                    top = fmaxf(top, fmaxf(scores[m][i][2 * h], scores[m][i][2 * h + 1]));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
                correction[m][h] = exp2_fast((maximum[m][h] - top) * scale);
                moved = moved || top != maximum[m][h];
                maximum[m][h] = top;
                const float shift = top * scale;
                float part = 0.0f;
#pragma unroll
                for (int i = 0; i < Blocks; ++i)
#pragma unroll
                    for (int j = 2 * h; j < 2 * h + 2; ++j) {
                        scores[m][i][j] = exp2_fast(fmaf(scores[m][i][j], scale, -shift));
                        part += scores[m][i][j];
                    }
                sum[m][h] = fmaf(sum[m][h], correction[m][h], part);
            }
        return __any_sync(0xFFFFFFFFu, moved);
    }

    /// The sum of a whole row.
    __device__ float total(int m, int h) const {
        float all = sum[m][h];
        all += __shfl_xor_sync(0xFFFFFFFFu, all, 1);
        return all + __shfl_xor_sync(0xFFFFFFFFu, all, 2);
    }
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
    const std::uint32_t key_tiles = query_tile + QueryTile::bytes,
                        value_tiles = key_tiles + 2 * KeyTile::bytes;

    // Blocks with the most key blocks come first.
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int tiles = static_cast<int>(gridDim.x) / args.batch_heads;
    const int first_query =
        (tiles - 1 - static_cast<int>(blockIdx.x) / args.batch_heads) * Layout::query_rows;
    const int key_blocks = (min(args.seq, first_query + Layout::query_rows) + KeyRows - 1) / KeyRows;
    const int warp = uniform_warp();
    const int warp_row = warp * 16 * M;

    const Element* keys = args.qkv + args.qkv_offset(batch_head, 0, 1);
    const Element* values = args.qkv + args.qkv_offset(batch_head, 0, 2);
    const auto load_block = [&](std::uint32_t two_tiles, const Element* from, int block) {
        load_tile_async<KeyTile, Warps>(two_tiles + block % 2 * KeyTile::bytes,
                                        from + static_cast<std::int64_t>(block) * KeyRows * args.qkv_stride(),
                                        args.qkv_stride(), args.seq - block * KeyRows, args.head_dim);
    };
    load_tile_async<QueryTile, Warps>(query_tile, args.qkv + args.qkv_offset(batch_head, first_query, 0),
                                      args.qkv_stride(), args.seq - first_query, args.head_dim);
    load_block(key_tiles, keys, 0);
    copy_async_commit();
    if (key_blocks > 1) load_block(key_tiles, keys, 1);
    load_block(value_tiles, values, 0);
    copy_async_commit();

    const float scale = args.scale * log2_e; // exponentials are taken to the base 2
    float output[M][D / 8][4], scores[M][KeyRows / 8][4];
    set_zero(output);
    OnlineSoftmax<M> softmax;
    typename Engine::template Packed<KeyRows> weights;
    const auto mask = [&](int block) {
        if (block * KeyRows + KeyRows - 1 > first_query + warp_row)
            mask_causal<false>(scores, first_query + warp_row, block * KeyRows);
    };

    copy_async_wait<1>();
    Engine::publish_copies();
    __syncthreads();
    Engine::begin();
    Engine::template multiply_transposed<QueryTile, KeyTile>(scores, query_tile, key_tiles, warp);
    Engine::commit();
    Engine::template wait<0>();
    Engine::settle(scores);
    mask(0);
    softmax.update(scores, scale);
    Engine::pack(weights, scores);

#pragma unroll 1
    for (int block = 0; block + 1 < key_blocks; ++block) {
        copy_async_wait<0>(); // keys of block + 1, values of block
        Engine::publish_copies();
        __syncthreads();
        if (block + 2 < key_blocks) load_block(key_tiles, keys, block + 2);
        load_block(value_tiles, values, block + 1);
        copy_async_commit();

        Engine::begin();
        Engine::template multiply_transposed<QueryTile, KeyTile>(
            scores, query_tile, key_tiles + (block + 1) % 2 * KeyTile::bytes, warp);
        Engine::commit();
        Engine::template multiply_add<KeyTile>(output, weights, value_tiles + block % 2 * KeyTile::bytes);
        Engine::commit();
        Engine::template wait<1>();
        Engine::settle(scores);
        mask(block + 1);
        const bool moved = softmax.update(scores, scale);
        Engine::template wait<0>();
        Engine::settle(output);
        if (moved) {
#pragma unroll
            for (int m = 0; m < M; ++m)
#pragma unroll
                for (int i = 0; i < D / 8; ++i)
#pragma unroll
                    for (int j = 0; j < 4; ++j)
                        output[m][i][j] *= softmax.correction[m][j / 2];
        }
        Engine::pack(weights, scores);
    }
    copy_async_wait<0>();
    Engine::publish_copies();
    __syncthreads();
    Engine::begin();
    Engine::template multiply_add<KeyTile>(output, weights,
                                           value_tiles + (key_blocks - 1) % 2 * KeyTile::bytes);
    Engine::commit();
    Engine::template wait<0>();
    Engine::settle(output);

    float inverse[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int h = 0; h < 2; ++h) {
            const float total = softmax.total(m, h);
            inverse[m][h] = 1.0f / total;
            const int row = first_query + warp_row + m * 16 + lane_group() + h * 8;
            if (lane_in_group() == 0 && row < args.seq)
                args.lse[args.row_offset(batch_head, row)] =
                    (softmax.maximum[m][h] * scale + log2f(total)) * ln_2;
        }
    __syncthreads(); // every warp is done with the queries
    stage_rows<QueryTile, Element>(shared, output, inverse, warp_row);
    __syncthreads();
    store_tile<QueryTile, Warps>(shared, args.out + args.o_offset(batch_head, first_query), args.o_stride(),
                                 args.seq - first_query, args.head_dim);
}

} // namespace stepscope::cuda
