#pragma once

// Fused causal attention, backward, without atomics: one kernel owns query rows and sums dq over key blocks,
// a second owns key rows and sums dk and dv over query blocks. Both recompute P = exp(scale*q k^T - lse);
// with delta = rowsum(o * d_o), dS = P * (d_o v^T - delta), dq = scale dS k, dk = scale dS^T q, dv = P^T d_o.
// Seven products instead of the five of one combined pass, for results that repeat bit for bit and no traffic
// for partial dq.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/tiled/fragments.cuh"
#include "cuda/attention/tiled/tile.cuh"
#include "cuda/ptx/bf16_pairs.cuh"

#include <cstdint>

namespace stepscope::cuda {

/// Shared memory of the kernel for dq: queries and d_o, two stages of keys and values, {lse, delta} of the
/// queries. And of the kernel for dk and dv: keys and values, two stages of queries and d_o, {lse, delta} of
/// each stage.
template <typename Engine, int D, int Warps, int StepRows>
struct BackwardLayout {
    static constexpr int own_rows = Warps * 16 * Engine::m_tiles;
    using OwnTile = Tile<typename Engine::Element, own_rows, D>;
    using StepTile = Tile<typename Engine::Element, StepRows, D>;
    static constexpr int stage_bytes = 2 * StepTile::bytes;
    static constexpr int rows_offset = 2 * OwnTile::bytes + 2 * stage_bytes;
    static constexpr int query_bytes = rows_offset + own_rows * static_cast<int>(sizeof(float2));
    static constexpr int key_bytes = rows_offset + 2 * StepRows * static_cast<int>(sizeof(float2));
};

/// Sum of products of 16 bytes of each.
__device__ inline float dot_chunk(float, const uint4& x, const uint4& y) {
    return fmaf(
        __uint_as_float(x.x), __uint_as_float(y.x),
        fmaf(__uint_as_float(x.y), __uint_as_float(y.y),
             fmaf(__uint_as_float(x.z), __uint_as_float(y.z), __uint_as_float(x.w) * __uint_as_float(y.w))));
}
__device__ inline float dot_chunk(__nv_bfloat16, const uint4& x, const uint4& y) {
    const auto pair = [](std::uint32_t u, std::uint32_t w, float sum) {
        return fmaf(high_of(u), high_of(w), fmaf(low_of(u), low_of(w), sum));
    };
    return pair(x.x, y.x, pair(x.y, y.y, pair(x.z, y.z, pair(x.w, y.w, 0.0f))));
}

/// {lse * log2(e), delta} of rows [row, row + Count) by one warp, eight lanes a row, into shared memory and
/// to args.rows. Rows beyond the sequence become {0, 0}. Every load is under way before the first is used.
template <int D, int Count, typename Element>
__device__ void prepare_rows(const AttentionArguments<Element>& args, float2* shared_rows, int batch_head,
                             int row) {
    constexpr int chunk = 16 / static_cast<int>(sizeof(Element));
    constexpr int passes = Count / 4, parts = (D / chunk + 7) / 8;
    const int lane = static_cast<int>(threadIdx.x) % 32;
    uint4 o[passes][parts] = {}, d_o[passes][parts] = {};
    float lse[passes] = {};
#pragma unroll
    for (int pass = 0; pass < passes; ++pass) {
        const int at = row + pass * 4 + lane / 8;
        if (at >= args.seq) continue;
        const std::int64_t offset = args.o_offset(batch_head, at);
#pragma unroll
        for (int part = 0; part < parts; ++part) {
            const int column = (part * 8 + lane % 8) * chunk;
            if (column >= args.head_dim) continue;
            o[pass][part] = *reinterpret_cast<const uint4*>(args.o + offset + column);
            d_o[pass][part] = *reinterpret_cast<const uint4*>(args.d_o + offset + column);
        }
        lse[pass] = args.lse[args.row_offset(batch_head, at)];
    }
#pragma unroll
    for (int pass = 0; pass < passes; ++pass) {
        float delta = 0.0f;
#pragma unroll
        for (int part = 0; part < parts; ++part)
            delta += dot_chunk(Element(0.0f), o[pass][part], d_o[pass][part]);
#pragma unroll
        for (int distance = 1; distance < 8; distance *= 2)
            delta += __shfl_xor_sync(0xFFFFFFFFu, delta, distance);
        const int i = pass * 4 + lane / 8;
        if (lane % 8 == 0) {
            shared_rows[i] = make_float2(lse[pass] * log2_e, delta);
            if (row + i < args.seq) args.rows[args.row_offset(batch_head, row + i)] = shared_rows[i];
        }
    }
    __syncwarp();
}

/// 16 bytes of a row, pairs of neighbouring columns turned back by the rotations at `turns`.
__device__ inline uint4 turn_back(float, const uint4& values, const float2* turns) {
    const float4 two = __ldg(reinterpret_cast<const float4*>(turns));
    const auto turned = [](std::uint32_t& even, std::uint32_t& odd, float cosine, float sine) {
        const float x = __uint_as_float(even), y = __uint_as_float(odd);
        even = __float_as_uint(x * cosine + y * sine);
        odd = __float_as_uint(y * cosine - x * sine);
    };
    uint4 out = values;
    turned(out.x, out.y, two.x, two.y);
    turned(out.z, out.w, two.z, two.w);
    return out;
}
__device__ inline uint4 turn_back(__nv_bfloat16, const uint4& values, const float2* turns) {
    const float4 first = __ldg(reinterpret_cast<const float4*>(turns)),
                 second = __ldg(reinterpret_cast<const float4*>(turns) + 1);
    const auto turned = [](std::uint32_t pair, float cosine, float sine) {
        const float x = low_of(pair), y = high_of(pair);
        return pack_pair(x * cosine + y * sine, y * cosine - x * sine);
    };
    return {turned(values.x, first.x, first.y), turned(values.y, first.z, first.w),
            turned(values.z, second.x, second.y), turned(values.w, second.z, second.w)};
}

/// Writes the tile of rows [first, ...) to part 0 (q) or 1 (k) of dqkv, turned back where there are
/// rotations.
template <typename TileType, int Warps, typename Element>
__device__ void store_turned_tile(const unsigned char* tile, const AttentionArguments<Element>& args,
                                  int batch_head, int first, int part) {
    Element* const destination = args.out + args.qkv_offset(batch_head, first, part);
    const int valid_rows = args.seq - first;
    if (!args.rotation)
        return store_tile<TileType, Warps>(tile, destination, args.qkv_stride(), valid_rows, args.head_dim);
    const int pairs = args.head_dim / 2;
    for_each_chunk<TileType, Warps>([&](int row, int panel) {
        const int column = panel * TileType::chunk;
        if (row < valid_rows && column < args.head_dim)
            *reinterpret_cast<uint4*>(destination + (row * args.qkv_stride() + column)) =
                turn_back(Element(0.0f), *reinterpret_cast<const uint4*>(tile + TileType::offset(row, panel)),
                          args.rotation + static_cast<std::int64_t>(first + row) * pairs + column / 2);
    });
}

template <typename Engine, int D, int Warps, int KeyRows, int BlocksPerSm>
__global__ void __launch_bounds__(Warps * 32, BlocksPerSm)
    attention_backward_query_kernel(const AttentionArguments<typename Engine::Element> args) {
    using Element = typename Engine::Element;
    using Layout = BackwardLayout<Engine, D, Warps, KeyRows>;
    using QueryTile = typename Layout::OwnTile;
    using KeyTile = typename Layout::StepTile;
    constexpr int M = Engine::m_tiles;

    extern __shared__ __align__(1024) unsigned char shared[];
    const std::uint32_t query_tile = shared_address(shared), d_o_tile = query_tile + QueryTile::bytes;
    const std::uint32_t stages = d_o_tile + QueryTile::bytes;

    // Blocks with the most key blocks come first.
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int tiles = static_cast<int>(gridDim.x) / args.batch_heads;
    const int first_query = (tiles - 1 - static_cast<int>(blockIdx.x) / args.batch_heads) * Layout::own_rows;
    const int valid_rows = args.seq - first_query;
    const int key_blocks = (min(args.seq, first_query + Layout::own_rows) + KeyRows - 1) / KeyRows;

    const int warp = uniform_warp();
    const int warp_row = warp * 16 * M;

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
                                      args.qkv_stride(), valid_rows, args.head_dim);
    load_tile_async<QueryTile, Warps>(d_o_tile, args.d_o + args.o_offset(batch_head, first_query),
                                      args.o_stride(), valid_rows, args.head_dim);
    load_stage(0);

