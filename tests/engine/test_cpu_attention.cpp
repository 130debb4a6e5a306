#include "op_reference.h"

#include <QtTest>

#include <cmath>

using namespace stepscope;

namespace {

struct Shape {
    int batch, seq, heads, head_dim;
};
constexpr Shape shapes[] = {{1, 1, 1, 1},    {2, 7, 3, 4},   {1, 33, 2, 5},  {2, 64, 1, 64},
                            {1, 131, 3, 80}, {3, 49, 2, 13}, {1, 257, 1, 24}};

AttentionAttrs attrs_of(const Shape& s) {
    return {.batch = s.batch,
            .seq = s.seq,
            .heads = s.heads,
            .head_dim = s.head_dim,
            .scale = 1 / std::sqrt(static_cast<double>(s.head_dim))};
}

/// Scores of a size that leaves some probabilities near 0 and some near 1.
Values lively(const std::string& name, std::int64_t count) {
    Values values = noise(name, count);
    for (double& value : values)
        value *= 3;
    return values;
}

} // namespace

class TestCpuAttention : public QObject {
    Q_OBJECT

private slots:
    void softmax_data() { add_rows(); }
    void softmax() {
        const auto [types, t] = row();
        const std::int64_t count = t.batch * t.heads * t.seq * t.seq;
        OpCase forward{OpKind::CausalSoftmax,
                       t,
                       {{{t.batch, t.heads, t.seq, t.seq}, types.store, lively("scores", count)}},
                       {0},
                       {0}};
        // Whatever the future holds, it must not leak.
        for (std::int64_t i = 0; i < count; ++i)
            if (i % t.seq > i / t.seq % t.seq)
                forward.operands[0].values[static_cast<std::size_t>(i)] = std::nan("");
        OpResult r = device_.run(forward, types.precision);
        verify(r.after[0], reference::causal_softmax(r.before[0], t), types.precision);

        Values dprobs = noise("dprobs", count);
        r = device_.run({OpKind::CausalSoftmaxBackward,
                         t,
                         {{{t.batch, t.heads, t.seq, t.seq}, types.store, r.after[0]},
                          {{t.batch, t.heads, t.seq, t.seq}, types.store, dprobs}},
                         {0, 1},
                         {1}},
                        types.precision);
        verify(r.after[1], reference::causal_softmax_backward(r.before[0], r.before[1], t), types.precision);
    }

    void fused_data() { add_rows(); }
    void fused() {
        const auto [types, t] = row();
        const std::int64_t width = t.heads * t.head_dim;
        const Operand qkv{{t.batch, t.seq, 3, t.heads, t.head_dim},
                          types.store,
                          lively("qkv", t.batch * t.seq * 3 * width)};
        const Operand out{{t.batch, t.seq, t.heads, t.head_dim}, types.store, {}};
        const Operand lse{{t.batch, t.heads, t.seq}, types.stat, {}};
        const OpResult forward =
            device_.run({OpKind::FusedAttention, t, {qkv, out, lse}, {0}, {1, 2}}, types.precision);
        const auto expected = reference::attention(forward.before[0], t);
        verify(forward.after[1], expected.o, types.precision);
        verify(forward.after[2], expected.lse, types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32);

        Operand o = out;
        o.values = forward.after[1];
        Operand lse_given = lse;
        lse_given.values = forward.after[2];
        Operand d_o = out;
        d_o.values = noise("do", t.batch * t.seq * width);
        Operand dqkv = qkv;
        dqkv.values.clear();
        const OpResult backward = device_.run(
            {OpKind::FusedAttentionBackward, t, {qkv, o, lse_given, d_o, dqkv}, {0, 1, 2, 3}, {4}},
            types.precision);
        verify(backward.after[4], reference::attention_backward(backward.before[0], backward.before[3], t),
               types.precision, 2);

        const OpResult again = device_.run(
            {OpKind::FusedAttentionBackward, t, {qkv, o, lse_given, d_o, dqkv}, {0, 1, 2, 3}, {4}},
            types.precision);
        QVERIFY(again.after[4] == backward.after[4]);
    }

