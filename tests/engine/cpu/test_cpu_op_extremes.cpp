#include "cpu_device.h"
#include "support/ops/reference_run.h"

#include <QtTest>

#include <cmath>
#include <utility>

using namespace stepscope;
using namespace stepscope::testing;

/// Values at the ends of what the types hold, and answers known in advance.
class TestCpuOpExtremes : public QObject {
    Q_OBJECT

private slots:
    void casts_round_to_nearest_even() {
        // Ties, neighbours of ties, subnormals, the largest and what overflows.
        const Values values = {0.0,
                               -0.0,
                               1.0,
                               1.00390625,
                               1.01171875,
                               -1.00390625,
                               1.0 + 0x1p-8 + 0x1p-40,
                               1.0 + 0x1p-8 - 0x1p-40,
                               0x1p-130,
                               -0x1.8p-133,
                               0x1.fep127,
                               0x1.ffp127,
                               3.0e38,
                               1.0 / 3,
                               -1e-3,
                               INFINITY,
                               -INFINITY,
                               65535.0,
                               0x1.0080p10,
                               1.0 + 0x1p-8 + 0x1p-24};
        for (const auto& [from, to] : {std::pair{DType::F32, DType::BF16},
                                       {DType::BF16, DType::F32},
                                       {DType::F64, DType::F32},
                                       {DType::F64, DType::BF16},
                                       {DType::F32, DType::F64},
                                       {DType::BF16, DType::F64}}) {
            const auto [before, after] = cast(values, from, to);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double expected = rounded_to(to, before[i]);
                QVERIFY2(after[i] == expected && std::signbit(after[i]) == std::signbit(expected),
                         qPrintable(QString("%1 became %2").arg(before[i]).arg(after[i])));
            }
        }
        QVERIFY(std::isnan(cast({std::nan("")}, DType::F32, DType::BF16).second[0]));
    }

    /// Turning forth and back, far from the origin where angles are large.
    void rope_inverse_undoes_it() {
        constexpr std::int64_t seq = 3000;
        const auto turned = [&](const Values& values, bool inverse) {
            CaseWriter w(Precision::Fp32);
            const TensorId qkv = w.given({1, seq, 3, 1, 8}, DType::F32, values);
            w.op(OpKind::Rope, {qkv}, {qkv},
                 RopeAttrs{.batch = 1, .seq = seq, .heads = 1, .head_dim = 8, .inverse = inverse});
            const CaseResult r = device_.run(std::move(w));
            return std::pair{r.before.at(qkv), r.after.at(qkv)};
        };
        const auto [before, there] = turned(drawn("qkv", seq * 24), false);
        const Values back = turned(there, true).second;
        QVERIFY(relative_distance(back, before) < tolerance_of(DType::F32));
    }

    void swiglu_of_extreme_gates() {
        CaseWriter w(Precision::Fp32);
        const TensorId g = w.output({1, 6}, DType::F32);
        w.op(OpKind::SwiGlu, {w.given({1, 12}, DType::F32, {-1e4, 1e4, -89, 89, 0, -0.0, 1, 1, 1, 1, 1, 1})},
             {g});
        const CaseResult r = device_.run(std::move(w));
        const Values expected = {0, 1e4, 0, 89, 0, 0};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(r.after.at(g)[i] - expected[i]) < 1e-30);
    }

    /// A certain and a hopeless prediction, far apart.
    void extreme_logits() {
        CaseWriter w(Precision::Fp32);
        const TensorId logits = w.given({2, 3}, DType::F32, {1e4, 0, -1e4, 1e4, 0, -1e4});
        const TensorId losses = w.output({2}, DType::F32);
        w.op(OpKind::CrossEntropy, {logits, w.given({2}, DType::I32, {0, 2})}, {losses, logits},
             CrossEntropyAttrs{true});
        const CaseResult r = device_.run(std::move(w));
        QCOMPARE(r.after.at(losses), (Values{0, 2e4}));
        QCOMPARE(r.after.at(logits), (Values{0, 0, 0, 0.5, 0, -0.5}));
    }

    /// Scores far beyond what exp() of a float holds, which the largest of a row must take off.
    void large_scores() {
        const AttentionAttrs t{.batch = 1, .seq = 40, .heads = 1, .head_dim = 8, .scale = 1 / std::sqrt(8.0)};
        for (const Precision precision : {Precision::Fp64, Precision::Fp32}) {
            CaseWriter w(precision);
            const TensorId qkv = w.input({1, t.seq, 3, 1, t.head_dim}, w.types.store, uniform(-40, 40));
            const TensorId o = w.output({1, t.seq, 1, t.head_dim}, w.types.store);
            w.op(OpKind::FusedAttention, {qkv}, {o, w.output({1, 1, t.seq}, w.types.stat)}, t);
            const DType type = w.types.store;
            const WrittenCase written = std::move(w).finish(device_.backend().plan_needs("cpu"));
            const CaseResult r = device_.run(written);
            auto expected = r.before;
            run_reference(written.plan, expected);
            // A score of 1000 has an error of 1000 roundings.
            QVERIFY(relative_distance(r.after.at(o), expected.at(o)) < 1000 * tolerance_of(type));
        }
    }

    /// Of values of both signs, which nearly cancel.
    void mean_of_both_signs() {
        for (const Precision precision : {Precision::Fp64, Precision::Fp32}) {
            CaseWriter w(precision);
            const TensorId losses = w.given({513}, w.types.stat, drawn("losses", 513));
            const TensorId mean = w.output({1}, w.types.stat);
            w.op(OpKind::Mean, {losses}, {mean});
            const CaseResult r = device_.run(std::move(w));
            const double expected = dot(r.before.at(losses), Values(513, 1.0 / 513));
            QVERIFY(std::abs(r.after.at(mean)[0] - expected) < (precision == Precision::Fp64 ? 1e-15 : 1e-6));
        }
    }

private:
    /// Values as they were stored in one type and then the other.
    std::pair<Values, Values> cast(const Values& values, DType from, DType to) const {
        CaseWriter w(Precision::Fp32);
        const auto count = static_cast<std::int64_t>(values.size());
        const TensorId src = w.given({count}, from, values), dst = w.output({count}, to);
        w.op(OpKind::Cast, {src}, {dst});
        const CaseResult r = device_.run(std::move(w));
        return {r.before.at(src), r.after.at(dst)};
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuOpExtremes)
#include "test_cpu_op_extremes.moc"