    float2* warp_rows = reinterpret_cast<float2*>(shared + Layout::rows_offset) + warp_row;
    prepare_rows<D, 16 * M>(args, warp_rows, batch_head, first_query + warp_row);
    Engine::release_dependents();
    float2 row[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int h = 0; h < 2; ++h)
            row[m][h] = warp_rows[m * 16 + lane_group() + h * 8];

    const float scale = args.scale * log2_e;
    float d_query[M][D / 8][4];
    set_zero(d_query);

#pragma unroll 1
    for (int block = 0; block < key_blocks; ++block) {
        copy_async_wait<0>();
        Engine::publish_copies();
        __syncthreads();
        if (block + 1 < key_blocks) load_stage(block + 1);
        const std::uint32_t stage = stages + block % 2 * Layout::stage_bytes;

        float scores[M][KeyRows / 8][4], d_scores[M][KeyRows / 8][4];
        Engine::begin();
        Engine::template multiply_transposed<QueryTile, KeyTile>(scores, query_tile, stage, warp);
        Engine::commit();
        Engine::template multiply_transposed<QueryTile, KeyTile>(d_scores, d_o_tile, stage + KeyTile::bytes,
                                                                 warp);
        Engine::commit();
        Engine::template wait<1>();
        Engine::settle(scores);
        if (block * KeyRows + KeyRows - 1 > first_query + warp_row)
            mask_causal<false>(scores, first_query + warp_row, block * KeyRows);
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int i = 0; i < KeyRows / 8; ++i)
#pragma unroll
                for (int j = 0; j < 4; ++j)
                    scores[m][i][j] = exp2_fast(fmaf(scores[m][i][j], scale, -row[m][j / 2].x));
        Engine::template wait<0>();
        Engine::settle(d_scores);
#pragma unroll
        for (int m = 0; m < M; ++m)
#pragma unroll
            for (int i = 0; i < KeyRows / 8; ++i)
#pragma unroll
                for (int j = 0; j < 4; ++j)
                    scores[m][i][j] *= d_scores[m][i][j] - row[m][j / 2].y;

