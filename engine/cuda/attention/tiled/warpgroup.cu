// Fused causal attention by Hopper's asynchronous matrix instructions on bf16. Compiled for sm_90a alone;
// a build without that architecture compiles warpgroup_none.cpp instead.

#include "cuda/attention/families.h"
#include "cuda/attention/tiled/launch.cuh"
#include "cuda/attention/tiled/warpgroup_engine.cuh"

#include <cuda_runtime_api.h>

#include <cstddef>

namespace stepscope::cuda {
namespace {

/// Blocks of one warpgroup and 64 rows; measured on an H200. A step of 48 keys lets a fourth block fit where
/// head_dim is 80.
template <int D>
struct Sizes {
    using Engine = WarpgroupEngine;
    using Forward = KernelSizes<4, 64, D <= 80 ? 4 : D <= 96 ? 3 : 2>;
    using BackwardQuery = KernelSizes<4, D == 80 ? 48 : 64, D <= 80 ? 4 : D <= 96 ? 3 : 2>;
    using BackwardKey = KernelSizes<4, 64, D <= 64 ? 3 : D <= 96 ? 2 : 1>;
};

using Family = TiledFamily<Sizes>;

} // namespace

std::size_t shared_bytes_warpgroup(int head_dim) {
    return Family::shared_bytes(head_dim);
}

void launch_forward_warpgroup(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream) {
    Family::launch_forward(args, stream);
}

void launch_backward_warpgroup(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream) {
    Family::launch_backward(args, stream);
}

} // namespace stepscope::cuda
