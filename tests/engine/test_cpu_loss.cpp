#include "op_reference.h"

#include <QtTest>

#include <cmath>

using namespace stepscope;

class TestCpuLoss : public QObject {
    Q_OBJECT

private slots:
    void cross_entropy_data() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("vocab");
        for (const Precision precision : device_.precisions())
            for (const auto& [rows, vocab] : {std::pair{1, 1}, {5, 17}, {64, 1001}, {130, 64}})
                QTest::addRow("%s, %dx%d", name_of(precision).data(), rows, vocab)
                    << static_cast<int>(precision) << rows << vocab;
    }

    void cross_entropy() {
        QFETCH(int, precision);
        QFETCH(int, rows);
        QFETCH(int, vocab);
        const OpTypes types = types_of(static_cast<Precision>(precision));
        Values logits = noise("logits", static_cast<std::int64_t>(rows) * vocab);
        for (double& value : logits)
            value *= 20;
        for (const bool gradient : {false, true}) {
            const OpResult r = device_.run({OpKind::CrossEntropy,
                                            CrossEntropyAttrs{gradient},
                                            {{{rows, vocab}, types.store, logits},
                                             {{rows}, DType::I32, integers("targets", rows, vocab)},
                                             {{rows}, types.stat, {}}},
                                            {0, 1},
                                            gradient ? std::vector<int>{2, 0} : std::vector<int>{2}},
                                           types.precision);
            const auto expected = reference::cross_entropy(r.before[0], r.before[1], vocab);
            const Precision stat = types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32;
            QVERIFY2(distance(r.after[2], expected.row_loss) < 10 * tolerance_of(stat),
                     qPrintable(QString::number(distance(r.after[2], expected.row_loss))));
            const Values& after = gradient ? expected.gradient : r.before[0];
            QVERIFY2(distance(r.after[0], after) < tolerance_of(types.precision),
                     qPrintable(QString::number(distance(r.after[0], after))));
        }
    }

    /// Of the mean loss along a direction.
    void gradient_is_the_derivative() {
        constexpr std::int64_t rows = 6, vocab = 21;
        const Values logits = noise("logits", rows * vocab);
        const Values targets = integers("targets", rows, vocab);
        const Values direction = noise("direction", rows * vocab);
        const auto run = [&](double step, bool gradient) {
            Values moved = logits;
            for (std::size_t i = 0; i < moved.size(); ++i)
                moved[i] += step * direction[i];
            return device_.run({OpKind::CrossEntropy,
                                CrossEntropyAttrs{gradient},
                                {{{rows, vocab}, DType::F64, moved},
                                 {{rows}, DType::I32, targets},
                                 {{rows}, DType::F64, {}}},
                                {0, 1},
                                gradient ? std::vector<int>{2, 0} : std::vector<int>{2}},
                               Precision::Fp64);
        };
        const auto mean_loss = [&](double step) {
            const OpResult r = run(step, false);
            return dot(r.after[2], Values(rows, 1.0 / rows));
        };
        const double numeric = (mean_loss(1e-6) - mean_loss(-1e-6)) / 2e-6;
        const double analytic = dot(run(0, true).after[0], direction);
        QVERIFY(std::abs(numeric - analytic) < 1e-7 * std::abs(analytic));
    }

    /// A certain and a hopeless prediction, far apart.
    void extreme_logits() {
        const OpResult r = device_.run({OpKind::CrossEntropy,
                                        CrossEntropyAttrs{true},
                                        {{{2, 3}, DType::F32, {1e4, 0, -1e4, 1e4, 0, -1e4}},
                                         {{2}, DType::I32, {0, 2}},
                                         {{2}, DType::F32, {}}},
                                        {0, 1},
                                        {2, 0}},
                                       Precision::Fp32);
        QCOMPARE(r.after[2], (Values{0, 2e4}));
        QCOMPARE(r.after[0], (Values{0, 0, 0, 0.5, 0, -0.5}));
    }

    void mean() {
        for (const DType type : {DType::F64, DType::F32}) {
            const OpResult r = device_.run(
                {OpKind::Mean, {}, {{{513}, type, noise("losses", 513)}, {{1}, type, {}}}, {0}, {1}},
                type == DType::F64 ? Precision::Fp64 : Precision::Fp32);
            const double expected = dot(r.before[0], Values(513, 1.0 / 513));
            QVERIFY(std::abs(r.after[1][0] - expected) < (type == DType::F64 ? 1e-15 : 1e-6));
        }
    }

private:
    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuLoss)
#include "test_cpu_loss.moc"
