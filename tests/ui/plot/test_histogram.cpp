// The histogram beside the steps: counts that go on with a run, the same axis as the steps, what is chosen.
#include "ui/plot/histogram/step_histogram.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/plot/steps/step_plot.h"

#include <QMouseEvent>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace stepscope;

namespace {

/// Two warm-up steps, then so many of 10 ms and, the last quarter of them, 12 ms.
CellSteps twoPeaks(int measured) {
    CellSteps trace(2, measured + 2);
    for (int i = -2; i < measured; ++i)
        trace.append(i < 0 ? 0.05 : i < measured * 3 / 4 ? 0.0101 : 0.0119);
    return trace;
}

struct Plot {
    CellSteps trace;
    StepPlot plot;
    explicit Plot(CellSteps steps, QSize size = {900, 500}) : trace(std::move(steps)) {
        plot.resize(size);
        plot.setHistogramShown(true);
        plot.setTrace(&trace);
        plot.show();
    }
    /// Where a value stands in the plot, at the step.
    QPointF at(double step, double value) const { return plot.chart().positionOf(step, value); }
};

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsByHand() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> values = {9, 0.0, 0.1, 0.3, nan, 1.0, 1.1, -0.1, 0.9};
        BinCounts counts;
        counts.count(values, 1, values.size(), {.low = 0, .high = 1}, 4);
        QCOMPARE(counts.counts(), (std::vector<std::size_t>{2, 1, 0, 2})); // both ends are in
        QCOMPARE(counts.total(), std::size_t{5});
        QCOMPARE(counts.most(), std::size_t{2});
        counts.count(values, 1, 3, {.low = 0, .high = 1}, 4); // fewer again
        QCOMPARE(counts.counts(), (std::vector<std::size_t>{2, 0, 0, 0}));
        const ValueAxis log{.low = 0, .high = 3, .perUnit = 1e3, .logarithmic = true}; // 1 to 1,000
        counts.count(std::vector{0.0, 0.002, 0.02, 0.2, 2.0}, 0, 5, log, 3);
        QCOMPARE(counts.counts(), (std::vector<std::size_t>{1, 1, 1}));
        QVERIFY(std::abs(log.valueAt(log.shareOf(0.05)) - 0.05) < 1e-12);
    }

    void whatGrowsIsCountedAsIfAnew() {
        std::mt19937 random(3);
        std::normal_distribution<double> noise(0.5, 0.2);
        std::vector<double> values;
        BinCounts counts;
        for (int round = 0; round < 30; ++round) {
            for (int i = 0; i < 40; ++i)
                values.push_back(noise(random));
            const ValueAxis axis{.low = 0, .high = round < 15 ? 1.0 : 2.0}; // it is scaled anew once
            counts.count(values, 10, values.size(), axis, 20);
            BinCounts anew;
            anew.count(values, 10, values.size(), axis, 20);
            QCOMPARE(counts.counts(), anew.counts());
        }
        counts.reset();
        counts.count(std::vector<double>(50, 0.5), 10, 50, {.low = 0, .high = 2}, 20);
        QCOMPARE(counts.total(), std::size_t{40});
    }

    void barsStandBesideTheirValuesWhateverTheAxis() {
        Plot shown(twoPeaks(40));
        for (const bool log : {false, true}) {
            shown.plot.setLogTimes(log);
            const StepHistogram& histogram = shown.plot.histogram();
            QVERIFY(histogram.isVisible());
            QVERIFY(histogram.boundingRect().left() >= shown.plot.chart().plotArea().right());
            QCOMPARE(histogram.all().total(), std::size_t{40}); // no warm-up
            const std::vector<std::size_t>& counts = histogram.all().counts();
            const ValueAxis axis = shown.plot.chart().values();
            const auto binOf = [&](double value) {
                const double y = shown.at(5, value).y();
                return static_cast<std::size_t>((axis.bottom - y) / (axis.bottom - axis.top) *
                                                static_cast<double>(counts.size()));
            };
            QCOMPARE(counts.at(binOf(0.0101)), std::size_t{30});
            QCOMPARE(counts.at(binOf(0.0119)), std::size_t{10});
        }
    }

    void chosenStepsAreCountedByThemselves() {
        Plot shown(twoPeaks(40));
        QVERIFY(!shown.plot.histogram().chosen());
        shown.plot.select(StepPlot::Steps{28, 35}); // four of each
        QVERIFY(shown.plot.histogram().chosen());
        QCOMPARE(shown.plot.histogram().chosen()->total(), std::size_t{8});
        QCOMPARE(shown.plot.histogram().chosen()->most(), std::size_t{4});
        shown.plot.select(StepPlot::Steps{0, 1}); // warm-up alone
        QCOMPARE(shown.plot.histogram().chosen()->total(), std::size_t{0});
        shown.plot.select(std::nullopt);
        QVERIFY(!shown.plot.histogram().chosen());
    }

    void onlyWhatIsInSightIsCounted() {
        Plot shown(twoPeaks(400));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&shown.plot, Qt::Key_Plus);
        const auto [first, last] = shown.plot.visibleSteps();
        QCOMPARE(static_cast<double>(shown.plot.histogram().all().total()),
                 std::floor(last) - std::ceil(first) + 1);
    }

    void thePointerReadsABar() {
        Plot shown(twoPeaks(40));
        const QPointF place(shown.plot.chart().plotArea().right() + 20, shown.at(5, 0.0119).y());
        QMouseEvent move(QEvent::MouseMove, place, shown.plot.viewport()->mapToGlobal(place), Qt::NoButton,
                         {}, {});
        QCoreApplication::sendEvent(shown.plot.viewport(), &move);
        const QString text = shown.plot.reading().join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("10 of 40 steps")), qPrintable(text));
    }

    void anotherTraceIsCountedAnew() {
        Plot shown(twoPeaks(40));
        CellSteps other(2, 42); // as long, on the same axis
        for (int i = 0; i < 42; ++i)
            other.append(i < 2 ? 0.05 : i % 2 ? 0.0101 : 0.0119);
        shown.plot.setTrace(&other);
        QCOMPARE(shown.plot.histogram().all().most(), std::size_t{20});
        shown.plot.setTrace(&shown.trace);
        QCOMPARE(shown.plot.histogram().all().most(), std::size_t{30});
    }

    void itGivesWayInANarrowView() {
        const Plot narrow(twoPeaks(40), QSize(330, 300));
        QVERIFY(!narrow.plot.histogram().isVisible());
        Plot wide(twoPeaks(40));
        const double width = wide.plot.chart().plotArea().width();
        wide.plot.setHistogramShown(false);
        QVERIFY(!wide.plot.histogram().isVisible());
        QVERIFY(wide.plot.chart().plotArea().width() > width + 50);
    }

    void aDrawingHasItToo() {
        const auto rectangles = [](bool on) {
            return drawingFormatOf(QStringLiteral("a.svg"))
                ->write(drawSteps(twoPeaks(40), {.title = QStringLiteral("t"), .histogram = on}))
                .count("n 40");
        };
        QCOMPARE(rectangles(false), 0);
        QCOMPARE(rectangles(true), 1);
    }
};

QTEST_MAIN(TestHistogram)
#include "test_histogram.moc"
