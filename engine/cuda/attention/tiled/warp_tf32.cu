// Fused causal attention by m16n8k8 matrix instructions on fp32 rounded to TF32 (sm_80 and later).

#include "cuda/attention/families.h"
#include "cuda/attention/tiled/launch.cuh"
#include "cuda/attention/tiled/warp_engine.cuh"

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

using Family = TiledFamily<Sizes>;

} // namespace

std::size_t shared_bytes_warp_tf32(int head_dim) {
    return Family::shared_bytes(head_dim);
}

void launch_forward_warp(const AttentionArguments<float>& args, cudaStream_t stream) {
    Family::launch_forward(args, stream);
}

void launch_backward_warp(const AttentionArguments<float>& args, cudaStream_t stream) {
    Family::launch_backward(args, stream);
}

} // namespace stepscope::cuda
