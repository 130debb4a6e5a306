#include "cuda/norm.cuh"

namespace stepscope::cuda {

namespace {

/// One block for each row; the row stays in registers between the sum of squares and the result.
/// x, delta, sum, y (N,C), weight (C), rstd (N).
template <typename T, int width, int packs, bool add>
__global__ void rms_norm_kernel(const T* x, const T* delta, const float* weight, T* sum, T* y, float* rstd,
                                int columns, float epsilon) {
    __shared__ float shared[32];
    const std::int64_t row = reversed_row();
    const std::int64_t start = row * columns;

    float v[packs][width];
    float squares = 0.0f;
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        const int column = column_of<width>(p);
        if (column >= columns) continue;
        load(v[p], x + start + column);
        if constexpr (add) {
            float d[width];
            load_last(d, delta + start + column);
#pragma unroll
            for (int i = 0; i < width; ++i)
                v[p][i] = to_float(from_float<T>(v[p][i] + d[i]));
            store(sum + start + column, v[p]);
        }
#pragma unroll
        for (int i = 0; i < width; ++i)
            squares += v[p][i] * v[p][i];
    }
    const float r = rsqrtf(block_sum(squares, shared) / static_cast<float>(columns) + epsilon);
    if (threadIdx.x == 0) rstd[row] = r;
#pragma unroll
    for (int p = 0; p < packs; ++p) {
        const int column = column_of<width>(p);
        if (column >= columns) continue;
        float w[width];
        load_weight(w, weight + column);
#pragma unroll
        for (int i = 0; i < width; ++i)
            v[p][i] *= r * w[i];
        store(y + start + column, v[p]);
    }
}

} // namespace

void launch_rms_norm(cudaStream_t stream, DType type, const void* x, const void* delta, const float* weight,
                     void* sum, void* y, float* rstd, std::int64_t rows, std::int64_t columns,
                     double epsilon) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(columns, [&](auto width) {
            with_packs(columns, width(), [&](auto packs, unsigned threads) {
                const auto go = [&](auto* kernel) {
                    launch_kernel(stream, kernel, grid_size(rows), threads, 0, static_cast<const T*>(x),
                                  static_cast<const T*>(delta), weight, static_cast<T*>(sum),
                                  static_cast<T*>(y), rstd, static_cast<int>(columns),
                                  static_cast<float>(epsilon));
                };
                if (delta)
                    go(rms_norm_kernel<T, width(), packs(), true>);
                else
                    go(rms_norm_kernel<T, width(), packs(), false>);
            });
        });
    });
}

} // namespace stepscope::cuda
