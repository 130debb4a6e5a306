// What is found to be no part of a cell's steady speed, on simulated steps: how often it is found where it
// is, and how seldom where it is not.
#include "compare/steady/steady_part.h"
#include "support/runs/simulated_steps.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

using Factor = std::function<double(std::size_t step)>;

SimulatedDevice device_of(double noise, double correlation = 0) {
    SimulatedDevice out;
    out.noise = noise;
    out.correlation = correlation;
    return out;
}

StepList steps_of(
    const SimulatedDevice& device, std::uint64_t seed, std::size_t count,
    const Factor& factor = [](std::size_t) { return 1.0; }) {
    SimulatedSteps simulated(device, seed);
    std::vector<StepSample> steps(count);
    for (std::size_t i = 0; i < count; ++i)
        steps[i].host_seconds = simulated.step(factor(i));
    return StepList(std::move(steps));
}

/// From `size` more to nothing over the first steps.
Factor ramp(std::size_t length, double size) {
    return [=](std::size_t step) {
        return step < length ? 1 + size * (1 - static_cast<double>(step) / static_cast<double>(length)) : 1;
    };
}

bool leaves_all(const SteadyPart& part) {
    return part.begin == 0 && part.aside.empty();
}

/// Of so many runs, the part in percent for which it holds.
double percent(int runs, const std::function<bool(std::uint64_t seed)>& holds) {
    int count = 0;
    for (int run = 0; run < runs; ++run)
        count += holds(static_cast<std::uint64_t>(run) + 1) ? 1 : 0;
    return 100.0 * count / runs;
}

} // namespace

class TestSteadyPart : public QObject {
    Q_OBJECT
private slots:
    void noise_is_left_alone_data() {
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("most_percent");
        QTest::newRow("independent") << 0.0 << 1.0;
        QTest::newRow("correlated by 0.5") << 0.5 << 3.5;
        QTest::newRow("correlated by 0.8") << 0.8 << 3.5;
    }
    void noise_is_left_alone() {
        QFETCH(double, correlation);
        QFETCH(double, most_percent);
        const SimulatedDevice device = device_of(0.02, correlation);
        for (const std::size_t count : {30, 100, 400}) {
            const double wrong = percent(count < 200 ? 1000 : 200, [&](std::uint64_t seed) {
                return !leaves_all(steady_part_of(steps_of(device, seed, count), 0));
            });
            QVERIFY2(wrong < most_percent, qPrintable(QStringLiteral("%1 % of %2").arg(wrong).arg(count)));
        }
    }

    void a_ramp_is_found_and_cut_where_it_ends_data() {
        QTest::addColumn<double>("correlation");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("size");
        QTest::newRow("30 steps") << 0.0 << 30 << 0.15;
        QTest::newRow("100 steps") << 0.0 << 100 << 0.10;
        QTest::newRow("100 steps, quicker at first") << 0.0 << 100 << -0.10;
        QTest::newRow("100 correlated steps") << 0.5 << 100 << 0.15;
        QTest::newRow("20,000 steps") << 0.5 << 20'000 << 0.10;
    }
    void a_ramp_is_found_and_cut_where_it_ends() {
        QFETCH(double, correlation);
        QFETCH(int, count);
        QFETCH(double, size);
        const SimulatedDevice device = device_of(0.01, correlation);
        const auto length = static_cast<std::size_t>(std::max(8, count / 20));
        const double found = percent(count > 1000 ? 10 : 300, [&](std::uint64_t seed) {
            const StepList steps =
                steps_of(device, seed, static_cast<std::size_t>(count), ramp(length, size));
            const SteadyPart part = steady_part_of(steps, 0);
            return part.begin > length / 2 && part.begin < length * 3;
        });
        QVERIFY2(found > 90, qPrintable(QString::number(found)));
    }

    void the_begin_counts_from_the_warm_up() {
        const StepList steps = steps_of(device_of(0.005), 7, 60, [](std::size_t step) {
            return step < 5 ? 3.0 : step < 15 ? 1.2 : 1.0;
        });
        QCOMPARE(steady_part_of(steps, 5).begin, std::size_t{15});
        QCOMPARE(steady_part_of(steps, 15).begin, std::size_t{15});
        QCOMPARE(steady_part_of(steps, 60), (SteadyPart{.begin = 60, .aside = {}}));
        QCOMPARE(steady_part_of(StepList(), 0), SteadyPart());
    }

