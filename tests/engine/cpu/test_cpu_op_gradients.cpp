#include "cpu_device.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <utility>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr DType f64 = DType::F64;

/// Of a function of a step along a direction, at 0.
double derivative(const std::function<double(double)>& value) {
    constexpr double step = 1e-6;
    return (value(step) - value(-step)) / (2 * step);
}

void compare(double numeric, double analytic) {
    QVERIFY2(std::abs(numeric - analytic) < 1e-7 * std::abs(analytic),
             qPrintable(QString("%1 by differences, %2 by the op").arg(numeric).arg(analytic)));
}

} // namespace

/// Each backward op against finite differences of its forward, along a direction in all inputs at once.
class TestCpuOpGradients : public QObject {
    Q_OBJECT

private slots:
    void rms_norm() {
        constexpr std::int64_t rows = 5, c = 23;
        const Values x = drawn("x", rows * c), weight = drawn("weight", c), dy = drawn("dy", rows * c);
        const Values x_direction = drawn("x direction", rows * c);
        const Values weight_direction = drawn("weight direction", c);
        const auto forward = [&](double step) { // y and rstd
            CaseWriter w(Precision::Fp64);
            const TensorId y = w.output({rows, c}, f64), rstd = w.output({rows}, f64);
            w.op(OpKind::RmsNorm,
                 {w.given({rows, c}, f64, moved(x, step, x_direction)),
                  w.given({c}, f64, moved(weight, step, weight_direction))},
                 {y, rstd}, NormAttrs{});
            const CaseResult r = device_.run(std::move(w));
            return std::pair{r.after.at(y), r.after.at(rstd)};
        };
        CaseWriter w(Precision::Fp64);
        const TensorId dx = w.output({rows, c}, f64), dweight = w.output({c}, f64);
        w.op(OpKind::RmsNormBackward,
             {w.given({rows, c}, f64, dy), w.given({rows, c}, f64, x), w.given({c}, f64, weight),
              w.given({rows}, f64, forward(0).second), no_tensor},
             {dx, dweight}, NormAttrs{});
        const CaseResult r = device_.run(std::move(w));
        compare(derivative([&](double step) { return dot(forward(step).first, dy); }),
                dot(r.after.at(dx), x_direction) + dot(r.after.at(dweight), weight_direction));
    }

    void swiglu() {
        constexpr std::int64_t rows = 4, f = 9;
        const Values h = drawn("h", rows * 2 * f), dg = drawn("dg", rows * f);
        const Values direction = drawn("direction", rows * 2 * f);
        const auto along = [&](double step) {
            CaseWriter w(Precision::Fp64);
            const TensorId g = w.output({rows, f}, f64);
            w.op(OpKind::SwiGlu, {w.given({rows, 2 * f}, f64, moved(h, step, direction))}, {g});
            return dot(device_.run(std::move(w)).after.at(g), dg);
        };
        CaseWriter w(Precision::Fp64);
        const TensorId dh = w.given({rows, 2 * f}, f64, h), g = w.given({rows, f}, f64, dg);
        w.op(OpKind::SwiGluBackward, {dh, g}, {dh, g});
        compare(derivative(along), dot(device_.run(std::move(w)).after.at(dh), direction));
    }

    void causal_softmax() {
        const AttentionAttrs t{.batch = 2, .seq = 11, .heads = 2, .head_dim = 4, .scale = 0.5};
        const std::vector<std::int64_t> shape = {t.batch, t.heads, t.seq, t.seq};
        const std::int64_t count = t.batch * t.heads * t.seq * t.seq;
        const Values scores = drawn("scores", count), dprobs = drawn("dprobs", count);
        const Values direction = drawn("direction", count);
        const auto forward = [&](double step) {
            CaseWriter w(Precision::Fp64);
            const TensorId probs = w.given(shape, f64, moved(scores, step, direction));
            w.op(OpKind::CausalSoftmax, {probs}, {probs}, t);
            return device_.run(std::move(w)).after.at(probs);
        };
        CaseWriter w(Precision::Fp64);
        const TensorId probs = w.given(shape, f64, forward(0)), dscores = w.given(shape, f64, dprobs);
        w.op(OpKind::CausalSoftmaxBackward, {probs, dscores}, {dscores}, t);
        // The op gives the gradient of scores before they are scaled, as the forward takes them.
        compare(derivative([&](double step) { return dot(forward(step), dprobs); }),
                dot(device_.run(std::move(w)).after.at(dscores), direction));
    }

