// Fused causal attention by m16n8k16 matrix instructions on bf16 (sm_80 and later).

#include "cuda/attention/families.h"
#include "cuda/attention/tiled/launch.cuh"
#include "cuda/attention/tiled/warp_engine.cuh"

#include <cuda_runtime_api.h>

#include <cstddef>

namespace stepscope::cuda {
namespace {

// Rows of a block are 16 * warps: large enough to reuse keys, small enough for short sequences to fill the
// device.
template <int D>
struct Sizes {
    using Engine = WarpEngine<Bf16Mma, 1>;
    using Forward = KernelSizes<4, 64, D <= 80 ? 3 : 2>;
    using BackwardQuery = KernelSizes<4, 64, 2>;
    using BackwardKey = KernelSizes<4, D <= 80 ? 64 : 32, 2>;
};

using Family = TiledFamily<Sizes>;

} // namespace

std::size_t shared_bytes_warp_bf16(int head_dim) {
    return Family::shared_bytes(head_dim);
}

void launch_forward_warp(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream) {
    Family::launch_forward(args, stream);
}

void launch_backward_warp(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream) {
    Family::launch_backward(args, stream);
}

} // namespace stepscope::cuda
