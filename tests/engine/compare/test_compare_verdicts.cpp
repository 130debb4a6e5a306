#include "compare/verdict.h"
#include "support/runs/compared_runs.h"
#include "support/runs/simulated_steps.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr std::size_t steps = 30;
constexpr std::size_t turns = 15;
constexpr int pairs = 1'000;

/// The part of the pairs that are called different, in percent.
template <typename Measure>
double called_different(Measure measure) {
    int different = 0;
    for (std::uint64_t seed = 1; seed <= pairs; ++seed)
        different += is_different(verdict_of(measure(seed), {})) ? 1 : 0;
    return 100.0 * different / pairs;
}

QByteArray shown(double percent) {
    return QByteArray::number(percent) + " %";
}

void devices() {
    QTest::addColumn<int>("device");
    const std::vector<SimulatedDevice> all = simulated_devices();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
}

SimulatedDevice device() {
    QFETCH(int, device);
    return simulated_devices().at(static_cast<std::size_t>(device));
}

/// By turns 0.1 % longer and shorter.
std::vector<double> steady(std::size_t count, double seconds) {
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(seconds * (i % 2 == 0 ? std::exp(0.001) : std::exp(-0.001)));
    return out;
}

} // namespace

class TestCompareVerdicts : public QObject {
    Q_OBJECT

private slots:
    void a_run_is_the_same_as_itself() {
        const StepShift found = shift(steady(20, 1), steady(20, 1), {});
        QCOMPARE(found.shift, 0.0);
        QCOMPARE(verdict_of(found, {}), Verdict::Same);
        QCOMPARE(found.doubt, 1.0);
    }

    void the_interval_by_hand() {
        // Equal steps: nothing but the deviation from run to run is left, twice 0.5 % and 1.96 of them.
        const std::vector<double> baseline(10, 1.0);
        const std::vector<double> current(10, 1.05);
        const StepShift found = shift(baseline, current, {});
        const double reach = 1.959964 * std::sqrt(2) * 0.005;
        QVERIFY(std::abs(found.shift - std::log(1.05)) < 1e-12);
        QVERIFY(std::abs(found.interval.low - (std::log(1.05) - reach)) < 1e-6);
        QVERIFY(std::abs(found.interval.high - (std::log(1.05) + reach)) < 1e-6);
        QCOMPARE(found.of_steps.high, found.of_steps.low);
        QCOMPARE(verdict_of(found, {}), Verdict::Slower);
        QCOMPARE(verdict_of(shift(current, baseline, {}), {}), Verdict::Faster);
        QCOMPARE(verdict_of(found, {.threshold = 0.06}), Verdict::Same);
    }

