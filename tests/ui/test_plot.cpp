// What a chart is made of: binning, ticks, running statistics, and what an export holds.
#include "records/statistics.h"
#include "ui/plot/bins.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/plot/ticks.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace stepscope;

namespace {

BinnedSeries seriesOf(const std::vector<double>& values) {
    BinnedSeries series;
    for (const double value : values)
        series.append(value);
    return series;
}

} // namespace

class TestPlot : public QObject {
    Q_OBJECT
private slots:
    void fewValuesComeAsTheyAre() {
        const std::vector<double> values = {1, 2, 3};
        const QList<QPointF> points = seriesOf(values).line(0, 3, 100, 1e3);
        QCOMPARE(points, (QList<QPointF>{{0, 1000}, {1, 2000}, {2, 3000}}));
    }

    void manyValuesBecomeTwoForEachColumnAndKeepTheirExtremes() {
        std::mt19937 random(1);
        std::normal_distribution<double> noise(1.0, 0.1);
        std::vector<double> values(100'000);
        std::generate(values.begin(), values.end(), [&] { return noise(random); });
        values[77'777] = 50;
        values[12'345] = -3;
        const QList<QPointF> points = seriesOf(values).line(0, values.size(), 500, 1);
        QVERIFY(points.size() <= 1000);
        QVERIFY(points.contains(QPointF(77'777, 50)));
        QVERIFY(points.contains(QPointF(12'345, -3)));
        QVERIFY(std::is_sorted(points.begin(), points.end(), [](auto a, auto b) { return a.x() < b.x(); }));
        for (const QPointF& point : points)
            QCOMPARE(point.y(), values[static_cast<std::size_t>(point.x())]);
    }

    void eachColumnHasItsOwnExtremes() {
        std::vector<double> values(4000);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::sin(static_cast<double>(i));
        const QList<QPointF> points = seriesOf(values).line(1000, 3000, 100, 1);
        for (std::size_t bin = 0; bin < 100; ++bin) {
            const auto begin = values.begin() + static_cast<std::ptrdiff_t>(1000 + bin * 20);
            const auto [low, high] = std::minmax_element(begin, begin + 20);
            const auto has = [&](double y) {
                return std::any_of(points.begin(), points.end(), [&](const QPointF& p) {
                    return p.y() == y && p.x() >= static_cast<double>(1000 + bin * 20) &&
                           p.x() < static_cast<double>(1020 + bin * 20);
                });
            };
            QVERIFY(has(*low));
            QVERIFY(has(*high));
        }
    }

    void valuesThatAreNotFiniteAreLeftOut() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> values(10'000, nan);
        QVERIFY(seriesOf(values).line(0, values.size(), 10, 1).isEmpty());
        values[5000] = 2;
        QCOMPARE(seriesOf(values).line(0, values.size(), 10, 1), (QList<QPointF>{{5000, 2}}));
        QVERIFY(seriesOf(values).line(9, 9, 10, 1).isEmpty());
        QVERIFY(BinnedSeries().line(0, 5, 10, 1).isEmpty());
    }

    void ticksAreRoundAndCoverTheRange_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("unit") << 0.0 << 1.0;
        QTest::newRow("milliseconds") << 41.2 << 41.9;
        QTest::newRow("wide") << 0.0 << 123456.0;
        QTest::newRow("tiny") << 1e-7 << 3e-7;
        QTest::newRow("equal") << 5.0 << 5.0;
        QTest::newRow("zero") << 0.0 << 0.0;
    }
    void ticksAreRoundAndCoverTheRange() {
        QFETCH(double, low);
        QFETCH(double, high);
        const Ticks ticks = ticksFor(low, high, 5, true);
        QVERIFY(ticks.low <= low && ticks.high >= high && ticks.high > ticks.low);
        const double count = (ticks.high - ticks.low) / ticks.interval;
        QVERIFY2(count > 1.5 && count < 14, qPrintable(QString::number(count)));
        const double mantissa = ticks.interval / std::pow(10, std::floor(std::log10(ticks.interval) + 1e-9));
        QVERIFY(qFuzzyCompare(mantissa, 1) || qFuzzyCompare(mantissa, 2) || qFuzzyCompare(mantissa, 5));
    }

    void runningStatisticsAgreeWithTheRecords() {
        std::mt19937 random(7);
        std::lognormal_distribution<double> times(-3, 0.5);
        std::vector<double> all;
        StepTrace trace(3, 200);
        for (int i = 0; i < 200; ++i) {
            all.push_back(times(random));
            trace.append(all.back());
            const Statistics expected = statistics_of(all, 3);
            const RunningStatistics& actual = trace.measured();
            if (i < 3) {
                QCOMPARE(actual.count(), std::size_t{0});
                QVERIFY(std::isnan(actual.mean()) && std::isnan(actual.median()));
                continue;
            }
            QCOMPARE(static_cast<int>(actual.count()), expected.count);
            QCOMPARE(actual.mean(), expected.mean);
            QCOMPARE(actual.median(), expected.median);
            QCOMPARE(actual.min(), expected.min);
            QCOMPARE(actual.max(), expected.max);
            if (i >= 4) QVERIFY(std::abs(actual.stddev() - expected.stddev) < 1e-12);
        }
    }

    void svgHasTextForTitleLegendAxesAndUnits() {
        Drawing drawing = drawSteps(sampleTrace(), {.title = QStringLiteral("small · 128")});
        drawing.description = QStringLiteral("made by a test");
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(drawing);
        QXmlStreamReader reader(svg);
        QString text;
        int polylines = 0;
        int images = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() &&
                (reader.name() == QStringLiteral("polyline") || reader.name() == QStringLiteral("path")))
                ++polylines;
            if (reader.isStartElement() && reader.name() == QStringLiteral("image")) ++images;
            if (reader.isCharacters()) text += reader.text().toString() + QLatin1Char('\n');
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char* word : {"small · 128", "made by a test", "Step", "Time of a step (ms)", "Mean",
                                 "± 1 standard deviation", "Warm-up", "Measured step"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(polylines > 10);
        QCOMPARE(images, 0);
    }

    void pngIsDarkOnWhiteWhateverTheTheme() {
        const Drawing drawing = drawSteps(sampleTrace(), {.title = QStringLiteral("t"), .size = {600, 400}});
        const QImage image =
            QImage::fromData(drawingFormatOf(QStringLiteral("a.PNG"))->write(drawing), "PNG");
        QCOMPARE(image.size(), QSize(1200, 800));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        int blue = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) {
                const QColor color = image.pixelColor(x, y);
                if (color.blue() > 150 && color.red() < 90) ++blue;
            }
        QVERIFY2(blue > 200, "the line of measured steps is missing");
    }

    void plotZoomsAndShowsAllAgain() {
        StepPlot plot;
        plot.resize(800, 400);
        StepTrace trace(0, 1000);
        for (int i = 0; i < 1000; ++i)
            trace.append(0.01 + i * 1e-6);
        plot.setTrace(&trace);
        plot.show();
        QVERIFY(!plot.isZoomed());
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(plot.isZoomed());
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Home);
        QVERIFY(!plot.isZoomed());
        QTest::keyClick(&plot, Qt::Key_Minus);
        QVERIFY2(!plot.isZoomed(), "there is nothing beyond all of it");
    }

private:
    static StepTrace sampleTrace() {
        StepTrace trace(2, 20);
        for (int i = 0; i < 20; ++i)
            trace.append(i < 2 ? 0.05 : 0.010 + 0.0001 * (i % 5));
        return trace;
    }
};

QTEST_MAIN(TestPlot)
#include "test_plot.moc"
