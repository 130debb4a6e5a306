#include "cuda/kernels/device.cuh"

namespace stepscope::cuda {

namespace {

/// The block's maximum and sum, the same in every thread. Ends with a barrier between what threads did before
/// and after.
__device__ MaxSum block_merge(MaxSum x, MaxSum* shared) {
    x = warp_merge(x);
    if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = x;
    __syncthreads();
    const unsigned lane = threadIdx.x % 32;
    return warp_merge(lane < blockDim.x / 32 ? shared[lane] : MaxSum{});
}

/// One block for each row of logits (N,V). With `packs` the row stays in registers, `packs` packs a thread;
/// with 0 it is read twice, the second time from the nearest cache. The last rows go first: the product
/// before has left those in the cache.
template <typename T, int width, int packs, bool gradient>
__global__ void cross_entropy_kernel(T* logits, const std::int32_t* targets, float* row_loss, int vocab,
                                     float scale) {
    __shared__ MaxSum shared[32];
    const std::int64_t row = reversed_row();
    T* const x = logits + row * vocab;
    const int target = targets[row];
    const int step = static_cast<int>(blockDim.x) * width;
    const int first = static_cast<int>(threadIdx.x) * width;
    const float target_logit = threadIdx.x == 0 ? to_float(x[target]) : 0.0f;

    const auto add = [](MaxSum& total, const float(&v)[width]) {
        float max = total.max;
#pragma unroll
        for (int i = 0; i < width; ++i)
            max = fmaxf(max, v[i]);
        total.sum *= exponential<T>(total.max - max);
        total.max = max;
#pragma unroll
        for (int i = 0; i < width; ++i)
            total.sum += exponential<T>(v[i] - max);
    };
    const auto store_gradient = [&](int j, float(&v)[width], const MaxSum& total, float inverse) {
#pragma unroll
        for (int i = 0; i < width; ++i)
            v[i] = exponential<T>(v[i] - total.max) * inverse - (j + i == target ? scale : 0.0f);
        store(x + j, v);
    };

    MaxSum total;
    if constexpr (packs > 0) {
        float v[packs][width];
#pragma unroll
        for (int p = 0; p < packs; ++p)
            if (first + p * step < vocab) load(v[p], x + first + p * step);
#pragma unroll
        for (int p = 0; p < packs; ++p)
            if (first + p * step < vocab) add(total, v[p]);
        total = block_merge(total, shared);
        if constexpr (gradient) {
            const float inverse = scale / total.sum;
#pragma unroll
            for (int p = 0; p < packs; ++p)
                if (first + p * step < vocab) store_gradient(first + p * step, v[p], total, inverse);
        }
    } else {
        for (int j = first; j < vocab; j += step) {
            float v[width];
            load(v, x + j);
            add(total, v);
        }
        total = block_merge(total, shared);
        if constexpr (gradient) {
            const float inverse = scale / total.sum;
            for (int j = first; j < vocab; j += step) {
                float v[width];
                load(v, x + j);
                store_gradient(j, v, total, inverse);
            }
        }
    }
    if (threadIdx.x == 0) row_loss[row] = logf(total.sum) + total.max - target_logit;
}

constexpr int register_packs = 4;
constexpr std::int64_t most_threads = 1024;

} // namespace

void launch_cross_entropy(cudaStream_t stream, DType type, void* logits, const std::int32_t* targets,
                          float* row_loss, std::int64_t rows, std::int64_t vocab, bool gradient) {
    const float scale = static_cast<float>(1.0 / static_cast<double>(rows));
    with_float(type, [&]<typename T>(T) {
        with_width<T>(vocab, [&](auto width) {
            const std::int64_t needed = ceil_div(ceil_div(vocab, width()), register_packs);
            const bool fits = needed <= most_threads;
            const auto threads = static_cast<unsigned>(fits ? round_up(needed, 32) : 512);
            const auto go = [&](auto* kernel) {
                launch_kernel(stream, {grid_size(rows), threads}, kernel, static_cast<T*>(logits), targets,
                              row_loss, static_cast<int>(vocab), scale);
            };
            if (gradient)
                go(fits ? cross_entropy_kernel<T, width(), register_packs, true>
                        : cross_entropy_kernel<T, width(), 0, true>);
            else
                go(fits ? cross_entropy_kernel<T, width(), register_packs, false>
                        : cross_entropy_kernel<T, width(), 0, false>);
        });
    });
}

} // namespace stepscope::cuda
