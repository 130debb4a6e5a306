#pragma once

#include "cuda/runtime/handles.h"
#include "plan/step_plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cuda {

/// How a product multiplies: in fp32, in TF32, or (bf16 operands) with fp32 sums.
enum class MatMulCompute { Fp32, Tf32, Bf16 };

/// One strided-batched product c = a * b as cuBLASLt is asked for it, row-major, in elements. Two products
/// with equal keys differ in their pointers alone, so they share an algorithm.
struct MatMulProblem {
    std::int64_t m = 0, n = 0, k = 0, batch = 1;
    MatrixView a, b, c; ///< `inner_stride` is the batch's; offset and `outer_stride` are 0
    DType input = DType::F32, output = DType::F32;
    MatMulCompute compute = MatMulCompute::Fp32;
    int align_a = 256, align_b = 256, align_c = 256; ///< bytes that every matrix's start is a multiple of

    std::string key() const;
    /// Elements from the first to the last of an operand, all matrices of the batch counted.
    std::int64_t span_a() const;
    std::int64_t span_b() const;
    std::int64_t span_c() const;
};

/// The problem of an op: the two batch levels become one where strides allow, else the outer level is a loop.
struct MatMulLoop {
    MatMulProblem problem;
    std::int64_t turns = 1;
    std::int64_t stride_a = 0, stride_b = 0, stride_c = 0; ///< elements between turns
    std::int64_t offset_a = 0, offset_b = 0, offset_c = 0; ///< elements
};
MatMulLoop matmul_loop(const StepPlan& plan, const Op& op);

/// The distinct products of a plan.
std::vector<MatMulProblem> matmul_problems(const StepPlan& plan);

/// Scratch that any algorithm may use (32 MiB is what cuBLAS recommends for Hopper).
inline constexpr std::int64_t matmul_workspace_bytes = std::int64_t{32} << 20;

/// cuBLASLt's opaque choice of a kernel and its settings; valid for one version of the library and kind of
/// device.
using AlgorithmBytes = std::array<std::uint64_t, 8>;

/// A problem made ready to launch.
class MatMul {
public:
    /// With `algorithm` when cuBLASLt takes it here, else with the first its heuristic offers. Throws
    /// BackendError when there is none.
    MatMul(cublasLtHandle_t handle, const MatMulProblem& problem,
           const std::optional<AlgorithmBytes>& algorithm);

    void launch(const void* a, const void* b, void* c, void* workspace, cudaStream_t stream) const;

    /// What the heuristic offers, best first by its own estimate.
    static std::vector<AlgorithmBytes> candidates(cublasLtHandle_t handle, const MatMulProblem& problem,
                                                  int most);

    /// Of matmul_workspace_bytes, what the chosen algorithm touches.
    std::size_t workspace_used() const { return workspace_used_; }

private:
    cublasLtHandle_t handle_;
    LtDesc desc_;
    LtLayout a_, b_, c_;
    cublasLtMatmulAlgo_t algorithm_{};
    std::size_t workspace_used_ = 0;
};

} // namespace stepscope::cuda