        typename Engine::template Packed<KeyRows> packed;
        Engine::pack(packed, scores);
        Engine::begin();
        Engine::template multiply_add<KeyTile>(d_query, packed, stage);
        Engine::commit();
        Engine::template wait<0>();
        Engine::settle(d_query);
    }

    float factor[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
        factor[m][0] = factor[m][1] = args.scale;
    __syncthreads(); // every warp is done with the queries
    stage_rows<QueryTile, Element>(shared, d_query, factor, warp_row);
    __syncthreads();
    store_turned_tile<QueryTile, Warps>(shared, args, batch_head, first_query, 0);
}

/// Needs the args.rows that attention_backward_query_kernel wrote, and no more of it: where the engine lets
/// launches overlap, this kernel starts as soon as all blocks of that one have written theirs.
template <typename Engine, int D, int Warps, int QueryRows, int BlocksPerSm>
__global__ void __launch_bounds__(Warps * 32, BlocksPerSm)
    attention_backward_key_kernel(const AttentionArguments<typename Engine::Element> args) {
    using Element = typename Engine::Element;
    using Layout = BackwardLayout<Engine, D, Warps, QueryRows>;
    using KeyTile = typename Layout::OwnTile;
    using QueryTile = typename Layout::StepTile;
    constexpr int M = Engine::m_tiles;

    extern __shared__ __align__(1024) unsigned char shared[];
    const std::uint32_t key_tile = shared_address(shared), value_tile = key_tile + KeyTile::bytes;
    const std::uint32_t stages = value_tile + KeyTile::bytes;
    float2* query_rows = reinterpret_cast<float2*>(shared + Layout::rows_offset);

    // Blocks with the most query blocks come first.
    const int batch_head = static_cast<int>(blockIdx.x) % args.batch_heads;
    const int first_key = static_cast<int>(blockIdx.x) / args.batch_heads * Layout::own_rows;
    const int valid_rows = args.seq - first_key;
    const int first_block = first_key / QueryRows;
    const int query_blocks = (args.seq + QueryRows - 1) / QueryRows;

    const int warp = uniform_warp();
    const int warp_row = warp * 16 * M;

    const Element* queries = args.qkv + args.qkv_offset(batch_head, 0, 0);
    const Element* d_o = args.d_o + args.o_offset(batch_head, 0);
    const float2* row_values = args.rows + args.row_offset(batch_head, 0);
    const auto load_stage = [&](int block) {
        const std::uint32_t stage = stages + block % 2 * Layout::stage_bytes;
        const int first = block * QueryRows, rows = args.seq - first;
        load_tile_async<QueryTile, Warps>(stage,
                                          queries + static_cast<std::int64_t>(first) * args.qkv_stride(),
                                          args.qkv_stride(), rows, args.head_dim);
        load_tile_async<QueryTile, Warps>(stage + QueryTile::bytes,
                                          d_o + static_cast<std::int64_t>(first) * args.o_stride(),
                                          args.o_stride(), rows, args.head_dim);
        for (int i = static_cast<int>(threadIdx.x); i < QueryRows; i += Warps * 32)
            copy_async_8(shared_address(query_rows + block % 2 * QueryRows + i),
                         row_values + (i < rows ? first + i : 0), i < rows);
        copy_async_commit();
    };
    load_tile_async<KeyTile, Warps>(key_tile, args.qkv + args.qkv_offset(batch_head, first_key, 1),
                                    args.qkv_stride(), valid_rows, args.head_dim);
    load_tile_async<KeyTile, Warps>(value_tile, args.qkv + args.qkv_offset(batch_head, first_key, 2),
                                    args.qkv_stride(), valid_rows, args.head_dim);
    load_stage(first_block);

    const float scale = args.scale * log2_e;
    float d_key[M][D / 8][4], d_value[M][D / 8][4];
    set_zero(d_key);
    set_zero(d_value);

#pragma unroll 1
    for (int block = first_block; block < query_blocks; ++block) {
        copy_async_wait<0>();
        Engine::publish_copies();
        __syncthreads();
        if (block + 1 < query_blocks) load_stage(block + 1);
        const std::uint32_t stage = stages + block % 2 * Layout::stage_bytes;
        const float4* rows =
            reinterpret_cast<const float4*>(query_rows + block % 2 * QueryRows) + lane_in_group();

        float scores[M][QueryRows / 8][4],
            d_scores[M][QueryRows / 8][4]; // transposed: key rows, query columns
        Engine::begin();
        Engine::template multiply_transposed<KeyTile, QueryTile>(scores, key_tile, stage, warp);
        Engine::commit();
        Engine::template multiply_transposed<KeyTile, QueryTile>(d_scores, value_tile,
                                                                 stage + QueryTile::bytes, warp);
        Engine::commit();
        Engine::template wait<1>();
        Engine::settle(scores);
        if (block * QueryRows < first_key + warp_row + 16 * M - 1)
            mask_causal<true>(scores, first_key + warp_row, block * QueryRows);
#pragma unroll
        for (int i = 0; i < QueryRows / 8; ++i) {
            const float4 two = rows[4 * i]; // {lse, delta} of columns 2t and 2t + 1
#pragma unroll
            for (int m = 0; m < M; ++m)
#pragma unroll
                for (int j = 0; j < 4; ++j)
                    scores[m][i][j] = exp2_fast(fmaf(scores[m][i][j], scale, j % 2 == 0 ? -two.x : -two.z));
        }
        typename Engine::template Packed<QueryRows> packed_p, packed_ds;
        Engine::pack(packed_p, scores);
        Engine::template wait<0>();
        Engine::settle(d_scores);
#pragma unroll
        for (int i = 0; i < QueryRows / 8; ++i) {
            const float4 two = rows[4 * i];
#pragma unroll
            for (int m = 0; m < M; ++m)
#pragma unroll
                for (int j = 0; j < 4; ++j)
                    scores[m][i][j] *= d_scores[m][i][j] - (j % 2 == 0 ? two.y : two.w);
        }
        Engine::pack(packed_ds, scores);

        Engine::begin();
        Engine::template multiply_add<QueryTile>(d_value, packed_p, stage + QueryTile::bytes);
        Engine::template multiply_add<QueryTile>(d_key, packed_ds, stage);
        Engine::commit();
        Engine::template wait<0>();
        Engine::settle(d_value);
        Engine::settle(d_key);
    }

    float scales[M][2], ones[M][2];
#pragma unroll
    for (int m = 0; m < M; ++m)
#pragma unroll
        for (int h = 0; h < 2; ++h) {
            scales[m][h] = args.scale;
            ones[m][h] = 1.0f;
        }
    Engine::await_predecessors();
    __syncthreads(); // every warp is done with the keys
    stage_rows<KeyTile, Element>(shared, d_key, scales, warp_row);
    stage_rows<KeyTile, Element>(shared + KeyTile::bytes, d_value, ones, warp_row);
    __syncthreads();
    store_turned_tile<KeyTile, Warps>(shared, args, batch_head, first_key, 1);
    store_tile<KeyTile, Warps>(shared + KeyTile::bytes, args.out + args.qkv_offset(batch_head, first_key, 2),
                               args.qkv_stride(), valid_rows, args.head_dim);
}

} // namespace stepscope::cuda
