// Fused causal attention by m16n8k8 matrix instructions on fp32 rounded to TF32 (sm_80 and later).

#include "cuda/attention/families.h"
#include "cuda/attention/launch.cuh"
#include "cuda/attention/warp_engine.cuh"

#include <cuda_runtime_api.h>

#include <cstddef>

namespace stepscope::cuda {
namespace {

template <int D>
struct Sizes {
    using Engine = WarpEngine<Tf32Mma, 1>;
    using Forward = KernelSizes<4, D <= 64 ? 64 : 32, 2>;
    using BackwardQuery = KernelSizes<4, 32, D <= 64 ? 2 : 1>;
    using BackwardKey = KernelSizes<4, 32, D <= 64 ? 2 : 1>;
};

} // namespace

std::size_t shared_bytes_warp_tf32(int head_dim) {
    return with_tile_width(head_dim, [](auto width) {
        using S = Sizes<width.value>;
        return most_shared_bytes<typename S::Engine, width.value, typename S::Forward,
                                 typename S::BackwardQuery, typename S::BackwardKey>();
    });
}

cudaError_t launch_forward_warp(const AttentionArguments<float>& args, cudaStream_t stream) {
    return with_tile_width(args.head_dim, [&](auto width) {
        using S = Sizes<width.value>;
        return launch_forward<typename S::Engine, width.value, typename S::Forward>(args, stream);
    });
}

cudaError_t launch_backward_warp(const AttentionArguments<float>& args, cudaStream_t stream) {
    return with_tile_width(args.head_dim, [&](auto width) {
        using S = Sizes<width.value>;
        const cudaError_t error =
            launch_backward_query<typename S::Engine, width.value, typename S::BackwardQuery>(args, stream);
        if (error != cudaSuccess) return error;
        return launch_backward_key<typename S::Engine, width.value, typename S::BackwardKey>(args, stream);
    });
}

} // namespace stepscope::cuda
