#include "op_reference.h"

#include <QtTest>

#include <cmath>

using namespace stepscope;

class TestCpuElementwise : public QObject {
    Q_OBJECT

private slots:
    void cast() {
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
        const auto count = static_cast<std::int64_t>(values.size());
        for (const auto& [from, to] : {std::pair{DType::F32, DType::BF16},
                                       {DType::BF16, DType::F32},
                                       {DType::F64, DType::F32},
                                       {DType::F64, DType::BF16},
                                       {DType::F32, DType::F64},
                                       {DType::BF16, DType::F64}}) {
            const OpResult r = device_.run(
                {OpKind::Cast, {}, {{{count}, from, values}, {{count}, to, {}}}, {0}, {1}}, Precision::Fp32);
            for (std::size_t i = 0; i < values.size(); ++i) {
                double expected = r.before[0][i];
                if (to == DType::F32) expected = static_cast<double>(static_cast<float>(expected));
                if (to == DType::BF16) expected = round_to_bf16(expected);
                QVERIFY2(r.after[1][i] == expected && std::signbit(r.after[1][i]) == std::signbit(expected),
                         qPrintable(QString("%1 became %2").arg(r.before[0][i]).arg(r.after[1][i])));
            }
        }
        const OpResult r = device_.run(
            {OpKind::Cast, {}, {{{1}, DType::F32, {std::nan("")}}, {{1}, DType::BF16, {0.0}}}, {0}, {1}},
            Precision::Fp32);
        QVERIFY(std::isnan(r.after[1][0]));
    }

