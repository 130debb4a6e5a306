// Telemetry beneath the step times: what is said is shown, under the step it belongs to, and what is not
// takes no room.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/plot/telemetry/telemetry_strips.h"
#include "ui/views/live/live_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QMouseEvent>
#include <QTest>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr std::int64_t gib = std::int64_t{1} << 30;

/// Everything, with steps 10 to 14 throttled.
Telemetry full(int step) {
    const bool slow = step >= 10 && step < 15;
    return {.sm_clock_mhz = slow ? 1410 : 1980,
            .counted_clock_mhz = slow ? 1380 : 1893,
            .power_w = 700 - step,
            .temperature_c = 60 + step / 10,
            .throttle = slow ? "power cap, thermal" : "",
            .memory_used_bytes = 60 * gib};
}

Telemetry said(std::optional<double> watts, const std::optional<std::string>& throttle) {
    Telemetry telemetry;
    telemetry.power_w = watts;
    telemetry.throttle = throttle;
    return telemetry;
}

CellSteps traceOf(int steps, const std::function<Telemetry(int)>& telemetry) {
    CellSteps trace(2, steps);
    for (int i = 0; i < steps; ++i)
        trace.append(0.040 + 0.001 * (i % 5), telemetry(i));
    return trace;
}

struct Plot {
    CellSteps trace;
    StepPlot plot;
    explicit Plot(CellSteps steps, QSize size = {900, 600}) : trace(std::move(steps)) {
        plot.resize(size);
        plot.setTrace(&trace);
        plot.show();
    }
    const std::vector<TelemetryStrips::Strip>& strips() const { return plot.strips().strips(); }
    void pointAt(QPointF place) {
        QMouseEvent move(QEvent::MouseMove, place, plot.viewport()->mapToGlobal(place), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(plot.viewport(), &move);
    }
    double x(double step) const { return plot.chart().positionOf(step, 0).x(); }
};

} // namespace

