// Scaling and Heat map: the one selection and filter they share with every other view, and what is chosen in
// them.
#include "patience.h"
#include "pivot_fixture.h"
#include "records/figures.h"
#include "scripted_sweep.h"
#include "ui/plot/heat/heat_chart.h"
#include "ui/plot/places/places_plot.h"
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/views/figure_box.h"
#include "ui/workload/workload_panel.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace stepscope;
using namespace stepscope::testing;

class TestPivotViews : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aClickChoosesACellInEveryView_data() { addPivotViews(); }
    void aClickChoosesACellInEveryView() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        const Pivot& pivot = view->pivot();
        for (const int cell : {2, 9, 0, 13}) { // 13: out of memory
            const PivotPlace* place = pivot.place_of(cell);
            if (!place) continue; // of another mode than the map's
            const int number = numberOf(*view, *place);
            QTest::mouseClick(view->plot(), Qt::LeftButton, {},
                              view->plot()->chart()->anchorOf(number).toPoint());
            QCOMPARE(fixture->selection().cell(), cell);
            QCOMPARE(fixture.live()->cell(), cell);
            QCOMPARE(view->plot()->chosen(), std::vector<int>{number});
        }
        fixture->selection().choose(2);
        QCOMPARE(view->plot()->current(), numberOf(*view, *pivot.place_of(2)));
    }

    /// What a file or a run chose when it came is shown first, as in every other view; what the person wished
    /// for the chart stays.
    void theCellThatAFileBeginsWithIsShown_data() { addPivotViews(); }
    void theCellThatAFileBeginsWithIsShown() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        Results late; // in which only cells of the second mode have times
        for (CellResult cell : fixture->controller().results().cells()) {
            if (cell.cell.options.mode == Mode::Forward) {
                cell.status = Status::Failed;
                cell.statistics = {};
                cell.steps = {};
            }
            late.add(cell);
        }
        PivotView* view = show(fixture, name);
        if (name == "scaling") choose(view->choices()->box(QStringLiteral("chart")), QStringLiteral("None"));
        fixture->controller().show(late, {});
        const int shown = fixture->selection().cell();
        QCOMPARE(late.find(shown)->cell.options.mode, Mode::ForwardBackward);
        QVERIFY(view->pivot().place_of(shown));
        QCOMPARE(view->plot()->current(), numberOf(*view, *view->pivot().place_of(shown)));
        choose(view->choices()->box(QStringLiteral("mode")), QStringLiteral("Forward"));
        fixture->controller().show(late, {});
        QVERIFY(!view->pivot().place_of(fixture->selection().cell()));
        // A cell that was gone to before is another one in other results.
        for (int times = 0; times < 2; ++times) {
            fixture->selection().choose(shown + 2);
            QVERIFY(view->pivot().place_of(shown + 2));
            choose(view->choices()->box(QStringLiteral("mode")), QStringLiteral("Forward"));
            fixture->controller().show(late, {});
        }
    }

    void figuresThatNoCellHasStandApart_data() { addPivotViews(); }
    void figuresThatNoCellHasStandApart() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        FigureBox* box = show(fixture, name)->choices()->figureBox();
        box->showPopup();
        box->hidePopup();
        auto* const entries = qobject_cast<QStandardItemModel*>(box->model());
        const int mean = box->placeOf(figure("mean"));
        const int lacking = box->placeOf(figure("backward"));
        QVERIFY(entries->item(mean)->isEnabled());
        QVERIFY(!box->itemData(mean, Qt::ToolTipRole).toString().contains(QStringLiteral("No cell")));
        QVERIFY(!entries->item(lacking)->isEnabled());
        QVERIFY(box->itemData(lacking, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("No cell on show has it.")));
        int line = -1;
        for (int i = 0; i < box->count(); ++i)
            if (box->itemData(i, Qt::AccessibleDescriptionRole).toString() == QStringLiteral("separator"))
                line = i;
        QVERIFY(mean < line && line < lacking);
        QCOMPARE(box->figure(), &figure("mean"));
        // Another file may have it.
        Results others = fixture->controller().results();
        CellResult cell = others.cells().front();
        cell.backward = BackwardTime{.mean = 0.002, .stddev = 0};
        others.add(cell);
        fixture->controller().show(others, {});
        box->showPopup();
        box->hidePopup();
        QVERIFY(entries->item(box->placeOf(figure("backward")))->isEnabled());
    }

    /// Of runs that are shown together each may have its own values: the first of each axis may be of no
    /// cell.
    void theValuesOfTheOtherAxesAreThoseOfACell() {
        WindowFixture fixture(scripted_registry());
        Results results;
        SweepSpec one = scripted_sweep({"a", "b"}, 4, 1);
        one.precisions = {Precision::Fp32};
        one.attentions = {Attention::Materialized};
        one.modes = {Mode::Train};
        SweepSpec other = scripted_sweep({"a", "b"}, 4, 1);
        other.precisions = {Precision::Bf16};
        other.attentions = {Attention::Fused};
        other.modes = {Mode::Forward};
        int index = 0;
        for (const SweepSpec& sweep : {one, other})
            for (Cell cell : expand(sweep)) {
                cell.index = index++;
                CellResult result;
                result.cell = cell;
                result.status = Status::Ok;
                result.statistics.mean = 1e-3 * index;
                results.add(result);
            }
        fixture->controller().show(std::move(results), {});
        for (const char* name : {"scaling", "heat_map"}) {
            PivotView* view = show(fixture, name);
            QVERIFY2(!view->pivot().places.empty(), name);
            QVERIFY2(std::ranges::any_of(view->pivot().places,
                                         [](const PivotPlace& place) { return place.value.has_value(); }),
                     name);
        }
    }

    void furtherClicksReachWhatLiesBeneath() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        Results same;
        for (CellResult cell : fixture->controller().results().cells()) {
            if (cell.statistics.mean > 0)
                cell.statistics.mean = 1e-3; // of every model, so that they coincide
            same.add(cell);
        }
        fixture->controller().show(same, {});
        PivotView* view = show(fixture, "scaling");
        const int first = numberOf(*view, *view->pivot().place_of(0));
        const QPointF at = view->plot()->chart()->anchorOf(first);
        const std::vector<int> here = view->plot()->chart()->placesAt(at);
        QCOMPARE(here.size(), std::size_t{2});
        QTest::mouseMove(view->plot(), at.toPoint());
        QVERIFY2(view->plot()->reading().back().contains(QStringLiteral("click again for the next")),
                 qPrintable(view->plot()->reading().join(QLatin1Char('\n'))));
        std::vector<int> seen;
        for (int click = 0; click < 3; ++click) {
            QTest::mouseClick(view->plot(), Qt::LeftButton, {}, at.toPoint());
            seen.push_back(view->plot()->current());
        }
        QCOMPARE(seen[0], seen[2]);
        QVERIFY(seen[0] != seen[1]);
        // The second press of a double click; QTest's own would never release it, for the plot is gone then.
        QMouseEvent second(QEvent::MouseButtonDblClick, at, view->plot()->mapToGlobal(at), Qt::LeftButton,
                           Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->plot(), &second);
        QVERIFY(fixture.live()->isVisible());
        QCOMPARE(fixture.live()->cell(),
                 view->pivot().places[static_cast<std::size_t>(seen[2])].cells.front());
    }

    void theArrowsWalkFromCellToCell_data() { addPivotViews(); }
    void theArrowsWalkFromCellToCell() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        Selection& selection = fixture->selection();
        const auto at = [&] {
            const Cell& cell = fixture->controller().results().find(selection.cell())->cell;
            return QStringLiteral("%1 %2").arg(QString::fromStdString(cell.model.name)).arg(cell.options.seq);
        };
        selection.choose(view->pivot().places.front().cells.front());
        QCOMPARE(at(), QStringLiteral("first 16"));
        view->plot()->setFocus();
        const auto press = [&](Qt::Key key) { QTest::keyClick(view->plot(), key); };
        press(Qt::Key_Right);
        QCOMPARE(at(), QStringLiteral("first 32"));
        press(Qt::Key_Down);
        QCOMPARE(at(), QStringLiteral("second 32"));
        press(Qt::Key_End);
        QCOMPARE(at(), QStringLiteral("second 64"));
        press(Qt::Key_Right); // there is nothing
        QCOMPARE(at(), QStringLiteral("second 64"));
        press(Qt::Key_Up);
        press(Qt::Key_Home);
        QCOMPARE(at(), QStringLiteral("first 16"));
        press(Qt::Key_Left);
        QCOMPARE(at(), QStringLiteral("first 16"));
        QVERIFY(view->plot()->saidOfCurrent().contains(QStringLiteral("first")));
        press(Qt::Key_Return);
        QVERIFY(fixture.live()->isVisible());
    }

    void thePointerReadsAPlace_data() { addPivotViews(); }
    void thePointerReadsAPlace() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        const auto read = [&](int cell) {
            const int place = numberOf(*view, *view->pivot().place_of(cell));
            QTest::mouseMove(view->plot(), view->plot()->chart()->anchorOf(place).toPoint());
            return view->plot()->reading().join(QLatin1Char('\n'));
        };
        const QString ok = read(2); // first, seq 32, forward
        QVERIFY2(ok.contains(QStringLiteral("first · seq 32 · Forward")), qPrintable(ok));
        QVERIFY2(ok.contains(QStringLiteral("Mean: ")), qPrintable(ok));
        QCOMPARE(ok.contains(QStringLiteral("least squares")), name == "scaling");
        const QString oom = read(12);
        QVERIFY2(oom.contains(QStringLiteral("Out of memory")), qPrintable(oom));
        QTest::mouseMove(view->plot(), QPoint(1, 1));
        QVERIFY(view->plot()->reading().isEmpty());
        view->plot()->grab(); // with its reading
    }

    void aCellsMenuFiltersAndAnEmptyFilterSaysSo_data() { addPivotViews(); }
    void aCellsMenuFiltersAndAnEmptyFilterSaysSo() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        const int place = numberOf(*view, *view->pivot().place_of(2));
        const QPoint where = view->plot()->chart()->anchorOf(place).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, view->plot()->mapToGlobal(where));
        QCoreApplication::sendEvent(view->plot(), &event);
        QCOMPARE(fixture->selection().cell(), 2);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().isEmpty());
        menu->close();
        fixture->selection().filterIn();
        QCOMPARE(view->pivot().places.size(), std::size_t{1});
        fixture->selection().setFilter(QStringLiteral("model:nobody"));
        QVERIFY(view->isEmpty());
        QVERIFY(!view->hasChart());
        auto* all = view->findChild<QPushButton*>();
        QVERIFY(all && all->isVisible());
        all->click();
        QVERIFY(!view->isEmpty());
        QVERIFY(view->pivot().places.size() > 1);
    }

    void aHiddenViewDoesNothing_data() { addPivotViews(); }
    void aHiddenViewDoesNothing() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        auto* view = qobject_cast<PivotView*>(fixture->views()->view(QString::fromLatin1(name)));
        QVERIFY(view->pivot().places.empty());
        QVERIFY(view->hasChart()); // all the same: it is drawn when it is asked for
        show(fixture, name);
        QVERIFY(!view->pivot().places.empty());
        const auto places = view->pivot().places.size();
        fixture.show("live");
        fixture->selection().setFilter(QStringLiteral("model:first"));
        QCOMPARE(view->pivot().places.size(), places);
        show(fixture, name);
        QVERIFY(view->pivot().places.size() < places);
    }

    void bothGrowWhileARunGoesOn() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(pivotSweep(400));
        fixture->run();
        PivotView* view = show(fixture, "scaling");
        const auto known = [&] {
            const auto& places = view->pivot().places;
            return std::count_if(places.begin(), places.end(),
                                 [](const PivotPlace& place) { return place.value.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(known() >= 1, patience);
        view = show(fixture, "heat_map");
        QTRY_VERIFY_WITH_TIMEOUT(known() >= 1, patience);
        const auto runs = [&] {
            const auto& cells = heatChart(fixture).picture().cells;
            return std::any_of(cells.begin(), cells.end(), [](const HeatCell& cell) { return cell.runs; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(runs(), patience);
        const auto before = known();
        QTRY_VERIFY_WITH_TIMEOUT(known() > before, patience);
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY_WITH_TIMEOUT(!runs(), patience);
    }

    void whatWasChosenOutlivesTheWindow() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const Results results = fixture->controller().results();
        PivotView* view = show(fixture, "scaling");
        choose(view->choices()->figureBox(), QStringLiteral("Tokens/s"));
        QCOMPARE(scalingChart(fixture).picture().yTitle, QStringLiteral("Tokens/s"));
        choose(view->choices()->box(QStringLiteral("chart")), QStringLiteral("None"));
        QCOMPARE(scalingChart(fixture).picture().panels.size(), std::size_t{1});
        choose(view->choices()->box(QStringLiteral("mode")), QStringLiteral("Forward + backward"));
        view->choices()->switchButton(QStringLiteral("logY"))->click();
        QVERIFY(!scalingChart(fixture).picture().logY);
        fixture.restart();
        fixture->controller().show(results, {});
        view = show(fixture, "scaling");
        QCOMPARE(view->pivot().question.figure, &figure("tokens_per_second"));
        QVERIFY(!view->pivot().question.page);
        QVERIFY(!scalingChart(fixture).picture().logY);
        QVERIFY(scalingChart(fixture).picture().logX);
        QCOMPARE(view->pivot().places.size(), std::size_t{9});
        for (const PivotPlace& place : view->pivot().places)
            QCOMPARE(results.find(place.cells.front())->cell.options.mode, Mode::ForwardBackward);
    }

    void whatHasNotRunStandsWhereItIsPredicted() {
        WindowFixture fixture(scripted_registry());
        RunStarted started;
        started.sweep = pivotSweep(5);
        Results results;
        results.apply(started);
        const std::vector<CellResult> waiting = results.cells();
        for (const CellResult& cell : waiting) {
            CellResult with = cell;
            with.prediction.emplace();
            with.prediction->step_seconds = 1e-3 * static_cast<double>(cell.cell.options.seq);
            results.add(with);
        }
        fixture->controller().show(results, {});
        PivotView* view = show(fixture, "scaling");
        const ScalingLine& line = scalingChart(fixture).picture().panels[0].lines[0];
        QCOMPARE(line.spots.size(), std::size_t{3});
        QCOMPARE(line.spots[1].kind, ScalingSpot::Kind::Waiting);
        QCOMPARE(line.spots[1].y, 32.0); // ms
        QCOMPARE(line.predicted.size(), std::size_t{3});
        QVERIFY(!line.law); // nothing is measured
        QVERIFY(view->reading(0).join(QString()).contains(QStringLiteral("Predicted: 16")));
        show(fixture, "heat_map");
        const HeatCell& cell = heatChart(fixture).picture().cells.front();
        QVERIFY(!cell.value);
        QCOMPARE(cell.predicted, std::optional(16.0));
        QCOMPARE(cell.state, CellState::Waiting);
    }

    /// A session is opened beside a sweep of the person's own: its cells are predicted all the same.
    void cellsThatWaitArePredictedWhicheverSweepIsEdited_data() { addPivotViews(); }
    void cellsThatWaitArePredictedWhicheverSweepIsEdited() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"mine"}, 3, 0));
        RunStarted started;
        started.sweep = pivotSweep(5);
        Results results;
        results.apply(started);
        fixture->controller().show(results, {});
        const auto isPredicted = [&] {
            const auto& cells = fixture->controller().results().cells();
            return std::ranges::all_of(cells, [&](const CellResult& cell) {
                return fixture->controller().predictedSeconds(cell).has_value();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPredicted(), patience);
        // And another sweep takes nothing from them, nor do they take anything from it.
        fixture->workload()->setSweep(scripted_sweep({"mine", "another"}, 3, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->controller().forecaster().isPending(), patience);
        QVERIFY(isPredicted());
        QVERIFY(fixture->workload()->summaryText().contains(QStringLiteral("Peak memory")));
        const PivotView* view = show(fixture, name);
        QVERIFY(std::ranges::all_of(view->pivot().places,
                                    [](const PivotPlace& place) { return place.predicted.has_value(); }));
        // Other results, another forecast.
        started.sweep.models.resize(1);
        started.sweep.models.front().name = "later";
        started.sweep.models.front().layers += 1;
        Results others;
        others.apply(started);
        fixture->controller().show(others, {});
        QTRY_VERIFY_WITH_TIMEOUT(isPredicted(), patience);
    }
};

QTEST_MAIN(TestPivotViews)
#include "test_pivot_views.moc"
