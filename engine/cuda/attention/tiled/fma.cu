// Fused causal attention in plain fp32 multiply-adds.

#include "cuda/attention/families.h"
#include "cuda/attention/tiled/fma_backward.cuh"
#include "cuda/attention/tiled/fma_forward.cuh"
#include "cuda/attention/tiled/launch.cuh"

#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstddef>

namespace stepscope::cuda {
namespace {

/// Columns of scores of one step, as many as shared memory allows for several blocks on a multiprocessor, and
/// the blocks per multiprocessor that registers are budgeted for.
template <int D>
struct Sizes {
    static constexpr int wide_step = D <= 80 ? D : D <= 96 ? 48 : 32;
    static constexpr int narrow_step = D == 80 ? 40 : wide_step;
    static constexpr int forward_blocks = D == 64 ? 3 : D <= 96 ? 2 : 1;
    static constexpr int query_blocks = D == 64 ? 3 : D == 80 ? 2 : 1;
    static constexpr int key_blocks = D <= 80 ? 2 : 1;
    using Forward = FmaLayout<D, wide_step>;
    using BackwardQuery = FmaLayout<D, wide_step>;
    using BackwardKey = FmaLayout<D, narrow_step>;
    static constexpr auto forward = attention_forward_fma_kernel<D, wide_step, forward_blocks>;
    static constexpr auto backward_query = attention_backward_query_fma_kernel<D, wide_step, query_blocks>;
    static constexpr auto backward_key = attention_backward_key_fma_kernel<D, narrow_step, key_blocks>;
};

} // namespace

std::size_t shared_bytes_fma(int head_dim) {
    return with_tile_width(head_dim, [](auto width) {
        using S = Sizes<width.value>;
        return static_cast<std::size_t>(
            std::max({S::Forward::forward_bytes, S::BackwardQuery::query_bytes, S::BackwardKey::key_bytes}));
    });
}

void launch_forward_fma(const AttentionArguments<float>& args, cudaStream_t stream) {
    with_tile_width(args.head_dim, [&](auto width) {
        using S = Sizes<width.value>;
        using Layout = typename S::Forward;
        launch_blocks(S::forward, args, Layout::own_rows, Layout::threads, Layout::forward_bytes, stream);
    });
}

void launch_backward_fma(const AttentionArguments<float>& args, cudaStream_t stream) {
    with_tile_width(args.head_dim, [&](auto width) {
        using S = Sizes<width.value>;
        using Query = typename S::BackwardQuery;
        using Key = typename S::BackwardKey;
        launch_blocks(S::backward_query, args, Query::own_rows, Query::threads, Query::query_bytes, stream);
        launch_blocks(S::backward_key, args, Key::own_rows, Key::threads, Key::key_bytes, stream);
    });
}

} // namespace stepscope::cuda
