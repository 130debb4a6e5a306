// Fused causal attention in plain fp32 multiply-adds.

#include "attention_fma.cuh"
#include "attention_kernels.h"
#include "attention_launch.cuh"

#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstddef>

namespace stepscope::cuda {
namespace {

// As many columns of scores as shared memory allows, for several blocks on a multiprocessor.
template <int D>
using Layout = FmaLayout<D, D <= 80   ? D
                            : D <= 96 ? 48
                                      : 32>;
template <int D>
using KeyLayout = FmaLayout<D, D == 80 ? 40 : Layout<D>::StepTile::rows>;

} // namespace

std::size_t shared_bytes_fma(int head_dim) {
    return with_tile_width(head_dim, [](auto width) {
        using L = Layout<width.value>;
        return static_cast<std::size_t>(
            std::max({L::forward_bytes, L::query_bytes, KeyLayout<width.value>::key_bytes}));
    });
}

cudaError_t launch_forward_fma(const AttentionArguments<float>& args, cudaStream_t stream) {
    return with_tile_width(args.head_dim, [&](auto width) {
        constexpr int D = width.value;
        return launch_blocks(attention_forward_fma_kernel<D, Layout<D>::StepTile::rows>, args,
                             Layout<D>::own_rows, Layout<D>::threads, Layout<D>::forward_bytes, stream);
    });
}

cudaError_t launch_backward_fma(const AttentionArguments<float>& args, cudaStream_t stream) {
    return with_tile_width(args.head_dim, [&](auto width) {
        constexpr int D = width.value;
        const cudaError_t error =
            launch_blocks(attention_backward_query_fma_kernel<D, Layout<D>::StepTile::rows>, args,
                          Layout<D>::own_rows, Layout<D>::threads, Layout<D>::query_bytes, stream);
        if (error != cudaSuccess) return error;
        return launch_blocks(attention_backward_key_fma_kernel<D, KeyLayout<D>::StepTile::rows>, args,
                             KeyLayout<D>::own_rows, KeyLayout<D>::threads, KeyLayout<D>::key_bytes, stream);
    });
}

} // namespace stepscope::cuda
