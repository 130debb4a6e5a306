#include "records/statistics/running_statistics.h"
#include "records/statistics/statistics.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>
#include <vector>

using namespace stepscope;

namespace {

/// The figures by their definitions, in the widest numbers there are.
struct Reference {
    long double mean = 0, stddev = 0, median = 0;

    explicit Reference(std::vector<double> values) {
        std::sort(values.begin(), values.end());
        const std::size_t n = values.size();
        for (const double value : values)
            mean += value;
        mean /= static_cast<long double>(n);
        for (const double value : values)
            stddev += (value - mean) * (value - mean);
        stddev = std::sqrt(stddev / static_cast<long double>(n - 1));
        median = (static_cast<long double>(values[(n - 1) / 2]) + values[n / 2]) / 2;
    }
};

std::vector<double> samples(std::size_t count, const std::function<double(std::mt19937&)>& draw) {
    std::mt19937 random(7);
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(draw(random));
    return out;
}

} // namespace

class TestRecordsStatistics : public QObject {
    Q_OBJECT

private slots:
    void moments_and_quantiles() {
        // Warm-up 10 and 20; measured 1, 2, 3, 4, 10.
        const Statistics s = statistics_of(std::vector<double>{10, 20, 3, 1, 4, 2, 10}, 2);
        QCOMPARE(s.warmup, 30.0);
        QCOMPARE(s.total, 50.0);
        QCOMPARE(s.count, 5);
        QCOMPARE(s.mean, 4.0);
        QCOMPARE(s.stddev, std::sqrt(12.5));
        QCOMPARE(s.median, 3.0);
        QCOMPARE(s.q1, 2.0);
        QCOMPARE(s.q3, 4.0);
        QCOMPARE(s.min, 1.0);
        QCOMPARE(s.max, 10.0);
        QVERIFY(std::abs(s.ci95 - 2.776445105 * std::sqrt(12.5 / 5)) < 1e-8);
    }

    void quantiles_between_two_values() {
        const Statistics s = statistics_of(std::vector<double>{1, 2, 3, 4}, 0);
        QCOMPARE(s.q1, 1.75); // type 7 of Hyndman and Fan; type 6 would give 1.25
        QCOMPARE(s.median, 2.5);
        QCOMPARE(s.q3, 3.25);
    }

    void what_has_no_value_is_nan() {
        const Statistics none = statistics_of({}, 0);
        QCOMPARE(none.count, 0);
        QVERIFY(std::isnan(none.total) && std::isnan(none.warmup) && std::isnan(none.mean) &&
                std::isnan(none.ci95));

        const Statistics warm = statistics_of(std::vector<double>{1, 2}, 5);
        QCOMPARE(warm.total, 3.0);
        QCOMPARE(warm.warmup, 3.0);
        QVERIFY(std::isnan(warm.mean) && std::isnan(warm.median) && std::isnan(warm.min));

        const Statistics one = statistics_of(std::vector<double>{7}, 0);
        QCOMPARE(one.warmup, 0.0);
        QCOMPARE(one.mean, 7.0);
        QCOMPARE(one.q1, 7.0);
        QVERIFY(std::isnan(one.stddev) && std::isnan(one.ci95));
    }

    void student_t_quantiles_data() {
        QTest::addColumn<int>("freedom");
        QTest::addColumn<double>("quantile");
        // Two-sided 95 %, as tables print them.
        for (const auto& [freedom, quantile] :
             {std::pair{1, 12.7062}, std::pair{2, 4.3027}, std::pair{3, 3.1824}, std::pair{4, 2.7764},
              std::pair{5, 2.5706}, std::pair{9, 2.2622}, std::pair{10, 2.2281}, std::pair{14, 2.1448},
              std::pair{29, 2.0452}, std::pair{30, 2.0423}, std::pair{31, 2.0395}, std::pair{40, 2.0211},
              std::pair{60, 2.0003}, std::pair{100, 1.9840}, std::pair{1000, 1.9623}})
            QTest::addRow("%d", freedom) << freedom << quantile;
    }

    void student_t_quantiles() {
        QFETCH(int, freedom);
        QFETCH(double, quantile);
        std::vector<double> times(static_cast<std::size_t>(freedom) + 1, 1.0);
        times[0] = 2.0;
        const Statistics s = statistics_of(times, 0);
        QVERIFY(std::abs(s.ci95 * std::sqrt(freedom + 1.0) / s.stddev - quantile) < 5e-5);
    }