    void embedding_data() { add_precisions(); }
    void embedding() {
        const OpTypes types = row();
        constexpr std::int64_t vocab = 29, c = 37, rows = 51;
        const OpResult r = device_.run({OpKind::Embedding,
                                        {},
                                        {{{rows}, DType::I32, integers("tokens", rows, vocab)},
                                         {{vocab, c}, types.store, noise("weight", vocab * c)},
                                         {{rows, c}, types.store, {}}},
                                        {0, 1},
                                        {2}},
                                       types.precision);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = 0; i < c; ++i)
                QVERIFY(r.after[2][row * c + i] ==
                        r.before[1][static_cast<std::size_t>(r.before[0][row]) * c + i]);
    }

    void embedding_backward_data() {
        add_precisions();
        if (device_.precisions().back() == Precision::Bf16)
            QTest::addRow("mixed") << static_cast<int>(Precision::Mixed);
    }
    void embedding_backward() {
        const OpTypes types = row();
        const DType gradient = types.precision == Precision::Mixed ? DType::F32 : types.store;
        constexpr std::int64_t vocab = 19, c = 37, rows = 300;
        Values tokens = integers("tokens", rows, vocab - 2);
        const OpResult r = device_.run({OpKind::EmbeddingBackward,
                                        {},
                                        {{{rows}, DType::I32, tokens},
                                         {{rows, c}, types.store, noise("dx", rows * c)},
                                         {{vocab, c}, gradient, {}}},
                                        {0, 1},
                                        {2}},
                                       types.precision);
        Values expected(vocab * c, 0.0);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = 0; i < c; ++i)
                expected[static_cast<std::size_t>(tokens[row]) * c + i] += r.before[1][row * c + i];
        verify(r.after[2], expected, types.precision == Precision::Mixed ? Precision::Fp32 : types.precision);
        for (std::size_t i = (vocab - 2) * c; i < vocab * c; ++i)
            QCOMPARE(r.after[2][i], 0.0); // tokens that do not occur
    }

    void rope_data() { add_precisions(); }
    void rope() {
        const OpTypes types = row();
        for (const RopeAttrs& t : {RopeAttrs{1, 1, 1, 2}, RopeAttrs{2, 19, 3, 6}, RopeAttrs{1, 70, 2, 64},
                                   RopeAttrs{1, 5, 1, 200}})
            for (const bool inverse : {false, true}) {
                RopeAttrs attrs = t;
                attrs.inverse = inverse;
                const std::int64_t count = t.batch * t.seq * 3 * t.heads * t.head_dim;
                const OpResult r = device_.run(
                    {OpKind::Rope,
                     attrs,
                     {{{t.batch, t.seq, 3, t.heads, t.head_dim}, types.store, noise("qkv", count)}},
                     {0},
                     {0}},
                    types.precision);
                verify(r.after[0], reference::rope(r.before[0], attrs), types.precision);
            }
    }

    /// Turning forth and back, far from the origin where angles are large.
    void rope_inverse_undoes_it() {
        constexpr std::int64_t seq = 3000;
        RopeAttrs t{.batch = 1, .seq = seq, .heads = 1, .head_dim = 8};
        const OpResult there = device_.run(
            {OpKind::Rope, t, {{{1, seq, 3, 1, 8}, DType::F32, noise("qkv", seq * 24)}}, {0}, {0}},
            Precision::Fp32);
        t.inverse = true;
        const OpResult back = device_.run(
            {OpKind::Rope, t, {{{1, seq, 3, 1, 8}, DType::F32, there.after[0]}}, {0}, {0}}, Precision::Fp32);
        verify(back.after[0], there.before[0], Precision::Fp32);
    }

    void swiglu_data() { add_precisions(); }
    void swiglu() {
        const OpTypes types = row();
        for (const auto& [rows, f] : {std::pair{1L, 1L}, {7, 33}, {130, 64}, {3, 1000}}) {
            Values h = noise("h", 2 * rows * f);
            for (double& value : h)
                value *= 12; // both flat ends of the sigmoid
            OpResult r = device_.run({OpKind::SwiGlu,
                                      {},
                                      {{{rows, 2 * f}, types.store, h}, {{rows, f}, types.store, {}}},
                                      {0},
                                      {1}},
                                     types.precision);
            verify(r.after[1], reference::swiglu(r.before[0], f), types.precision);
            r = device_.run(
                {OpKind::SwiGluBackward,
                 {},
                 {{{rows, 2 * f}, types.store, h}, {{rows, f}, types.store, noise("dg", rows * f)}},
                 {0, 1},
                 {0, 1}},
                types.precision);
            verify(r.after[0], reference::swiglu_backward(r.before[0], r.before[1], f), types.precision);
            verify(r.after[1], reference::swiglu(r.before[0], f), types.precision);
        }
    }

    void swiglu_of_extreme_gates() {
        const Values h = {-1e4, 1e4, -89, 89, 0, -0.0, 1, 1, 1, 1, 1, 1};
        const OpResult r =
            device_.run({OpKind::SwiGlu, {}, {{{1, 12}, DType::F32, h}, {{1, 6}, DType::F32, {}}}, {0}, {1}},
                        Precision::Fp32);
        const Values expected = {0, 1e4, 0, 89, 0, 0};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(r.after[1][i] - expected[i]) < 1e-30);
    }

    void swiglu_backward_is_the_derivative() {
        constexpr std::int64_t rows = 4, f = 9;
        const Values h = noise("h", rows * 2 * f);
        const Values dg = noise("dg", rows * f);
        const Values direction = noise("direction", rows * 2 * f);
        const auto along = [&](double step) {
            Values moved = h;
            for (std::size_t i = 0; i < moved.size(); ++i)
                moved[i] += step * direction[i];
            return dot(device_
                           .run({OpKind::SwiGlu,
                                 {},
                                 {{{rows, 2 * f}, DType::F64, moved}, {{rows, f}, DType::F64, {}}},
                                 {0},
                                 {1}},
                                Precision::Fp64)
                           .after[1],
                       dg);
        };
        const double numeric = (along(1e-6) - along(-1e-6)) / 2e-6;
        const OpResult r = device_.run({OpKind::SwiGluBackward,
                                        {},
                                        {{{rows, 2 * f}, DType::F64, h}, {{rows, f}, DType::F64, dg}},
                                        {0, 1},
                                        {0, 1}},
                                       Precision::Fp64);
        const double analytic = dot(r.after[0], direction);
        QVERIFY(std::abs(numeric - analytic) < 1e-7 * std::abs(analytic));
    }

    void adamw_data() { add_precisions(); }
    void adamw() {
        const OpTypes types = row();
        constexpr std::int64_t count = 40'001;
        constexpr int steps_before = 3;
        Values v = noise("v", count);
        for (double& value : v)
            value = value * value * 1e-3;
        const AdamWAttrs t{.learning_rate = 0.01};
        const OpResult r = device_.run({OpKind::AdamW,
                                        t,
                                        {{{count}, types.store, noise("g", count)},
                                         {{count}, types.store, noise("p", count)},
                                         {{count}, types.stat, noise("m", count)},
                                         {{count}, types.stat, v},
                                         {{1}, DType::I32, {steps_before}}},
                                        {0},
                                        {1, 2, 3, 4}},
                                       types.precision);
        Values p(count), m(count), v_new(count);
        for (std::size_t i = 0; i < count; ++i) {
            const double g = r.before[0][i];
            m[i] = t.beta1 * r.before[2][i] + (1 - t.beta1) * g;
            v_new[i] = t.beta2 * r.before[3][i] + (1 - t.beta2) * g * g;
            const double m_hat = m[i] / (1 - std::pow(t.beta1, steps_before));
            const double v_hat = v_new[i] / (1 - std::pow(t.beta2, steps_before));
            p[i] = r.before[1][i] - t.learning_rate * (m_hat / (std::sqrt(v_hat) + t.epsilon) +
                                                       t.weight_decay * r.before[1][i]);
        }
        const Precision stat = types.stat == DType::F64 ? Precision::Fp64 : Precision::Fp32;
        verify(r.after[1], p, types.precision);
        verify(r.after[2], m, stat);
        verify(r.after[3], v_new, stat);
        QCOMPARE(r.after[4][0], static_cast<double>(steps_before)); // AdvanceStep counts, not this
    }

    void advance_step() {
        const OpResult r =
            device_.run({OpKind::AdvanceStep, {}, {{{1}, DType::I32, {41}}}, {0}, {0}}, Precision::Fp32);
        QCOMPARE(r.after[0][0], 42.0);
    }

private:
    void add_precisions() {
        QTest::addColumn<int>("precision");
        for (const Precision precision : device_.precisions())
            QTest::addRow("%s", name_of(precision).data()) << static_cast<int>(precision);
    }
    static OpTypes row() {
        QFETCH(int, precision);
        return types_of(static_cast<Precision>(precision));
    }

    /// By the definition: of the two neighbours with 8 significant bits the nearer, of two as near the even
    /// one.
    static double round_to_bf16(double value) {
        if (value == 0 || std::isinf(value)) return value;
        const int exponent = std::max(std::ilogb(value), -126);
        const double unit = std::ldexp(1.0, exponent - 7);
        const double rounded = std::nearbyint(value / unit) * unit;
        return std::abs(rounded) > 0x1.fep127 ? std::copysign(INFINITY, value) : rounded;
    }

    static void verify(const Values& value, const Values& expected, Precision precision) {
        const double error = distance(value, expected);
        QVERIFY2(error < tolerance_of(precision), qPrintable(QString::number(error)));
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuElementwise)
#include "test_cpu_elementwise.moc"
