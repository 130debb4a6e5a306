// The Live view: what steps are read as, what is set aside, and what they are held against.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/plot/histogram/step_histogram.h"
#include "ui/plot/steps/reading_labels.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/theme/theme.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/live/live_view.h"
#include "ui/views/live/overlaid_cells.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

QString textOf(const Drawing& drawing) {
    QXmlStreamReader reader(drawingFormatOf(QStringLiteral("a.svg"))->write(drawing));
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + QLatin1Char('\n');
    return text;
}

/// As with the arrow keys in the closed box.
void chooseByKeys(QComboBox* box, const char* figure) {
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toString() != QLatin1String(figure); ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), QLatin1String(figure));
}

/// A device with a clock of 1,000 MHz, whose steps take 1 and 2 ms in turns.
std::shared_ptr<Script> twoTimes() {
    const auto script = script_by_name();
    script->seconds = [](const StepPlan&, int step) { return step % 2 == 0 ? 0.001 : 0.002; };
    script->telemetry = [](int) {
        Telemetry telemetry;
        telemetry.sm_clock_mhz = 1000;
        return telemetry;
    };
    return script;
}

SweepSpec oneCell(int steps, int warmup) {
    SweepSpec sweep = scripted_sweep({"ok"}, steps, warmup);
    sweep.modes = {Mode::Forward};
    return sweep;
}

/// Cells of one sweep whose steps took these times, in seconds; the first `warmup` of each are warm-up.
/// `throttledFrom`: the step from which on the device says that it is throttled.
Results resultsOf(const std::vector<std::vector<double>>& cells, int warmup,
                  int throttledFrom = std::numeric_limits<int>::max()) {
    SweepSpec sweep = oneCell(static_cast<int>(cells.front().size()), warmup);
    sweep.seqs.clear();
    for (std::size_t i = 0; i < cells.size(); ++i)
        sweep.seqs.push_back(8 << i);
    Results out;
    out.apply(RunStarted{sweep, "", {{"host", "a"}}});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        const std::vector<double>& times = cells[static_cast<std::size_t>(cell.index)];
        for (int step = 0; step < cell.steps; ++step) {
            Telemetry telemetry;
            if (step >= throttledFrom) telemetry.throttle = "power cap";
            out.apply(StepDone{.cell = cell.index,
                               .step = step,
                               .warmup = step < warmup,
                               .sample = {.host_seconds = times[static_cast<std::size_t>(step)],
                                          .device_seconds = {},
                                          .telemetry = telemetry}});
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, warmup);
        out.apply(done);
    }
    out.apply(RunEnded{});
    return out;
}

/// Five warm-up steps, ten that get quicker, and steps of about 10 ms.
std::vector<double> rampThenSteady(std::size_t count) {
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i) {
        const double noise = 1e-5 * static_cast<double>((i * 37) % 11);
        out.push_back(i < 5 ? 0.03 : i < 15 ? 0.016 - 0.0004 * static_cast<double>(i - 5) : 0.010 + noise);
    }
    return out;
}

} // namespace

