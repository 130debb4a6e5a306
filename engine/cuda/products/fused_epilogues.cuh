#pragma once

// What becomes of a product's tile in shared memory: warps of their own read it row by row, eight bf16
// columns a lane, do the op after the product on them, and write what that makes to memory.

#include "cuda/kernels/swiglu.cuh"
#include "cuda/products/fused_product.h"
#include "cuda/ptx/bf16_pairs.cuh"

#include <cuda_bf16.h>

#include <cstdint>

namespace stepscope::cuda {

/// Eight bf16 columns of a row.
union Columns8 {
    std::uint32_t pairs[4];
    uint4 raw;
};

/// Columns [column, column + 8) of a row of a matrix of that width.
__device__ inline uint4* columns_at(void* matrix, std::int64_t row, std::int64_t width, int column) {
    return reinterpret_cast<uint4*>(static_cast<__nv_bfloat16*>(matrix) + row * width + column);
}

/// Of each kind: the parts of a tile's row that lie side by side in shared memory, how many rows a thread has
/// under way at once, what is read of memory for eight columns of a row, before the tile is there, and what
/// is made of both and stored.
template <FusedKind Kind>
struct FusedEpilogue;

/// The first half of a tile's row is of w1 x, the second of w3 x at the same columns.
template <>
struct FusedEpilogue<FusedKind::SwiGlu> {
    static constexpr int parts = 2, turns = 4;
    struct Read {};
    __device__ static void fetch(Read&, const FusedArguments&, int, int) {}
    struct Made {
        Columns8 h1, h3, g;
    };
    __device__ static Made make(const Read&, const Columns8 (&tile)[2]) {
        Made made{tile[0], tile[1], {}};
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            const std::uint32_t a = tile[0].pairs[i], b = tile[1].pairs[i];
            made.g.pairs[i] = pack_pair(swiglu<__nv_bfloat16>(low_of(a), low_of(b)),
                                        swiglu<__nv_bfloat16>(high_of(a), high_of(b)));
        }
        return made;
    }
    __device__ static void store(const Made& made, const FusedArguments& args, int row, int column) {
        if (args.keeps_h) {
            *columns_at(args.h, row, 2 * args.n, column) = made.h1.raw;
            *columns_at(args.h, row, 2 * args.n, args.n + column) = made.h3.raw;
        }
        *columns_at(args.g, row, args.n, column) = made.g.raw;
    }
};

template <>
struct FusedEpilogue<FusedKind::SwiGluBackward> {
    static constexpr int parts = 1, turns = 3;
    struct Read {
        Columns8 h1, h3;
    };
    __device__ static void fetch(Read& read, const FusedArguments& args, int row, int column) {
        read.h1.raw = *columns_at(args.h, row, 2 * args.n, column);
        read.h3.raw = *columns_at(args.h, row, 2 * args.n, args.n + column);
    }
    struct Made {
        Columns8 da, db, g;
    };
    __device__ static Made make(const Read& read, const Columns8 (&tile)[1]) {
        Made made;
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            const std::uint32_t a = read.h1.pairs[i], b = read.h3.pairs[i], dg = tile[0].pairs[i];
            const SwiGluGradient low = swiglu_backward<__nv_bfloat16>(low_of(a), low_of(b), low_of(dg));
            const SwiGluGradient high = swiglu_backward<__nv_bfloat16>(high_of(a), high_of(b), high_of(dg));
            made.da.pairs[i] = pack_pair(low.da, high.da);
            made.db.pairs[i] = pack_pair(low.db, high.db);
            made.g.pairs[i] = pack_pair(low.g, high.g);
        }
        return made;
    }
    __device__ static void store(const Made& made, const FusedArguments& args, int row, int column) {
        *columns_at(args.h, row, 2 * args.n, column) = made.da.raw;
        *columns_at(args.h, row, 2 * args.n, args.n + column) = made.db.raw;
        *columns_at(args.g, row, args.n, column) = made.g.raw;
    }
};

} // namespace stepscope::cuda
