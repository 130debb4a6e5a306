#pragma once

#include "cpu/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>

#if defined(__AVX512F__)
#include <immintrin.h>
#endif

/// Vectors as wide as the instruction set this file is compiled for. Everything is internal to its
/// translation unit: see kernel_table.h.
namespace stepscope::cpu {
namespace {

#define STEPSCOPE_INLINE inline __attribute__((always_inline))

#if defined(__AVX512F__)
constexpr int vector_bytes = 64;
#elif defined(__AVX2__)
constexpr int vector_bytes = 32;
#else
constexpr int vector_bytes = 16;
#endif

template <typename A>
constexpr int lanes = vector_bytes / static_cast<int>(sizeof(A));

template <typename A>
struct VectorOf {
    typedef A type __attribute__((vector_size(vector_bytes)));
};
template <typename A>
using Vec = typename VectorOf<A>::type;

/// Integers as wide as A's, what comparisons give.
template <typename A>
struct BitsOf;
template <>
struct BitsOf<float> {
    using type = std::int32_t;
};
template <>
struct BitsOf<double> {
    using type = std::int64_t;
};
template <typename A>
using Bits = typename BitsOf<A>::type;

template <typename To, typename From>
STEPSCOPE_INLINE To bit_cast(From from) {
    static_assert(sizeof(To) == sizeof(From));
    To to;
    __builtin_memcpy(&to, &from, sizeof(To));
    return to;
}

template <typename T>
constexpr T min_of(T a, T b) {
    return b < a ? b : a;
}
template <typename T>
constexpr T max_of(T a, T b) {
    return a < b ? b : a;
}
constexpr std::int64_t round_up(std::int64_t n, std::int64_t multiple) {
    return (n + multiple - 1) / multiple * multiple;
}

template <typename A>
STEPSCOPE_INLINE Vec<A> broadcast(A value) {
    return value - Vec<A>{}; // minus, as -0 + 0 would be +0
}

// Stored values as vectors of what arithmetic is done in.

STEPSCOPE_INLINE Vec<float> load(const float* p) {
    Vec<float> v;
    __builtin_memcpy(&v, p, sizeof(v));
    return v;
}
STEPSCOPE_INLINE Vec<double> load(const double* p) {
    Vec<double> v;
    __builtin_memcpy(&v, p, sizeof(v));
    return v;
}
STEPSCOPE_INLINE Vec<float> load(const Bf16* p) {
    typedef std::uint16_t Half __attribute__((vector_size(vector_bytes / 2)));
    typedef std::uint32_t Word __attribute__((vector_size(vector_bytes)));
    Half half;
    __builtin_memcpy(&half, p, sizeof(half));
    return bit_cast<Vec<float>>(__builtin_convertvector(half, Word) << 16);
}

STEPSCOPE_INLINE void store(float* p, Vec<float> v) {
    __builtin_memcpy(p, &v, sizeof(v));
}
STEPSCOPE_INLINE void store(double* p, Vec<double> v) {
    __builtin_memcpy(p, &v, sizeof(v));
}
/// Rounds to nearest, ties to even; a NaN stays one.
STEPSCOPE_INLINE void store(Bf16* p, Vec<float> v) {
    typedef std::uint16_t Half __attribute__((vector_size(vector_bytes / 2)));
    typedef std::uint32_t Word __attribute__((vector_size(vector_bytes)));
    const Word bits = bit_cast<Word>(v);
    const Word rounded = (bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16;
    const Word quiet_nan = (bits >> 16) | 0x40u;
    const Word chosen = (bits & 0x7FFFFFFFu) <= 0x7F800000u ? rounded : quiet_nan;
    const Half half = __builtin_convertvector(chosen, Half);
    __builtin_memcpy(p, &half, sizeof(half));
}

/// How many lanes of a vector count: all of them, known when compiling, or the last few of a row.
struct Full {};
using Count = std::int64_t;

template <typename T>
STEPSCOPE_INLINE Vec<Arithmetic<T>> load(const T* p, Full) {
    return load(p);
}
/// Lanes beyond `n` are zero; nothing beyond them is read.
template <typename T>
STEPSCOPE_INLINE Vec<Arithmetic<T>> load(const T* p, Count n) {
    T lane[lanes<Arithmetic<T>>] = {};
    __builtin_memcpy(lane, p, static_cast<std::size_t>(n) * sizeof(T));
    return load(lane);
}
template <typename T>
STEPSCOPE_INLINE void store(T* p, Vec<Arithmetic<T>> v, Full) {
    store(p, v);
}
template <typename T>
STEPSCOPE_INLINE void store(T* p, Vec<Arithmetic<T>> v, Count n) {
    T lane[lanes<Arithmetic<T>>];
    store(lane, v);
    __builtin_memcpy(p, lane, static_cast<std::size_t>(n) * sizeof(T));
}

template <typename A>
STEPSCOPE_INLINE Vec<A> keep(Vec<A> v, Full, A) {
    return v;
}
/// Lanes beyond `n` become `other`.
template <typename A>
STEPSCOPE_INLINE Vec<A> keep(Vec<A> v, Count n, A other) {
    for (std::int64_t i = n; i < lanes<A>; ++i)
        v[i] = other;
    return v;
}

/// Calls body(i, how_many) for a vector's width at a time over [0, n).
template <typename A, typename Body>
STEPSCOPE_INLINE void for_vectors(std::int64_t n, Body body) {
    std::int64_t i = 0;
    for (; i + lanes<A> <= n; i += lanes<A>)
        body(i, Full{});
    if (i < n) body(i, Count{n - i});
}

template <typename A>
STEPSCOPE_INLINE Vec<A> maximum(Vec<A> a, Vec<A> b) {
    return a > b ? a : b;
}
/// In a fixed tree, so that a sum has the same bits every time.
template <typename A>
STEPSCOPE_INLINE A sum_lanes(Vec<A> v) {
    A lane[lanes<A>];
    __builtin_memcpy(lane, &v, sizeof(v));
    for (int width = lanes<A> / 2; width > 0; width /= 2)
        for (int i = 0; i < width; ++i)
            lane[i] += lane[i + width];
    return lane[0];
}
template <typename A>
STEPSCOPE_INLINE A maximum_lane(Vec<A> v) {
    A result = v[0];
    for (int i = 1; i < lanes<A>; ++i)
        result = max_of<A>(result, v[i]);
    return result;
}

// Exponential: x = n ln2 + r, |r| <= ln2/2, e^x = 2^n e^r with e^r from its Taylor series. Arguments are
// clamped so that 2^n stays a normal number: below the range the result is 0.

template <typename A>
struct ExpConstants;
template <>
struct ExpConstants<float> {
    // At most 1.25 units in the last place off, 0.95 with fused multiply-add.
    static constexpr float lowest = -87.0f, highest = 88.0f;
    static constexpr float log2_e = 1.44269504f;
    static constexpr float ln2_high = 0.693359375f,
                           ln2_low = -2.12194440e-4f; // high has 9 bits: n * high is exact
    static constexpr float to_integer =
        12582912.0f; // 1.5 * 2^23: adding it leaves an integer in the low bits
    static constexpr int degree = 7, mantissa_bits = 23, bias = 127;
};
template <>
struct ExpConstants<double> {
    // At most 1.25 units in the last place off, 0.9 with fused multiply-add.
    static constexpr double lowest = -707.0, highest = 709.0;
    static constexpr double log2_e = 1.4426950408889634;
    static constexpr double ln2_high = 0.693147180369123816490, ln2_low = 1.90821492927058770002e-10;
    static constexpr double to_integer = 6755399441055744.0; // 1.5 * 2^52
    static constexpr int degree = 13, mantissa_bits = 52, bias = 1023;
};

template <typename A>
constexpr A inverse_factorial(int n) {
    double f = 1;
    for (int i = 2; i <= n; ++i)
        f *= i;
    return static_cast<A>(1.0 / f);
}

template <typename A>
STEPSCOPE_INLINE Vec<A> exponential(Vec<A> x) {
    using K = ExpConstants<A>;
    typedef Bits<A> Integer __attribute__((vector_size(vector_bytes)));
    const Vec<A> low = broadcast(K::lowest);
    const Vec<A> high = broadcast(K::highest);
    Vec<A> y = x > high ? high : x; // a NaN passes both
    y = y < low ? low : y;
    const Vec<A> shifted = y * K::log2_e + K::to_integer;
    const Vec<A> n = shifted - K::to_integer;
    const Vec<A> r = (y - n * K::ln2_high) - n * K::ln2_low;
    Vec<A> p = broadcast(inverse_factorial<A>(K::degree));
#pragma GCC unroll 16
    for (int i = K::degree - 1; i >= 0; --i)
        p = p * r + inverse_factorial<A>(i);
    const Integer power = (bit_cast<Integer>(shifted) - bit_cast<Bits<A>>(K::to_integer) + K::bias)
                          << K::mantissa_bits;
    return x < low ? Vec<A>{} : p * bit_cast<Vec<A>>(power);
}

template <typename A>
STEPSCOPE_INLINE Vec<A> reciprocal(Vec<A> x) {
    return A(1) / x;
}
#if defined(__AVX512F__)
/// A division takes 16 cycles here; an estimate of 14 bits and one step of Newton's method take 5, and are at
/// most 1.5 units in the last place off for finite x.
template <>
STEPSCOPE_INLINE Vec<float> reciprocal<float>(Vec<float> x) {
    // The masked form, as g++ 12 warns of the other.
    const Vec<float> estimate = _mm512_maskz_rcp14_ps(0xFFFF, x);
    return estimate * (2.0f - x * estimate);
}
#endif

template <typename A>
STEPSCOPE_INLINE Vec<A> sigmoid(Vec<A> x) {
    return reciprocal<A>(A(1) + exponential<A>(-x));
}

STEPSCOPE_INLINE float square_root(float x) {
    return __builtin_sqrtf(x);
}
STEPSCOPE_INLINE double square_root(double x) {
    return __builtin_sqrt(x);
}
STEPSCOPE_INLINE float logarithm(float x) {
    return __builtin_logf(x);
}
STEPSCOPE_INLINE double logarithm(double x) {
    return __builtin_log(x);
}

template <typename A>
STEPSCOPE_INLINE Vec<A> square_root_lanes(Vec<A> v) {
    for (int i = 0; i < lanes<A>; ++i)
        v[i] = square_root(v[i]);
    return v;
}

} // namespace
} // namespace stepscope::cpu