    void fused_attention() {
        const AttentionAttrs t{.batch = 2, .seq = 37, .heads = 2, .head_dim = 6, .scale = 1 / std::sqrt(6.0)};
        const std::vector<std::int64_t> packed = {t.batch, t.seq, 3, t.heads, t.head_dim};
        const std::vector<std::int64_t> merged = {t.batch, t.seq, t.heads, t.head_dim};
        const std::int64_t width = t.heads * t.head_dim;
        const Values qkv = drawn("qkv", t.batch * t.seq * 3 * width, uniform(-3, 3));
        const Values direction = drawn("direction", t.batch * t.seq * 3 * width);
        const Values d_o = drawn("do", t.batch * t.seq * width);
        const auto forward = [&](double step) { // o and lse
            CaseWriter w(Precision::Fp64);
            const TensorId o = w.output(merged, f64), lse = w.output({t.batch, t.heads, t.seq}, f64);
            w.op(OpKind::FusedAttention, {w.given(packed, f64, moved(qkv, step, direction))}, {o, lse}, t);
            const CaseResult r = device_.run(std::move(w));
            return std::pair{r.after.at(o), r.after.at(lse)};
        };
        const auto [o, lse] = forward(0);
        CaseWriter w(Precision::Fp64);
        const TensorId dqkv = w.output(packed, f64);
        w.op(OpKind::FusedAttentionBackward,
             {w.given(packed, f64, qkv), w.given(merged, f64, o),
              w.given({t.batch, t.heads, t.seq}, f64, lse), w.given(merged, f64, d_o)},
             {dqkv}, t);
        compare(derivative([&](double step) { return dot(forward(step).first, d_o); }),
                dot(device_.run(std::move(w)).after.at(dqkv), direction));
    }

    /// Of the mean loss.
    void cross_entropy() {
        constexpr std::int64_t rows = 6, vocab = 21;
        const Values logits = drawn("logits", rows * vocab);
        const Values targets = drawn("targets", rows, integer(vocab));
        const Values direction = drawn("direction", rows * vocab);
        const auto mean_loss = [&](double step) {
            CaseWriter w(Precision::Fp64);
            const TensorId losses = w.output({rows}, f64);
            w.op(OpKind::CrossEntropy,
                 {w.given({rows, vocab}, f64, moved(logits, step, direction)),
                  w.given({rows}, DType::I32, targets)},
                 {losses}, CrossEntropyAttrs{false});
            return dot(device_.run(std::move(w)).after.at(losses), Values(rows, 1.0 / rows));
        };
        CaseWriter w(Precision::Fp64);
        const TensorId gradient = w.given({rows, vocab}, f64, logits);
        w.op(OpKind::CrossEntropy, {gradient, w.given({rows}, DType::I32, targets)},
             {w.output({rows}, f64), gradient}, CrossEntropyAttrs{true});
        compare(derivative(mean_loss), dot(device_.run(std::move(w)).after.at(gradient), direction));
    }

    void embedding() {
        constexpr std::int64_t rows = 40, vocab = 13, c = 7;
        const Values tokens = drawn("tokens", rows, integer(vocab));
        const Values weight = drawn("weight", vocab * c), dx = drawn("dx", rows * c);
        const Values direction = drawn("direction", vocab * c);
        const auto along = [&](double step) {
            CaseWriter w(Precision::Fp64);
            const TensorId x = w.output({rows, c}, f64);
            w.op(OpKind::Embedding,
                 {w.given({rows}, DType::I32, tokens),
                  w.given({vocab, c}, f64, moved(weight, step, direction))},
                 {x});
            return dot(device_.run(std::move(w)).after.at(x), dx);
        };
        CaseWriter w(Precision::Fp64);
        const TensorId dweight = w.output({vocab, c}, f64);
        w.op(OpKind::EmbeddingBackward, {w.given({rows}, DType::I32, tokens), w.given({rows, c}, f64, dx)},
             {dweight});
        compare(derivative(along), dot(device_.run(std::move(w)).after.at(dweight), direction));
    }

private:
    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuOpGradients)
#include "test_cpu_op_gradients.moc"
