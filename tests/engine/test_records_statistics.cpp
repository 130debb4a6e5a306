#include "records/statistics.h"

#include <QtTest>

#include <cmath>

using namespace stepscope;

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
