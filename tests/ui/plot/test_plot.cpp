// What a chart is made of: binning, ticks, running statistics, and what an export holds.
#include "records/statistics/statistics.h"
#include "ui/plot/bins.h"
#include "ui/plot/chart_legend.h"
#include "ui/plot/clip.h"
#include "ui/plot/steps/marks/step_bands.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/plot/ticks.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSet>
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
    void bandsShareTheAxisAndEachHasItsOwnScale_data() {
        QTest::addColumn<bool>("log");
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("least"); // labels in each band
        QTest::newRow("roomy") << false << 400.0 << 2;
        QTest::newRow("logarithmic") << true << 400.0 << 2;
        QTest::newRow("hardly any room") << false << 40.0 << 1;
        QTest::newRow("logarithmic, hardly any room") << true << 40.0 << 1;
    }

    void bandsShareTheAxisAndEachHasItsOwnScale() {
        QFETCH(bool, log);
        QFETCH(double, height);
        QFETCH(int, least);
        constexpr double line = 15;
        const std::vector<ValueExtent> extents = {
            {.low = 1.1, .high = 1.9}, {.low = 1000, .high = 1000}, {.low = 1.1, .high = 1.9}, {}};
        const StepBands stacked = stackedBands(extents, log, false, height, line);
        QCOMPARE(stacked.bands.size(), extents.size());
        for (std::size_t i = 0; i < extents.size(); ++i) {
            const StepBand& band = stacked.bands[i];
            const double lowest = static_cast<double>(extents.size() - 1 - i);
            QVERIFY(band.bottom > lowest && band.top < lowest + 1 && band.bottom < band.top);
            const auto scaled = [log](double value) { return log ? std::log10(value) : value; };
            if (!extents[i].empty())
                QVERIFY(band.low <= scaled(extents[i].low) && scaled(extents[i].high) <= band.high);
            QCOMPARE(band.held(band.low - 1), band.bottom);
            QCOMPARE(band.held(band.high + 1), band.top);
            const auto labels =
                std::count_if(stacked.labels.begin(), stacked.labels.end(), [&](const auto& label) {
                    return label.first > band.bottom - 1e-9 && label.first < band.top + 1e-9;
                });
            QVERIFY2(labels >= least, qPrintable(QStringLiteral("%1 in band %2").arg(labels).arg(i)));
        }
        QSet<QString> texts;
        double before = -1;
        for (const auto& [place, text] : stacked.labels) {
            QVERIFY(!texts.contains(text)); // an axis would leave the second one out
            texts.insert(text);
            QVERIFY((place - before) * height / static_cast<double>(extents.size()) > line * 0.8 ||
                    before < 0 || least == 1);
            before = place;
        }
    }

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
        CellSteps trace(3, 200);
        for (int i = 0; i < 200; ++i) {
            all.push_back(times(random));
            trace.append(all.back());
            const Statistics expected = statistics_of(all, 3);
            const RunningStatistics& actual = trace.measured();
            if (i < 3) {
                QCOMPARE(actual.count(), std::size_t{0});
                QVERIFY(std::isnan(actual.mean()) && std::isnan(actual.statistics().median));
                continue;
            }
            QCOMPARE(static_cast<int>(actual.count()), expected.count);
            QCOMPARE(actual.mean(), expected.mean);
            QCOMPARE(actual.statistics().median, expected.median);
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

    void aDrawingSaysWhyThereAreNoStepsOrNoMore() {
        const auto textOf = [](const CellSteps& trace) {
            const Drawing drawing =
                drawSteps(trace, {.title = QStringLiteral("t"),
                                  .note = {.text = QStringLiteral("Out of memory"), .color = Qt::red}});
            QXmlStreamReader reader(drawingFormatOf(QStringLiteral("a.svg"))->write(drawing));
            QString text;
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::Characters) text += reader.text().toString();
            return text;
        };
        QVERIFY(textOf(CellSteps(0, 5)).contains(QStringLiteral("Out of memory")));
        const QString some = textOf(sampleTrace());
        QVERIFY(some.contains(QStringLiteral("Out of memory")));
        QVERIFY2(some.contains(QStringLiteral("Measured step")), "the legend is still there");
    }

    void allTimesOfACellAreInOneUnitThatStays() {
        CellSteps trace(1, 10);
        QCOMPARE(trace.unit().name, QStringLiteral("ms"));
        trace.append(3.0); // cold
        QCOMPARE(trace.unit().name, QStringLiteral("s"));
        trace.append(0.95);
        trace.append(1.10);
        QCOMPARE(trace.unit().name, QStringLiteral("s"));
        CellSteps quick(1, 10);
        quick.append(3.0);
        quick.append(0.004);
        QCOMPARE(quick.unit().name, QStringLiteral("ms"));
        CellSteps slow(0, 10);
        for (const double seconds : {0.9, 1.2, 1.896})
            slow.append(seconds);
        QCOMPARE(slow.unit().name, QStringLiteral("ms"));
        slow.append(40.0);
        QCOMPARE(slow.unit().name, QStringLiteral("s"));
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

    void logTicksAreInSightAndEnough_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("narrow") << 1.23 << 1.31;
        QTest::newRow("a decade") << 0.5 << 14.0;
        QTest::newRow("many") << 1e-6 << 3e4;
        QTest::newRow("ends on ticks") << 1.0 << 1000.0;
    }
    void logTicksAreInSightAndEnough() {
        QFETCH(double, low);
        QFETCH(double, high);
        const std::vector<double> ticks = logTicks(low, high);
        QVERIFY2(ticks.size() >= 3 && ticks.size() <= 14, qPrintable(QString::number(ticks.size())));
        QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
        QVERIFY(ticks.front() >= low * (1 - 1e-6) && ticks.back() <= high * (1 + 1e-6));
        QVERIFY(logTicks(0, 1).empty() && logTicks(-1, 1).empty() && logTicks(2, 1).empty());
    }

    void aClippedLineStaysInsideAndKeepsWhatIsInside() {
        const QRectF area(QPointF(0, 0), QPointF(10, 10));
        const ClippedLine line =
            clipLine({{-2, 5}, {2, 5}, {4, 25}, {6, 30}, {8, -10}, {9, 5}, {12, 5}}, area);
        for (const QPointF& point : line.points)
            QVERIFY(point.x() >= 0 && point.x() <= 10 && point.y() >= -1e-9 && point.y() <= 10 + 1e-9);
        QCOMPARE(line.points.front(), QPointF(0, 5));
        QCOMPARE(line.points.back(), QPointF(10, 5));
        for (const QPointF& own : {QPointF(2, 5), QPointF(9, 5)})
            QVERIFY(line.points.contains(own) && !line.cuts.contains(line.points.indexOf(own)));
        QVERIFY(line.points.contains(QPointF(2.5, 10))); // where it leaves
        QVERIFY(line.cuts.contains(line.points.indexOf(QPointF(2.5, 10))));
        const QList<QPointF> inside = {{1, 1}, {2, 3}, {3, 2}};
        QCOMPARE(clipLine(inside, area).points, inside);
        QVERIFY(clipLine(inside, area).cuts.isEmpty());
        QVERIFY(clipLine({{1, 20}, {5, 30}}, area).points.isEmpty());
        QCOMPARE(clipLine({{1, 2}}, area).points.size(), qsizetype{1});
    }

    void aSlowWarmupStaysInsideTheAxesOfAnExport() {
        // SVG has no clip: what is drawn beyond the axes is seen there.
        for (const bool log : {false, true}) {
            const Drawing drawing = drawSteps(sampleTrace(), {.title = QStringLiteral("t"), .logTimes = log});
            QGraphicsScene scene;
            StepChart chart(scene);
            chart.setColors(colorsOf(lightPalette()));
            chart.setTitle(QStringLiteral("t"));
            chart.resize(drawing.size);
            for (int pass = 0; pass < 2; ++pass)
                chart.show(sampleTrace(), {.first = 0, .last = 19, .logTimes = log});
            const double top = chart.plotArea().top();
            QXmlStreamReader reader(drawingFormatOf(QStringLiteral("a.svg"))->write(drawing));
            int lines = 0;
            double down = 0; // of the group that the line stands in
            while (!reader.atEnd()) {
                reader.readNext();
                if (!reader.isStartElement()) continue;
                const QString place = reader.attributes().value(QStringLiteral("transform")).toString();
                if (!place.isEmpty()) down = place.section(QLatin1Char(','), 5, 5).chopped(1).toDouble();
                if (reader.name() != QStringLiteral("polyline")) continue;
                for (const QString& point : reader.attributes()
                                                .value(QStringLiteral("points"))
                                                .toString()
                                                .split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                    const double y = point.section(QLatin1Char(','), 1).toDouble() + down;
                    QVERIFY2(y > top - 2 && y < drawing.size.height(), qPrintable(point));
                }
                ++lines;
            }
            QVERIFY(lines > 10);
        }
    }

    void exportsHaveTheirSizeAndResolution() {
        CellSteps trace = sampleTrace();
        Drawing drawing = drawSteps(trace, {.title = QStringLiteral("t"), .size = {400, 300}});
        drawing.size = {400, 300};
        drawing.dotsPerInch = 300;
        const QImage image =
            QImage::fromData(drawingFormatOf(QStringLiteral("a.png"))->write(drawing), "PNG");
        QCOMPARE(image.size(), QSize(1250, 938));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        // The same drawing at any resolution: text and lines stand where they stood.
        Drawing coarse = drawing;
        coarse.dotsPerInch = 96;
        const QImage small = QImage::fromData(drawingFormatOf(QStringLiteral("a.png"))->write(coarse), "PNG");
        const QImage fine = image.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                different += std::abs(qGray(small.pixel(x, y)) - qGray(fine.pixel(x, y))) > 128;
        QVERIFY2(different < 300, qPrintable(QString::number(different)));
        const QByteArray pdf = drawingFormatOf(QStringLiteral("a.pdf"))->write(drawing);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pdf.contains("/MediaBox [0 0 300.0"), pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
        QVERIFY(pdf.contains("/FontFile")); // text, and no picture of it
    }

    void aPartOfARunIsDrawnByItself() {
        const auto svgOf = [](std::optional<std::pair<double, double>> range) {
            const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                       ->write(drawSteps(sampleTrace(), {.title = {}, .range = range}));
            QXmlStreamReader reader(svg);
            QStringList words;
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isCharacters()) words.push_back(reader.text().toString().trimmed());
            }
            return words;
        };
        QVERIFY(svgOf({}).contains(QStringLiteral("Warm-up")));
        QVERIFY(!svgOf(std::pair(8.0, 14.0)).contains(QStringLiteral("Warm-up")));
        QVERIFY(svgOf(std::pair(8.0, 14.0)).contains(QStringLiteral("14")));
        QVERIFY(!svgOf(std::pair(8.0, 14.0)).contains(QStringLiteral("0")));
    }

    void theReadingIsTheExtremeOfItsPixels() {
        StepPlot plot;
        plot.resize(700, 400);
        CellSteps trace(0, 20'000);
        for (int i = 0; i < 20'000; ++i)
            trace.append(i == 12'347 ? 0.014 : i == 3'001 ? 0.0001 : 0.0005 + 1e-7 * (i % 7));
        plot.setTrace(&trace);
        plot.show();
        const auto readAt = [&](double step) {
            const QPointF place(plot.chart().positionOf(step, 0).x(), plot.chart().plotArea().center().y());
            QMouseEvent move(QEvent::MouseMove, place, plot.viewport()->mapToGlobal(place), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(plot.viewport(), &move);
            return plot.reading().join(QLatin1Char('\n'));
        };
        QVERIFY2(readAt(12'347).startsWith(QStringLiteral("Step 12347: 14")), qPrintable(readAt(12'347)));
        QVERIFY2(readAt(3'001).startsWith(QStringLiteral("Step 3001: 100")), qPrintable(readAt(3'001)));
        QVERIFY2(readAt(3'001).contains(QStringLiteral("steps ")), "it says of how many");
    }

    void aDragSumsUpTheStepsItCovers() {
        StepPlot plot;
        plot.resize(900, 400);
        CellSteps trace(10, 110);
        std::vector<double> times;
        for (int i = 0; i < 110; ++i) {
            times.push_back(i < 10 ? 0.02 : 0.010 + 0.0001 * ((i * 37) % 50));
            trace.append(times.back());
        }
        plot.setTrace(&trace);
        plot.show();
        const auto at = [&](double step) {
            return QPointF(plot.chart().positionOf(step, 0).x(), plot.chart().plotArea().center().y())
                .toPoint();
        };
        QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, at(20));
        QTest::mouseMove(plot.viewport(), at(50));
        QTest::mouseMove(plot.viewport(), at(89));
        QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, at(89));
        QCOMPARE(plot.selected(), (StepPlot::Steps{20, 89}));
        const std::span<const double> part = std::span(times).subspan(20, 70);
        const Statistics expected = statistics_of(part, 0);
        const QString text = plot.summary().join(QLatin1Char('\n'));
        const TimeUnit unit = timeUnitFor(expected.median);
        QVERIFY2(text.contains(QStringLiteral("n 70")), qPrintable(text));
        for (const double value :
             {expected.mean, expected.median, quantile_of(part, 0, 0.95), quantile_of(part, 0, 0.99)})
            QVERIFY2(text.contains(formatSeconds(value, unit)), qPrintable(text));
        QVERIFY(!plot.isZoomed());
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(plot.isZoomed());
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, at(50));
        QVERIFY(!plot.selected());
        plot.showAll();
        plot.select(StepPlot::Steps{0, 19}); // of which ten are warm-up
        QVERIFY(plot.summary().join(QString()).contains(QStringLiteral("n 10")));
        plot.select(std::nullopt);
        QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier); // by keys, too
        QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(plot.selected() && plot.selected()->last > plot.selected()->first);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.selected());
    }

    void whatIsSaidOfTheChosenStepsHidesNoneAndIsNotCut() {
        StepPlot plot;
        CellSteps trace(2, 60);
        for (int i = 0; i < 60; ++i)
            trace.append(0.0707 + 0.0001 * i);
        plot.setTrace(&trace);
        plot.show();
        QVERIFY(plot.summaryBox().isEmpty());
        for (const QSize& size : {QSize(470, 360), QSize(900, 400)}) {
            plot.resize(size);
            QCoreApplication::processEvents();
            for (const StepPlot::Steps& steps : {StepPlot::Steps{0, 3}, {20, 40}, {57, 59}}) {
                plot.select(steps);
                QVERIFY(!plot.summaryBox().isEmpty());
                QVERIFY(QRectF(plot.viewport()->rect()).contains(plot.summaryBox()));
                QVERIFY(!plot.summaryBox().intersects(plot.chart().plotArea()));
            }
        }
    }

    void theLegendStandsWholeWhereThereIsLittleRoom() {
        QGraphicsRectItem chart;
        ChartLegend legend(&chart);
        legend.setInk(Qt::black, QFont());
        const QStringList names = {QStringLiteral("Gemessener Schritt"), QStringLiteral("Mittel"),
                                   QStringLiteral("± 1 Standardabweichung"), QStringLiteral("Aufwärmen")};
        std::vector<ChartLegend::Entry> entries;
        for (const QString& name : names)
            entries.push_back({name, Qt::black});
        legend.setEntries(entries);
        const auto right = [&](double width) {
            legend.setArea(QRectF(0, 0, width, 26));
            double end = 0;
            for (const ChartLegend::Placed& placed : legend.placedEntries()) {
                if (placed.left < end) return 1e9; // over the one before, or out at the left
                end = placed.right;
            }
            return end;
        };
        for (const double width : {120.0, 300.0, 471.0, 900.0})
            QVERIFY2(right(width) <= width, qPrintable(QString::number(width)));
        legend.setArea(QRectF(0, 0, 900, 26));
        const auto placed = legend.placedEntries();
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(placed[static_cast<std::size_t>(i)].name, names[i]);
    }

    void aLegendTakesMoreLinesBeforeItCutsNames() {
        QGraphicsRectItem chart;
        ChartLegend legend(&chart);
        legend.setInk(Qt::black, QFont());
        std::vector<ChartLegend::Entry> entries;
        for (int i = 0; i < 6; ++i)
            entries.push_back({QStringLiteral("the name of line %1").arg(i), Qt::black});
        legend.setEntries(entries);
        const double one = legend.heightIn(2000);
        for (const double width : {2000.0, 600.0, 420.0}) {
            const double height = legend.heightIn(width);
            QCOMPARE(height > one, width < 1000);
            const QRectF area(10, 20, width, height);
            legend.setArea(area);
            const std::vector<ChartLegend::Placed> placed = legend.placedEntries();
            QCOMPARE(placed.size(), entries.size());
            for (std::size_t i = 0; i < placed.size(); ++i) {
                QCOMPARE(placed[i].name, entries[i].name);
                QVERIFY(placed[i].left >= area.left() && placed[i].right <= area.right() + 1);
                QVERIFY(area.adjusted(0, -0.1, 0, 0.1).contains(placed[i].line));
                if (i > 0 && placed[i].line == placed[i - 1].line)
                    QVERIFY(placed[i].left >= placed[i - 1].right);
            }
        }
        QVERIFY(legend.heightIn(60) <= 3 * one); // the steps need the room
    }

    /// A frame around what has the focus is drawn over its edges.
    void aLegendKeepsFromTheEdges() {
        QGraphicsRectItem chart;
        ChartLegend legend(&chart);
        legend.setInk(Qt::black, QFont());
        std::vector<ChartLegend::Entry> entries;
        for (int i = 0; i < 9; ++i)
            entries.push_back({QStringLiteral("medium · seq 512 · batch %1").arg(i), Qt::black});
        legend.setEntries(entries);
        constexpr double margin = 10;
        for (int width = 300; width <= 1400; ++width) {
            const QRectF area(10, 20, width, legend.heightIn(width));
            legend.setArea(area);
            for (const ChartLegend::Placed& placed : legend.placedEntries()) {
                QVERIFY2(placed.left >= area.left() + margin, qPrintable(QString::number(width)));
                QVERIFY2(placed.right <= area.right() - margin, qPrintable(QString::number(width)));
            }
        }
    }

    void stepsByTheMillionHaveWholeLabels() {
        StepPlot plot;
        plot.resize(600, 400);
        CellSteps trace(0, 1'000'000);
        for (int i = 0; i < 100; ++i)
            trace.append(0.001);
        plot.setTrace(&trace);
        plot.show();
        QCoreApplication::processEvents();
        bool whole = false;
        for (QGraphicsItem* item : plot.scene()->items())
            if (const auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item)) {
                QVERIFY2(!text->toPlainText().contains(QStringLiteral("...")),
                         qPrintable(text->toPlainText()));
                QString digits = text->toPlainText(); // with separators or without
                digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
                whole = whole || (digits.size() >= 6 && digits.endsWith(QStringLiteral("00000")));
            }
        QVERIFY(whole);
    }

    void aLogarithmicAxisShowsShortAndLongSteps() {
        StepPlot plot;
        plot.resize(700, 400);
        CellSteps trace(1, 100);
        for (int i = 0; i < 100; ++i)
            trace.append(i == 0    ? 5
                         : i == 50 ? 0
                         : i % 2   ? 0.001
                                   : 0.1); // one of no time: a line all the same
        plot.setTrace(&trace);
        plot.show();
        const auto y = [&](double seconds) { return plot.chart().positionOf(3, seconds).y(); };
        const double linear = y(0.001) - y(0.01);
        plot.setLogTimes(true);
        QVERIFY(y(0.001) - y(0.01) > 5 * linear);
        QVERIFY(std::abs((y(0.001) - y(0.01)) - (y(0.01) - y(0.1))) < 1); // each power of ten as high
        QVERIFY(plot.chart().plotArea().contains(QPointF(plot.chart().positionOf(3, 0.001))));
        plot.setLogTimes(false);
        QVERIFY(std::abs(y(0.001) - y(0.01) - linear) < 1);
    }

    void plotZoomsAndShowsAllAgain() {
        StepPlot plot;
        plot.resize(800, 400);
        CellSteps trace(0, 1000);
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
    static CellSteps sampleTrace() {
        CellSteps trace(2, 20);
        for (int i = 0; i < 20; ++i)
            trace.append(i < 2 ? 0.05 : 0.010 + 0.0001 * (i % 5));
        return trace;
    }
};

QTEST_MAIN(TestPlot)
#include "test_plot.moc"
