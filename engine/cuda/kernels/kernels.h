#pragma once

#include "plan/tensor.h"
#include "plan/values.h"

#include <cuda_runtime_api.h>

#include <cstdint>

namespace stepscope::cuda {

/// Launches of the kernels, one for each op kind that is not a product or fused attention. All tensors are
/// row-major and start at multiples of 16 bytes; "float" is F32 or BF16, given as `type`; arithmetic is fp32.
/// Every launch gives the same bits for the same inputs. N rows, C = d_model, F = d_ff, V = vocabulary, as in
/// plan/op.h. All throw BackendError where a launch is refused.

/// What a multiprocessor's clocks read.
struct ClockReading {
    std::uint64_t cycles = 0;      ///< its own
    std::uint64_t nanoseconds = 0; ///< of the device's timer; 0: it was not read
};

/// readings (capacity), by the number of a multiprocessor: each that runs one of the blocks, and is numbered
/// below `capacity`, writes its own.
void launch_read_clocks(cudaStream_t stream, ClockReading* readings, int capacity, int blocks);

/// src, dst: `elements` floats of two types.
void launch_cast(cudaStream_t stream, DType from, DType to, const void* src, void* dst,
                 std::int64_t elements);

/// tokens (N), weight (V,C) -> x (N,C)
void launch_embedding(cudaStream_t stream, DType type, const std::int32_t* tokens, const void* weight,
                      void* x, std::int64_t rows, std::int64_t columns);

/// tokens (N), dx (N,C) -> dweight (V,C) of `weight_type`; rows of unused tokens become 0.
void launch_embedding_backward(cudaStream_t stream, DType type, DType weight_type, const std::int32_t* tokens,
                               const void* dx, void* dweight, std::int64_t rows, std::int64_t columns,
                               std::int64_t vocab);

/// x (N,C), weight (C) fp32 -> y (N,C), rstd (N) fp32. With `delta` (N,C): sum (N,C) = x + delta comes first
/// and is what is normalised; sum may be x. Without: both null.
void launch_rms_norm(cudaStream_t stream, DType type, const void* x, const void* delta, const float* weight,
                     void* sum, void* y, float* rstd, std::int64_t rows, std::int64_t columns,
                     double epsilon);

/// Scratch of launch_rms_norm_backward: sums of dweight over groups of rows.
std::int64_t rms_norm_backward_workspace_bytes(std::int64_t rows, std::int64_t columns);

/// The two kernels of launch_rms_norm_backward: dx with the workspace's sums, then dweight from those.
struct NormBackwardParts {
    bool rows = true, columns = true;
};

/// dy, x (N,C), weight (C) fp32, rstd (N) fp32, dresidual (N,C) or null -> dx (N,C), dweight (C) of
/// `weight_type`. dx may be dresidual or dy.
void launch_rms_norm_backward(cudaStream_t stream, NormBackwardParts parts, DType type, DType weight_type,
                              const void* dy, const void* x, const float* weight, const float* rstd,
                              const void* dresidual, void* dx, void* dweight, float* workspace,
                              std::int64_t rows, std::int64_t columns);

/// rotation (S, D/2): {cosine, sine} of each position and pair; `theta` as in RopeAttrs.
void launch_rotation_table(cudaStream_t stream, float2* rotation, std::int64_t seq, std::int64_t head_dim,
                           double theta);

/// qkv (B,S,3,H,D), in place, rotation (S, D/2); `inverse` as in RopeAttrs.
void launch_rope(cudaStream_t stream, DType type, void* qkv, const float2* rotation, std::int64_t batch,
                 std::int64_t seq, std::int64_t heads, std::int64_t head_dim, bool inverse);

/// scores (rows, S), in place, rows = B*H*S; row r belongs to position r mod S.
void launch_causal_softmax(cudaStream_t stream, DType type, void* scores, std::int64_t rows, std::int64_t seq,
                           double scale);

/// probs, dprobs (rows, S); dprobs in place.
void launch_causal_softmax_backward(cudaStream_t stream, DType type, const void* probs, void* dprobs,
                                    std::int64_t rows, std::int64_t seq, double scale);

/// h (N,2F) -> g (N,F)
void launch_swiglu(cudaStream_t stream, DType type, const void* h, void* g, std::int64_t rows,
                   std::int64_t d_ff);

/// h (N,2F) := dh, dg (N,F) := g
void launch_swiglu_backward(cudaStream_t stream, DType type, void* h, void* dg, std::int64_t rows,
                            std::int64_t d_ff);

/// logits (N,V), targets (N) -> row_loss (N) fp32; with `gradient`, logits := (softmax - onehot) / N.
void launch_cross_entropy(cudaStream_t stream, DType type, void* logits, const std::int32_t* targets,
                          float* row_loss, std::int64_t rows, std::int64_t vocab, bool gradient);

/// row_loss (N) -> loss (1), fp32
void launch_mean(cudaStream_t stream, const float* row_loss, float* loss, std::int64_t rows);

struct AdamWValues {
    double learning_rate, beta1, beta2, epsilon, weight_decay;
};

/// gradient, parameter (floats of their own types), m, v fp32: `elements` each; step_count (1) is read.
void launch_adamw(cudaStream_t stream, DType gradient_type, DType parameter_type, const void* gradient,
                  void* parameter, float* m, float* v, const std::int32_t* step_count, std::int64_t elements,
                  const AdamWValues& values);

/// step_count (1) += 1
void launch_advance_step(cudaStream_t stream, std::int32_t* step_count);

/// The draw of plan/values.h: (2u-1)*bound of element i of `draws`, or ones, rounded to `type`.
void launch_fill_uniform(cudaStream_t stream, DType type, void* values, std::int64_t elements,
                         const ValueStream& draws, double bound);
void launch_fill_ones(cudaStream_t stream, DType type, void* values, std::int64_t elements);
/// tokens and targets (B,S) by token_value of plan/values.h.
void launch_fill_tokens(cudaStream_t stream, std::int32_t* tokens, std::int32_t* targets, std::int64_t batch,
                        std::int64_t seq, std::int64_t vocab, const ValueStream& draws);
/// Random bf16 pairs in (-1, 1), which are valid fp32 numbers as well: operands to time products on.
void launch_fill_operands(cudaStream_t stream, void* memory, std::int64_t words);

} // namespace stepscope::cuda