class TestTelemetry : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTraceKeepsWhatIsSaidWhereItBelongs() {
        TelemetryTrace telemetry;
        QVERIFY(telemetry.empty());
        telemetry.append({});
        telemetry.append(said({}, ""));
        QVERIFY2(telemetry.empty(), "not to be throttled is nothing to show");
        telemetry.append(said(300, "power cap"));
        telemetry.append(said({}, "power cap"));
        telemetry.append(said(200, "thermal"));
        telemetry.append({});
        QVERIFY(!telemetry.empty());
        QVERIFY(telemetry.series(Gauge::SmClock).empty());
        QCOMPARE(telemetry.series(Gauge::Power).size(), std::size_t{6});
        QCOMPARE(telemetry.valueAt(Gauge::Power, 1), std::optional<double>());
        QCOMPARE(telemetry.valueAt(Gauge::Power, 2), std::optional<double>(300));
        QCOMPARE(telemetry.valueAt(Gauge::Power, 5), std::optional<double>());
        QCOMPARE(telemetry.latest(Gauge::Power), std::optional<double>(200));
        QCOMPARE(telemetry.throttled().size(), std::size_t{2});
        QVERIFY(!telemetry.throttledAt(1));
        QCOMPARE(telemetry.throttledAt(3), &telemetry.throttled()[0]);
        QCOMPARE(telemetry.throttledAt(4)->reasons, std::string("thermal"));
        QVERIFY(!telemetry.throttledAt(5));
    }

    void aDeviceThatSaysNothingTakesNoRoom() {
        const Plot silent(traceOf(40, [](int) { return Telemetry{}; }));
        Plot told(traceOf(40, full));
        QVERIFY(silent.strips().empty());
        QVERIFY(!silent.plot.strips().isVisible());
        QVERIFY(told.plot.chart().plotArea().height() < silent.plot.chart().plotArea().height() - 100);
        told.plot.setTelemetryShown(false);
        QCOMPARE(told.plot.chart().plotArea(), silent.plot.chart().plotArea());
        QVERIFY(!told.plot.strips().isVisible());
    }

    void whatIsSetAsideIsShadedInTheStripsToo() {
        Plot told(traceOf(40, full));
        QVERIFY(told.plot.strips().aside().empty());
        SteadySteps steady;
        steady.part = {.begin = 5, .aside = {{10, 14, AsideReason::Throttled}, {39, 39}}};
        StepExtras extras;
        extras.steady = steady;
        told.plot.setExtras(extras);
        told.plot.refresh();
        const std::vector<StepSpan>& aside = told.plot.strips().aside();
        QCOMPARE(aside.size(), std::size_t{3});
        QVERIFY(std::abs(aside[0].from - told.x(1.5)) < 0.5); // behind two warm-up steps
        QVERIFY(std::abs(aside[0].to - told.x(4.5)) < 0.5);
        QVERIFY(std::abs(aside[1].from - told.x(9.5)) < 0.5);
        QVERIFY(std::abs(aside[1].to - told.x(14.5)) < 0.5);
        QVERIFY(std::abs(aside[2].to - told.x(39.5)) < 0.5);
        const QImage image = told.plot.grab().toImage();
        const QRectF strip = told.strips()[0].area;
        const auto ground = [&](double step) {
            return image.pixelColor(QPointF(told.x(step), strip.top() + 1).toPoint());
        };
        QVERIFY(ground(12) != ground(20));
        QCOMPARE(ground(3), ground(12));
    }

    /// It takes room of its own: what is drawn ends above it.
    void aNoteLiesOnNoWords() {
        Plot told(traceOf(40, full), {640, 330});
        const auto bottom = [&] { return told.plot.chart().roomBelow().bottom(); };
        const double before = bottom();
        const QString text = QStringLiteral("Failed: the device was lost. ").repeated(5);
        told.plot.setNote({.text = text, .color = Qt::red});
        for (const QSize size : {QSize(640, 330), QSize(500, 400), QSize(1200, 700)}) {
            told.plot.resize(size);
            const QRectF box = told.plot.noteBox();
            QVERIFY(QRectF(told.plot.viewport()->rect()).contains(box));
            QVERIFY(bottom() < box.top());
            QVERIFY(told.plot.chart().plotArea().height() > 40);
        }
        told.plot.setNote({});
        told.plot.resize(640, 330);
        QCOMPARE(bottom(), before);
    }

    /// Above strips a chart may be low: it has fewer labels then, and none is cut.
    void everyLabelOfALowChartIsWhole() {
        for (const bool log : {false, true})
            for (int height = 200; height <= 480; height += 20) {
                Plot low(traceOf(40, full), {440, height});
                low.plot.setLogTimes(log);
                int labels = 0;
                for (const QGraphicsItem* item : low.plot.scene()->items()) {
                    const auto* const text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
                    if (!text || !text->isVisible()) continue;
                    const QString words = text->toPlainText();
                    labels += words.isEmpty() ? 0 : 1;
                    QVERIFY2(!words.contains(QChar(0x2026)) && !words.contains(QStringLiteral("...")),
                             qPrintable(QStringLiteral("%1 at %2").arg(words).arg(height)));
                }
                QVERIFY(labels > 0);
            }
    }

    void onlyWhatIsSaidHasAStrip() {
        const Plot partial(traceOf(40, [](int step) {
            Telemetry telemetry;
            telemetry.temperature_c = 60;
            if (step % 3 == 0) telemetry.power_w = 500 + step;
            return telemetry;
        }));
        QCOMPARE(partial.strips().size(), std::size_t{2});
        QCOMPARE(partial.strips()[0].gauge, Gauge::Power);
        QCOMPARE(partial.strips()[0].line.size(), 14);
        QCOMPARE(partial.strips()[0].lowest, 500.0);
        QCOMPARE(partial.strips()[0].highest, 539.0);
        QCOMPARE(partial.strips()[1].gauge, Gauge::Temperature);
        QCOMPARE(partial.strips()[1].line.size(), 40);
        QVERIFY(partial.plot.strips().marks().empty());
    }

    void stripsStandUnderTheirSteps_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("zoomed");
        QTest::newRow("small") << QSize(560, 440) << false;
        QTest::newRow("large") << QSize(1480, 900) << false;
        QTest::newRow("zoomed") << QSize(900, 600) << true;
    }
    void stripsStandUnderTheirSteps() {
        QFETCH(QSize, size);
        QFETCH(bool, zoomed);
        Plot told(traceOf(40, full), size);
        if (zoomed)
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(&told.plot, Qt::Key_Plus);
        QCOMPARE(told.plot.isZoomed(), zoomed);
        QCOMPARE(told.strips().size(), gauges.size());
        const QRectF plotArea = told.plot.chart().plotArea();
        double above = plotArea.bottom();
        for (const TelemetryStrips::Strip& strip : told.strips()) {
            QCOMPARE(strip.area.left(), plotArea.left());
            QCOMPARE(strip.area.right(), plotArea.right());
            QVERIFY(strip.area.top() > above && strip.area.height() > 20);
            above = strip.area.bottom();
            QVERIFY(strip.line.size() > 10);
            QVERIFY(zoomed == (strip.line.size() < 40));
            for (const QPointF& point : strip.line) {
                const double step = told.plot.chart().stepAt(point);
                QVERIFY2(std::abs(told.x(std::round(step)) - point.x()) < 0.01,
                         qPrintable(QString::number(step)));
                QVERIFY(point.y() >= strip.area.top() && point.y() <= strip.area.bottom());
            }
        }
        QVERIFY(above < told.plot.viewport()->height());
        QVERIFY2(plotArea.height() > 0.4 * size.height(), "the step times come first");
    }

    void throttledStepsAreMarked() {
        Plot told(traceOf(40, full));
        const std::vector<QRectF>& marks = told.plot.strips().marks();
        QCOMPARE(marks.size(), std::size_t{1});
        QVERIFY(std::abs(marks[0].left() - told.x(9.5)) < 0.01);
        QVERIFY(std::abs(marks[0].right() - told.x(14.5)) < 0.01);
        const QImage image = told.plot.grab().toImage();
        const QColor ink = colorsOf(told.plot.palette()).warning;
        QCOMPARE(image.pixelColor(marks[0].center().toPoint()), ink);
        QVERIFY(image.pixelColor(QPointF(told.x(20), marks[0].center().y()).toPoint()) != ink);
    }

    void marksOfManyStepsAreAsManyAsCanBeSeen() {
        const Plot told(
            traceOf(100'000, [](int step) { return said(690, step % 2 == 0 ? "power cap" : ""); }));
        QCOMPARE(told.plot.strips().marks().size(), std::size_t{1});
        const double width = told.plot.chart().plotArea().width();
        QVERIFY(static_cast<double>(told.strips()[0].line.size()) <= 2 * width);
        QVERIFY(told.plot.strips().marks()[0].width() > width - 4);
    }

    void thePointerReadsAStepInChartAndStrips() {
        Plot told(traceOf(40, full));
        const QStringList expected = {
            QStringLiteral("Step 12: 42.00\u00A0ms"),
            QStringLiteral("1410\u00A0MHz · 1380\u00A0MHz counted · 688\u00A0W · 61\u00A0°C · 60.0\u00A0GiB"),
            QStringLiteral("Throttled: power cap, temperature")};
        told.pointAt({told.x(12), told.plot.chart().plotArea().center().y()});
        QCOMPARE(told.plot.reading(), expected);
        told.pointAt({told.x(12), told.strips()[2].area.center().y()});
        QCOMPARE(told.plot.reading(), expected);
        told.pointAt({told.x(1), told.strips()[2].area.center().y()});
        QCOMPARE(told.plot.reading().size(), 2);
        QVERIFY(told.plot.reading()[0].contains(QStringLiteral("warm-up")));
        told.plot.setTelemetryShown(false);
        QCOMPARE(told.plot.reading().size(), 1);
        told.pointAt({2, 2});
        QVERIFY(told.plot.reading().isEmpty());
    }

    void aReasonOfAnotherVersionIsSaidAsItIs() {
        QCOMPARE(throttleLabel("power brake,gremlins"), QStringLiteral("Throttled: power brake, gremlins"));
        QVERIFY(throttleLabel("").isEmpty());
    }

    void withoutRoomTheValuesAreLeft() {
        const Plot low(traceOf(40, full), QSize(500, 260));
        QVERIFY(low.strips().empty());
        QVERIFY(low.plot.strips().isVisible());
        QVERIFY(low.plot.strips().area().height() < 40);
        QCOMPARE(low.plot.strips().marks().size(), std::size_t{1});
        QVERIFY(low.plot.chart().plotArea().height() > 120);
    }

    void aRunFillsTheStripsAndTheirChoiceIsRemembered() {
        const auto script = script_by_name();
        script->telemetry = full;
        script->counted_clock = [](int) { return 1893.0; };
        WindowFixture fixture(scripted_registry(script));
        SweepSpec sweep = scripted_sweep({"ok"}, 20, 2);
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const auto strips = [&]() -> const TelemetryStrips& { return fixture.live()->plot()->strips(); };
        QCOMPARE(strips().strips().size(), gauges.size());
        QCOMPARE(strips().strips()[0].line.size(), 20);
        QCOMPARE(strips().marks().size(), std::size_t{1});
        QVERIFY(fixture.live()->telemetryAction()->isChecked());
        QTest::keyClick(&fixture.window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!fixture.live()->telemetryAction()->isChecked());
        QVERIFY(!strips().isVisible());

        const QString session = QString::fromStdString(fixture->controller().source().string());
        fixture.restart();
        fixture->openFile(session);
        QVERIFY(fixture.waitForEnd());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.live()->trace().seconds().size(), std::size_t{20}, patience);
        QVERIFY(!fixture.live()->telemetryAction()->isChecked());
        QVERIFY(strips().strips().empty());
        fixture.live()->telemetryAction()->trigger();
        QCOMPARE(strips().strips().size(), gauges.size());
    }

    void whatCameWhileTheChartWasHiddenIsThereWhenItIsShown() {
        const auto script = script_by_name();
        script->telemetry = full;
        WindowFixture fixture(scripted_registry(script));
        SweepSpec sweep = scripted_sweep({"ok"}, 300, 2);
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.live()->trace().seconds().empty(), patience);
        fixture.show("results");
        QVERIFY(fixture.waitForEnd());
        fixture.show("live");
        QCOMPARE(fixture.live()->plot()->strips().strips().at(0).line.size(), 300);
    }
};

QTEST_MAIN(TestTelemetry)
#include "test_telemetry.moc"