    void the_doubt_says_what_the_interval_says() {
        const SimulatedDevice quiet{.name = "quiet", .noise = 0.01};
        for (std::uint64_t seed = 1; seed < 300; ++seed) {
            const StepShift found = shift(SimulatedSteps(quiet, seed).run(steps),
                                          SimulatedSteps(quiet, seed + 1'000).run(steps, 0.975), {});
            QCOMPARE(is_different(verdict_of(found, {})), found.doubt < 0.05);
        }
    }

    void what_steps_could_settle_says_how_many() {
        const SimulatedDevice noisy{.name = "noisy", .noise = 0.03};
        const StepShift found =
            shift(SimulatedSteps(noisy, 1).run(steps), SimulatedSteps(noisy, 2).run(steps, 1.035), {});
        QCOMPARE(verdict_of(found, {}), Verdict::NotEnoughSteps);
        QVERIFY(found.steps_needed.has_value());
        QVERIFY(*found.steps_needed > steps && *found.steps_needed < 1'000);
    }

    /// Whatever the runs are, one statistic gives ratio, interval and verdict, and with the sides changed
    /// round its opposite.
    void the_shift_lies_in_its_intervals() {
        std::vector<SimulatedDevice> all = simulated_devices();
        std::ranges::copy(stepscope::testing::other_clock_regimes(), std::back_inserter(all));
        int with_speeds = 0;
        std::mt19937_64 random(1);
        for (const SimulatedDevice& simulated : all)
            for (std::uint64_t seed = 1; seed <= 200; ++seed) {
                const std::size_t count = std::uniform_int_distribution<std::size_t>(least_steps, 80)(random);
                const double factor = std::exp(std::normal_distribution<double>(0, 0.05)(random));
                const CompareRule rule{.speeds_apart = seed % 3 == 0 ? 1.06 : 1};
                const std::vector<double> baseline = SimulatedSteps(simulated, 2 * seed).run(count);
                const std::vector<double> current = SimulatedSteps(simulated, 2 * seed + 1).run(80, factor);
                const StepShift found = shift(baseline, current, rule);
                for (const Interval& interval : {found.interval, found.of_steps})
                    QVERIFY2(interval.low <= found.shift && found.shift <= interval.high,
                             simulated.name.c_str());
                const StepShift turned = shift(current, baseline, rule);
                QVERIFY(std::abs(turned.shift + found.shift) < 1e-12);
                QVERIFY(std::abs(turned.interval.low + found.interval.high) < 1e-12);
                with_speeds += found.baseline_speeds || found.current_speeds ? 1 : 0;

                const StepShift in_turns =
                    shift_of_rounds(SimulatedSteps(simulated, seed).rounds(6 + seed % 60, factor), rule);
                QVERIFY2(in_turns.interval.low <= in_turns.shift && in_turns.shift <= in_turns.interval.high,
                         simulated.name.c_str());
            }
        QVERIFY2(with_speeds > 200, QByteArray::number(with_speeds).constData());
    }

    /// As many steps as it says, of the same kind, tell: the runs are taken again so often.
    void as_many_steps_as_are_said_to_tell_do() {
        int said = 0;
        int told = 0;
        for (const SimulatedDevice& simulated : simulated_devices())
            for (std::uint64_t seed = 1; seed <= 100; ++seed) {
                const std::vector<double> baseline = SimulatedSteps(simulated, 2 * seed).run(steps);
                const std::vector<double> current = SimulatedSteps(simulated, 2 * seed + 1).run(steps, 1.035);
                const StepShift found = shift(baseline, current, {});
                if (!found.steps_needed || *found.steps_needed > 100 * steps) continue;
                const std::size_t times = *found.steps_needed / steps + 1;
                std::vector<double> more_before, more_now;
                for (std::size_t time = 0; time < times; ++time) {
                    more_before.insert(more_before.end(), baseline.begin(), baseline.end());
                    more_now.insert(more_now.end(), current.begin(), current.end());
                }
                const StepShift more = shift(more_before, more_now, {});
                if (more.of_speeds != found.of_speeds) continue; // what comes again looks like speeds
                ++said;
                told += verdict_of(more, {}) != Verdict::NotEnoughSteps ? 1 : 0;
            }
        QVERIFY2(said > 100, QByteArray::number(said).constData());
        QVERIFY2(told > 0.95 * said,
                 (QByteArray::number(told) + " of " + QByteArray::number(said)).constData());
    }

    /// How far apart the speeds are is no noise: a side that was at one alone may have been at either,
    /// however many steps it has.
    void no_number_of_steps_tells_a_side_s_speed() {
        for (const std::size_t count : {60, 600, 6'000}) {
            std::vector<double> baseline = steady(count, 1);
            for (std::size_t i = count / 2; i < count; ++i)
                baseline[i] *= 1.06;
            for (const double speed : {1.0, 1.02, 1.06}) {
                const StepShift found = shift(baseline, steady(count, speed), {});
                QVERIFY(std::abs(found.of_speeds - std::log(1.06) / 2) < 1e-3);
                QCOMPARE(verdict_of(found, {}), Verdict::NotEnoughSteps);
                QVERIFY(!found.steps_needed);
            }
        }
    }

    void a_side_at_one_of_the_others_two_speeds_is_not_called_different() {
        std::vector<double> baseline = steady(60, 1);
        for (std::size_t i = 30; i < 60; ++i)
            baseline[i] *= 1.06;
        for (const double speed : {1.0, 1.06}) {
            const StepShift found = shift(baseline, steady(60, speed), {});
            QVERIFY(found.baseline_speeds && !found.current_speeds);
            QVERIFY(std::abs(found.baseline_speeds->ratio - 1.06) < 0.001);
            QCOMPARE(verdict_of(found, {}), Verdict::NotEnoughSteps);
        }
        QCOMPARE(verdict_of(shift(baseline, steady(60, 3), {}), {}), Verdict::Slower);
    }

    void stored_steps_data() { devices(); }
    void stored_steps() {
        const SimulatedDevice simulated = device();
        const double different = called_different([&](std::uint64_t seed) {
            SimulatedSteps baseline(simulated, 2 * seed);
            SimulatedSteps current(simulated, 2 * seed + 1);
            return shift(baseline.run(steps), current.run(steps), {});
        });
        QVERIFY2(different < (simulated.regime_step > 0 ? 6 : 1), shown(different).constData());
    }

    void two_speeds_on_both_sides_are_compared_at_equal_speed() {
        std::vector<double> early = steady(60, 1);
        std::vector<double> late = steady(60, 1.03);
        for (std::size_t i = 0; i < 60; ++i)
            (i < 40 ? early : late)[i] *= 1.06;
        const StepShift found = shift(early, late, {});
        QVERIFY(found.baseline_speeds && found.current_speeds);
        QCOMPARE(verdict_of(found, {}), Verdict::Slower); // by 3 %, though the steps' median became 3 % less
        QVERIFY(found.interval.low < std::log(1.03) && found.interval.high > std::log(1.03));
    }

    void a_slow_start_is_a_speed_and_a_slow_step_is_none() {
        std::vector<double> steps(40, 0);
        for (std::size_t i = 0; i < 40; ++i)
            steps[i] = i % 2 == 0 ? 0.002 : -0.002;
        for (std::size_t i = 0; i < 5; ++i)
            steps[i] += 0.12;
        QVERIFY(two_speeds_of(steps).has_value());
        for (std::size_t i = 0; i < 5; ++i) {
            steps[i] -= 0.12;
            steps[8 * i] += 0.12;
        }
        QVERIFY(!two_speeds_of(steps).has_value());
    }

    void what_other_cells_tell_of_two_speeds_is_held_against_a_cell() {
        const std::vector<double> fast = steady(30, 1);
        const std::vector<double> slow = steady(30, 1.06);
        QCOMPARE(verdict_of(shift(fast, slow, {}), {}), Verdict::Slower);
        std::vector<double> both = fast;
        std::copy(slow.begin(), slow.begin() + 15, both.begin());
        const std::vector<std::vector<double>> runs = {fast, both, slow};
        const CompareRule rule = rule_for(stored_runs(runs), stored_runs(runs), {});
        QVERIFY(std::abs(rule.speeds_apart - 1.06) < 0.001);
        QCOMPARE(verdict_of(shift(fast, slow, rule), rule), Verdict::NotEnoughSteps);
        QCOMPARE(verdict_of(shift(fast, steady(30, 1.1), rule), rule), Verdict::Slower);
        const std::vector<std::vector<double>> quiet = {fast, slow, steady(4, 1)};
        QCOMPARE(rule_for(stored_runs(quiet), stored_runs(quiet), {}), CompareRule{});
    }

    /// A clock that was counted tells at which of two speeds a side was.
    void a_counted_clock_tells_which_speed_it_was() {
        const auto of = [](double seconds, double mhz) {
            return StoredRun(steady(30, seconds), std::vector<double>(30, mhz));
        };
        CompareRule rule{.speeds_apart = 1.06};
        QCOMPARE(verdict_of(shift_of_runs(of(1, 1980), of(1.05, 1975), rule), rule), Verdict::Slower);
        QCOMPARE(verdict_of(shift_of_runs(of(1, 1980), of(1.05, 1868), rule), rule),
                 Verdict::NotEnoughSteps); // as much longer as its clock was lower
        QCOMPARE(verdict_of(shift_of_runs(of(1, 1868), of(1.05, 1980), rule), rule), Verdict::Slower);
        QCOMPARE(verdict_of(shift(steady(30, 1), steady(30, 1.05), rule), rule), Verdict::NotEnoughSteps);
        const StepShift lower = shift_of_runs(of(1, 1980), of(1.05, 1940), rule);
        QVERIFY(std::abs(lower.of_speeds - std::log(1980.0 / 1940) / 2) < 1e-9);
        // Of speeds that other cells had at one and the same clock no clock tells anything.
        rule.speeds_apart_at_same_clock = 1.06;
        QCOMPARE(verdict_of(shift_of_runs(of(1, 1980), of(1.05, 1975), rule), rule), Verdict::NotEnoughSteps);
    }

    void speeds_at_the_same_clock_are_told_from_those_of_clocks() {
        std::vector<double> times = steady(60, 1);
        std::vector<double> clocks(60, 1980);
        for (std::size_t i = 30; i < 60; ++i)
            times[i] *= 1.06;
        const StoredRun at_same_clock(times, clocks);
        for (std::size_t i = 30; i < 60; ++i)
            clocks[i] = 1868;
        const StoredRun of_clocks(times, clocks);
        QVERIFY(at_same_clock.speeds && at_same_clock.has_speeds_at_same_clock());
        QVERIFY(of_clocks.speeds && !of_clocks.has_speeds_at_same_clock());
        QVERIFY(!StoredRun(times).has_speeds_at_same_clock());
        const std::vector<StoredRun> clocked(3, of_clocks), silent(3, at_same_clock);
        QCOMPARE(rule_for(clocked, clocked, {}).speeds_apart_at_same_clock, 1.0);
        QVERIFY(rule_for(silent, clocked, {}).speeds_apart_at_same_clock > 1.05);

        const StoredRun one(steady(60, 1.02), std::vector<double>(60, 1980));
        QVERIFY(shift_of_runs(of_clocks, one, {}).of_speeds == 0);
        QVERIFY(shift_of_runs(at_same_clock, one, {}).of_speeds > 0.02);
    }

    /// What the issue demands of stored steps, where the device counts cycles; and the point of counting
    /// them.
    void steps_with_counted_clocks_data() { devices(); }
    void steps_with_counted_clocks() {
        const SimulatedDevice simulated = device();
        constexpr std::size_t cells = 20;
        int equal = 0, slower = 0, slower_unclocked = 0;
        for (std::uint64_t seed = 1; seed <= pairs / cells; ++seed) {
            SimulatedSteps before(simulated, 2 * seed);
            SimulatedSteps now(simulated, 2 * seed + 1);
            std::vector<StoredRun> baseline, same, changed;
            for (std::size_t i = 0; i < cells; ++i) {
                baseline.push_back(counted_run(before, steps));
                same.push_back(counted_run(now, steps));
                changed.push_back(counted_run(now, steps, 1.05));
            }
            const auto count = [&](const std::vector<StoredRun>& current) {
                const CompareRule rule = rule_for(baseline, current, {});
                int different = 0;
                for (std::size_t i = 0; i < cells; ++i)
                    different +=
                        is_different(verdict_of(shift_of_runs(baseline[i], current[i], rule), rule)) ? 1 : 0;
                return different;
            };
            equal += count(same);
            slower += count(changed);
            for (std::vector<StoredRun>* runs : {&baseline, &changed})
                for (StoredRun& run : *runs)
                    run.clocks.clear();
            slower_unclocked += count(changed);
        }
        QVERIFY2(equal < 0.01 * pairs, shown(100.0 * equal / pairs).constData());
        if (simulated.regime_step > 0)
            QVERIFY2(
                slower > 1.2 * slower_unclocked,
                (QByteArray::number(slower) + " and " + QByteArray::number(slower_unclocked)).constData());
        else
            QCOMPARE(slower, slower_unclocked);
    }

    void cells_together_by_hand() {
        std::vector<StepShift> cells(6);
        QVERIFY(!shift_of_cells(std::span(cells).first(3), {}));
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].shift = 0.05 + (i % 2 == 0 ? 0.002 : -0.002);
        StepShift found = *shift_of_cells(cells, {});
        QVERIFY(std::abs(found.shift - 0.05) < 1e-12);
        // Cells that alternate are taken for independent: a deviation of 0.00219, t of 5 degrees.
        const double reach = 2.570582 * 0.002 * std::sqrt(6.0 / 5) / std::sqrt(6);
        QVERIFY(std::abs(found.interval.low - (0.05 - reach)) < 1e-6);
        QCOMPARE(verdict_of(found, {}), Verdict::Slower);
        for (StepShift& cell : cells)
            cell.run_to_run = 0.005; // which all of them have in common
        found = *shift_of_cells(cells, {});
        QVERIFY(found.interval.low < 0.05 - 1.959964 * std::sqrt(2) * 0.005);
        QVERIFY(std::abs(found.of_steps.low - (0.05 - reach)) < 1e-6);
        for (StepShift& cell : cells)
            cell.of_speeds = 0.03;
        found = *shift_of_cells(cells, {});
        QVERIFY(found.interval.low < 0.05 - 0.03 - 1.959964 * std::sqrt(2) * 0.005);
        QCOMPARE(verdict_of(found, {}), Verdict::NotEnoughSteps);
    }

    /// A change in each of the cells, of which most by themselves tell nothing.
    void cells_together_tell_what_no_single_one_does_data() { devices(); }
    void cells_together_tell_what_no_single_one_does() {
        const SimulatedDevice simulated = device();
        constexpr int sessions = 200;
        constexpr std::size_t cells = 20;
        const auto called = [&](double factor) {
            int out = 0;
            for (std::uint64_t seed = 1; seed <= sessions; ++seed) {
                SimulatedSteps before(simulated, 2 * seed);
                SimulatedSteps now(simulated, 2 * seed + 1);
                std::vector<StoredRun> baseline, current;
                for (std::size_t i = 0; i < cells; ++i) {
                    baseline.push_back(counted_run(before, steps));
                    current.push_back(counted_run(now, steps, factor));
                }
                const CompareRule rule = rule_for(baseline, current, {});
                std::vector<StepShift> shifts;
                for (std::size_t i = 0; i < cells; ++i)
                    shifts.push_back(shift_of_runs(baseline[i], current[i], rule));
                out += is_different(verdict_of(*shift_of_cells(shifts, rule), rule)) ? 1 : 0;
            }
            return 100.0 * out / sessions;
        };
        QVERIFY2(called(1) < 1, shown(called(1)).constData());
        QVERIFY2(called(1.05) > 90, shown(called(1.05)).constData());
    }

    void other_clock_regimes_data() {
        QTest::addColumn<int>("device");
        const std::vector<SimulatedDevice> all = stepscope::testing::other_clock_regimes();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }
    void other_clock_regimes() {
        // A run that is wholly at one clock and another wholly at the other cannot be told from a change by
        // these two alone; by the other cells of a session it can.
        QFETCH(int, device);
        const SimulatedDevice simulated =
            stepscope::testing::other_clock_regimes().at(static_cast<std::size_t>(device));
        constexpr std::size_t cells = 20;
        int different = 0;
        for (std::uint64_t seed = 1; seed <= pairs / cells; ++seed) {
            const SimulatedSessions sessions(simulated, seed, cells, steps, 1);
            const CompareRule rule =
                rule_for(stored_runs(sessions.baseline), stored_runs(sessions.current), {});
            for (std::size_t i = 0; i < cells; ++i)
                different +=
                    is_different(verdict_of(shift(sessions.baseline[i], sessions.current[i], rule), rule))
                        ? 1
                        : 0;
        }
        QVERIFY2(different < 0.06 * pairs, shown(100.0 * different / pairs).constData());
    }

    void regimes_are_named() {
        // Of runs that were at each speed for five steps or more, most.
        const SimulatedDevice simulated = simulated_devices().back();
        int both = 0;
        int named = 0;
        for (std::uint64_t seed = 1; seed <= pairs; ++seed) {
            SimulatedSteps source(simulated, seed);
            std::vector<double> run;
            int slow = 0;
            for (std::size_t i = 0; i < steps; ++i) {
                run.push_back(std::log(source.step()));
                slow += source.is_slow() ? 1 : 0;
            }
            if (slow < 5 || slow > static_cast<int>(steps) - 5) continue;
            ++both;
            named += two_speeds_of(run) ? 1 : 0;
        }
        QVERIFY(both > 200);
        QVERIFY2(named > both / 2, shown(100.0 * named / both).constData());
    }

    void measured_in_turns_data() { devices(); }
    void measured_in_turns() {
        const SimulatedDevice simulated = device();
        const auto in_turns = [&](double factor) {
            return called_different([&](std::uint64_t seed) {
                return shift_of_rounds(SimulatedSteps(simulated, seed).rounds(turns, factor), {});
            });
        };
        QVERIFY2(in_turns(1) < 0.5, shown(in_turns(1)).constData());
        QVERIFY2(in_turns(1.03) > 85, shown(in_turns(1.03)).constData());
    }
};

QTEST_APPLESS_MAIN(TestCompareVerdicts)
#include "test_compare_verdicts.moc"
