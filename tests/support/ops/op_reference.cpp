#include "support/ops/op_reference.h"

#include <cmath>

namespace stepscope::testing::reference {

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

namespace {

/// Matrix (p, q) of a batch, row by row.
Values matrix(const Values& tensor, const MatrixView& v, std::int64_t p, std::int64_t q, std::int64_t rows,
              std::int64_t columns) {
    Values dense;
    dense.reserve(at(rows * columns));
    for (std::int64_t i = 0; i < rows; ++i)
        for (std::int64_t j = 0; j < columns; ++j)
            dense.push_back(tensor[at(v.offset + p * v.outer_stride + q * v.inner_stride +
                                      (v.transposed ? j * v.ld + i : i * v.ld + j))]);
    return dense;
}

} // namespace

Values matmul(const Values& a, const Values& b, Values c, const MatMulAttrs& t) {
    for (std::int64_t p = 0; p < t.outer; ++p)
        for (std::int64_t q = 0; q < t.inner; ++q) {
            const Values left = matrix(a, t.a, p, q, t.m, t.k);
            const Values right = matrix(b, t.b, p, q, t.k, t.n);
            for (std::int64_t i = 0; i < t.m; ++i) {
                Values sums(at(t.n));
                for (std::int64_t k = 0; k < t.k; ++k) {
                    const double factor = left[at(i * t.k + k)];
                    const double* const row = right.data() + k * t.n;
                    for (std::size_t j = 0; j < sums.size(); ++j)
                        sums[j] += factor * row[j];
                }
                const std::int64_t first =
                    t.c.offset + p * t.c.outer_stride + q * t.c.inner_stride + i * t.c.ld;
                for (std::size_t j = 0; j < sums.size(); ++j)
                    c[at(first) + j] = sums[j];
            }
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

/// Rows (D) of q (0), k (1) or v (2) in (B,S,3,H,D), and of o in (B,S,H,D).
template <typename Vector>
auto* packed(Vector& qkv, const AttentionAttrs& t, std::int64_t b, std::int64_t s, int which,
             std::int64_t h) {
    return qkv.data() + (((b * t.seq + s) * 3 + which) * t.heads + h) * t.head_dim;
}
template <typename Vector>
auto* merged(Vector& o, const AttentionAttrs& t, std::int64_t b, std::int64_t s, std::int64_t h) {
    return o.data() + ((b * t.seq + s) * t.heads + h) * t.head_dim;
}

double dot(const double* a, const double* b, std::int64_t n) {
    double sum = 0;
    for (std::int64_t d = 0; d < n; ++d)
        sum += a[d] * b[d];
    return sum;
}
/// to += factor * from
void add(double* to, double factor, const double* from, std::int64_t n) {
    for (std::int64_t d = 0; d < n; ++d)
        to[d] += factor * from[d];
}

/// body(b, h, i, j, index into (B,H,S,S)) for every query i and each key j that it sees.
template <typename Body>
void for_visible(const AttentionAttrs& t, const Body& body) {
    for (std::int64_t b = 0; b < t.batch; ++b)
        for (std::int64_t h = 0; h < t.heads; ++h)
            for (std::int64_t i = 0; i < t.seq; ++i)
                for (std::int64_t j = 0; j <= i; ++j)
                    body(b, h, i, j, at(((b * t.heads + h) * t.seq + i) * t.seq + j));
}

/// q k^T, (B,H,S,S), not scaled; 0 where a query does not see a key.
Values raw_scores(const Values& qkv, const AttentionAttrs& t) {
    Values scores(at(t.batch * t.heads * t.seq * t.seq));
    for_visible(t, [&](auto b, auto h, auto i, auto j, std::size_t e) {
        scores[e] = dot(packed(qkv, t, b, i, 0, h), packed(qkv, t, b, j, 1, h), t.head_dim);
    });
    return scores;
}

} // namespace

AttentionResult attention(const Values& qkv, const AttentionAttrs& t) {
    const Values scores = raw_scores(qkv, t);
    const Values probs = causal_softmax(scores, t);
    AttentionResult result{Values(at(t.batch * t.seq * t.heads * t.head_dim)),
                           Values(at(t.batch * t.heads * t.seq))};
    // p = exp(scaled score - lse), read backwards from the first visible key.
    for (std::size_t row = 0; row < result.lse.size(); ++row)
        result.lse[row] = t.scale * scores[row * at(t.seq)] - std::log(probs[row * at(t.seq)]);
    for_visible(t, [&](auto b, auto h, auto i, auto j, std::size_t e) {
        add(merged(result.o, t, b, i, h), probs[e], packed(qkv, t, b, j, 2, h), t.head_dim);
    });
    return result;
}

Values attention_backward(const Values& qkv, const Values& d_o, const AttentionAttrs& t) {
    const Values probs = causal_softmax(raw_scores(qkv, t), t);
    Values dprobs(probs.size());
    Values dqkv(qkv.size());
    for_visible(t, [&](auto b, auto h, auto i, auto j, std::size_t e) {
        dprobs[e] = dot(merged(d_o, t, b, i, h), packed(qkv, t, b, j, 2, h), t.head_dim);
        add(packed(dqkv, t, b, j, 2, h), probs[e], merged(d_o, t, b, i, h), t.head_dim);
    });
    const Values dscores = causal_softmax_backward(probs, dprobs, t);
    for_visible(t, [&](auto b, auto h, auto i, auto j, std::size_t e) {
        add(packed(dqkv, t, b, i, 0, h), dscores[e], packed(qkv, t, b, j, 1, h), t.head_dim);
        add(packed(dqkv, t, b, j, 1, h), dscores[e], packed(qkv, t, b, i, 0, h), t.head_dim);
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

Values embedding(const Values& tokens, const Values& weight, std::int64_t columns) {
    Values x;
    for (const double token : tokens)
        for (std::int64_t i = 0; i < columns; ++i)
            x.push_back(weight[at(static_cast<std::int64_t>(token) * columns + i)]);
    return x;
}

Values embedding_backward(const Values& tokens, const Values& dx, std::int64_t vocab) {
    const std::size_t columns = dx.size() / tokens.size();
    Values dweight(at(vocab) * columns, 0.0);
    for (std::size_t row = 0; row < tokens.size(); ++row)
        for (std::size_t i = 0; i < columns; ++i)
            dweight[static_cast<std::size_t>(tokens[row]) * columns + i] += dx[row * columns + i];
    return dweight;
}

Update adamw(const Values& gradient, Update update, double t, const AdamWAttrs& attrs) {
    const double m_bias = 1 - std::pow(attrs.beta1, t);
    const double v_bias = 1 - std::pow(attrs.beta2, t);
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        const double g = gradient[i];
        double& p = update.parameter[i];
        double& m = update.m[i];
        double& v = update.v[i];
        m = attrs.beta1 * m + (1 - attrs.beta1) * g;
        v = attrs.beta2 * v + (1 - attrs.beta2) * g * g;
        p -= attrs.learning_rate *
             (m / m_bias / (std::sqrt(v / v_bias) + attrs.epsilon) + attrs.weight_decay * p);
    }
    return update;
}

} // namespace stepscope::testing::reference
