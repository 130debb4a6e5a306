#pragma once

#include "cuda/kernels/kernels.h"

#include <cuda.h>
#include <cuda_runtime_api.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace stepscope::cuda {

/// A product of bf16 matrices, fp32 sums, and the op that follows it in one kernel, which saves that op's way
/// to memory and back. Kernels exist for Hopper (compute capability 9.0).
enum class FusedKind {
    SwiGlu,        ///< h (M,2N) = a (M,K) b^T, b (2N,K); then g (M,N) = silu(h1) * h3
    SwiGluBackward ///< dg (M,N) = a (M,K) b, b (K,N); then h (M,2N) := dh and g (M,N), in place of dg, := g
};

struct FusedProblem {
    FusedKind kind = FusedKind::SwiGlu;
    std::int64_t m = 0, n = 0, k = 0; ///< n and k multiples of 8
    bool keeps_h = true;              ///< SwiGlu: whether h is written at all

    std::string key() const;
};

/// All row-major and dense, starts at multiples of 16 bytes.
struct FusedOperands {
    const void* a = nullptr;
    const void* b = nullptr;
    void* h = nullptr;
    void* g = nullptr;
};

/// Whether there is a kernel; `compute_capability`: 10*major + minor.
bool fused_product_supported(const FusedProblem& problem, int compute_capability);

/// What a kernel is told beside its matrices.
struct FusedArguments {
    void* h = nullptr;
    void* g = nullptr;
    int m = 0, n = 0, k = 0;
    int row_pairs = 0, column_tiles = 0; ///< tiles of a pair of blocks, along either side
    int units = 0, unit_step = 0;        ///< all tiles, and pairs of blocks
    bool keeps_h = true;
};

/// Parameters of a kernel; the maps are where the copy engine finds the matrices.
struct FusedParameters {
    CUtensorMap a, b;
    FusedArguments arguments;
};

/// A problem with its operands, ready to launch. Throws BackendError where the driver refuses the matrices.
class FusedProduct {
public:
    FusedProduct(const FusedProblem& problem, const FusedOperands& operands, int multiprocessors);
    void launch(cudaStream_t stream) const;

private:
    FusedKind kind_;
    FusedParameters parameters_{};
};

/// A tile that a pair of blocks makes, and a step along k.
inline constexpr int fused_pair_rows = 256, fused_columns = 256, fused_depth = 64;

/// Of the kernels' own translation unit, or of its twin where nothing is compiled for Hopper.
bool fused_kernels_compiled();
void launch_fused_kernel(FusedKind kind, const FusedParameters& parameters, cudaStream_t stream);

} // namespace stepscope::cuda
