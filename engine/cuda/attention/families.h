#pragma once

// The families of attention kernels, one translation unit each. Launches enqueue only, and throw where one is
// refused. shared_bytes_*: the most shared memory that one block of the family needs for that head size.

#include "cuda/attention/arguments.cuh"

#include <cuda_bf16.h>
#include <cuda_runtime_api.h>

#include <cstddef>

namespace stepscope::cuda {

// head_dim a multiple of 8 up to 128.
std::size_t shared_bytes_warp_bf16(int head_dim);
void launch_forward_warp(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream);
void launch_backward_warp(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream);

std::size_t shared_bytes_warp_tf32(int head_dim);
void launch_forward_warp(const AttentionArguments<float>& args, cudaStream_t stream);
void launch_backward_warp(const AttentionArguments<float>& args, cudaStream_t stream);

std::size_t shared_bytes_warpgroup(int head_dim);
void launch_forward_warpgroup(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream);
void launch_backward_warpgroup(const AttentionArguments<__nv_bfloat16>& args, cudaStream_t stream);

// head_dim a multiple of 4 up to 128.
std::size_t shared_bytes_fma(int head_dim);
void launch_forward_fma(const AttentionArguments<float>& args, cudaStream_t stream);
void launch_backward_fma(const AttentionArguments<float>& args, cudaStream_t stream);

// Any head_dim up to 3072.
template <typename Element>
void launch_forward_any(const AttentionArguments<Element>& args, cudaStream_t stream);
template <typename Element>
void launch_backward_any(const AttentionArguments<Element>& args, cudaStream_t stream);

} // namespace stepscope::cuda
