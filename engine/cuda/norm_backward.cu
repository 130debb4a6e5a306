#include "cuda/norm.cuh"

#include <algorithm>

namespace stepscope::cuda {

namespace {

/// Blocks of the first kernel, each of which leaves one row of partial sums of dweight.
std::int64_t partial_rows(std::int64_t rows) {
    return std::clamp<std::int64_t>(ceil_div(rows, 2), 1, 528);
}

/// Sums over the block of `count` values of each thread. `shared`: (32, count) floats.
template <int count>
__device__ void block_sums(float (&values)[count], float (*shared)[count]) {
#pragma unroll
    for (float& value : values)
        value = warp_sum(value);
    const int warps = static_cast<int>(blockDim.x) / 32;
    if (warps == 1) return;
    const int lane = static_cast<int>(threadIdx.x) % 32;
    __syncthreads(); // the sums before are read
    if (lane == 0) {
#pragma unroll
        for (int i = 0; i < count; ++i)
            shared[threadIdx.x / 32][i] = values[i];
    }
    __syncthreads();
#pragma unroll
    for (int i = 0; i < count; ++i)
        values[i] = warp_sum(lane < warps ? shared[lane][i] : 0.0f);
}

/// dy, x, dresidual, dx (N,C), weight (C), rstd (N), partial (gridDim.x, C). A block takes `group` rows at a
/// time, all their loads in flight together, and each thread the same columns of all rows, so that dweight
/// gathers in registers.
template <typename T, int width, int packs, int group, int most_threads, bool residual>
__global__ void __launch_bounds__(most_threads)
    rms_norm_backward_kernel(const T* dy, const T* x, const float* weight, const float* rstd,
                             const T* dresidual, T* dx, float* partial, std::int64_t rows, int columns) {
    using Row = Pack<T, width>;
    __shared__ float shared[32][group];
    float w[packs][width], dw[packs][width];
#pragma unroll
    for (int p = 0; p < packs; ++p)
#pragma unroll
        for (int i = 0; i < width; ++i)
            dw[p][i] = 0.0f;
#pragma unroll
    for (int p = 0; p < packs; ++p)
        if (const int column = column_of<width>(p); column < columns) load_weight(w[p], weight + column);

    const std::int64_t step = std::int64_t{gridDim.x} * group;
    for (std::int64_t first = std::int64_t{blockIdx.x} * group; first < rows; first += step) {
        Row xs[group][packs], gs[group][packs], ds[group][packs];
        float r[group];
#pragma unroll
        for (int k = 0; k < group; ++k) {
            const std::int64_t row =
                first + k < rows ? rows - 1 - first - k : 0; // row 0 repeated is not counted
            r[k] = rstd[row];
#pragma unroll
            for (int p = 0; p < packs; ++p) {
                const int column = column_of<width>(p);
                if (column >= columns) continue;
                const std::int64_t at = row * columns + column;
                xs[k][p] = load_last(reinterpret_cast<const Row*>(x + at));
                gs[k][p] = load_last(reinterpret_cast<const Row*>(dy + at));
                if constexpr (residual) ds[k][p] = load_last(reinterpret_cast<const Row*>(dresidual + at));
            }
        }
        float dot[group] = {};
#pragma unroll
        for (int k = 0; k < group; ++k)
#pragma unroll
            for (int p = 0; p < packs; ++p) {
                if (column_of<width>(p) >= columns) continue;
#pragma unroll
                for (int i = 0; i < width; ++i) {
                    const float normed = to_float(xs[k][p].values[i]) * r[k];
                    const float g = to_float(gs[k][p].values[i]);
                    dw[p][i] += first + k < rows ? g * normed : 0.0f;
                    dot[k] += g * w[p][i] * normed;
                }
            }
        block_sums(dot, shared);
#pragma unroll
        for (int k = 0; k < group; ++k) {
            if (first + k >= rows) break;
            const float mean = dot[k] / static_cast<float>(columns);
#pragma unroll
            for (int p = 0; p < packs; ++p) {
                const int column = column_of<width>(p);
                if (column >= columns) continue;
                float out[width];
#pragma unroll
                for (int i = 0; i < width; ++i) {
                    const float normed = to_float(xs[k][p].values[i]) * r[k];
                    out[i] = r[k] * (to_float(gs[k][p].values[i]) * w[p][i] - normed * mean);
                    if constexpr (residual) out[i] += to_float(ds[k][p].values[i]);
                }
                store(dx + (rows - 1 - first - k) * columns + column, out);
            }
        }
    }
#pragma unroll
    for (int p = 0; p < packs; ++p)
        if (const int column = column_of<width>(p); column < columns)
            store(partial + std::int64_t{blockIdx.x} * columns + column, dw[p]);
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
    return partial_rows(rows) * columns * static_cast<std::int64_t>(sizeof(float));
}

void launch_rms_norm_backward(cudaStream_t stream, NormBackwardParts parts, DType type, DType weight_type,
                              const void* dy, const void* x, const float* weight, const float* rstd,
                              const void* dresidual, void* dx, void* dweight, float* workspace,
                              std::int64_t rows, std::int64_t columns) {
    const auto blocks = grid_size(partial_rows(rows));
    if (parts.rows)
        with_float(type, [&]<typename T>(T) {
            with_width<T>(columns, [&](auto width) {
                with_packs(columns, width(), [&](auto packs, unsigned threads) {
                    const auto go = [&](auto* kernel) {
                        launch_kernel(stream, kernel, blocks, threads, 0, static_cast<const T*>(dy),
                                      static_cast<const T*>(x), weight, rstd,
                                      static_cast<const T*>(dresidual), static_cast<T*>(dx), workspace, rows,
                                      static_cast<int>(columns));
                    };
                    const auto sized = [&](auto group, auto most_threads) {
                        if (dresidual)
                            go(rms_norm_backward_kernel<T, width(), packs(), group(), most_threads(), true>);
                        else
                            go(rms_norm_backward_kernel<T, width(), packs(), group(), most_threads(), false>);
                    };
                    // Narrow rows take two at once; wide ones fill a block's registers by themselves.
                    if constexpr (packs() == 1) {
                        if (threads <= 384)
                            return sized(std::integral_constant<int, 2>{},
                                         std::integral_constant<int, 384>{});
                    }
                    sized(std::integral_constant<int, 1>{}, std::integral_constant<int, 1024>{});
                });
            });
        });
    if (parts.columns)
        with_float(weight_type, [&]<typename W>(W) {
            launch_kernel(stream, column_sum_kernel<W>, grid_size(ceil_div(columns, sum_columns)),
                          dim3(sum_columns, sum_rows), 0, static_cast<const float*>(workspace),
                          static_cast<W*>(dweight), static_cast<int>(blocks), static_cast<int>(columns));
        });
}

} // namespace stepscope::cuda
