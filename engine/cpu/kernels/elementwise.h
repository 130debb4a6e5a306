#pragma once

#include "cpu/kernels/vec.h"

namespace stepscope::cpu {
namespace {

template <typename From, typename To>
void cast(const From* from, To* to, Range elements) {
    if constexpr (sizeof(Arithmetic<From>) == sizeof(Arithmetic<To>)) {
        using A = Arithmetic<From>;
        for_vectors<A>(elements.end - elements.begin, [&](std::int64_t i, auto n) {
            store(to + elements.begin + i, load(from + elements.begin + i, n), n);
        });
    } else {
        for (std::int64_t i = elements.begin; i < elements.end; ++i) {
            if constexpr (sizeof(From) == sizeof(Bf16)) {
                to[i] = static_cast<To>(load(from + i, Count{1})[0]);
            } else if constexpr (sizeof(To) == sizeof(Bf16)) {
                // Through float, made odd where inexact, so that the second rounding does not undo the first.
                const double value = from[i];
                float narrow = static_cast<float>(value);
                const bool inexact = static_cast<double>(narrow) != value && value == value;
                if (inexact) {
                    const bool away = __builtin_fabs(static_cast<double>(narrow)) > __builtin_fabs(value);
                    const auto bits = bit_cast<std::uint32_t>(narrow) - (away ? 1u : 0u);
                    narrow = bit_cast<float>(bits | 1u);
                }
                store(to + i, broadcast(narrow), Count{1});
            } else {
                to[i] = static_cast<To>(from[i]);
            }
        }
    }
}

/// Row s of a chunk turns both halves of every pair: (x0, x1) -> (x0 cos - x1 sin, x0 sin + x1 cos).
template <typename T>
void rope(const RopeArgs<T>& args, Range positions) {
    using A = Arithmetic<T>;
    constexpr std::int64_t block = 64; // pairs whose sines fit the stack, whatever D is
    const std::int64_t pairs = args.head_dim / 2;
    const std::int64_t width = args.heads * args.head_dim; // of q, of k, of v in a row
    A cosine[2 * block];
    A sine[2 * block];
    for (std::int64_t s = positions.begin; s < positions.end; ++s) {
        for (std::int64_t first = 0; first < pairs; first += block) {
            const std::int64_t count = min_of(block, pairs - first);
            for (std::int64_t i = 0; i < count; ++i) {
                const double angle = static_cast<double>(s) * args.inverse_period[first + i];
                const A sin_value = static_cast<A>(__builtin_sin(angle));
                cosine[2 * i] = cosine[2 * i + 1] = static_cast<A>(__builtin_cos(angle));
                sine[2 * i] = -sin_value;
                sine[2 * i + 1] = sin_value;
            }
            for (std::int64_t b = 0; b < args.batch; ++b) {
                T* row = args.qkv + (b * args.seq + s) * 3 * width;
                for (std::int64_t head = 0; head < 2 * args.heads; ++head) {
                    T* x = row + head * args.head_dim + 2 * first;
                    for_vectors<A>(2 * count, [&](std::int64_t i, auto n) {
                        const Vec<A> v = load(x + i, n);
                        Vec<A> swapped;
                        for (int lane = 0; lane < lanes<A>; ++lane)
                            swapped[lane] = v[lane ^ 1];
                        store(x + i, v * load(cosine + i, n) + swapped * load(sine + i, n), n);
                    });
                }
            }
        }
    }
}

template <typename T>
void swiglu(const SwiGluArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const T* gate = args.h + row * 2 * args.f;
        const T* up = gate + args.f;
        T* g = args.g + row * args.f;
        for_vectors<A>(args.f, [&](std::int64_t i, auto n) {
            const Vec<A> x = load(gate + i, n);
            store(g + i, x * sigmoid<A>(x) * load(up + i, n), n);
        });
    }
}

/// silu'(x) = sigmoid(x) * (1 + x * (1 - sigmoid(x))).
template <typename T>
void swiglu_backward(const SwiGluBackwardArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        T* gate = args.h + row * 2 * args.f;
        T* up = gate + args.f;
        T* dg = args.dg + row * args.f;
        for_vectors<A>(args.f, [&](std::int64_t i, auto n) {
            const Vec<A> x = load(gate + i, n);
            const Vec<A> u = load(up + i, n);
            const Vec<A> d = load(dg + i, n);
            const Vec<A> s = sigmoid<A>(x);
            const Vec<A> silu = x * s;
            store(gate + i, d * u * (s + silu * (A(1) - s)), n);
            store(up + i, d * silu, n);
            store(dg + i, silu * u, n);
        });
    }
}

template <typename T, typename G>
void embedding_backward(const EmbeddingBackwardArgs<T, G>& args, Range vocabulary) {
    using A = Arithmetic<T>;
    for (std::int64_t token = vocabulary.begin; token < vocabulary.end; ++token) {
        G* out = args.dweight + token * args.c;
        for_vectors<A>(args.c, [&](std::int64_t i, auto n) {
            Vec<A> sum = {};
            for (std::int32_t row = args.first[token]; row >= 0; row = args.next[row])
                sum += load(args.dx + row * args.c + i, n);
            store(out + i, sum, n);
        });
    }
}

template <typename T>
void adamw(const AdamWArgs<T>& args, Range elements) {
    using A = Arithmetic<T>;
    const A beta1 = static_cast<A>(args.beta1);
    const A beta2 = static_cast<A>(args.beta2);
    const A rest1 = static_cast<A>(1.0 - args.beta1);
    const A rest2 = static_cast<A>(1.0 - args.beta2);
    const A unbias1 = static_cast<A>(1.0 / args.correction1);
    const A unbias2 = static_cast<A>(1.0 / args.correction2);
    const A rate = static_cast<A>(args.learning_rate);
    const A decay = static_cast<A>(args.weight_decay);
    const A epsilon = static_cast<A>(args.epsilon);
    for_vectors<A>(elements.end - elements.begin, [&](std::int64_t offset, auto n) {
        const std::int64_t i = elements.begin + offset;
        const Vec<A> g = load(args.gradient + i, n);
        const Vec<A> p = load(args.parameter + i, n);
        const Vec<A> m = beta1 * load(args.m + i, n) + rest1 * g;
        const Vec<A> v = beta2 * load(args.v + i, n) + rest2 * g * g;
        store(args.m + i, m, n);
        store(args.v + i, v, n);
        const Vec<A> step = m * unbias1 / (square_root_lanes<A>(v * unbias2) + epsilon);
        store(args.parameter + i, p - rate * (step + decay * p), n);
    });
}

} // namespace
} // namespace stepscope::cpu
