#include "cuda/device.cuh"

namespace stepscope::cuda {

namespace {

/// One block for each row of logits (N,V), which is read twice: the second time it comes from the nearest
/// cache. The last rows go first, for they are what the product before has left in the cache.
template <typename T, int width, bool gradient>
__global__ void cross_entropy_kernel(T* logits, const std::int32_t* targets, float* row_loss, int vocab,
                                     float scale) {
    __shared__ MaxSum shared[32];
    wait_for_predecessor();
    const std::int64_t row = gridDim.x - 1 - blockIdx.x;
    T* const x = logits + row * vocab;
    const int target = targets[row];
    const int step = static_cast<int>(blockDim.x) * width;
    const int first = static_cast<int>(threadIdx.x) * width;

    MaxSum total;
#pragma unroll 2
    for (int j = first; j < vocab; j += step) {
        float v[width];
        load(v, x + j);
        float max = total.max;
#pragma unroll
        for (int i = 0; i < width; ++i)
            max = fmaxf(max, v[i]);
        total.sum *= exponential<T>(total.max - max);
        total.max = max;
#pragma unroll
        for (int i = 0; i < width; ++i)
            total.sum += exponential<T>(v[i] - max);
    }
    const float target_logit = threadIdx.x == 0 ? to_float(x[target]) : 0.0f;
    total = warp_merge(total);
    if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = total;
    __syncthreads(); // also: nobody overwrites the target's logit before thread 0 has it
    const unsigned lane = threadIdx.x % 32;
    total = warp_merge(lane < blockDim.x / 32 ? shared[lane] : MaxSum{});
    if (threadIdx.x == 0) row_loss[row] = logf(total.sum) + total.max - target_logit;

    if constexpr (gradient) {
        const float inverse = scale / total.sum;
#pragma unroll 2
        for (int j = first; j < vocab; j += step) {
            float v[width];
            load(v, x + j);
#pragma unroll
            for (int i = 0; i < width; ++i)
                v[i] = exponential<T>(v[i] - total.max) * inverse - (j + i == target ? scale : 0.0f);
            store(x + j, v);
        }
    }
}

} // namespace

void launch_cross_entropy(const LaunchSite& site, DType type, void* logits, const std::int32_t* targets,
                          float* row_loss, std::int64_t rows, std::int64_t vocab, bool gradient) {
    const float scale = static_cast<float>(1.0 / static_cast<double>(rows));
    with_float(type, [&]<typename T>(T) {
        with_width<T>(vocab, [&](auto width) {
            const std::int64_t packs = ceil_div(vocab, width());
            const auto threads = static_cast<unsigned>(packs < 512 ? round_up(packs, 32) : 512);
            const auto go = [&](auto* kernel) {
                launch_kernel(site, kernel, grid_size(rows), threads, 0, static_cast<T*>(logits), targets,
                              row_loss, static_cast<int>(vocab), scale);
            };
            if (gradient)
                go(cross_entropy_kernel<T, width(), true>);
            else
                go(cross_entropy_kernel<T, width(), false>);
        });
    });
}

} // namespace stepscope::cuda
