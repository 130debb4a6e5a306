#pragma once

#include "cpu/kernels/vec.h"

/// Register-blocked products in plain C++: the float64 reference, per-head products, and the inside of
/// attention.
namespace stepscope::cpu {
namespace {

// One register tile: `rows` x `columns<A>` sums. 16 of 32 vector registers with AVX-512, 12 of 16 without.
constexpr int tile_rows = vector_bytes == 64 ? 8 : 6;
constexpr int tile_vectors = 2;
template <typename A>
constexpr int tile_columns = tile_vectors* lanes<A>;

/// c (rows, 2 vectors) = or += a * b over depth k. a(i,k) is at a[i*a_row + k*a_column], b(k,j) at b[k*b_row
/// + j], c(i,j) at c[i*c_row + j].
template <typename A, int rows, bool accumulate>
STEPSCOPE_INLINE void multiply_tile(std::int64_t depth, const A* a, std::int64_t a_row, std::int64_t a_column,
                                    const A* b, std::int64_t b_row, A* c, std::int64_t c_row) {
    Vec<A> sum[rows][tile_vectors];
#pragma GCC unroll 8
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int j = 0; j < tile_vectors; ++j)
            sum[i][j] = accumulate ? load(c + i * c_row + j * lanes<A>) : Vec<A>{};
    for (std::int64_t k = 0; k < depth; ++k) {
        const Vec<A> b0 = load(b + k * b_row);
        const Vec<A> b1 = load(b + k * b_row + lanes<A>);
#pragma GCC unroll 8
        for (int i = 0; i < rows; ++i) {
            const A a_ik = a[i * a_row + k * a_column];
            sum[i][0] += a_ik * b0;
            sum[i][1] += a_ik * b1;
        }
    }
#pragma GCC unroll 8
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int j = 0; j < tile_vectors; ++j)
            store(c + i * c_row + j * lanes<A>, sum[i][j]);
}

/// The same for a whole number of full tiles and what is left over of `m` rows.
template <typename A, bool accumulate>
STEPSCOPE_INLINE void multiply_panel(std::int64_t m, std::int64_t depth, const A* a, std::int64_t a_row,
                                     std::int64_t a_column, const A* b, std::int64_t b_row, A* c,
                                     std::int64_t c_row) {
    std::int64_t i = 0;
    for (; i + tile_rows <= m; i += tile_rows)
        multiply_tile<A, tile_rows, accumulate>(depth, a + i * a_row, a_row, a_column, b, b_row,
                                                c + i * c_row, c_row);
    for (; i + 2 <= m; i += 2)
        multiply_tile<A, 2, accumulate>(depth, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row,
                                        c_row);
    if (i < m)
        multiply_tile<A, 1, accumulate>(depth, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row,
                                        c_row);
}

constexpr std::int64_t gemm_depth = 256; // of packed blocks: what stays in the first cache beside the sums

/// Bytes: packed blocks of a and b, and the tile's sums.
template <typename T>
std::int64_t gemm_scratch(const GemmArgs<T, T>& args) {
    using A = Arithmetic<T>;
    const std::int64_t depth = min_of(gemm_depth, args.k);
    return ((args.tile_m + args.tile_n) * depth + args.tile_m * args.tile_n) *
           static_cast<std::int64_t>(sizeof(A));
}

/// `count` lines (rows of a, columns of b) in panels of `width`: panel p holds (depth, width), zeros beyond
/// `count`.
template <typename T, int width>
STEPSCOPE_INLINE void pack(const T* from, std::int64_t line_stride, std::int64_t depth_stride,
                           std::int64_t count, std::int64_t depth, Arithmetic<T>* to) {
    using A = Arithmetic<T>;
    for (std::int64_t first = 0; first < count; first += width, to += width * depth) {
        const std::int64_t present = min_of<std::int64_t>(width, count - first);
        const T* source = from + first * line_stride;
        if (line_stride == 1 && width % lanes<A> == 0 && present == width) {
            for (std::int64_t k = 0; k < depth; ++k)
                for (int i = 0; i < width; i += lanes<A>)
                    store(to + k * width + i, load(source + k * depth_stride + i));
            continue;
        }
        for (std::int64_t i = 0; i < width; ++i)
            for (std::int64_t k = 0; k < depth; ++k)
                to[k * width + i] =
                    i < present ? load(source + i * line_stride + k * depth_stride, Count{1})[0] : A(0);
    }
}

template <typename T>
void gemm(const GemmArgs<T, T>& args, Range tiles, void* scratch) {
    using A = Arithmetic<T>;
    constexpr int columns = tile_columns<A>;
    const std::int64_t tiles_m = (args.m + args.tile_m - 1) / args.tile_m;
    const std::int64_t tiles_n = (args.n + args.tile_n - 1) / args.tile_n;
    const std::int64_t depth = min_of(gemm_depth, args.k);
    A* sums = static_cast<A*>(scratch);             // (tile_m, tile_n)
    A* packed_b = sums + args.tile_m * args.tile_n; // panels of (depth, columns)
    A* packed_a = packed_b + args.tile_n * depth;   // panels of (depth, tile_rows)
    for (std::int64_t tile = tiles.begin; tile < tiles.end; ++tile) {
        const std::int64_t matrix = tile / (tiles_m * tiles_n);
        const std::int64_t p = matrix / args.inner;
        const std::int64_t q = matrix % args.inner;
        const std::int64_t m0 = tile / tiles_n % tiles_m * args.tile_m;
        const std::int64_t n0 = tile % tiles_n * args.tile_n;
        const std::int64_t m = min_of(args.tile_m, args.m - m0);
        const std::int64_t n = min_of(args.tile_n, args.n - n0);
        const T* a = args.a + p * args.a_view.outer + q * args.a_view.inner + m0 * args.a_view.row;
        const T* b = args.b + p * args.b_view.outer + q * args.b_view.inner + n0 * args.b_view.column;
        T* c = args.c + p * args.c_view.outer + q * args.c_view.inner + m0 * args.c_view.row + n0;
        for (std::int64_t k0 = 0; k0 < args.k; k0 += depth) {
            const std::int64_t k = min_of(depth, args.k - k0);
            pack<T, tile_rows>(a + k0 * args.a_view.column, args.a_view.row, args.a_view.column, m, k,
                               packed_a);
            pack<T, columns>(b + k0 * args.b_view.row, args.b_view.column, args.b_view.row, n, k, packed_b);
            for (std::int64_t j = 0; j < n; j += columns) {
                for (std::int64_t i = 0; i < m; i += tile_rows) {
                    const A* panel_a = packed_a + i * k;
                    const A* panel_b = packed_b + j * k;
                    A* sum = sums + i * args.tile_n + j;
                    if (k0 == 0)
                        multiply_tile<A, tile_rows, false>(k, panel_a, 1, tile_rows, panel_b, columns, sum,
                                                           args.tile_n);
                    else
                        multiply_tile<A, tile_rows, true>(k, panel_a, 1, tile_rows, panel_b, columns, sum,
                                                          args.tile_n);
                }
            }
        }
        for (std::int64_t i = 0; i < m; ++i)
            for_vectors<A>(n, [&](std::int64_t j, auto count) {
                store(c + i * args.c_view.row + j, load(sums + i * args.tile_n + j, count), count);
            });
    }
}

} // namespace
} // namespace stepscope::cpu
