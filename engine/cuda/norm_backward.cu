#include "cuda/norm.cuh"

#include <algorithm>

namespace stepscope::cuda {

namespace {

/// Blocks of the first kernel, each of which leaves one row of partial sums of dweight.
std::int64_t partial_rows(std::int64_t rows) {
    return std::clamp<std::int64_t>(ceil_div(rows, 4), 1, 512);
}

/// dy, x, dresidual, dx (N,C), weight (C), rstd (N), partial (gridDim.x, C). Block b takes rows b, b +
/// gridDim.x, ... and each thread the same columns of all of them, so that dweight gathers in registers.
template <typename T, int width, int packs, bool residual>
__global__ void rms_norm_backward_kernel(const T* dy, const T* x, const float* weight, const float* rstd,
                                         const T* dresidual, T* dx, float* partial, std::int64_t rows,
                                         int columns) {
    __shared__ float shared[2][32];
    wait_for_predecessor();
    float w[packs][width], dw[packs][width];
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        const int column = column_of<width>(p);
        if (column < columns) load_weight(w[p], weight + column);
#pragma unroll
        for (int i = 0; i < width; ++i)
            dw[p][i] = 0.0f;
    }
    int turn = 0;
    for (std::int64_t row = blockIdx.x; row < rows; row += gridDim.x, turn ^= 1) {
        const std::int64_t start = row * columns;
        const float r = rstd[row];
        float normed[packs][width], g[packs][width], d[packs][width];
        float dot = 0.0f;
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            const int column = column_of<width>(p);
            if (column >= columns) continue;
            load(normed[p], x + start + column);
            load(g[p], dy + start + column);
            if constexpr (residual) load(d[p], dresidual + start + column);
#pragma unroll
            for (int i = 0; i < width; ++i) {
                normed[p][i] *= r;
                dw[p][i] += g[p][i] * normed[p][i];
                g[p][i] *= w[p][i];
                dot += g[p][i] * normed[p][i];
            }
        }
        dot = block_sum(dot, shared[turn]) / static_cast<float>(columns);
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            const int column = column_of<width>(p);
            if (column >= columns) continue;
            float out[width];
#pragma unroll
            for (int i = 0; i < width; ++i) {
                out[i] = r * (g[p][i] - normed[p][i] * dot);
                if constexpr (residual) out[i] += d[p][i];
            }
            store(dx + start + column, out);
        }
    }
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        const int column = column_of<width>(p);
        if (column < columns) store(partial + std::int64_t{blockIdx.x} * columns + column, dw[p]);
    }
}

constexpr int sum_columns = 32;
constexpr int sum_rows = 16;

/// partial (R,C) -> dweight (C): a block sums 32 columns, in a fixed order.
template <typename W>
__global__ void column_sum_kernel(const float* partial, W* dweight, int partial_rows, int columns) {
    __shared__ float shared[sum_rows][sum_columns + 1];
    wait_for_predecessor();
    const int column = static_cast<int>(blockIdx.x) * sum_columns + static_cast<int>(threadIdx.x);
    float sum = 0.0f;
    if (column < columns)
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

void launch_rms_norm_backward(const LaunchSite& site, NormBackwardParts parts, DType type, DType weight_type,
                              const void* dy, const void* x, const float* weight, const float* rstd,
                              const void* dresidual, void* dx, void* dweight, float* workspace,
                              std::int64_t rows, std::int64_t columns) {
    const auto blocks = grid_size(partial_rows(rows));
    if (parts.rows)
        with_float(type, [&]<typename T>(T) {
            with_width<T>(columns, [&](auto width) {
                with_packs(columns, width(), [&](auto packs, unsigned threads) {
                    const auto go = [&](auto* kernel) {
                        launch_kernel(site, kernel, blocks, threads, 0, static_cast<const T*>(dy),
                                      static_cast<const T*>(x), weight, rstd,
                                      static_cast<const T*>(dresidual), static_cast<T*>(dx), workspace, rows,
                                      static_cast<int>(columns));
                    };
                    if (dresidual)
                        go(rms_norm_backward_kernel<T, width(), packs(), true>);
                    else
                        go(rms_norm_backward_kernel<T, width(), packs(), false>);
                });
            });
        });
    if (parts.columns)
        with_float(weight_type, [&]<typename W>(W) {
            launch_kernel(site, column_sum_kernel<W>, grid_size(ceil_div(columns, sum_columns)),
                          dim3(sum_columns, sum_rows), 0, static_cast<const float*>(workspace),
                          static_cast<W*>(dweight), static_cast<int>(blocks), static_cast<int>(columns));
        });
}

} // namespace stepscope::cuda
