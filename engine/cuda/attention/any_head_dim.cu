// Fused causal attention for head sizes that the tiled kernels do not take (odd ones, ones above 128): one
// warp for each row, fp32 arithmetic, lanes over 32 keys or queries for scores and over head_dim for sums.

#include "cuda/attention/arguments.cuh"
#include "cuda/attention/families.h"
#include "cuda/kernels/device.cuh"

#include <cuda_bf16.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace stepscope::cuda {
namespace {

__device__ float warp_max(float x) {
#pragma unroll
    for (int distance = 16; distance > 0; distance /= 2)
        x = fmaxf(x, __shfl_xor_sync(0xFFFFFFFFu, x, distance));
    return x;
}

/// Floats of one vector of head_dim elements: whole 16-byte words.
__host__ __device__ int padded(int head_dim) {
    return (head_dim + 3) / 4 * 4;
}

/// The row of this warp: {batch_head, position}, or batch_head -1 beyond the last.
struct WarpRow {
    int batch_head, position, lane;
    float* scratch; ///< of this warp, `vectors` x padded(head_dim)

    template <typename Element>
    __device__ WarpRow(const AttentionArguments<Element>& args, float* shared, int vectors)
        : lane(static_cast<int>(threadIdx.x) % 32) {
        const int warp = static_cast<int>(threadIdx.x) / 32;
        const std::int64_t row = static_cast<std::int64_t>(blockIdx.x) * (blockDim.x / 32) + warp;
        const bool valid = row < static_cast<std::int64_t>(args.batch_heads) * args.seq;
        batch_head = valid ? static_cast<int>(row / args.seq) : -1;
        position = static_cast<int>(row % args.seq);
        scratch = shared + static_cast<std::int64_t>(warp) * vectors * padded(args.head_dim);
    }
};

template <typename Element>
__device__ float dot_row(const float* a, const Element* b, int n) {
    float sum = 0.0f;
    for (int d = 0; d < n; ++d)
        sum = fmaf(a[d], to_float(b[d]), sum);
    return sum;
}

template <typename Element>
__global__ void forward_any_kernel(const AttentionArguments<Element> args) {
    extern __shared__ float shared[];
    const WarpRow row(args, shared, 2);
    if (row.batch_head < 0) return;
    const int n = args.head_dim;
    float* query = row.scratch;
    float* output = query + padded(n);
    const Element* source = args.qkv + args.qkv_offset(row.batch_head, row.position, 0);
    for (int d = row.lane; d < n; d += 32) {
        query[d] = to_float(source[d]) * args.scale * log2_e;
        output[d] = 0.0f;
    }
    __syncwarp();
    float maximum = -INFINITY, sum = 0.0f;
    for (int first = 0; first <= row.position; first += 32) {
        const int key = first + row.lane;
        const float score = key <= row.position
                                ? dot_row(query, args.qkv + args.qkv_offset(row.batch_head, key, 1), n)
                                : -INFINITY;
        const float top = fmaxf(maximum, warp_max(score));
        const float correction = exp2f(maximum - top), p = exp2f(score - top);
        maximum = top;
        sum = fmaf(sum, correction, p);
        const Element* values = args.qkv + args.qkv_offset(row.batch_head, first, 2);
        const int keys = min(32, row.position + 1 - first);
        for (int d0 = 0; d0 < n; d0 += 32) {
            const int d = d0 + row.lane;
            float total = d < n ? output[d] * correction : 0.0f;
            for (int k = 0; k < keys; ++k) {
                const float weight = __shfl_sync(0xFFFFFFFFu, p, k);
                if (d < n)
                    total =
                        fmaf(weight, to_float(values[static_cast<std::int64_t>(k) * args.qkv_stride() + d]),
                             total);
            }
            if (d < n) output[d] = total;
        }
        __syncwarp();
    }
    sum = warp_sum(sum);
    Element* out = args.out + args.o_offset(row.batch_head, row.position);
    for (int d = row.lane; d < n; d += 32)
        out[d] = from_float<Element>(output[d] / sum);
    if (row.lane == 0)
        args.lse[args.row_offset(row.batch_head, row.position)] = (maximum + log2f(sum)) * ln_2;
}

template <typename Element>
__global__ void backward_query_any_kernel(const AttentionArguments<Element> args) {
    extern __shared__ float shared[];
    const WarpRow row(args, shared, 3);
    if (row.batch_head < 0) return;
    const int n = args.head_dim;
    float* query = row.scratch;
    float* d_o = query + padded(n);
    float* d_query = d_o + padded(n);
    const Element* q_source = args.qkv + args.qkv_offset(row.batch_head, row.position, 0);
    const std::int64_t o_offset = args.o_offset(row.batch_head, row.position);
    float delta = 0.0f;
    for (int d = row.lane; d < n; d += 32) {
        query[d] = to_float(q_source[d]) * args.scale * log2_e;
        d_o[d] = to_float(args.d_o[o_offset + d]);
        d_query[d] = 0.0f;
        delta = fmaf(d_o[d], to_float(args.o[o_offset + d]), delta);
    }
    __syncwarp();
    delta = warp_sum(delta);
    const std::int64_t index = args.row_offset(row.batch_head, row.position);
    const float lse = args.lse[index] * log2_e;
    if (row.lane == 0) args.rows[index] = make_float2(lse, delta);

    for (int first = 0; first <= row.position; first += 32) {
        const int key = first + row.lane;
        float ds = 0.0f;
        if (key <= row.position) {
            const float p =
                exp2f(dot_row(query, args.qkv + args.qkv_offset(row.batch_head, key, 1), n) - lse);
            ds = p * (dot_row(d_o, args.qkv + args.qkv_offset(row.batch_head, key, 2), n) - delta);
        }
        const Element* keys = args.qkv + args.qkv_offset(row.batch_head, first, 1);
        const int count = min(32, row.position + 1 - first);
        for (int d0 = 0; d0 < n; d0 += 32) {
            const int d = d0 + row.lane;
            float total = d < n ? d_query[d] : 0.0f;
            for (int k = 0; k < count; ++k) {
                const float weight = __shfl_sync(0xFFFFFFFFu, ds, k);
                if (d < n)
                    total = fmaf(weight, to_float(keys[static_cast<std::int64_t>(k) * args.qkv_stride() + d]),
                                 total);
            }
            if (d < n) d_query[d] = total;
        }
        __syncwarp();
    }
    Element* out = args.out + args.qkv_offset(row.batch_head, row.position, 0);
    for (int d = row.lane; d < n; d += 32)
        out[d] = from_float<Element>(d_query[d] * args.scale);
}

/// Needs the args.rows that backward_query_any_kernel wrote.
template <typename Element>
__global__ void backward_key_any_kernel(const AttentionArguments<Element> args) {
    extern __shared__ float shared[];
    const WarpRow row(args, shared, 4);
    if (row.batch_head < 0) return;
    const int n = args.head_dim;
    float* key = row.scratch;
    float* value = key + padded(n);
    float* d_key = value + padded(n);
    float* d_value = d_key + padded(n);
    const Element* k_source = args.qkv + args.qkv_offset(row.batch_head, row.position, 1);
    const Element* v_source = args.qkv + args.qkv_offset(row.batch_head, row.position, 2);
    for (int d = row.lane; d < n; d += 32) {
        key[d] = to_float(k_source[d]) * args.scale * log2_e;
        value[d] = to_float(v_source[d]);
        d_key[d] = 0.0f;
        d_value[d] = 0.0f;
    }
    __syncwarp();
    for (int first = row.position; first < args.seq; first += 32) {
        const int query = first + row.lane;
        float p = 0.0f, ds = 0.0f;
        if (query < args.seq) {
            const float2 values = args.rows[args.row_offset(row.batch_head, query)];
            p = exp2f(dot_row(key, args.qkv + args.qkv_offset(row.batch_head, query, 0), n) - values.x);
            ds = p * (dot_row(value, args.d_o + args.o_offset(row.batch_head, query), n) - values.y);
        }
        const Element* queries = args.qkv + args.qkv_offset(row.batch_head, first, 0);
        const Element* d_o = args.d_o + args.o_offset(row.batch_head, first);
        const int count = min(32, args.seq - first);
        for (int d0 = 0; d0 < n; d0 += 32) {
            const int d = d0 + row.lane;
            float total_key = d < n ? d_key[d] : 0.0f, total_value = d < n ? d_value[d] : 0.0f;
            for (int i = 0; i < count; ++i) {
                const float weight_key = __shfl_sync(0xFFFFFFFFu, ds, i),
                            weight_value = __shfl_sync(0xFFFFFFFFu, p, i);
                if (d < n) {
                    total_key = fmaf(weight_key,
                                     to_float(queries[static_cast<std::int64_t>(i) * args.qkv_stride() + d]),
                                     total_key);
                    total_value =
                        fmaf(weight_value, to_float(d_o[static_cast<std::int64_t>(i) * args.o_stride() + d]),
                             total_value);
                }
            }
            if (d < n) {
                d_key[d] = total_key;
                d_value[d] = total_value;
            }
        }
        __syncwarp();
    }
    Element* out_key = args.out + args.qkv_offset(row.batch_head, row.position, 1);
    Element* out_value = args.out + args.qkv_offset(row.batch_head, row.position, 2);
    for (int d = row.lane; d < n; d += 32) {
        out_key[d] = from_float<Element>(d_key[d] * args.scale);
        out_value[d] = from_float<Element>(d_value[d]);
    }
}

/// `vectors`: of head_dim floats, for each warp.
template <typename Element>
void launch_rows(void (*kernel)(AttentionArguments<Element>), const AttentionArguments<Element>& args,
                 int vectors, cudaStream_t stream) {
    constexpr std::size_t shared_limit = 48 * 1024; // what every device gives without opting in
    const std::size_t bytes_per_warp =
        static_cast<std::size_t>(vectors) * padded(args.head_dim) * sizeof(float);
    const auto warps = static_cast<unsigned>(std::clamp<std::size_t>(shared_limit / bytes_per_warp, 1, 8));
    const auto blocks =
        static_cast<unsigned>((static_cast<std::int64_t>(args.batch_heads) * args.seq + warps - 1) / warps);
    launch_kernel(stream, {blocks, warps * 32, warps * bytes_per_warp}, kernel, args);
}

} // namespace

template <typename Element>
void launch_forward_any(const AttentionArguments<Element>& args, cudaStream_t stream) {
    launch_rows(forward_any_kernel<Element>, args, 2, stream);
}

template <typename Element>
void launch_backward_any(const AttentionArguments<Element>& args, cudaStream_t stream) {
    launch_rows(backward_query_any_kernel<Element>, args, 3, stream);
    launch_rows(backward_key_any_kernel<Element>, args, 4, stream);
}

template void launch_forward_any(const AttentionArguments<float>&, cudaStream_t);
template void launch_forward_any(const AttentionArguments<__nv_bfloat16>&, cudaStream_t);
template void launch_backward_any(const AttentionArguments<float>&, cudaStream_t);
template void launch_backward_any(const AttentionArguments<__nv_bfloat16>&, cudaStream_t);

} // namespace stepscope::cuda