class TestLive : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Of a million steps ten were taken: those fill the axis, and what was planned is still told.
    void aStoppedCellHasAnAxisOfItsSteps() {
        const SweepSpec sweep = oneCell(1'000'000, 2);
        Results stopped;
        stopped.apply(RunStarted{sweep, "", {{"host", "a"}}});
        stopped.apply(CellStarted{expand(sweep).front(), {}});
        for (int step = 0; step < 10; ++step)
            stopped.apply(StepDone{0, step, step < 2, 0.01, {}, {}});
        CellDone done;
        done.status = Status::Cancelled;
        done.statistics = statistics_of(std::vector<double>(10, 0.01), 2);
        stopped.apply(done);
        stopped.apply(RunEnded{});
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(std::move(stopped), {});
        fixture.show("live");
        fixture->selection().choose(0);
        const StepPlot* plot = fixture.live()->findChild<StepPlot*>();
        const QRectF area = plot->chart().plotArea();
        QVERIFY(plot->chart().positionOf(9, 0.01).x() > area.left() + 0.8 * area.width());
        const QList<QLabel*> labels = fixture.live()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text() == QStringLiteral("8 of 999998"); }));
    }

    void stepsAreReadAsWhatThePersonChoosesEverywhere() {
        WindowFixture fixture(scripted_registry(twoTimes()));
        fixture->workload()->setSweep(oneCell(20, 2));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("live");
        LiveView* live = fixture.live();
        const CellResult& cell = fixture->controller().results().cells().at(0);
        QCOMPARE(live->readings()->currentText(), QStringLiteral("Time of a step"));
        QVERIFY(textOf(live->chart()).contains(QStringLiteral("Time of a step (ms)")));

        chooseByKeys(live->readings(), "tokens_per_second");
        const PlotUnit& unit = live->trace().unit();
        const double tokens = 16; // batch 2 of length 8
        const auto value = [&](std::size_t place) { return live->figures()->value(place); };
        QCOMPARE(live->trace().values().size(), std::size_t{20});
        QCOMPARE(live->trace().values()[0], tokens / cell.steps[0].host_seconds);
        QCOMPARE(value(0), formatIn(unit, tokens / cell.steps.back().host_seconds));
        QCOMPARE(value(1), formatIn(unit, tokens / cell.statistics.mean)); // not the mean of the rates
        QCOMPARE(value(4), formatIn(unit, tokens / cell.statistics.max));
        QCOMPARE(value(5), formatIn(unit, tokens / cell.statistics.min));
        QVERIFY(textOf(live->chart()).contains(QStringLiteral("Tokens/s")));
        QVERIFY(!textOf(live->chart()).contains(QStringLiteral("Time of a step")));
        live->plot()->select(StepPlot::Steps{2, 19});
        const QString summary = live->plot()->summary().join(QLatin1Char('\n'));
        QVERIFY2(summary.contains(QStringLiteral("Mean ") + formatIn(unit, tokens / cell.statistics.mean)),
                 qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("p5 ")), qPrintable(summary));

        chooseByKeys(live->readings(), "cycles");
        QCOMPARE(live->trace().values()[1], cell.steps[1].host_seconds * 1e9);
        QVERIFY(textOf(live->chart()).contains(QStringLiteral("Cycles")));
        QVERIFY2(live->plot()->selected(), "the same steps are looked at");

        // It is remembered, and left where a cell does not tell it.
        const QString session = QString::fromStdString(fixture->controller().source().string());
        fixture.restart();
        QVERIFY(fixture.open(session));
        QCOMPARE(fixture.live()->readings()->currentData().toString(), QStringLiteral("cycles"));
    }

    void whatACellDoesNotTellIsNotOfferedAndSaysWhy() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().setTakesBreakdown(false);
        fixture->workload()->setSweep(oneCell(6, 0));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const QComboBox* box = fixture.live()->readings();
        const auto* model = qobject_cast<QStandardItemModel*>(box->model());
        const auto item = [&](const char* figure) {
            return model->item(box->findData(QLatin1String(figure)));
        };
        QVERIFY(item("mean")->isEnabled() && item("tokens_per_second")->isEnabled());
        QVERIFY(!item("mfu")->isEnabled());
        QCOMPARE(item("mfu")->toolTip(), whyNoReading(figure("mfu")));
        QVERIFY(!item("cycles")->isEnabled());
        QVERIFY(item("cycles")->toolTip() != item("mfu")->toolTip());
    }

    void whatIsNoPartOfTheSteadySpeedIsSetAsideAndBothNumbersAreTold() {
        WindowFixture fixture(scripted_registry());
        std::vector<double> times = rampThenSteady(100);
        const Results results = resultsOf({times, std::vector<double>(100, 0.01)}, 5);
        fixture->controller().show(results, {});
        fixture.show("live");
        LiveView* live = fixture.live();
        QVERIFY(live->extras().steady);
        const SteadySteps& steady = *live->extras().steady;
        QCOMPARE(steady.part.begin, std::size_t{15});
        const Statistics of = statistics_of(times, 15);
        QCOMPARE(steady.statistics.mean, of.mean);
        const PlotUnit& unit = live->trace().unit();
        QVERIFY(live->remarks()->isVisible());
        const QString words = live->remarks()->text();
        QVERIFY2(words.contains(formatIn(unit, of.mean)) && words.contains(QStringLiteral("85 of 95")) &&
                     words.contains(QStringLiteral("10 at the start")),
                 qPrintable(words));
        QCOMPARE(live->figures()->value(1), formatIn(unit, statistics_of(times, 5).mean)); // of all
        for (const char* word : {"Set aside", "Steady mean"})
            QVERIFY2(textOf(live->chart()).contains(QLatin1String(word)), word);
        QCOMPARE(to_json(fixture->controller().results()), to_json(results));

        // In another unit, too.
        chooseByKeys(live->readings(), "tokens_per_second");
        QCOMPARE(live->extras().steady->statistics.mean, 16 / of.mean);
        chooseByKeys(live->readings(), "mean");

        fixture->selection().choose(1);
        QVERIFY(!live->remarks()->isVisible());
        QCOMPARE(live->extras().steady->part, (SteadyPart{.begin = 5, .aside = {}}));
        QVERIFY(!textOf(live->chart()).contains(QStringLiteral("Set aside")));
    }

    /// A clock that is taken back twice, which the driver tells of long after: no mean over three plateaus
    /// without a word of each.
    void stepsAtThreeSpeedsAreEachTold() {
        WindowFixture fixture(scripted_registry());
        std::vector<double> times;
        for (int step = 0; step < 60; ++step)
            times.push_back((step < 13 ? 3.14e-3 : step < 32 ? 3.28e-3 : 3.36e-3) * (1 + step % 3 * 1e-4));
        fixture->controller().show(resultsOf({times}, 5, 41), {});
        fixture.show("live");
        fixture->selection().choose(0);
        const LiveView* live = fixture.live();
        const QString words = live->remarks()->text();
        const PlotUnit unit = plotUnitFor(FigureKind::Time, 3.36e-3);
        QVERIFY2(words.contains(QStringLiteral("in 28 of 55 steps")) &&
                     words.contains(QStringLiteral("27 faster than most")) &&
                     words.contains(QStringLiteral("Steps stay at 3 speeds: ")),
                 qPrintable(words));
        const std::vector<SpeedLevel>& levels = live->extras().steady->part.levels;
        QCOMPARE(levels.size(), std::size_t{3});
        for (const SpeedLevel& level : levels) {
            const Statistics of = steady_statistics(times, part_of(level));
            const QString told = QStringLiteral("%1 in %2").arg(formatIn(unit, of.mean)).arg(of.count);
            QVERIFY2(words.contains(told), qPrintable(words));
        }
    }

    /// Without a warm-up the first step takes fifty times as long: it is found, presses the others to no
    /// line, and can be read; the button shows it whole.
    void aSlowFirstStepIsSetAsideAndOutOfTheAxis() {
        WindowFixture fixture(scripted_registry());
        std::vector<double> times = rampThenSteady(75);
        times.erase(times.begin(), times.begin() + 14);
        times[0] = 0.5;
        fixture->controller().show(resultsOf({times}, 0), {});
        fixture.show("live");
        fixture->selection().choose(0);
        LiveView* live = fixture.live();
        StepPlot* plot = live->plot();
        QCOMPARE(live->extras().steady->part, (SteadyPart{.begin = 1, .aside = {}}));
        QVERIFY2(live->remarks()->text().contains(QStringLiteral("1 at the start")),
                 qPrintable(live->remarks()->text()));
        const auto top = [&] { return plot->chart().values().high / plot->chart().values().perUnit; };
        QVERIFY2(top() < 0.011, QByteArray::number(top()).constData());
        const QRectF area = plot->chart().plotArea();
        const auto at = [&](double step) {
            return QPointF(plot->chart().positionOf(step, 0.01).x(), area.center().y()).toPoint();
        };
        QVERIFY(plot->handle().contains(at(0.5)));
        QTest::mouseMove(plot->viewport(), at(30));
        QTest::mouseMove(plot->viewport(), at(0));
        QVERIFY2(plot->reading().value(0).contains(QStringLiteral("Step 0")) &&
                     plot->reading().value(0).contains(formatIn(plotUnitFor(FigureKind::Time, 0.5), 0.5)),
                 qPrintable(plot->reading().join(QLatin1Char(' '))));
        QToolButton* fit = nullptr;
        for (QToolButton* button : live->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Fit warm-&up")) fit = button;
        QVERIFY(fit);
        QTest::mouseClick(fit, Qt::LeftButton);
        QVERIFY2(top() >= 0.5, QByteArray::number(top()).constData());
        QTest::mouseClick(fit, Qt::LeftButton);
        QVERIFY2(top() < 0.011, QByteArray::number(top()).constData());
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY2(top() >= 0.5, "a step that the person takes in is in sight");
    }

    void theBeginOfTheSteadyPartIsMovedByMouseAndKeys() {
        WindowFixture fixture(scripted_registry());
        const Results results = resultsOf({rampThenSteady(100), rampThenSteady(100)}, 5);
        fixture->controller().show(results, {});
        fixture.show("live");
        LiveView* live = fixture.live();
        StepPlot* plot = live->plot();
        const auto begin = [&] { return live->extras().steady->part.begin; };
        const auto at = [&](double step) {
            return QPointF(plot->chart().positionOf(step, 0.01).x(), plot->chart().plotArea().center().y())
                .toPoint();
        };
        QVERIFY(plot->handle().contains(at(14.5)));
        QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, at(14.5));
        QTest::mouseMove(plot->viewport(), at(25));
        QTest::mouseMove(plot->viewport(), at(39.5));
        QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, at(39.5));
        QCOMPARE(begin(), std::size_t{40});
        QVERIFY2(!plot->selected(), "the drag was of the handle");
        QVERIFY2(live->remarks()->text().contains(QStringLiteral("60 of 95")),
                 qPrintable(live->remarks()->text()));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(begin(), std::size_t{41});
        fixture->selection().choose(1);
        QCOMPARE(begin(), std::size_t{15});
        fixture->selection().choose(0);
        QCOMPARE(begin(), std::size_t{41}); // each cell has its own
        QTest::keyClick(plot, Qt::Key_Backspace);
        QCOMPARE(begin(), std::size_t{15});
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(plot, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(begin(), std::size_t{5}); // warm-up stays warm-up
        QVERIFY(!live->remarks()->isVisible());
        QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, at(4.5));
        QCOMPARE(begin(), std::size_t{15});
        QCOMPARE(to_json(fixture->controller().results()), to_json(results));
    }

    void theSameCellOfTheBaselineIsAGhost() {
        WindowFixture fixture(scripted_registry());
        const std::vector<double> quick(100, 0.010);
        const std::vector<double> slow(100, 0.012);
        fixture->controller().show(resultsOf({slow, quick}, 5), {});
        fixture.show("live");
        LiveView* live = fixture.live();
        QVERIFY(live->extras().overlays.empty());
        const QString before = QStringLiteral("Baseline: before");
        fixture->selection().setBaseline(
            Baseline{.results = std::make_shared<const Results>(resultsOf({quick, slow}, 5)),
                     .name = QStringLiteral("before"),
                     .path = {}});
        QCOMPARE(live->extras().overlays.size(), std::size_t{1});
        const auto ghost = [&]() -> const StepOverlay& { return live->extras().overlays.front(); };
        QVERIFY(ghost().isGhost);
        QCOMPARE(ghost().name, before);
        QCOMPARE(ghost().trace->statistics().mean, 0.010);
        QVERIFY(textOf(live->chart()).contains(before));
        const QString words = live->remarks()->text();
        QVERIFY2(live->remarks()->isVisible() && words.contains(formatIn(live->trace().unit(), 0.010)),
                 qPrintable(words));
        // The axis has room for both.
        const QRectF area = live->plot()->chart().plotArea();
        for (const double time : {0.010, 0.012})
            QVERIFY(area.contains(live->plot()->chart().positionOf(50, time)));
        // It is read as the steps are, and is that of the cell.
        chooseByKeys(live->readings(), "tokens_per_second");
        QCOMPARE(ghost().trace->statistics().mean, 16 / 0.010);
        chooseByKeys(live->readings(), "mean");
        fixture->selection().choose(1);
        QCOMPARE(ghost().trace->statistics().mean, 0.012);
        QTest::keyClick(&fixture.window(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!live->ghostAction()->isChecked());
        QVERIFY(live->extras().overlays.empty() && !textOf(live->chart()).contains(before));
        live->ghostAction()->trigger();
        QVERIFY(!live->extras().overlays.empty());
        fixture->selection().setBaseline(std::nullopt);
        QVERIFY(live->extras().overlays.empty());
    }

    void aBaselineOfWhichOnlyATableTellsHasAMean() {
        WindowFixture fixture(scripted_registry());
        const Results results = resultsOf({std::vector<double>(30, 0.01)}, 0);
        fixture->controller().show(results, {});
        fixture.show("live");
        fixture->selection().setBaseline(
            Baseline{.results = std::make_shared<const Results>(from_markdown(to_markdown(results))),
                     .name = QStringLiteral("a table"),
                     .path = {}});
        QCOMPARE(fixture.live()->extras().overlays.size(), std::size_t{1});
        QVERIFY(fixture.live()->extras().overlays.front().trace->isTold());
        QVERIFY(textOf(fixture.live()->chart()).contains(QStringLiteral("Baseline: a table")));
    }

    void chosenCellsLieOverOneAnother() {
        WindowFixture fixture(scripted_registry());
        std::vector<std::vector<double>> cells;
        for (int i = 0; i < 8; ++i)
            cells.emplace_back(20, 0.010 + 0.001 * i);
        fixture->controller().show(resultsOf(cells, 2), {});
        fixture.show("live");
        LiveView* live = fixture.live();
        QVERIFY(live->extras().overlays.empty());
        fixture->selection().choose(std::vector<int>{0, 1, 2}, 1);
        QCOMPARE(live->cell(), 1);
        QCOMPARE(live->extras().overlays.size(), std::size_t{2});
        const StepOverlay& first = live->extras().overlays.at(0);
        const StepOverlay& second = live->extras().overlays.at(1);
        QVERIFY(!first.isGhost && first.color != second.color);
        QCOMPARE(first.trace->values()[5], 0.010);
        QCOMPARE(second.trace->values()[5], 0.012);
        const QString text = textOf(live->chart());
        QVERIFY2(text.contains(first.name) && text.contains(second.name), qPrintable(text));
        fixture->selection().choose(std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}, 1);
        QCOMPARE(live->extras().overlays.size(), OverlaidCells::most_others);
        QVERIFY2(live->remarks()->text().contains(QStringLiteral("not drawn: 2")),
                 qPrintable(live->remarks()->text()));
        // A view that is hidden looks when it is shown again.
        fixture.show("results");
        fixture->selection().choose(std::vector<int>{1, 3}, 1);
        fixture.show("live");
        QCOMPARE(live->extras().overlays.size(), std::size_t{1});
        QCOMPARE(live->extras().overlays.front().trace->values()[5], 0.013);
        fixture->selection().choose(1);
        QVERIFY(live->extras().overlays.empty());
    }

    void chosenCellsStandInBandsOfTheirOwn() {
        WindowFixture fixture(scripted_registry());
        std::vector<std::vector<double>> cells(3);
        for (int step = 0; step < 20; ++step) {
            cells[0].push_back(0.010 + 0.001 * (step % 2));
            cells[1].push_back(2.0 + 0.1 * (step % 2));
            cells[2].push_back(0.040);
        }
        fixture->controller().show(resultsOf(cells, 2), {});
        fixture.show("live");
        LiveView* live = fixture.live();
        StepPlot* plot = live->plot();
        fixture->selection().choose(std::vector<int>{0, 1, 2}, 0);
        QCOMPARE(live->extras().overlays.size(), std::size_t{2});
        // Beside steps that take two seconds those of ten milliseconds are a line.
        const auto heightOfOwn = [&] {
            return plot->chart().positionOf(0, 0.010).y() - plot->chart().positionOf(0, 0.011).y();
        };
        const QRectF area = plot->chart().plotArea();
        QVERIFY(heightOfOwn() < 0.01 * area.height());
        QVERIFY(!live->stackedAction()->isChecked());
        live->stackedAction()->trigger();
        QCOMPARE(live->extras().overlays.size(), std::size_t{2});
        QVERIFY(heightOfOwn() > 0.15 * area.height());
        // In the topmost third, by which the histogram counts, too.
        const ValueAxis axis = plot->chart().values();
        QVERIFY(axis.top < axis.bottom && axis.bottom <= plot->chart().plotArea().center().y());
        QVERIFY(axis.low <= 10 && axis.high >= 11 && axis.high < 40);
        QVERIFY(plot->histogram().isVisible());
        QVERIFY(plot->histogram().boundingRect().bottom() < plot->chart().plotArea().bottom() - 50);
        for (const double seconds : {0.010, 0.011}) {
            const double y = plot->chart().positionOf(0, seconds).y();
            QVERIFY(y > plot->chart().plotArea().top() && y < axis.bottom);
            QVERIFY(std::abs(axis.bottom - axis.shareOf(seconds) * (axis.bottom - axis.top) - y) < 1.5);
        }
        const QString text = textOf(live->chart()); // each scale has labels
        QVERIFY2(!text.contains(QStringLiteral("logarithmic")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2,000")) || text.contains(QStringLiteral("2000")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("40")), qPrintable(text));
        live->logAction()->trigger();
        QVERIFY(heightOfOwn() > 0.1 * plot->chart().plotArea().height());
        live->logAction()->trigger();
        fixture->selection().choose(0); // alone it has the whole axis
        QVERIFY(heightOfOwn() > 0.3 * plot->chart().plotArea().height());
        fixture->selection().choose(std::vector<int>{0, 1}, 0);
        QVERIFY(plot->chart().values().bottom < plot->chart().plotArea().bottom() - 10);
        live->stackedAction()->trigger();
        QVERIFY(heightOfOwn() < 0.01 * plot->chart().plotArea().height());
    }

    void overlaidCellsGoOnWithTheRun() {
        SweepSpec sweep = oneCell(10, 0);
        sweep.seqs = {8, 16};
        Results results;
        results.apply(RunStarted{sweep, "", {}});
        const std::vector<Cell> cells = expand(sweep);
        results.apply(CellStarted{cells[1], {}});
        OverlaidCells overlaid;
        overlaid.choose(results, 0, {0, 1}, {}, figure("mean"));
        const auto steps = [&] { return overlaid.on(lightPalette()).at(0).trace->seconds().size(); };
        QCOMPARE(steps(), std::size_t{0});
        for (int step = 0; step < 4; ++step) {
            results.apply(StepDone{1, step, false, 0.01, {}, {}});
            QVERIFY(!overlaid.goOn(results, 0, 0));
            QVERIFY(overlaid.goOn(results, 1, 1));
            QCOMPARE(steps(), static_cast<std::size_t>(step) + 1);
        }
    }
};

QTEST_MAIN(TestLive)
#include "test_live.moc"
