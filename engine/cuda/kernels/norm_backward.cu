#include "cuda/kernels/norm.cuh"

#include <algorithm>
#include <type_traits>

namespace stepscope::cuda {

namespace {

/// Blocks of the first kernel, at most, each of which leaves one row of partial sums of dweight.
std::int64_t most_blocks(std::int64_t rows) {
    return std::clamp<std::int64_t>(ceil_div(rows, 2), 1, 528);
}

/// What the rows kernels read of one row: x, dy and dresidual, `packs` packs a thread.
template <typename T, int width, int packs, bool residual>
struct RowLoads {
    using Row = Pack<T, width>;
    Row x[packs], g[packs], d[packs];
    float rstd;

    /// `column_of(pack)`: the first column of this thread's pack.
    template <typename ColumnOf>
    __device__ void load(const T* x_in, const T* dy, const T* dresidual, const float* rstd_in,
                         std::int64_t row, int columns, const ColumnOf& column_of) {
        rstd = rstd_in[row];
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            if (column_of(p) >= columns) continue;
            const std::int64_t at = row * columns + column_of(p);
            x[p] = load_last(reinterpret_cast<const Row*>(x_in + at));
            g[p] = load_last(reinterpret_cast<const Row*>(dy + at));
            if constexpr (residual) d[p] = load_last(reinterpret_cast<const Row*>(dresidual + at));
        }
    }
};

/// dy, x, dresidual, dx (N,C), weight (C), rstd (N), partial (gridDim.x, C). A block, or a warp where rows
/// are narrow, takes a row at a time, and each thread the same columns of all its rows, so that dweight
/// gathers in registers. Rows go from the last to the first, which the product before has left out of the
/// cache.
template <typename T, int width, int packs, bool residual, bool by_warps, int most_threads>
__global__ void __launch_bounds__(most_threads)
    rms_norm_backward_kernel(const T* dy, const T* x, const float* weight, const float* rstd,
                             const T* dresidual, T* dx, float* partial, std::int64_t rows, int columns) {
    using Loads = RowLoads<T, width, packs, residual>;
    // More than one row at a time where there are registers for the next.
    constexpr bool ahead = !by_warps && packs == 1;
    __shared__ float shared[32];
    extern __shared__ __align__(32) float warp_sums[]; // (warps, C), by warps
    const int warp = static_cast<int>(threadIdx.x) / 32;
    const int thread = static_cast<int>(by_warps ? threadIdx.x % 32 : threadIdx.x);
    const int stride = static_cast<int>(by_warps ? 32 : blockDim.x);
    const auto column_of = [&](int pack) { return (pack * stride + thread) * width; };
    const std::int64_t step = std::int64_t{gridDim.x} * (by_warps ? warps_of_rows : 1);

    float w[packs][width], dw[packs][width];
#pragma unroll
    for (int p = 0; p < packs; ++p) {
#pragma unroll
        for (int i = 0; i < width; ++i)
            dw[p][i] = 0.0f;
        if (column_of(p) < columns) load_weight(w[p], weight + column_of(p));
    }
    Loads now, next;
    std::int64_t row =
        rows - 1 - (by_warps ? std::int64_t{blockIdx.x} * warps_of_rows + warp : std::int64_t{blockIdx.x});
    if (ahead && row >= 0) next.load(x, dy, dresidual, rstd, row, columns, column_of);
    for (; row >= 0; row -= step) {
        if constexpr (ahead) {
            now = next;
            if (row >= step) next.load(x, dy, dresidual, rstd, row - step, columns, column_of);
        } else {
            now.load(x, dy, dresidual, rstd, row, columns, column_of);
        }
        float dot = 0.0f;
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            if (column_of(p) >= columns) continue;
#pragma unroll
            for (int i = 0; i < width; ++i) {
                const float normed = to_float(now.x[p].values[i]) * now.rstd;
                const float g = to_float(now.g[p].values[i]);
                dw[p][i] += g * normed;
                dot += g * w[p][i] * normed;
            }
        }
        if constexpr (by_warps) {
            dot = warp_sum(dot);
        } else {
            dot = block_sum(dot, shared);
            __syncthreads(); // the sums are read before the next row's
        }
        const float mean = dot / static_cast<float>(columns);
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            if (column_of(p) >= columns) continue;
            float out[width];
#pragma unroll
            for (int i = 0; i < width; ++i) {
                const float normed = to_float(now.x[p].values[i]) * now.rstd;
                out[i] = now.rstd * (to_float(now.g[p].values[i]) * w[p][i] - normed * mean);
                if constexpr (residual) out[i] += to_float(now.d[p].values[i]);
            }
            store(dx + row * columns + column_of(p), out);
        }
    }
    float* const sums = partial + std::int64_t{blockIdx.x} * columns;
    if constexpr (by_warps) {
#pragma unroll
        for (int p = 0; p < packs; ++p)
            if (column_of(p) < columns) store(warp_sums + warp * columns + column_of(p), dw[p]);
        __syncthreads();
        for (int column = static_cast<int>(threadIdx.x); column < columns; column += 32 * warps_of_rows) {
            float sum = 0.0f;
#pragma unroll
            for (int i = 0; i < warps_of_rows; ++i)
                sum += warp_sums[i * columns + column];
            sums[column] = sum;
        }
    } else {
#pragma unroll
        for (int p = 0; p < packs; ++p)
            if (column_of(p) < columns) store(sums + column_of(p), dw[p]);
    }
}

