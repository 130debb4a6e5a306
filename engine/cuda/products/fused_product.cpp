#include "cuda/products/fused_product.h"

#include "cuda/runtime/check.h"

#include <cuda.h>
#include <fmt/format.h>

#include <algorithm>

namespace stepscope::cuda {

namespace {

using EncodeTiled = decltype(&cuTensorMapEncodeTiled);

/// Found at run time, as the driver's other functions are.
EncodeTiled find_encoder() {
    void* function = nullptr;
    cudaDriverEntryPointQueryResult found{};
    STEPSCOPE_CHECK(cudaGetDriverEntryPointByVersion("cuTensorMapEncodeTiled", &function, 12000,
                                                     cudaEnableDefault, &found));
    if (found != cudaDriverEntryPointSuccess)
        throw BackendError("the CUDA driver has no tensor maps (cuTensorMapEncodeTiled): update the driver");
    return reinterpret_cast<EncodeTiled>(function);
}

/// Map of a dense bf16 matrix (rows, columns), read in boxes of `box_rows` rows of 64 columns, which arrive
/// in shared memory as rows of 128 bytes, swizzled.
CUtensorMap matrix_map(const void* matrix, std::int64_t rows, std::int64_t columns, int box_rows) {
    static const EncodeTiled encode = find_encoder();
    const cuuint64_t sizes[] = {static_cast<cuuint64_t>(columns), static_cast<cuuint64_t>(rows)};
    const cuuint64_t row_bytes[] = {static_cast<cuuint64_t>(columns * size_of(DType::BF16))};
    const cuuint32_t box[] = {64, static_cast<cuuint32_t>(box_rows)};
    const cuuint32_t steps[] = {1, 1};
    CUtensorMap map{};
    const CUresult code =
        encode(&map, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, 2, const_cast<void*>(matrix), sizes, row_bytes, box,
               steps, CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_128B,
               CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
    if (code != CUDA_SUCCESS)
        throw BackendError(fmt::format("cuTensorMapEncodeTiled: error {} for a matrix of {} x {}",
                                       static_cast<int>(code), rows, columns));
    return map;
}

} // namespace

std::string FusedProblem::key() const {
    constexpr const char* names[] = {"swiglu", "swiglu_backward"};
    std::string text = fmt::format("{} {}x{}x{}", names[static_cast<int>(kind)], m, n, k);
    if (kind == FusedKind::SwiGlu && !keeps_h) text += " without h";
    return text;
}

bool fused_product_supported(const FusedProblem& p, int compute_capability) {
    constexpr std::int64_t bound = std::int64_t{1}
                                   << 30; // sizes, twice n and positions are ints in the kernels
    if (compute_capability != 90 || !fused_kernels_compiled()) return false;
    const auto in_range = [](std::int64_t size) { return size > 0 && size < bound; };
    return p.n % 8 == 0 && p.k % 8 == 0 && in_range(p.m) && in_range(p.n) && in_range(p.k);
}

FusedProduct::FusedProduct(const FusedProblem& p, const FusedOperands& operands, int multiprocessors)
    : kind_(p.kind) {
    parameters_.a = matrix_map(operands.a, p.m, p.k, fused_pair_rows / 2);
    parameters_.b =
        p.kind == FusedKind::SwiGluBackward
            ? matrix_map(operands.b, p.k, p.n, fused_depth)
            : matrix_map(operands.b, p.kind == FusedKind::SwiGlu ? 2 * p.n : p.n, p.k, fused_columns / 2);
    FusedArguments& args = parameters_.arguments;
    args.h = operands.h;
    args.g = operands.g;
    args.m = static_cast<int>(p.m);
    args.n = static_cast<int>(p.n);
    args.k = static_cast<int>(p.k);
    args.keeps_h = p.keeps_h;
    const int columns = p.kind == FusedKind::SwiGlu ? fused_columns / 2 : fused_columns;
    args.row_pairs = (args.m - 1) / fused_pair_rows + 1;
    args.column_tiles = (args.n - 1) / columns + 1;
    args.units = args.row_pairs * args.column_tiles;
    args.unit_step = std::min(args.units, multiprocessors / 2);
}

void FusedProduct::launch(cudaStream_t stream) const {
    launch_fused_kernel(kind_, parameters_, stream);
}

} // namespace stepscope::cuda
