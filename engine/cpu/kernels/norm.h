#pragma once

#include "cpu/kernels/vec.h"

/// RMSNorm (Zhang and Sennrich, 2019): y = x * rstd * weight, rstd = 1/sqrt(mean(x^2) + epsilon).
namespace stepscope::cpu {
namespace {

template <typename T>
void rms_norm(const RmsNormArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    const std::int64_t c = args.c;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const T* x = args.x + row * c;
        Vec<A> squares = {};
        if (args.delta != nullptr) {
            const T* delta = args.delta + row * c;
            T* sum = args.sum + row * c;
            for_vectors<A>(c, [&](std::int64_t i, auto n) {
                store(sum + i, load(x + i, n) + load(delta + i, n), n);
                const Vec<A> rounded = load(sum + i, n);
                squares += rounded * rounded;
            });
            x = sum;
        } else {
            for_vectors<A>(c, [&](std::int64_t i, auto n) {
                const Vec<A> v = load(x + i, n);
                squares += v * v;
            });
        }
        const A mean = sum_lanes<A>(squares) / static_cast<A>(c);
        const A rstd = A(1) / square_root(mean + static_cast<A>(args.epsilon));
        args.rstd[row] = rstd;
        T* y = args.y + row * c;
        for_vectors<A>(c, [&](std::int64_t i, auto n) {
            store(y + i, load(x + i, n) * rstd * load(args.weight + i, n), n);
        });
    }
}

/// With n = x * rstd and g = dy * weight: dx = dresidual + rstd * (g - n * mean(g * n)), dweight = sum of dy
/// * n.
template <typename T>
void rms_norm_backward(const RmsNormBackwardArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    const std::int64_t c = args.c;
    for_vectors<A>(c, [&](std::int64_t i, auto n) { store(args.dweight_partial + i, Vec<A>{}, n); });
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const T* dy = args.dy + row * c;
        const T* x = args.x + row * c;
        const A rstd = args.rstd[row];
        Vec<A> products = {};
        for_vectors<A>(c, [&](std::int64_t i, auto n) {
            const Vec<A> dy_n = load(dy + i, n) * load(x + i, n) * rstd;
            products += dy_n * load(args.weight + i, n);
            store(args.dweight_partial + i, load(args.dweight_partial + i, n) + dy_n, n);
        });
        const A mean = sum_lanes<A>(products) / static_cast<A>(c);
        T* dx = args.dx + row * c;
        const T* dresidual = args.dresidual != nullptr ? args.dresidual + row * c : nullptr;
        for_vectors<A>(c, [&](std::int64_t i, auto n) {
            const Vec<A> g = load(dy + i, n) * load(args.weight + i, n);
            Vec<A> d = rstd * (g - load(x + i, n) * (rstd * mean));
            if (dresidual != nullptr) d += load(dresidual + i, n);
            store(dx + i, d, n);
        });
    }
}

template <typename A>
void sum_rows(const A* partials, A* out, std::int64_t count, std::int64_t width, Range columns) {
    for_vectors<A>(columns.end - columns.begin, [&](std::int64_t offset, auto n) {
        const std::int64_t i = columns.begin + offset;
        Vec<A> sum = {};
        for (std::int64_t row = 0; row < count; ++row)
            sum += load(partials + row * width + i, n);
        store(out + i, sum, n);
    });
}

} // namespace
} // namespace stepscope::cpu
