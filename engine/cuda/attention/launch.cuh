#pragma once

// From kernel templates to launches.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/backward.cuh"
#include "cuda/attention/forward.cuh"

#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstddef>
#include <type_traits>

namespace stepscope::cuda {

/// Calls `use` with the smallest tile width that holds head_dim, as std::integral_constant.
template <typename Use>
auto with_tile_width(int head_dim, const Use& use) {
    if (head_dim <= 64) return use(std::integral_constant<int, 64>{});
    if (head_dim <= 80) return use(std::integral_constant<int, 80>{});
    if (head_dim <= 96) return use(std::integral_constant<int, 96>{});
    return use(std::integral_constant<int, 128>{});
}

/// One block for every `own_rows` rows of every head. `overlap`: may start before the kernel ahead of it has
/// finished.
template <typename Element>
cudaError_t launch_blocks(void (*kernel)(AttentionArguments<Element>),
                          const AttentionArguments<Element>& args, int own_rows, int threads,
                          int shared_bytes, cudaStream_t stream, bool overlap = false) {
    if (const cudaError_t error =
            cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, shared_bytes);
        error != cudaSuccess)
        return error;
    cudaLaunchAttribute attribute = {};
    attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    attribute.val.programmaticStreamSerializationAllowed = 1;
    const unsigned tiles = static_cast<unsigned>((args.seq - 1) / own_rows + 1);
    cudaLaunchConfig_t config = {};
    config.gridDim = dim3(tiles * static_cast<unsigned>(args.batch_heads));
    config.blockDim = dim3(static_cast<unsigned>(threads));
    config.dynamicSmemBytes = static_cast<std::size_t>(shared_bytes);
    config.stream = stream;
    config.attrs = &attribute;
    config.numAttrs = overlap ? 1 : 0;
    if (const cudaError_t error = cudaLaunchKernelEx(&config, kernel, args); error != cudaSuccess)
        return error;
    return cudaGetLastError();
}

/// Warps of a block, rows of one step, and the blocks per multiprocessor that registers are budgeted for.
template <int Warps, int StepRows, int BlocksPerSm>
struct KernelSizes {
    static constexpr int warps = Warps, step_rows = StepRows, blocks_per_sm = BlocksPerSm;
};

template <typename Engine, int D, typename Sizes>
cudaError_t launch_forward(const AttentionArguments<typename Engine::Element>& args, cudaStream_t stream) {
    using Layout = ForwardLayout<Engine, D, Sizes::warps, Sizes::step_rows>;
    return launch_blocks(
        attention_forward_kernel<Engine, D, Sizes::warps, Sizes::step_rows, Sizes::blocks_per_sm>, args,
        Layout::query_rows, Sizes::warps * 32, Layout::bytes, stream);
}

template <typename Engine, int D, typename Sizes>
cudaError_t launch_backward_query(const AttentionArguments<typename Engine::Element>& args,
                                  cudaStream_t stream) {
    using Layout = BackwardLayout<Engine, D, Sizes::warps, Sizes::step_rows>;
    return launch_blocks(
        attention_backward_query_kernel<Engine, D, Sizes::warps, Sizes::step_rows, Sizes::blocks_per_sm>,
        args, Layout::own_rows, Sizes::warps * 32, Layout::query_bytes, stream);
}

template <typename Engine, int D, typename Sizes>
cudaError_t launch_backward_key(const AttentionArguments<typename Engine::Element>& args,
                                cudaStream_t stream) {
    using Layout = BackwardLayout<Engine, D, Sizes::warps, Sizes::step_rows>;
    return launch_blocks(
        attention_backward_key_kernel<Engine, D, Sizes::warps, Sizes::step_rows, Sizes::blocks_per_sm>, args,
        Layout::own_rows, Sizes::warps * 32, Layout::key_bytes, stream, Engine::overlaps_launches);
}

/// The most shared memory of the three kernels of one head size.
template <typename Engine, int D, typename Forward, typename BackwardQuery, typename BackwardKey>
constexpr std::size_t most_shared_bytes() {
    return static_cast<std::size_t>(
        std::max({ForwardLayout<Engine, D, Forward::warps, Forward::step_rows>::bytes,
                  BackwardLayout<Engine, D, BackwardQuery::warps, BackwardQuery::step_rows>::query_bytes,
                  BackwardLayout<Engine, D, BackwardKey::warps, BackwardKey::step_rows>::key_bytes}));
}

} // namespace stepscope::cuda