    /// A clock that changes without a word: what a person sees as steps is found, whatever a driver calls it.
    void the_rarer_of_two_speeds_is_set_aside() {
        const auto slow = [](std::size_t step) { return step >= 40 && step < 60 ? 1.08 : 1.0; };
        const SteadyPart part = steady_part_of(steps_of(device_of(0.005), 3, 120, slow), 0);
        QCOMPARE(part.begin, std::size_t{0});
        QCOMPARE(part.aside, (std::vector<AsideSteps>{{40, 59, AsideReason::Slower}}));
        const auto mostly_slow = [](std::size_t step) { return step >= 70 && step < 90 ? 1.0 : 1.08; };
        const SteadyPart quick = steady_part_of(steps_of(device_of(0.005), 3, 120, mostly_slow), 0);
        QCOMPARE(quick.aside, (std::vector<AsideSteps>{{70, 89, AsideReason::Faster}}));
    }

    /// What comes later must not hide the ramp, nor the ramp what comes later.
    void a_ramp_throttled_steps_and_a_slow_stretch_are_told_apart() {
        const auto is_throttled = [](std::size_t step) { return step >= 60 && step < 72; };
        const double found = percent(100, [&](std::uint64_t seed) {
            StepList steps = steps_of(device_of(0.004), seed, 120, [&](std::size_t step) {
                return ramp(15, 0.15)(step) * (is_throttled(step)         ? 1.1
                                               : step >= 90 && step < 104 ? 1.07
                                                                          : 1.0);
            });
            for (std::size_t i = 0; i < steps.size(); ++i)
                steps.edit()[i].telemetry.throttle = is_throttled(i) ? "thermal" : "";
            const SteadyPart part = steady_part_of(steps, 0);
            return part.begin >= 12 && part.begin <= 24 &&
                   part.aside == std::vector<AsideSteps>{{60, 71, AsideReason::Throttled},
                                                         {90, 103, AsideReason::Slower}};
        });
        QVERIFY2(found > 90, qPrintable(QString::number(found)));
    }

    void throttled_steps_are_set_aside_unless_they_are_the_rule() {
        StepList steps = steps_of(device_of(0.005), 3, 100);
        const auto throttle = [&](std::size_t first, std::size_t last) {
            for (std::size_t i = 0; i < steps.size(); ++i)
                steps.edit()[i].telemetry.throttle = i >= first && i <= last ? "thermal" : "";
        };
        throttle(30, 34);
        QCOMPARE(steady_part_of(steps, 0).aside, (std::vector<AsideSteps>{{30, 34, AsideReason::Throttled}}));
        throttle(10, 99);
        QVERIFY(leaves_all(steady_part_of(steps, 0)));
    }

    /// What the driver does not call throttling, and its clock does not show, is found by the times.
    void a_slow_stretch_at_the_same_reported_clock_is_named() {
        const auto slow = [](std::size_t step) { return step >= 40 && step < 60 ? 1.08 : 1.0; };
        StepList steps = steps_of(device_of(0.005), 3, 120, slow);
        const auto reason_at = [&](double clock) {
            for (std::size_t i = 0; i < steps.size(); ++i)
                steps.edit()[i].telemetry.sm_clock_mhz = slow(i) > 1 ? clock : 1980;
            const SteadyPart part = steady_part_of(steps, 0);
            return part.aside.size() == 1 ? part.aside[0].reason : AsideReason::Throttled;
        };
        QCOMPARE(reason_at(1980), AsideReason::SlowerAtSameClock);
        QCOMPARE(reason_at(1830), AsideReason::Slower);
    }