    /// Of dot(o, do), along a direction in q, k and v at once.
    void fused_backward_is_the_derivative() {
        const AttentionAttrs t = attrs_of({2, 37, 2, 6});
        const std::int64_t width = t.heads * t.head_dim;
        const Values qkv = lively("qkv", t.batch * t.seq * 3 * width);
        const Values direction = noise("direction", t.batch * t.seq * 3 * width);
        const Values d_o = noise("do", t.batch * t.seq * width);
        const auto operand = [&](std::vector<std::int64_t> shape, Values values) {
            return Operand{std::move(shape), DType::F64, std::move(values)};
        };
        const auto forward = [&](double step) {
            Values moved = qkv;
            for (std::size_t i = 0; i < moved.size(); ++i)
                moved[i] += step * direction[i];
            return device_.run(
                {OpKind::FusedAttention,
                 t,
                 {operand({t.batch, t.seq, 3, t.heads, t.head_dim}, moved),
                  operand({t.batch, t.seq, t.heads, t.head_dim}, {}), operand({t.batch, t.heads, t.seq}, {})},
                 {0},
                 {1, 2}},
                Precision::Fp64);
        };
        constexpr double step = 1e-6;
        const double numeric =
            (dot(forward(step).after[1], d_o) - dot(forward(-step).after[1], d_o)) / (2 * step);
        const OpResult here = forward(0);
        const OpResult r = device_.run({OpKind::FusedAttentionBackward,
                                        t,
                                        {operand({t.batch, t.seq, 3, t.heads, t.head_dim}, qkv),
                                         operand({t.batch, t.seq, t.heads, t.head_dim}, here.after[1]),
                                         operand({t.batch, t.heads, t.seq}, here.after[2]),
                                         operand({t.batch, t.seq, t.heads, t.head_dim}, d_o),
                                         operand({t.batch, t.seq, 3, t.heads, t.head_dim}, {})},
                                        {0, 1, 2, 3},
                                        {4}},
                                       Precision::Fp64);
        const double analytic = dot(r.after[4], direction);
        QVERIFY2(std::abs(numeric - analytic) < 1e-7 * std::abs(analytic),
                 qPrintable(QString("%1 %2").arg(numeric).arg(analytic)));
    }

    /// Scores far beyond what exp() of a float holds, which the largest of a row must take off.
    void large_scores() {
        const AttentionAttrs t = attrs_of({1, 40, 1, 8});
        Values qkv = noise("large", t.seq * 3 * t.head_dim);
        for (double& value : qkv)
            value *= 40;
        for (const Precision precision : {Precision::Fp64, Precision::Fp32}) {
            const OpTypes types = types_of(precision);
            const OpResult r = device_.run({OpKind::FusedAttention,
                                            t,
                                            {{{1, 40, 3, 1, 8}, types.store, qkv},
                                             {{1, 40, 1, 8}, types.store, {}},
                                             {{1, 1, 40}, types.stat, {}}},
                                            {0},
                                            {1, 2}},
                                           precision);
            const auto expected = reference::attention(r.before[0], t);
            verify(r.after[1], expected.o, precision, 1000); // a score of 1000 has an error of 1000 roundings
        }
    }

private:
    struct Row {
        OpTypes types;
        AttentionAttrs attrs;
    };

    void add_rows() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("shape");
        for (const Precision precision : device_.precisions())
            for (std::size_t i = 0; i < std::size(shapes); ++i)
                QTest::addRow("%s, batch %d, seq %d, heads %d of %d", name_of(precision).data(),
                              shapes[i].batch, shapes[i].seq, shapes[i].heads, shapes[i].head_dim)
                    << static_cast<int>(precision) << static_cast<int>(i);
    }

    static Row row() {
        QFETCH(int, precision);
        QFETCH(int, shape);
        return {types_of(static_cast<Precision>(precision)),
                attrs_of(shapes[static_cast<std::size_t>(shape)])};
    }

    static void verify(const Values& value, const Values& expected, Precision precision, double slack = 1) {
        const double error = distance(value, expected);
        QVERIFY2(error < slack * tolerance_of(precision), qPrintable(QString::number(error)));
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuAttention)
#include "test_cpu_attention.moc"
