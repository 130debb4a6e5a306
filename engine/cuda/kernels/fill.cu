#include "cuda/kernels/device.cuh"
#include "plan/values.h"

namespace stepscope::cuda {

namespace {

constexpr int threads = 256;

template <typename T>
__global__ void fill_uniform_kernel(T* values, std::int64_t elements, ValueStream stream, double bound) {
    const std::int64_t step = std::int64_t{gridDim.x} * threads;
    for (std::int64_t i = std::int64_t{blockIdx.x} * threads + threadIdx.x; i < elements; i += step)
        values[i] = from_float<T>(
            static_cast<float>((2.0 * stream.unit(static_cast<std::uint64_t>(i)) - 1.0) * bound));
}

template <typename T>
__global__ void fill_ones_kernel(T* values, std::int64_t elements) {
    const std::int64_t i = std::int64_t{blockIdx.x} * threads + threadIdx.x;
    if (i < elements) values[i] = from_float<T>(1.0f);
}

/// tokens, targets (B,S)
__global__ void fill_tokens_kernel(std::int32_t* tokens, std::int32_t* targets, std::int64_t batch,
                                   std::int64_t seq, std::int64_t vocab, ValueStream stream) {
    const std::int64_t i = std::int64_t{blockIdx.x} * threads + threadIdx.x;
    if (i >= batch * seq) return;
    tokens[i] = token_value(stream, seq, vocab, i / seq, i % seq);
    targets[i] = token_value(stream, seq, vocab, i / seq, i % seq + 1);
}

__global__ void fill_operands_kernel(std::uint32_t* memory, std::int64_t words) {
    const std::int64_t step = std::int64_t{gridDim.x} * threads;
    for (std::int64_t i = std::int64_t{blockIdx.x} * threads + threadIdx.x; i < words; i += step) {
        const std::uint64_t bits = splitmix64_mix(static_cast<std::uint64_t>(i));
        const auto part = [](std::uint64_t b) {
            const float x = static_cast<float>(b & 0xFFFFu) * 0x1p-15f - 1.0f;
            return static_cast<std::uint32_t>(__bfloat16_as_ushort(__float2bfloat16_rn(x)));
        };
        memory[i] = part(bits) | part(bits >> 16) << 16;
    }
}

constexpr std::int64_t most_blocks = 4096;

} // namespace

void launch_fill_operands(cudaStream_t stream, void* memory, std::int64_t words) {
    const std::int64_t blocks = ceil_div(words, threads);
    launch_kernel(stream, {grid_size(blocks < most_blocks ? blocks : most_blocks), threads},
                  fill_operands_kernel, static_cast<std::uint32_t*>(memory), words);
}

void launch_fill_uniform(cudaStream_t stream, DType type, void* values, std::int64_t elements,
                         const ValueStream& draws, double bound) {
    const std::int64_t blocks = ceil_div(elements, threads);
    with_float(type, [&]<typename T>(T) {
        launch_kernel(stream, {grid_size(blocks < most_blocks ? blocks : most_blocks), threads},
                      fill_uniform_kernel<T>, static_cast<T*>(values), elements, draws, bound);
    });
}

void launch_fill_ones(cudaStream_t stream, DType type, void* values, std::int64_t elements) {
    with_float(type, [&]<typename T>(T) {
        launch_kernel(stream, {grid_size(ceil_div(elements, threads)), threads}, fill_ones_kernel<T>,
                      static_cast<T*>(values), elements);
    });
}

void launch_fill_tokens(cudaStream_t stream, std::int32_t* tokens, std::int32_t* targets, std::int64_t batch,
                        std::int64_t seq, std::int64_t vocab, const ValueStream& draws) {
    launch_kernel(stream, {grid_size(ceil_div(batch * seq, threads)), threads}, fill_tokens_kernel, tokens,
                  targets, batch, seq, vocab, draws);
}

} // namespace stepscope::cuda
