#pragma once

#include <cuda_bf16.h>

#include <type_traits>

namespace stepscope::cuda {

/// 1 / (1 + e^-x): to the last bit or two for fp32 tensors, by the fast units for bf16 ones.
template <typename T>
__device__ float sigmoid_of(float x) {
    if constexpr (std::is_same_v<T, float>) {
        return 1.0f / (1.0f + expf(-x));
    } else {
        constexpr float minus_log2_e = -1.4426950408889634f;
        float power, sigmoid;
        asm("ex2.approx.ftz.f32 %0, %1;\n" : "=f"(power) : "f"(x * minus_log2_e));
        asm("rcp.approx.ftz.f32 %0, %1;\n" : "=f"(sigmoid) : "f"(1.0f + power));
        return sigmoid;
    }
}

/// g = silu(a) * b of SwiGLU, a = w1 x and b = w3 x.
template <typename T>
__device__ float swiglu(float a, float b) {
    return a * sigmoid_of<T>(a) * b;
}

struct SwiGluGradient {
    float da, db, g;
};
/// Gradients of a and b from that of g, and g again.
template <typename T>
__device__ SwiGluGradient swiglu_backward(float a, float b, float dg) {
    const float sigmoid = sigmoid_of<T>(a);
    const float silu = a * sigmoid;
    const float slope = fmaf(silu, 1.0f - sigmoid, sigmoid); // of silu
    return {dg * b * slope, dg * silu, silu * b};
}

} // namespace stepscope::cuda