    /// The first step of a program alone, without a warm-up: it loads code, allocates, compiles.
    void a_slow_first_step_is_a_start_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("firsts");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("noise");
        QTest::newRow("a minute's table") << 15 << 1 << 14.0 << 0.02;
        QTest::newRow("ten steps") << 10 << 1 << 3.0 << 0.02;
        QTest::newRow("a quiet device") << 200 << 1 << 1.05 << 0.002;
        QTest::newRow("two") << 100 << 2 << 2.0 << 0.02;
        QTest::newRow("a long run") << 20'000 << 1 << 52.0 << 0.01;
    }
    void a_slow_first_step_is_a_start() {
        QFETCH(int, count);
        QFETCH(int, firsts);
        QFETCH(double, factor);
        QFETCH(double, noise);
        const double found = percent(count > 1000 ? 10 : 300, [&](std::uint64_t seed) {
            const StepList steps =
                steps_of(device_of(noise), seed, static_cast<std::size_t>(count), [&](std::size_t step) {
                    return step >= static_cast<std::size_t>(firsts) ? 1
                           : step == 0                              ? factor
                                                                    : 1 + (factor - 1) / 2;
                });
            const SteadyPart part = steady_part_of(steps, 0);
            // Of more than one step White's rule tells where it ends, and may take some noise for it.
            const std::size_t most = firsts == 1 ? 1 : static_cast<std::size_t>(count) / 5;
            return part.begin >= static_cast<std::size_t>(firsts) && part.begin <= most && part.aside.empty();
        });
        QVERIFY2(found > 95, qPrintable(QString::number(found)));
    }

    /// A power cap that the driver does not report: what it left is most of the steps, and so steady.
    void steady_steps_that_are_the_slowed_ones_are_told() {
        const auto slowed = [](std::size_t step) { return step < 17 ? 1.0 : 1.075; };
        StepList steps = steps_of(device_of(0.002), 3, 60, slowed);
        QVERIFY(steady_part_of(steps, 0).begin >= 15 && !steady_part_of(steps, 0).slowed);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps.edit()[i].telemetry.sm_clock_mhz = 1980;
            steps.edit()[i].telemetry.counted_clock_mhz = i < 17 ? 1755 : 1590;
        }
        const SteadyPart part = steady_part_of(steps, 0);
        QVERIFY(part.slowed);
        QVERIFY(std::abs(part.slowed->steady_mhz - 1590) < 5);
        QVERIFY(std::abs(part.slowed->quicker_mhz - 1755) < 5);
        QVERIFY(part.from(40).slowed == part.slowed && !part.from(0).slowed);
        // As it was reported, where nothing was counted.
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps.edit()[i].telemetry.sm_clock_mhz = i < 17 ? 1980 : 1740;
            steps.edit()[i].telemetry.counted_clock_mhz.reset();
        }
        QVERIFY(steady_part_of(steps, 0).slowed);
        // Slow steps at the start are no slowed clock's.
        StepList ramped =
            steps_of(device_of(0.002), 3, 60, [](std::size_t step) { return step < 10 ? 1.2 : 1; });
        for (std::size_t i = 0; i < ramped.size(); ++i)
            ramped.edit()[i].telemetry.counted_clock_mhz = i < 10 ? 1400 : 1755;
        QVERIFY(steady_part_of(ramped, 0).begin >= 9 && !steady_part_of(ramped, 0).slowed);
    }

    /// A clock taken back twice, which the driver tells of long after: never a mean over three plateaus.
    void of_three_plateaus_the_commonest_is_steady_and_all_are_told_data() {
        QTest::addColumn<bool>("counted");
        QTest::addColumn<int>("last"); // that is throttled
        QTest::addColumn<std::size_t>("steady");
        QTest::newRow("most steps at the throttled speed") << true << 59 << std::size_t{28};
        QTest::newRow("the same, without a count of cycles") << false << 59 << std::size_t{28};
        QTest::newRow("fewer") << true << 49 << std::size_t{19};
    }
    void of_three_plateaus_the_commonest_is_steady_and_all_are_told() {
        QFETCH(bool, counted);
        QFETCH(int, last);
        QFETCH(std::size_t, steady);
        const auto count = static_cast<std::size_t>(last) + 1;
        const auto level = [](std::size_t step) { return step < 13 ? 0 : step < 32 ? 1 : 2; };
        constexpr std::array factors = {3.14, 3.28, 3.36};
        const double found = percent(200, [&](std::uint64_t seed) {
            StepList steps = steps_of(device_of(0.002), seed, count,
                                      [&](std::size_t step) { return factors.at(level(step)); });
            for (std::size_t i = 0; i < count; ++i) {
                Telemetry& told = steps.edit()[i].telemetry;
                told.throttle = i > 40 ? "power cap" : "";
                told.sm_clock_mhz = i > 40 ? 1770 : 1980;
                if (counted) told.counted_clock_mhz = 1745 * 3.14 / factors.at(level(i));
            }
            const SteadyPart part = steady_part_of(steps, 5);
            if (part.begin != 5 || part.levels.size() != 3) return false;
            const std::vector<SpeedLevel::Run> of_first = {{5, 12}};
            const Statistics figures = steady_statistics(std::vector<double>(count, 1.0), part);
            const Statistics second =
                steady_statistics(std::vector<double>(count, 1.0), part_of(part.levels[1]));
            return part.levels[0].runs == of_first && second.count == 19 &&
                   static_cast<std::size_t>(figures.count) == steady &&
                   part.levels[0].clock_mhz == (counted ? std::optional(1745.0) : std::optional(1980.0)) &&
                   (steady == 19 || (part.slowed.has_value() &&
                                     part.aside == std::vector<AsideSteps>{{5, 31, AsideReason::Faster}}));
        });
        QVERIFY2(found > 95, qPrintable(QString::number(found)));
    }

    /// A slope is no stairs.
    void a_drift_has_no_levels() {
        for (const double slope : {0.001, 0.003}) {
            const double wrong = percent(300, [&](std::uint64_t seed) {
                const StepList steps = steps_of(device_of(0.003), seed, 60, [&](std::size_t step) {
                    return 1 + slope * static_cast<double>(step);
                });
                return !steady_part_of(steps, 0).levels.empty();
            });
            QVERIFY2(wrong < 3, qPrintable(QString::number(wrong)));
        }
    }

    void levels_are_those_of_the_steps_that_are_left() {
        const SteadyPart part{
            .begin = 0, .aside = {}, .levels = {{{{0, 9}, {30, 39}}, {}}, {{{10, 29}}, {}}}};
        const std::vector<SpeedLevel> later = {{{{30, 39}}, {}}, {{{15, 29}}, {}}};
        QCOMPARE(part.from(15).levels, later);
        QVERIFY(part.from(30).levels.empty()); // one is none
        QCOMPARE(part.levels[0].count(), std::size_t{20});
    }

    /// Of very few steps none is far out, as nothing tells how far the others are.
    void few_steps_tell_no_start() {
        StepList steps = steps_of(device_of(0.01), 11, 6);
        steps.edit()[0].host_seconds = 20;
        QVERIFY(leaves_all(steady_part_of(steps, 0)));
        for (const std::size_t count : {7, 10}) {
            const double wrong = percent(1000, [&](std::uint64_t seed) {
                return !leaves_all(steady_part_of(steps_of(device_of(0.02), seed, count), 0));
            });
            QVERIFY2(wrong < 1, qPrintable(QString::number(wrong)));
        }
    }

    void one_odd_step_and_lost_ones_change_nothing() {
        StepList steps = steps_of(device_of(0.01), 11, 100);
        steps.edit()[50].host_seconds = 20;
        steps.edit()[60].host_seconds = NAN;
        steps.edit()[61].host_seconds = 0;
        QVERIFY(leaves_all(steady_part_of(steps, 0)));
    }

    void figures_are_of_the_steady_steps_alone() {
        const std::vector<double> values = {9, 9, 1, 2, 7, 7, 3, NAN, 6};
        const SteadyPart part{.begin = 2, .aside = {{4, 5, AsideReason::Slower}}};
        const Statistics found = steady_statistics(values, part); // of 1, 2, 3, 6
        QCOMPARE(found.count, 4);
        QCOMPARE(found.mean, 3.0);
        QCOMPARE(found.stddev, std::sqrt(14.0 / 3));
        QCOMPARE(found.min, 1.0);
        QCOMPARE(found.max, 6.0);
        QVERIFY(std::isnan(steady_statistics(values, {.begin = 9, .aside = {}}).mean));
        const SteadyPart later = part.from(5);
        QCOMPARE(later, (SteadyPart{.begin = 5, .aside = {{5, 5, AsideReason::Slower}}}));
        QCOMPARE(part.from(0).aside, part.aside);
        QVERIFY(part.from(6).aside.empty());
    }
};

QTEST_APPLESS_MAIN(TestSteadyPart)
#include "test_steady_part.moc"
