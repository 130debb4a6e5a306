#pragma once

// From kernel templates to launches.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/tiled/backward.cuh"
#include "cuda/attention/tiled/forward.cuh"
#include "cuda/runtime/launch.cuh"

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

/// One block for every `own_rows` rows of every head. `overlaps`: as in KernelLaunch.
template <typename Element>
void launch_blocks(void (*kernel)(AttentionArguments<Element>), const AttentionArguments<Element>& args,
                   int own_rows, int threads, int shared_bytes, cudaStream_t stream, bool overlaps = false) {
    const auto bytes = static_cast<std::size_t>(shared_bytes);
    const auto tiles = static_cast<unsigned>((args.seq - 1) / own_rows + 1);
    allow_shared_memory(kernel, bytes);
    launch_kernel(
        stream,
        {tiles * static_cast<unsigned>(args.batch_heads), static_cast<unsigned>(threads), bytes, overlaps},
        kernel, args);
}

/// Warps of a block, rows of one step, and the blocks per multiprocessor that registers are budgeted for.
template <int Warps, int StepRows, int BlocksPerSm>
struct KernelSizes {
    static constexpr int warps = Warps, step_rows = StepRows, blocks_per_sm = BlocksPerSm;
};

/// The three kernels of one head size: S names the Engine and the KernelSizes Forward, BackwardQuery and
/// BackwardKey.
template <int D, typename S>
struct TiledKernels {
    using Engine = typename S::Engine;
    using Arguments = AttentionArguments<typename Engine::Element>;
    using Forward = typename S::Forward;
    using Query = typename S::BackwardQuery;
    using Key = typename S::BackwardKey;
    using ForwardTiles = ForwardLayout<Engine, D, Forward::warps, Forward::step_rows>;
    using QueryTiles = BackwardLayout<Engine, D, Query::warps, Query::step_rows>;
    using KeyTiles = BackwardLayout<Engine, D, Key::warps, Key::step_rows>;
    static constexpr int most_shared_bytes =
        std::max({ForwardTiles::bytes, QueryTiles::query_bytes, KeyTiles::key_bytes});

    static void launch_forward(const Arguments& args, cudaStream_t stream) {
        launch_blocks(
            attention_forward_kernel<Engine, D, Forward::warps, Forward::step_rows, Forward::blocks_per_sm>,
            args, ForwardTiles::query_rows, Forward::warps * 32, ForwardTiles::bytes, stream);
    }
    static void launch_backward(const Arguments& args, cudaStream_t stream) {
        launch_blocks(
            attention_backward_query_kernel<Engine, D, Query::warps, Query::step_rows, Query::blocks_per_sm>,
            args, QueryTiles::own_rows, Query::warps * 32, QueryTiles::query_bytes, stream);
        launch_blocks(
            attention_backward_key_kernel<Engine, D, Key::warps, Key::step_rows, Key::blocks_per_sm>, args,
            KeyTiles::own_rows, Key::warps * 32, KeyTiles::key_bytes, stream, Engine::overlaps_launches);
    }
};

/// What families.h declares of a family of tiled kernels, for any head size. Sizes<D>: as TiledKernels takes
/// it.
template <template <int> typename Sizes>
struct TiledFamily {
    using Arguments = typename TiledKernels<64, Sizes<64>>::Arguments;

    static std::size_t shared_bytes(int head_dim) {
        return with_tile_width(head_dim, [](auto width) {
            return static_cast<std::size_t>(TiledKernels<width.value, Sizes<width.value>>::most_shared_bytes);
        });
    }
    static void launch_forward(const Arguments& args, cudaStream_t stream) {
        with_tile_width(args.head_dim, [&](auto width) {
            TiledKernels<width.value, Sizes<width.value>>::launch_forward(args, stream);
        });
    }
    static void launch_backward(const Arguments& args, cudaStream_t stream) {
        with_tile_width(args.head_dim, [&](auto width) {
            TiledKernels<width.value, Sizes<width.value>>::launch_backward(args, stream);
        });
    }
};

} // namespace stepscope::cuda
