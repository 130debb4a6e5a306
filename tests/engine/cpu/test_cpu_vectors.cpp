// The kernels' vectors as every x86-64 has them; wider ones are tested through the ops.
#include "cpu/kernels/vec.h"
#include "cpu/ops/element.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace stepscope::cpu;

namespace {

/// |value - exact| in units of value's last place.
template <typename A>
double units_off(A value, long double exact) {
    const int exponent = std::ilogb(static_cast<A>(exact));
    const long double unit = std::ldexp(1.0L, exponent + 1 - std::numeric_limits<A>::digits);
    return static_cast<double>(std::fabs(static_cast<long double>(value) - exact) / unit);
}

template <typename A>
double worst_exponential(double from, double to, int count) {
    double worst = 0;
    for (int i = 0; i < count; ++i) {
        const A x = static_cast<A>(from + (to - from) * i / count);
        const A y = exponential<A>(broadcast(x))[0];
        worst = std::max(worst, units_off(y, std::exp(static_cast<long double>(x))));
    }
    return worst;
}

} // namespace

class TestCpuVectors : public QObject {
    Q_OBJECT

private slots:
    void exponential_is_accurate() {
        const double single = worst_exponential<float>(-87, 88, 400'000);
        QVERIFY2(single < 1.25, qPrintable(QString::number(single)));
        const double twice = worst_exponential<double>(-707, 709, 200'000);
        QVERIFY2(twice < 1.25, qPrintable(QString::number(twice)));
    }

    void exponential_at_its_ends() {
        const auto e = [](float x) { return exponential<float>(broadcast(x))[0]; };
        QVERIFY(e(0.0f) == 1.0f && e(-0.0f) == 1.0f);
        QVERIFY(e(-88.0f) == 0.0f && e(-1e30f) == 0.0f && e(-std::numeric_limits<float>::infinity()) == 0.0f);
        QVERIFY(e(1e30f) == e(88.0f) && std::isfinite(e(88.0f))); // saturates
        QVERIFY(std::isnan(e(std::numeric_limits<float>::quiet_NaN())));
    }

    /// Every finite bf16, the middle between it and the next, and both sides of that middle; vectors and
    /// single elements.
    void bf16_rounds_to_nearest_even() {
        for (std::uint32_t high = 0; high < 0x7F80; ++high)
            for (const std::uint32_t low : {0x0000u, 0x0001u, 0x7FFFu, 0x8000u, 0x8001u, 0xFFFFu})
                for (const std::uint32_t sign : {0u, 0x8000'0000u}) {
                    const std::uint32_t bits = sign | high << 16 | low;
                    const bool up = low > 0x8000u || (low == 0x8000u && (high & 1u) != 0);
                    const auto expected = static_cast<std::uint16_t>((sign >> 16) + high + (up ? 1u : 0u));
                    const auto value = std::bit_cast<float>(bits);
                    Bf16 stored[lanes<float>];
                    store(stored, broadcast(value));
                    Bf16 single{};
                    set_element(single, static_cast<double>(value));
                    if (stored[0].bits != expected || single.bits != expected)
                        QFAIL(qPrintable(QString::number(bits, 16)));
                }
        Bf16 stored[lanes<float>];
        store(stored, broadcast(std::numeric_limits<float>::quiet_NaN()));
        QVERIFY(std::isnan(element(stored[0])));
        store(stored,
              broadcast(std::bit_cast<float>(0x7F80'0001u))); // would become infinity, were it only cut off
        QVERIFY(std::isnan(element(stored[0])));
    }

    void parts_of_a_vector() {
        float values[lanes<float> + 1];
        for (int i = 0; i <= lanes<float>; ++i)
            values[i] = static_cast<float>(i + 1);
        for (std::int64_t n = 1; n < lanes<float>; ++n) {
            const Vec<float> v = load(values, Count{n});
            float out[lanes<float>] = {};
            out[n] = -7;
            store(out, v, Count{n});
            for (std::int64_t i = 0; i < lanes<float>; ++i) {
                QVERIFY(v[i] == (i < n ? values[i] : 0.0f));
                QVERIFY(keep<float>(broadcast(2.0f), Count{n}, 5.0f)[i] == (i < n ? 2.0f : 5.0f));
                if (i < n) QVERIFY(out[i] == values[i]);
            }
            QVERIFY(out[n] == -7);
        }
        const Vec<float> full = load(values);
        QVERIFY(sum_lanes<float>(full) == static_cast<float>(lanes<float> * (lanes<float> + 1)) / 2);
        QVERIFY(maximum_lane<float>(full) == static_cast<float>(lanes<float>));
    }
};

QTEST_GUILESS_MAIN(TestCpuVectors)
#include "test_cpu_vectors.moc"