constexpr int sum_columns = 32;
constexpr int sum_rows = 32;

/// partial (R,C) -> dweight (C): a block sums 32 columns, in a fixed order.
template <typename W>
__global__ void column_sum_kernel(const float* partial, W* dweight, int partial_rows, int columns) {
    __shared__ float shared[sum_rows][sum_columns + 1];
    const int column = static_cast<int>(blockIdx.x) * sum_columns + static_cast<int>(threadIdx.x);
    float sum = 0.0f;
    if (column < columns)
#pragma unroll 8
        for (int row = static_cast<int>(threadIdx.y); row < partial_rows; row += sum_rows)
            sum += partial[std::int64_t{row} * columns + column];
    shared[threadIdx.y][threadIdx.x] = sum;
    __syncthreads();
    if (threadIdx.y != 0 || column >= columns) return;
    for (int i = 1; i < sum_rows; ++i)
        sum += shared[i][threadIdx.x];
    dweight[column] = from_float<W>(sum);
}

} // namespace

std::int64_t rms_norm_backward_workspace_bytes(std::int64_t rows, std::int64_t columns) {
    return most_blocks(rows) * columns * static_cast<std::int64_t>(sizeof(float));
}

void launch_rms_norm_backward(cudaStream_t stream, NormBackwardParts parts, DType type, DType weight_type,
                              const void* dy, const void* x, const float* weight, const float* rstd,
                              const void* dresidual, void* dx, void* dweight, float* workspace,
                              std::int64_t rows, std::int64_t columns) {
    // How the rows are taken, which the number of partial sums depends on.
    std::int64_t blocks = most_blocks(rows);
    with_float(type, [&]<typename T>(T) {
        with_width<T>(columns, [&](auto width) {
            const auto sized = [&](auto packs, auto by_warps, auto most_threads, unsigned threads) {
                const auto go = [&](auto* kernel) {
                    const auto shared =
                        by_warps() ? static_cast<std::size_t>(warps_of_rows * columns) * sizeof(float) : 0;
                    launch_kernel(stream, {grid_size(blocks), threads, shared}, kernel,
                                  static_cast<const T*>(dy), static_cast<const T*>(x), weight, rstd,
                                  static_cast<const T*>(dresidual), static_cast<T*>(dx), workspace, rows,
                                  static_cast<int>(columns));
                };
                if (!parts.rows) return;
                if (dresidual)
                    go(rms_norm_backward_kernel<T, width(), packs(), true, by_warps(), most_threads()>);
                else
                    go(rms_norm_backward_kernel<T, width(), packs(), false, by_warps(), most_threads()>);
            };
            if (with_warp_packs(columns, width(), [&](auto packs) {
                    constexpr int threads = 32 * warps_of_rows;
                    blocks = std::min(blocks, ceil_div(rows, warps_of_rows));
                    sized(packs, std::true_type{}, std::integral_constant<int, threads>{}, threads);
                }))
                return;
            with_packs(columns, width(), [&](auto packs, unsigned threads) {
                if (threads <= 512)
                    sized(packs, std::false_type{}, std::integral_constant<int, 512>{}, threads);
                else
                    sized(packs, std::false_type{}, std::integral_constant<int, 1024>{}, threads);
            });
        });
    });
    if (parts.columns)
        with_float(weight_type, [&]<typename W>(W) {
            launch_kernel(stream, {grid_size(ceil_div(columns, sum_columns)), dim3(sum_columns, sum_rows)},
                          column_sum_kernel<W>, static_cast<const float*>(workspace),
                          static_cast<W*>(dweight), static_cast<int>(blocks), static_cast<int>(columns));
        });
}

} // namespace stepscope::cuda
