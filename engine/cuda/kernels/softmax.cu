#include "cuda/kernels/device.cuh"

namespace stepscope::cuda {

namespace {

constexpr int warps = 4; ///< of a block, one row each

/// scores (rows, S), in place. A row is read twice; the second time it comes from the nearest cache.
template <typename T, int width>
__global__ void causal_softmax_kernel(T* scores, std::int64_t rows, int seq, float scale) {
    const std::int64_t row = std::int64_t{blockIdx.x} * warps + threadIdx.y;
    if (row >= rows) return;
    const int seen = static_cast<int>(row % seq) + 1;
    T* const s = scores + row * seq;
    const int first = static_cast<int>(threadIdx.x) * width;

    MaxSum total;
    for (int j = first; j < seen; j += 32 * width) {
        float x[width];
        load(x, s + j);
        float max = total.max;
#pragma unroll
        for (int i = 0; i < width; ++i) {
            x[i] = j + i < seen ? x[i] * scale : -INFINITY;
            max = fmaxf(max, x[i]);
        }
        total.sum *= exponential<T>(total.max - max);
        total.max = max;
#pragma unroll
        for (int i = 0; i < width; ++i)
            total.sum += exponential<T>(x[i] - max);
    }
    total = warp_merge(total);
    const float inverse = 1.0f / total.sum;
    for (int j = first; j < seq; j += 32 * width) {
        float x[width] = {};
        if (j < seen) {
            load(x, s + j);
#pragma unroll
            for (int i = 0; i < width; ++i)
                x[i] = j + i < seen ? exponential<T>(x[i] * scale - total.max) * inverse : 0.0f;
        }
        store(s + j, x);
    }
}

/// probs, dprobs (rows, S); dprobs in place.
template <typename T, int width>
__global__ void causal_softmax_backward_kernel(const T* probs, T* dprobs, std::int64_t rows, int seq,
                                               float scale) {
    const std::int64_t row = std::int64_t{blockIdx.x} * warps + threadIdx.y;
    if (row >= rows) return;
    const int seen = static_cast<int>(row % seq) + 1;
    const T* const p = probs + row * seq;
    T* const d = dprobs + row * seq;
    const int first = static_cast<int>(threadIdx.x) * width;

    float dot = 0.0f;
    for (int j = first; j < seen; j += 32 * width) {
        float x[width], g[width];
        load(x, p + j);
        load(g, d + j);
#pragma unroll
        for (int i = 0; i < width; ++i)
            dot += j + i < seen ? x[i] * g[i] : 0.0f;
    }
    dot = warp_sum(dot);
    for (int j = first; j < seq; j += 32 * width) {
        float g[width] = {};
        if (j < seen) {
            float x[width];
            load(x, p + j);
            load(g, d + j);
#pragma unroll
            for (int i = 0; i < width; ++i)
                g[i] = j + i < seen ? scale * x[i] * (g[i] - dot) : 0.0f;
        }
        store(d + j, g);
    }
}

} // namespace

void launch_causal_softmax(cudaStream_t stream, DType type, void* scores, std::int64_t rows, std::int64_t seq,
                           double scale) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(seq, [&](auto width) {
            launch_kernel(stream, {grid_size(ceil_div(rows, warps)), dim3(32, warps)},
                          causal_softmax_kernel<T, width()>, static_cast<T*>(scores), rows,
                          static_cast<int>(seq), static_cast<float>(scale));
        });
    });
}

void launch_causal_softmax_backward(cudaStream_t stream, DType type, const void* probs, void* dprobs,
                                    std::int64_t rows, std::int64_t seq, double scale) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(seq, [&](auto width) {
            launch_kernel(stream, {grid_size(ceil_div(rows, warps)), dim3(32, warps)},
                          causal_softmax_backward_kernel<T, width()>, static_cast<const T*>(probs),
                          static_cast<T*>(dprobs), rows, static_cast<int>(seq), static_cast<float>(scale));
        });
    });
}

} // namespace stepscope::cuda
