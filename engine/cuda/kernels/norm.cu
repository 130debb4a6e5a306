#include "cuda/kernels/norm.cuh"

#include <type_traits>

namespace stepscope::cuda {

namespace {

/// A block for each row, or a warp where that is narrow: no barriers then. The row stays in registers between
/// the sum of squares and the result, and all of its loads are under way before the first is used.
/// x, delta, sum, y (N,C), weight (C), rstd (N).
template <typename T, int width, int packs, bool add, bool by_warps>
__global__ void rms_norm_kernel(const T* x, const T* delta, const float* weight, T* sum, T* y, float* rstd,
                                std::int64_t rows, int columns, float epsilon) {
    using Row = Pack<T, width>;
    __shared__ float shared[32];
    const int thread = static_cast<int>(by_warps ? threadIdx.x % 32 : threadIdx.x);
    const int stride = static_cast<int>(by_warps ? 32 : blockDim.x);
    const std::int64_t row = by_warps ? reversed_row() * warps_of_rows + threadIdx.x / 32 : reversed_row();
    if (by_warps && row >= rows) return;
    const std::int64_t start = row * columns;
    const auto column_of = [&](int pack) { return (pack * stride + thread) * width; };

    Row xs[packs], ds[packs];
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        if (column_of(p) >= columns) continue;
        xs[p] = *reinterpret_cast<const Row*>(x + start + column_of(p));
        if constexpr (add) ds[p] = load_last(reinterpret_cast<const Row*>(delta + start + column_of(p)));
    }
    float v[packs][width];
    float squares = 0.0f;
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        if (column_of(p) >= columns) continue;
#pragma unroll
        for (int i = 0; i < width; ++i) {
            v[p][i] = to_float(xs[p].values[i]);
            if constexpr (add) v[p][i] = to_float(from_float<T>(v[p][i] + to_float(ds[p].values[i])));
            squares += v[p][i] * v[p][i];
        }
        if constexpr (add) store(sum + start + column_of(p), v[p]);
    }
    squares = by_warps ? warp_sum(squares) : block_sum(squares, shared);
    const float r = rsqrtf(squares / static_cast<float>(columns) + epsilon);
    if (thread == 0) rstd[row] = r;
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        if (column_of(p) >= columns) continue;
        float w[width];
        load_weight(w, weight + column_of(p));
#pragma unroll
        for (int i = 0; i < width; ++i)
            v[p][i] *= r * w[i];
        store(y + start + column_of(p), v[p]);
    }
}

} // namespace

void launch_rms_norm(cudaStream_t stream, DType type, const void* x, const void* delta, const float* weight,
                     void* sum, void* y, float* rstd, std::int64_t rows, std::int64_t columns,
                     double epsilon) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(columns, [&](auto width) {
            const auto go = [&](auto* kernel, std::int64_t blocks, unsigned threads) {
                launch_kernel(stream, {grid_size(blocks), threads}, kernel, static_cast<const T*>(x),
                              static_cast<const T*>(delta), weight, static_cast<T*>(sum), static_cast<T*>(y),
                              rstd, rows, static_cast<int>(columns), static_cast<float>(epsilon));
            };
            const auto sized = [&](auto packs, auto by_warps, std::int64_t blocks, unsigned threads) {
                if (delta)
                    go(rms_norm_kernel<T, width(), packs(), true, by_warps()>, blocks, threads);
                else
                    go(rms_norm_kernel<T, width(), packs(), false, by_warps()>, blocks, threads);
            };
            if (with_warp_packs(columns, width(), [&](auto packs) {
                    sized(packs, std::true_type{}, ceil_div(rows, warps_of_rows), 32 * warps_of_rows);
                }))
                return;
            with_packs(columns, width(),
                       [&](auto packs, unsigned threads) { sized(packs, std::false_type{}, rows, threads); });
        });
    });
}

} // namespace stepscope::cuda
