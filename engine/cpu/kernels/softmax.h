#pragma once

#include "cpu/kernels/vec.h"

namespace stepscope::cpu {
namespace {

template <typename A>
constexpr A lowest_score = -__builtin_huge_val();

/// Query i sees keys 0..i; the rest of its row becomes 0 whatever it held.
template <typename T>
void causal_softmax(const SoftmaxArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    const A scale = static_cast<A>(args.scale);
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        T* x = args.scores + row * args.seq;
        const std::int64_t visible = row % args.seq + 1;
        Vec<A> largest = broadcast(lowest_score<A>);
        for_vectors<A>(visible, [&](std::int64_t i, auto n) {
            largest = maximum<A>(keep<A>(load(x + i, n), n, lowest_score<A>), largest);
        });
        const A top = maximum_lane<A>(largest);
        const auto weight = [&](std::int64_t i, auto n) {
            return keep<A>(exponential<A>((load(x + i, n) - top) * scale), n, A(0));
        };
        Vec<A> sums = {};
        if constexpr (sizeof(T) == sizeof(A)) {
            for_vectors<A>(visible, [&](std::int64_t i, auto n) {
                const Vec<A> e = weight(i, n);
                sums += e;
                store(x + i, e, n);
            });
            const A inverse = A(1) / sum_lanes<A>(sums);
            for_vectors<A>(visible,
                           [&](std::int64_t i, auto n) { store(x + i, load(x + i, n) * inverse, n); });
        } else { // Exponentials are taken twice: stored ones would be rounded twice.
            for_vectors<A>(visible, [&](std::int64_t i, auto n) { sums += weight(i, n); });
            const A inverse = A(1) / sum_lanes<A>(sums);
            for_vectors<A>(visible, [&](std::int64_t i, auto n) { store(x + i, weight(i, n) * inverse, n); });
        }
        __builtin_memset(x + visible, 0, static_cast<std::size_t>(args.seq - visible) * sizeof(T));
    }
}

template <typename T>
void causal_softmax_backward(const SoftmaxBackwardArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    const A scale = static_cast<A>(args.scale);
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const T* p = args.probs + row * args.seq;
        T* d = args.dprobs + row * args.seq;
        const std::int64_t visible = row % args.seq + 1;
        Vec<A> products = {};
        for_vectors<A>(visible, [&](std::int64_t i, auto n) { products += load(p + i, n) * load(d + i, n); });
        const A mean = sum_lanes<A>(products);
        for_vectors<A>(visible, [&](std::int64_t i, auto n) {
            store(d + i, scale * load(p + i, n) * (load(d + i, n) - mean), n);
        });
        __builtin_memset(d + visible, 0, static_cast<std::size_t>(args.seq - visible) * sizeof(T));
    }
}

/// loss = log(sum of exp(x)) - x[target]; its gradient (softmax - onehot) / N takes the place of x.
template <typename T>
void cross_entropy(const CrossEntropyArgs<T>& args, Range rows) {
    using A = Arithmetic<T>;
    const A share = A(1) / static_cast<A>(args.rows);
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        T* x = args.logits + row * args.vocab;
        Vec<A> largest = broadcast(lowest_score<A>);
        for_vectors<A>(args.vocab, [&](std::int64_t i, auto n) {
            largest = maximum<A>(keep<A>(load(x + i, n), n, lowest_score<A>), largest);
        });
        const A top = maximum_lane<A>(largest);
        const auto weight = [&](std::int64_t i, auto n) {
            return keep<A>(exponential<A>(load(x + i, n) - top), n, A(0));
        };
        Vec<A> sums = {};
        for_vectors<A>(args.vocab, [&](std::int64_t i, auto n) { sums += weight(i, n); });
        const A sum = sum_lanes<A>(sums);
        const std::int64_t target = args.targets[row];
        const A target_logit = load(x + target, Count{1})[0];
        args.row_loss[row] = logarithm(sum) + (top - target_logit);
        if (!args.gradient) continue;

        const A factor = share / sum;
        const Vec<A> target_gradient = (exponential<A>(broadcast(target_logit - top)) / sum - A(1)) * share;
        for_vectors<A>(args.vocab, [&](std::int64_t i, auto n) { store(x + i, weight(i, n) * factor, n); });
        store(x + target, target_gradient, Count{1});
    }
}

} // namespace
} // namespace stepscope::cpu