    void student_t_quantiles_are_exact_data() {
        QTest::addColumn<int>("freedom");
        QTest::addColumn<double>("quantile");
        QTest::newRow("1") << 1 << std::tan(std::numbers::pi * 0.475); // in closed form
        QTest::newRow("2") << 2 << 0.95 * std::sqrt(2 / (1 - 0.95 * 0.95));
        QTest::newRow("3") << 3
                           << 3.18244630528371; // by the series of Abramowitz and Stegun 26.7.3 and 26.7.4
        QTest::newRow("10") << 10 << 2.228138851986275;
        QTest::newRow("14") << 14 << 2.144786687917804;
        QTest::newRow("30") << 30 << 2.042272456301237;
    }

    void student_t_quantiles_are_exact() {
        QFETCH(int, freedom);
        QFETCH(double, quantile);
        std::vector<double> times(static_cast<std::size_t>(freedom) + 1, 1.0);
        times[0] = 2.0;
        const Statistics s = statistics_of(times, 0);
        QVERIFY(std::abs(s.ci95 * std::sqrt(freedom + 1.0) / s.stddev / quantile - 1) < 1e-12);
    }

    void figures_of_a_growing_list_are_those_of_the_list_data() {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<double>("offset"); // what digits are lost to
        QTest::newRow("random") << samples(300, std::lognormal_distribution<double>(-3, 0.5)) << 1.0;
        QTest::newRow("constant") << std::vector<double>(300, 0.1) << 1.0;
        QTest::newRow("ascending") << samples(300, [i = 0](auto&) mutable { return 1e-3 * ++i; }) << 1.0;
        QTest::newRow("descending") << samples(300, [i = 0](auto&) mutable { return 1.0 - 1e-3 * ++i; })
                                    << 1.0;
        QTest::newRow("few values, many ties")
            << samples(300, [](auto& random) { return 1e-3 * (1 + static_cast<int>(random() % 3)); }) << 1.0;
        QTest::newRow("huge offset") << samples(300, [](auto& random) {
            return 1e6 + std::normal_distribution<double>(0, 1)(random);
        }) << 1e6;
    }

    void figures_of_a_growing_list_are_those_of_the_list() {
        QFETCH(std::vector<double>, values);
        QFETCH(double, offset);
        RunningStatistics running;
        QVERIFY(running.count() == 0 && std::isnan(running.mean()) &&
                std::isnan(running.statistics().median) && std::isnan(running.min()) &&
                std::isnan(running.max()));
        std::vector<double> so_far, with_losses;
        for (const double value : values) {
            running.add(value);
            so_far.push_back(value);
            with_losses.push_back(value);
            if (so_far.size() % 7 == 1) { // a step whose record was lost
                running.add(std::nan(""));
                with_losses.push_back(std::nan(""));
            }
            const Statistics whole = statistics_of(with_losses, 0);
            QCOMPARE(running.count(), so_far.size());
            QCOMPARE(whole.count, static_cast<int>(so_far.size()));
            QVERIFY(running.mean() == whole.mean && running.statistics().median == whole.median &&
                    running.min() == whole.min && running.max() == whole.max); // to the bit
            QCOMPARE(running.min(), *std::min_element(so_far.begin(), so_far.end()));
            QCOMPARE(running.max(), *std::max_element(so_far.begin(), so_far.end()));
            if (so_far.size() < 2) {
                QVERIFY(std::isnan(running.stddev()) && std::isnan(whole.stddev));
                continue;
            }
            QVERIFY(running.stddev() == whole.stddev);
            const Reference exact(so_far);
            QVERIFY(std::abs(static_cast<long double>(running.mean()) / exact.mean - 1) < 1e-14L);
            QVERIFY(std::abs(static_cast<long double>(running.statistics().median) / exact.median - 1) <
                    1e-15L);
            QVERIFY(std::abs(running.stddev() - exact.stddev) <= 1e-13L * offset * (exact.stddev + 1e-3L));
        }
    }

    void outliers_are_measured_steps_beyond_the_fences() {
        //                               warm-up | measured: quartiles 1.0 and 1.2
        const std::vector<double> times = {9.0, 1.0, 1.0, 1.1, 1.2, 5.0, 1.1, 0.1, 1.2, 1.1};
        QCOMPARE(outliers_of(times, 1), (std::vector<int>{5, 7}));
        QCOMPARE(outliers_of(std::vector<double>{1, 1, 1}, 0), std::vector<int>{});
        QCOMPARE(outliers_of({}, 0), std::vector<int>{});
        QCOMPARE(outliers_of(std::vector<double>{1, 2}, 5), std::vector<int>{});
    }
};

QTEST_APPLESS_MAIN(TestRecordsStatistics)
#include "test_records_statistics.moc"
