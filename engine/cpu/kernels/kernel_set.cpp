// Compiled once per instruction set, with the flags that engine/cpu/CMakeLists.txt gives.
#include "cpu/kernels/attention.h"
#include "cpu/kernels/elementwise.h"
#include "cpu/kernels/norm.h"
#include "cpu/kernels/product.h"
#include "cpu/kernels/softmax.h"

namespace stepscope::cpu {

namespace {

template <typename T>
constexpr KernelsOf<T> kernels_of() {
    using A = Arithmetic<T>;
    return {.rms_norm = rms_norm<T>,
            .rms_norm_backward = rms_norm_backward<T>,
            .rope = rope<T>,
            .causal_softmax = causal_softmax<T>,
            .causal_softmax_backward = causal_softmax_backward<T>,
            .swiglu = swiglu<T>,
            .swiglu_backward = swiglu_backward<T>,
            .cross_entropy = cross_entropy<T>,
            .adamw = adamw<T>,
            .gemm = gemm<T>,
            .attention = attention<T>,
            .attention_backward = attention_backward<T>,
            .gemm_scratch = gemm_scratch<T>,
            .attention_scratch = attention_scratch<T>,
            .attention_backward_scratch = attention_backward_scratch<T>,
            .sum_rows = sum_rows<A>};
}

constexpr KernelTable table(const char* name) {
    return {.name = name,
            .f64 = kernels_of<double>(),
            .f32 = kernels_of<float>(),
            .bf16 = kernels_of<Bf16>(),
            .embedding_backward_f64 = embedding_backward<double, double>,
            .embedding_backward_f32 = embedding_backward<float, float>,
            .embedding_backward_bf16 = embedding_backward<Bf16, Bf16>,
            .embedding_backward_mixed = embedding_backward<Bf16, float>,
            .f64_to_f32 = cast<double, float>,
            .f64_to_bf16 = cast<double, Bf16>,
            .f32_to_f64 = cast<float, double>,
            .f32_to_bf16 = cast<float, Bf16>,
            .bf16_to_f64 = cast<Bf16, double>,
            .bf16_to_f32 = cast<Bf16, float>,
            .gemm_rows = tile_rows,
            .gemm_columns_f64 = tile_columns<double>,
            .gemm_columns_f32 = tile_columns<float>};
}

} // namespace

#if defined(__AVX512F__)
const KernelTable kernels_avx512 = table("AVX-512");
#elif defined(__AVX2__)
const KernelTable kernels_avx2 = table("AVX2");
#else
const KernelTable kernels_baseline = table("SSE2");
#endif

} // namespace stepscope::cpu
