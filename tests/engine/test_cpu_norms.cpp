#include "op_reference.h"

#include <QtTest>

using namespace stepscope;

class TestCpuNorms : public QObject {
    Q_OBJECT

private slots:
    void rms_norm_data() { add_rows(); }
    void rms_norm() {
        const auto [types, rows, c] = row();
        const OpResult r = device_.run({OpKind::RmsNorm,
                                        NormAttrs{},
                                        {{{rows, c}, types.store, noise("x", rows * c)},
                                         {{c}, types.stat, noise("weight", c)},
                                         {{rows, c}, types.store, {}},
                                         {{rows}, types.stat, {}}},
                                        {0, 1},
                                        {2, 3}},
                                       types.precision);
        const auto expected = reference::rms_norm(r.before[0], r.before[1], 1e-5);
        verify(r.after[2], expected.y, types.precision);
        verify(r.after[3], expected.rstd, types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32);
    }

    void add_rms_norm_data() { add_rows(); }
    void add_rms_norm() {
        const auto [types, rows, c] = row();
        for (const bool in_place : {false, true}) {
            const OpResult r = device_.run({OpKind::AddRmsNorm,
                                            NormAttrs{},
                                            {{{rows, c}, types.store, noise("x", rows * c)},
                                             {{rows, c}, types.store, noise("delta", rows * c)},
                                             {{c}, types.stat, noise("weight", c)},
                                             {{rows, c}, types.store, {}},
                                             {{rows, c}, types.store, {}},
                                             {{rows}, types.stat, {}}},
                                            {0, 1, 2},
                                            {in_place ? 0 : 3, 4, 5}},
                                           types.precision);
            Values sum(r.before[0].size());
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] = r.before[0][i] + r.before[1][i];
            const Values& stored = r.after[in_place ? 0 : 3];
            verify(stored, sum, types.precision);
            // What is normalised is the sum as stored.
            const auto expected = reference::rms_norm(stored, r.before[2], 1e-5);
            verify(r.after[4], expected.y, types.precision);
            verify(r.after[5], expected.rstd, types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32);
        }
    }

    void backward_data() { add_rows(); }
    void backward() {
        const auto [types, rows, c] = row();
        enum { Dy, X, Weight, Rstd, Residual, Dx, Dweight };
        for (const int residual : {-1, static_cast<int>(Residual)})
            for (const int dx : {static_cast<int>(Dx), static_cast<int>(Dy), static_cast<int>(Residual)}) {
                if (dx == Residual && residual < 0) continue;
                Values rstd = noise("rstd", rows);
                for (double& value : rstd)
                    value += 1.5;
                const OpResult r = device_.run({OpKind::RmsNormBackward,
                                                NormAttrs{},
                                                {{{rows, c}, types.store, noise("dy", rows * c)},
                                                 {{rows, c}, types.store, noise("x", rows * c)},
                                                 {{c}, types.stat, noise("weight", c)},
                                                 {{rows}, types.stat, rstd},
                                                 {{rows, c}, types.store, noise("residual", rows * c)},
                                                 {{rows, c}, types.store, {}},
                                                 {{c}, types.stat, {}}},
                                                {Dy, X, Weight, Rstd, residual},
                                                {dx, Dweight}},
                                               types.precision);
                const auto expected =
                    reference::rms_norm_backward(r.before[Dy], r.before[X], r.before[Weight], r.before[Rstd],
                                                 residual < 0 ? Values{} : r.before[Residual]);
                verify(r.after[static_cast<std::size_t>(dx)], expected.dx, types.precision);
                verify(r.after[Dweight], expected.dweight,
                       types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32);
            }
    }

    /// The derivative of dot(y, dy) along a direction, against the backward's answer.
    void backward_is_the_derivative() {
        constexpr std::int64_t rows = 5;
        constexpr std::int64_t c = 23;
        const Values x = noise("x", rows * c);
        const Values weight = noise("weight", c);
        const Values dy = noise("dy", rows * c);
        const Values x_direction = noise("x direction", rows * c);
        const Values weight_direction = noise("weight direction", c);
        const auto forward = [&](double step) {
            Values x_moved = x;
            Values weight_moved = weight;
            for (std::size_t i = 0; i < x.size(); ++i)
                x_moved[i] += step * x_direction[i];
            for (std::size_t i = 0; i < weight.size(); ++i)
                weight_moved[i] += step * weight_direction[i];
            return device_.run({OpKind::RmsNorm,
                                NormAttrs{},
                                {{{rows, c}, DType::F64, x_moved},
                                 {{c}, DType::F64, weight_moved},
                                 {{rows, c}, DType::F64, {}},
                                 {{rows}, DType::F64, {}}},
                                {0, 1},
                                {2, 3}},
                               Precision::Fp64);
        };
        constexpr double step = 1e-6;
        const double numeric =
            (dot(forward(step).after[2], dy) - dot(forward(-step).after[2], dy)) / (2 * step);
        const OpResult r = device_.run({OpKind::RmsNormBackward,
                                        NormAttrs{},
                                        {{{rows, c}, DType::F64, dy},
                                         {{rows, c}, DType::F64, x},
                                         {{c}, DType::F64, weight},
                                         {{rows}, DType::F64, forward(0).after[3]},
                                         {{rows, c}, DType::F64, {}},
                                         {{c}, DType::F64, {}}},
                                        {0, 1, 2, 3, -1},
                                        {4, 5}},
                                       Precision::Fp64);
        const double analytic = dot(r.after[4], x_direction) + dot(r.after[5], weight_direction);
        QVERIFY2(std::abs(numeric - analytic) < 1e-7 * std::abs(analytic),
                 qPrintable(QString("%1 %2").arg(numeric).arg(analytic)));
    }

private:
    struct Row {
        OpTypes types;
        std::int64_t rows, c;
    };

    void add_rows() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("c");
        for (const Precision precision : device_.precisions())
            for (const auto& [rows, c] : {std::pair{1, 1}, {3, 17}, {40, 64}, {129, 100}, {2500, 9}})
                QTest::addRow("%s, %dx%d", name_of(precision).data(), rows, c)
                    << static_cast<int>(precision) << rows << c;
    }

    static Row row() {
        QFETCH(int, precision);
        QFETCH(int, rows);
        QFETCH(int, c);
        return {types_of(static_cast<Precision>(precision)), rows, c};
    }

    static void verify(const Values& value, const Values& expected, Precision precision) {
        const double error = distance(value, expected);
        QVERIFY2(error < tolerance_of(precision), qPrintable(QString::number(error)));
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuNorms)
#include "test_cpu_norms.moc"
