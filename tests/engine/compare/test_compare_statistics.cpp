#include "compare/statistics/false_discoveries.h"
#include "compare/statistics/shift.h"
#include "compare/statistics/step_noise.h"
#include "compare/statistics/two_speeds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace stepscope;

namespace {

std::vector<double> noise(std::size_t count, double deviation, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal(0, deviation);
    std::vector<double> out(count);
    for (double& value : out)
        value = normal(random);
    return out;
}

/// The median of all differences, listed.
double listed_shift(const std::vector<double>& baseline, const std::vector<double>& current) {
    std::vector<double> all;
    for (const double from : baseline)
        for (const double to : current)
            all.push_back(to - from);
    std::sort(all.begin(), all.end());
    return all[(all.size() - 1) / 2] / 2 + all[all.size() / 2] / 2;
}

} // namespace

class TestCompareStatistics : public QObject {
    Q_OBJECT

private slots:
    void shift_by_hand() {
        // Differences 3, 5, 8, 1, 3, 6: the middle two are 3 and 5.
        QCOMPARE(shift_of(std::vector{1.0, 3.0}, std::vector{4.0, 6.0, 9.0}), 4.0);
        // -4, -1, -9, -6, -6, -3, -5, -2, -8: the middle one is -5.
        QCOMPARE(shift_of(std::vector{5.0, 10.0, 7.0}, std::vector{1.0, 4.0, 2.0}), -5.0);
        QVERIFY(std::isnan(shift_of({}, std::vector{1.0})));
    }

    void shift_is_that_of_all_differences_listed() {
        for (std::size_t size = 1; size < 40; ++size) {
            std::vector<double> baseline = noise(size, 0.02, size);
            std::vector<double> current = noise(size % 7 + 1, 0.02, size + 100);
            if (size % 3 == 0) current.assign(current.size(), baseline.front()); // ties
            QCOMPARE(shift_of(baseline, current), listed_shift(baseline, current));
        }
    }

    void signed_ranks_by_hand() {
        // Of 15 differences Wilcoxon's table has 25 at 5 %: the 26th of 120 averages from either end.
        std::vector<double> differences;
        for (int i = 1; i <= 15; ++i)
            differences.push_back(i * i);
        std::vector<double> averages;
        for (std::size_t i = 0; i < differences.size(); ++i)
            for (std::size_t k = i; k < differences.size(); ++k)
                averages.push_back((differences[i] + differences[k]) / 2);
        std::sort(averages.begin(), averages.end());
        const SignedRank found = signed_rank_of(differences, 0.05);
        QCOMPARE(averages.size(), std::size_t{120});
        QCOMPARE(found.middle, (averages[59] + averages[60]) / 2);
        QCOMPARE(found.interval.low, averages[25]);
        QCOMPARE(found.interval.high, averages[94]);
        // All 15 above 0: one of the 2^15 ways to have signs, on either side.
        QCOMPARE(doubt_of_being_above(differences, 0), 2.0 / 32768);
    }

    void too_few_differences_tell_nothing() {
        const SignedRank found = signed_rank_of(std::vector{1.0, 1.1, 0.9, 1.2, 1.0}, 0.05); // 2 / 2^5 > 5 %
        QVERIFY(std::isinf(found.interval.low) && std::isinf(found.interval.high));
    }

    void an_interval_is_beyond_a_bound_just_where_its_doubt_says_so() {
        for (std::uint64_t seed = 1; seed < 200; ++seed) {
            const std::vector<double> differences = noise(15, 1, seed);
            for (const double bound : {-1.0, -0.5, 0.0, 0.3})
                QCOMPARE(signed_rank_of(differences, 0.05).interval.low > bound,
                         doubt_of_being_above(differences, bound) <= 0.05);
        }
    }

    void many_differences_take_the_normal_distribution() {
        const std::vector<double> differences = noise(61, 1, 5);
        const std::vector<double> one_less(differences.begin(), differences.end() - 1);
        const Interval exact = signed_rank_of(one_less, 0.05).interval;
        const Interval approximate = signed_rank_of(differences, 0.05).interval;
        QVERIFY(std::abs(exact.low - approximate.low) < 0.1 && std::abs(exact.high - approximate.high) < 0.1);
    }

    void independent_steps_are_as_many_as_they_are() {
        const StepNoise found = noise_of(noise(20'000, 0.02, 7));
        QVERIFY(std::abs(found.deviation - 0.02) < 0.001);
        QVERIFY(found.effective_steps > 15'000);
        const double expected = 0.02 * std::sqrt(M_PI / 3 / 20'000);
        QVERIFY(found.standard_error > 0.8 * expected && found.standard_error < 1.2 * expected);
    }

    void correlated_steps_are_fewer() {
        // Of a first-order process with 0.8 a ninth: (1 - 0.8) / (1 + 0.8).
        std::vector<double> steps = noise(2'000, 0.02 * 0.6, 8);
        for (std::size_t i = 1; i < steps.size(); ++i)
            steps[i] += 0.8 * steps[i - 1];
        const StepNoise found = noise_of(steps);
        QVERIFY2(found.effective_steps > 2'000 / 9.0 * 0.6 && found.effective_steps < 2'000 / 9.0 * 1.5,
                 std::to_string(found.effective_steps).c_str());
    }

    void steps_that_are_all_equal_are_sure() {
        const StepNoise found = noise_of(std::vector<double>(10, -3.0));
        QCOMPARE(found.standard_error, 0.0);
        QVERIFY(found.freedom() > 0);
    }

    void one_stray_step_is_pulled_in() {
        std::vector<double> steps = noise(40, 0.02, 9);
        const double before = noise_of(steps).standard_error;
        steps[20] = 3;
        QVERIFY(noise_of(steps).standard_error < 1.5 * before);
        // Quartiles 1 and 3, fences -2 and 6.
        const std::vector<double> pulled = within_fences(std::vector{0.0, 1.0, 2.0, 3.0, 100.0});
        QCOMPARE(pulled.back(), 6.0);
        QCOMPARE(pulled.front(), 0.0);
    }

    void two_speeds_are_found_with_their_steps() {
        std::vector<double> steps = noise(60, 0.01, 10);
        for (std::size_t i = 20; i < 45; ++i)
            steps[i] += std::log(1.06);
        const auto found = two_speeds_of(steps);
        QVERIFY(found.has_value());
        QVERIFY(std::abs(found->ratio - 1.06) < 0.01);
        QCOMPARE(found->changes, std::size_t{2});
        QCOMPARE(found->slow.size(), steps.size());
        QVERIFY(std::abs(found->slow_share - 25.0 / 60) < 0.05);
        QVERIFY(found->slow[30] && !found->slow[5]);
    }

    void noise_is_not_two_speeds() {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed)
            found += two_speeds_of(noise(30, 0.02, seed)) ? 1 : 0;
        QVERIFY2(found <= 6, std::to_string(found).c_str());
    }

    void benjamini_and_hochberg_by_hand() {
        // Their own example: 4 of 15 stand at 5 %.
        const std::vector<double> doubts = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                            0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
        const std::vector<bool> stand = discoveries(doubts, 0.05);
        QCOMPARE(std::count(stand.begin(), stand.end(), true), std::ptrdiff_t{4});
        QVERIFY(stand[3] && !stand[4]);
        QVERIFY(discoveries({}, 0.05).empty());
        QVERIFY(discoveries(std::vector{0.04}, 0.05).front());
    }
};

QTEST_APPLESS_MAIN(TestCompareStatistics)
#include "test_compare_statistics.moc"
