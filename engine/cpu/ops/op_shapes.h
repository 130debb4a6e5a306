#pragma once

#include "cpu/kernels/kernel_table.h"
#include "cpu/ops/onednn.h"
#include "plan/step_plan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <type_traits>

/// How ops are cut into tasks and what scratch they take: what the workspace query and the execution agree
/// on.
namespace stepscope::cpu {

template <typename T>
const KernelsOf<T>& kernels_of(const KernelTable& table) {
    if constexpr (std::is_same_v<T, double>)
        return table.f64;
    else if constexpr (std::is_same_v<T, float>)
        return table.f32;
    else
        return table.bf16;
}

constexpr std::int64_t round_up(std::int64_t n, std::int64_t multiple) {
    return (n + multiple - 1) / multiple * multiple;
}
constexpr std::int64_t pieces(std::int64_t n, std::int64_t of) {
    return (n + of - 1) / of;
}

/// Rows of a task that touches `bytes_per_row` of each: about 64 KiB, so that it stays in a core's cache.
constexpr std::int64_t rows_per_task(std::int64_t bytes_per_row) {
    return std::max<std::int64_t>(1, 65'536 / std::max<std::int64_t>(1, bytes_per_row));
}

/// Of RmsNormBackward, whose tasks each leave a share of dweight in the workspace, (tasks, C). A function of
/// the shape alone, as it decides the order of a sum.
constexpr std::int64_t norm_backward_rows_per_task(std::int64_t rows) {
    return std::max<std::int64_t>(32, pieces(rows, 64));
}

/// The product as oneDNN takes it: one matrix, in fp32 or bf16. Others run in our own loops.
inline std::optional<DenseProduct> dense_product(const StepPlan& plan, const Op& op) {
    const auto& attrs = op.get<MatMulAttrs>();
    const DType type = plan.tensor(op.inputs[0]).dtype;
    if (type == DType::F64 || attrs.outer * attrs.inner != 1) return std::nullopt;
    return DenseProduct{.type = type,
                        .result = plan.tensor(op.outputs[0]).dtype,
                        .m = attrs.m,
                        .n = attrs.n,
                        .k = attrs.k,
                        .a_ld = attrs.a.ld,
                        .b_ld = attrs.b.ld,
                        .c_ld = attrs.c.ld,
                        .a_transposed = attrs.a.transposed,
                        .b_transposed = attrs.b.transposed};
}

constexpr StridedMatrix strided(const MatrixView& view) {
    return {.outer = view.outer_stride,
            .inner = view.inner_stride,
            .row = view.transposed ? 1 : view.ld,
            .column = view.transposed ? view.ld : 1};
}

/// A product for our own loops but for its pointers. Tiles fit a second-level cache with their packed
/// operands.
template <typename T>
GemmArgs<T, T> gemm_args(const KernelTable& kernels, const MatMulAttrs& attrs) {
    const std::int64_t columns =
        sizeof(Arithmetic<T>) == 8 ? kernels.gemm_columns_f64 : kernels.gemm_columns_f32;
    return {.a = nullptr,
            .b = nullptr,
            .c = nullptr,
            .a_view = strided(attrs.a),
            .b_view = strided(attrs.b),
            .c_view = strided(attrs.c),
            .m = attrs.m,
            .n = attrs.n,
            .k = attrs.k,
            .inner = attrs.inner,
            .tile_m = std::min<std::int64_t>(96, round_up(attrs.m, kernels.gemm_rows)),
            .tile_n = std::min<std::int64_t>(256, round_up(attrs.n, columns))};
}

template <typename T>
std::int64_t tiles_of(const GemmArgs<T, T>& args, const MatMulAttrs& attrs) {
    return attrs.outer * attrs.inner * pieces(args.m, args.tile_m) * pieces(args.n, args.tile_n);
}

/// Attention but for its pointers.
template <typename T>
AttentionArgs<T> attention_args(const AttentionAttrs& attrs) {
    return {.qkv = nullptr,
            .o = nullptr,
            .lse = nullptr,
            .d_o = nullptr,
            .dqkv = nullptr,
            .seq = attrs.seq,
            .heads = attrs.heads,
            .head_dim = attrs.head_dim,
            .scale = attrs.scale};
}

/// Bytes between the scratch of one worker and the next's.
constexpr std::int64_t worker_stride(std::int64_t bytes) {
    return round_up(bytes, 128);
}

/// What an op's scratch depends on besides the plan.
struct Machine {
    const KernelTable& kernels;
    int threads;
    ProductDescriptors& descriptors;
};

/// What Backend::plan_needs answers.
std::int64_t workspace_bytes(const Machine& machine, const StepPlan& plan, const Op& op);

} // namespace stepscope::cpu
