#pragma once

#include <cstddef>
#include <cstdint>

/// The inner loops of the CPU backend, compiled once per instruction set (kernels/kernel_set.cpp) and chosen
/// at run time. This header is all that the rest of the backend sees of them. It and everything the kernels
/// include stay free of standard-library functions: an inline function compiled for AVX-512 could otherwise
/// be the copy that the linker keeps for everybody.
///
/// Shapes as in plan/op.h: N rows, C = d_model, F = d_ff, V = vocab, H = heads, D = head size, B = batch, S =
/// seq.
namespace stepscope::cpu {

struct Bf16 {
    std::uint16_t bits;
};

/// What arithmetic on stored values of type T is done in, and its statistics are kept in.
template <typename T>
struct ArithmeticOf {
    using type = T;
};
template <>
struct ArithmeticOf<Bf16> {
    using type = float;
};
template <typename T>
using Arithmetic = typename ArithmeticOf<T>::type;

/// Rows, elements or tiles [begin, end): one thread's share.
struct Range {
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// y = norm(sum) * weight where sum = x + delta, or x where delta is null (sum is then not written).
template <typename T>
struct RmsNormArgs {
    const T* x;                  // (N,C)
    const T* delta;              // (N,C) or null
    const Arithmetic<T>* weight; // (C)
    T* sum;                      // (N,C); may be x
    T* y;                        // (N,C)
    Arithmetic<T>* rstd;         // (N)
    std::int64_t c;
    double epsilon;
};

template <typename T>
struct RmsNormBackwardArgs {
    const T* dy;                    // (N,C)
    const T* x;                     // (N,C)
    const Arithmetic<T>* weight;    // (C)
    const Arithmetic<T>* rstd;      // (N)
    const T* dresidual;             // (N,C) or null
    T* dx;                          // (N,C); may be dy or dresidual
    Arithmetic<T>* dweight_partial; // (C), of these rows alone; overwritten
    std::int64_t c;
};

/// Rotates q and k of tokens (b, s) for every b and the given s; see RopeAttrs.
template <typename T>
struct RopeArgs {
    T* qkv;                       // (B,S,3,H,D)
    const double* inverse_period; // (D/2): theta^(-2i/D), negative to turn back
    std::int64_t batch, seq, heads, head_dim;
};

/// Row r of (B*H*S, S) is query r % S.
template <typename T>
struct SoftmaxArgs {
    T* scores; // (B,H,S,S), in place
    std::int64_t seq;
    double scale;
};
template <typename T>
struct SoftmaxBackwardArgs {
    const T* probs; // (B,H,S,S)
    T* dprobs;      // (B,H,S,S), in place
    std::int64_t seq;
    double scale;
};

template <typename T>
struct SwiGluArgs {
    const T* h; // (N,2F)
    T* g;       // (N,F)
    std::int64_t f;
};
template <typename T>
struct SwiGluBackwardArgs {
    T* h;  // (N,2F): in h, out dh
    T* dg; // (N,F): in dg, out g
    std::int64_t f;
};

template <typename T>
struct CrossEntropyArgs {
    T* logits;                   // (N,V); replaced by their gradient where `gradient`
    const std::int32_t* targets; // (N)
    Arithmetic<T>* row_loss;     // (N)
    std::int64_t rows, vocab;
    bool gradient;
};

/// Row v of dweight is the sum of dx over the tokens with value v, in order: first[v], next[first[v]], ...
/// until -1.
template <typename T, typename G>
struct EmbeddingBackwardArgs {
    const T* dx;               // (N,C)
    G* dweight;                // (V,C)
    const std::int32_t* first; // (V)
    const std::int32_t* next;  // (N)
    std::int64_t c;
};

/// One AdamW update; bias corrections 1 - beta^t are the caller's.
template <typename T>
struct AdamWArgs {
    const T* gradient;
    T* parameter;
    Arithmetic<T>* m;
    Arithmetic<T>* v;
    double learning_rate, beta1, beta2, epsilon, weight_decay;
    double correction1, correction2;
};

/// Element (i,j) of matrix (p,q) is at p*outer + q*inner + i*row + j*column.
struct StridedMatrix {
    std::int64_t outer, inner, row, column;
};

/// c(p,q) = a(p,q) (m,k) * b(p,q) (k,n), cut into tiles: tile t is one of tiles_m * tiles_n of one (p,q).
template <typename T, typename Out>
struct GemmArgs {
    const T* a;
    const T* b;
    Out* c;
    StridedMatrix a_view, b_view, c_view; // c_view.column is 1
    std::int64_t m, n, k, inner;
    std::int64_t tile_m, tile_n; // multiples of the kernel's own
};

/// Fused causal attention of whole heads, range over (b,h) = b*H + h.
template <typename T>
struct AttentionArgs {
    const T* qkv;       // (B,S,3,H,D)
    T* o;               // (B,S,H,D); read by the backward
    Arithmetic<T>* lse; // (B,H,S); read by the backward
    const T* d_o;       // (B,S,H,D), backward only
    T* dqkv;            // (B,S,3,H,D), backward only
    std::int64_t seq, heads, head_dim;
    double scale;
};

/// Kernels whose tensors are all of type T. Those that take scratch want it 64-byte aligned and of the size
/// their
/// *_scratch function names, in bytes.
template <typename T>
struct KernelsOf {
    using A = Arithmetic<T>;
    void (*rms_norm)(const RmsNormArgs<T>&, Range rows);
    void (*rms_norm_backward)(const RmsNormBackwardArgs<T>&, Range rows);
    void (*rope)(const RopeArgs<T>&, Range positions);
    void (*causal_softmax)(const SoftmaxArgs<T>&, Range rows);
    void (*causal_softmax_backward)(const SoftmaxBackwardArgs<T>&, Range rows);
    void (*swiglu)(const SwiGluArgs<T>&, Range rows);
    void (*swiglu_backward)(const SwiGluBackwardArgs<T>&, Range rows);
    void (*cross_entropy)(const CrossEntropyArgs<T>&, Range rows);
    void (*adamw)(const AdamWArgs<T>&, Range elements);
    void (*gemm)(const GemmArgs<T, T>&, Range tiles, void* scratch);
    void (*attention)(const AttentionArgs<T>&, Range heads, void* scratch);
    void (*attention_backward)(const AttentionArgs<T>&, Range heads, void* scratch);
    std::int64_t (*gemm_scratch)(const GemmArgs<T, T>&);
    std::int64_t (*attention_scratch)(const AttentionArgs<T>&);
    std::int64_t (*attention_backward_scratch)(const AttentionArgs<T>&);
    /// out[c] = sum over `count` rows of partials (count, width), for columns [begin, end).
    void (*sum_rows)(const A* partials, A* out, std::int64_t count, std::int64_t width, Range columns);
};

struct KernelTable {
    const char* name; ///< "AVX-512"
    KernelsOf<double> f64;
    KernelsOf<float> f32;
    KernelsOf<Bf16> bf16;

    void (*embedding_backward_f64)(const EmbeddingBackwardArgs<double, double>&, Range vocabulary);
    void (*embedding_backward_f32)(const EmbeddingBackwardArgs<float, float>&, Range vocabulary);
    void (*embedding_backward_bf16)(const EmbeddingBackwardArgs<Bf16, Bf16>&, Range vocabulary);
    void (*embedding_backward_mixed)(const EmbeddingBackwardArgs<Bf16, float>&, Range vocabulary);

    void (*f64_to_f32)(const double* from, float* to, Range elements);
    void (*f64_to_bf16)(const double* from, Bf16* to, Range elements);
    void (*f32_to_f64)(const float* from, double* to, Range elements);
    void (*f32_to_bf16)(const float* from, Bf16* to, Range elements);
    void (*bf16_to_f64)(const Bf16* from, double* to, Range elements);
    void (*bf16_to_f32)(const Bf16* from, float* to, Range elements);

    // What a tile of `gemm` must be a multiple of, in rows and columns.
    std::int64_t gemm_rows, gemm_columns_f64, gemm_columns_f32;
};

extern const KernelTable kernels_baseline;
extern const KernelTable kernels_avx2;
extern const KernelTable kernels_avx512;

} // namespace stepscope::cpu
