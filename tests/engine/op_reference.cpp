#include "op_reference.h"

#include <cmath>

namespace stepscope::reference {

Norm rms_norm(const Values& x, const Values& weight, double epsilon) {
    const std::size_t c = weight.size();
    Norm norm{Values(x.size()), Values(x.size() / c)};
    for (std::size_t row = 0; row < norm.rstd.size(); ++row) {
        double squares = 0;
        for (std::size_t i = 0; i < c; ++i)
            squares += x[row * c + i] * x[row * c + i];
        norm.rstd[row] = 1 / std::sqrt(squares / static_cast<double>(c) + epsilon);
        for (std::size_t i = 0; i < c; ++i)
            norm.y[row * c + i] = x[row * c + i] * norm.rstd[row] * weight[i];
    }
    return norm;
}

/// y_i = x_i r w_i with r = (mean(x^2) + eps)^(-1/2), so dr/dx_j = -r^3 x_j / C.
NormGradient rms_norm_backward(const Values& dy, const Values& x, const Values& weight, const Values& rstd,
                               const Values& dresidual) {
    const std::size_t c = weight.size();
    NormGradient gradient{Values(x.size()), Values(c, 0.0)};
    for (std::size_t row = 0; row < rstd.size(); ++row) {
        const double r = rstd[row];
        double dr = 0;
        for (std::size_t i = 0; i < c; ++i)
            dr += dy[row * c + i] * x[row * c + i] * weight[i];
        for (std::size_t i = 0; i < c; ++i) {
            const std::size_t e = row * c + i;
            gradient.dx[e] = dy[e] * r * weight[i] - dr * r * r * r * x[e] / static_cast<double>(c);
            if (!dresidual.empty()) gradient.dx[e] += dresidual[e];
            gradient.dweight[i] += dy[e] * x[e] * r;
        }
    }
    return gradient;
}

Values matmul(const Values& a, const Values& b, Values c, const MatMulAttrs& attrs) {
    const auto element = [](const MatrixView& v, std::int64_t p, std::int64_t q, std::int64_t i,
                            std::int64_t j) {
        return at(v.offset + p * v.outer_stride + q * v.inner_stride +
                  (v.transposed ? j * v.ld + i : i * v.ld + j));
    };
    for (std::int64_t p = 0; p < attrs.outer; ++p)
        for (std::int64_t q = 0; q < attrs.inner; ++q)
            for (std::int64_t i = 0; i < attrs.m; ++i)
                for (std::int64_t j = 0; j < attrs.n; ++j) {
                    double sum = 0;
                    for (std::int64_t k = 0; k < attrs.k; ++k)
                        sum += a[element(attrs.a, p, q, i, k)] * b[element(attrs.b, p, q, k, j)];
                    c[element(attrs.c, p, q, i, j)] = sum;
                }
    return c;
}

Values rope(Values qkv, const RopeAttrs& t) {
    for (std::int64_t b = 0; b < t.batch; ++b)
        for (std::int64_t s = 0; s < t.seq; ++s)
            for (std::int64_t which = 0; which < 2; ++which) // q and k
                for (std::int64_t h = 0; h < t.heads; ++h)
                    for (std::int64_t i = 0; i < t.head_dim / 2; ++i) {
                        const std::size_t e =
                            at((((b * t.seq + s) * 3 + which) * t.heads + h) * t.head_dim + 2 * i);
                        const double exponent =
                            -2.0 * static_cast<double>(i) / static_cast<double>(t.head_dim);
                        const double angle =
                            (t.inverse ? -1.0 : 1.0) * static_cast<double>(s) * std::pow(t.theta, exponent);
                        const double x0 = qkv[e];
                        const double x1 = qkv[e + 1];
                        qkv[e] = x0 * std::cos(angle) - x1 * std::sin(angle);
                        qkv[e + 1] = x0 * std::sin(angle) + x1 * std::cos(angle);
                    }
    return qkv;
}

Values causal_softmax(const Values& scores, const AttentionAttrs& t) {
    Values probs(scores.size(), 0.0);
    for (std::int64_t row = 0; row < t.batch * t.heads * t.seq; ++row) {
        const std::int64_t query = row % t.seq;
        double largest = -1e300;
        for (std::int64_t j = 0; j <= query; ++j)
            largest = std::max(largest, t.scale * scores[at(row * t.seq + j)]);
        double sum = 0;
        for (std::int64_t j = 0; j <= query; ++j)
            sum += std::exp(t.scale * scores[at(row * t.seq + j)] - largest);
        for (std::int64_t j = 0; j <= query; ++j)
            probs[at(row * t.seq + j)] = std::exp(t.scale * scores[at(row * t.seq + j)] - largest) / sum;
    }
    return probs;
}

Values causal_softmax_backward(const Values& probs, const Values& dprobs, const AttentionAttrs& t) {
    Values dscores(probs.size(), 0.0);
    for (std::int64_t row = 0; row < t.batch * t.heads * t.seq; ++row) {
        double sum = 0;
        for (std::int64_t j = 0; j <= row % t.seq; ++j)
            sum += probs[at(row * t.seq + j)] * dprobs[at(row * t.seq + j)];
        for (std::int64_t j = 0; j <= row % t.seq; ++j) {
            const std::size_t e = at(row * t.seq + j);
            dscores[e] = t.scale * probs[e] * (dprobs[e] - sum);
        }
    }
    return dscores;
}

namespace {

/// Index of q (0), k (1) or v (2) in (B,S,3,H,D), and of o in (B,S,H,D).
std::size_t packed(const AttentionAttrs& t, std::int64_t b, std::int64_t s, int which, std::int64_t h,
                   std::int64_t d) {
    return at((((b * t.seq + s) * 3 + which) * t.heads + h) * t.head_dim + d);
}
std::size_t merged(const AttentionAttrs& t, std::int64_t b, std::int64_t s, std::int64_t h, std::int64_t d) {
    return at(((b * t.seq + s) * t.heads + h) * t.head_dim + d);
}

/// q k^T, (B,H,S,S), not scaled.
Values raw_scores(const Values& qkv, const AttentionAttrs& t) {
    Values scores(at(t.batch * t.heads * t.seq * t.seq));
    std::size_t e = 0;
    for (std::int64_t b = 0; b < t.batch; ++b)
        for (std::int64_t h = 0; h < t.heads; ++h)
            for (std::int64_t i = 0; i < t.seq; ++i)
                for (std::int64_t j = 0; j < t.seq; ++j, ++e)
                    for (std::int64_t d = 0; d < t.head_dim; ++d)
                        scores[e] += qkv[packed(t, b, i, 0, h, d)] * qkv[packed(t, b, j, 1, h, d)];
    return scores;
}

} // namespace

AttentionResult attention(const Values& qkv, const AttentionAttrs& t) {
    const Values scores = raw_scores(qkv, t);
    const Values probs = causal_softmax(scores, t);
    AttentionResult result{Values(at(t.batch * t.seq * t.heads * t.head_dim)),
                           Values(at(t.batch * t.heads * t.seq))};
    for (std::int64_t b = 0; b < t.batch; ++b)
        for (std::int64_t h = 0; h < t.heads; ++h)
            for (std::int64_t i = 0; i < t.seq; ++i) {
                const std::int64_t row = (b * t.heads + h) * t.seq + i;
                // p = exp(scaled score - lse), read backwards from the first visible key.
                result.lse[at(row)] = t.scale * scores[at(row * t.seq)] - std::log(probs[at(row * t.seq)]);
                for (std::int64_t j = 0; j <= i; ++j)
                    for (std::int64_t d = 0; d < t.head_dim; ++d)
                        result.o[merged(t, b, i, h, d)] +=
                            probs[at(row * t.seq + j)] * qkv[packed(t, b, j, 2, h, d)];
            }
    return result;
}

Values attention_backward(const Values& qkv, const Values& d_o, const AttentionAttrs& t) {
    const Values probs = causal_softmax(raw_scores(qkv, t), t);
    Values dprobs(probs.size());
    Values dqkv(qkv.size());
    const auto for_visible = [&](const auto& body) {
        for (std::int64_t b = 0; b < t.batch; ++b)
            for (std::int64_t h = 0; h < t.heads; ++h)
                for (std::int64_t i = 0; i < t.seq; ++i)
                    for (std::int64_t j = 0; j <= i; ++j)
                        for (std::int64_t d = 0; d < t.head_dim; ++d)
                            body(b, h, i, j, d, at(((b * t.heads + h) * t.seq + i) * t.seq + j));
    };
    for_visible([&](auto b, auto h, auto i, auto j, auto d, std::size_t e) {
        dprobs[e] += d_o[merged(t, b, i, h, d)] * qkv[packed(t, b, j, 2, h, d)];
        dqkv[packed(t, b, j, 2, h, d)] += probs[e] * d_o[merged(t, b, i, h, d)];
    });
    const Values dscores = causal_softmax_backward(probs, dprobs, t);
    for_visible([&](auto b, auto h, auto i, auto j, auto d, std::size_t e) {
        dqkv[packed(t, b, i, 0, h, d)] += dscores[e] * qkv[packed(t, b, j, 1, h, d)];
        dqkv[packed(t, b, j, 1, h, d)] += dscores[e] * qkv[packed(t, b, i, 0, h, d)];
    });
    return dqkv;
}

Values swiglu(const Values& h, std::int64_t f) {
    Values g(h.size() / 2);
    for (std::size_t i = 0; i < g.size(); ++i) {
        const std::size_t gate = i / at(f) * 2 * at(f) + i % at(f);
        g[i] = h[gate] / (1 + std::exp(-h[gate])) * h[gate + at(f)];
    }
    return g;
}

Values swiglu_backward(const Values& h, const Values& dg, std::int64_t f) {
    Values dh(h.size());
    for (std::size_t i = 0; i < dg.size(); ++i) {
        const std::size_t gate = i / at(f) * 2 * at(f) + i % at(f);
        const double x = h[gate];
        const double sigmoid = 1 / (1 + std::exp(-x));
        dh[gate] = dg[i] * h[gate + at(f)] * (sigmoid + x * sigmoid * (1 - sigmoid));
        dh[gate + at(f)] = dg[i] * x * sigmoid;
    }
    return dh;
}

Loss cross_entropy(const Values& logits, const Values& targets, std::int64_t vocab) {
    Loss loss{Values(targets.size()), Values(logits.size())};
    for (std::size_t row = 0; row < targets.size(); ++row) {
        const double* x = logits.data() + row * at(vocab);
        double largest = x[0];
        for (std::int64_t v = 1; v < vocab; ++v)
            largest = std::max(largest, x[v]);
        double sum = 0;
        for (std::int64_t v = 0; v < vocab; ++v)
            sum += std::exp(x[v] - largest);
        const auto target = static_cast<std::int64_t>(targets[row]);
        loss.row_loss[row] = std::log(sum) + largest - x[target];
        for (std::int64_t v = 0; v < vocab; ++v)
            loss.gradient[row * at(vocab) + at(v)] =
                (std::exp(x[v] - largest) / sum - (v == target ? 1.0 : 0.0)) /
                static_cast<double>(targets.size());
    }
    return loss;
}

} // namespace stepscope::reference
