// Scaling and Heat map: a figure of all cells by their axes, and the one selection and filter they share with
// every other view.
#include "patience.h"
#include "records/figures.h"
#include "scripted_sweep.h"
#include "ui/plot/drawing.h"
#include "ui/plot/heat/color_scale.h"
#include "ui/plot/heat/heat_chart.h"
#include "ui/plot/places/places_plot.h"
#include "ui/plot/places/plot_axis.h"
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/theme/line_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/figure_box.h"
#include "ui/views/heat_map/heat_map_view.h"
#include "ui/views/scaling/scaling_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Lightness after CIE 1976 of a colour of sRGB, 0..100.
double lightnessOf(const QColor& color) {
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return luminance > 0.008856 ? 116 * std::cbrt(luminance) - 16 : 903.3 * luminance;
}

} // namespace

class TestSweepCharts : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aLineForEachModelAndAChartForEachMode() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const ScalingPicture& picture = scalingChart(fixture).picture();
        QCOMPARE(picture.names, (std::vector<QString>{"first", "second", "oom"}));
        QCOMPARE(picture.panels.size(), std::size_t{2});
        QCOMPARE(picture.xValues, (std::vector<double>{16, 32, 64}));
        QVERIFY(picture.xTitle.contains(QStringLiteral("Sequence length")));
        QVERIFY(picture.yTitle.contains(QStringLiteral("Mean (ms)")));
        const ScalingLine& line = picture.panels[0].lines[0];
        QCOMPARE(line.spots.size(), std::size_t{3});
        std::vector<PlotPoint> means; // of the first model, forward
        for (const int cell : {0, 2, 4})
            means.push_back({static_cast<double>(16 << (cell / 2)),
                             fixture->controller().results().find(cell)->statistics.mean});
        QVERIFY(line.law && line.law->count == 3);
        QCOMPARE(line.law->exponent, power_law_of(means)->exponent);
        for (const ScalingSpot& spot : picture.panels[0].lines[2].spots) {
            QCOMPARE(spot.kind, ScalingSpot::Kind::OutOfMemory);
            QVERIFY(std::isnan(spot.y));
        }
        QVERIFY(!picture.panels[0].lines[2].law);
        for (std::size_t place = 0; place < scaling(fixture)->pivot().places.size(); ++place)
            QVERIFY(scalingChart(fixture).has(static_cast<int>(place)));
    }

    void aClickChoosesACellInEveryView_data() { addViews(); }
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

    /// What is chosen elsewhere is shown here; what the person then looks at here stays.
    void theMapGoesToTheChosenCell() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        const auto& cells = fixture->controller().results().cells();
        int chosen = -1;
        for (const CellResult& cell : cells)
            if (!view->pivot().place_of(cell.cell.index)) chosen = cell.cell.index;
        QVERIFY(chosen >= 0);
        const int shown = view->pivot().places.front().cells.front();
        fixture->selection().choose(chosen);
        QVERIFY(view->pivot().place_of(chosen));
        QCOMPARE(view->plot()->current(), numberOf(*view, *view->pivot().place_of(chosen)));
        QVERIFY(!view->pivot().place_of(shown));
        fixture->selection().choose(shown);
        QVERIFY(view->pivot().place_of(shown));
    }

    /// What a file or a run chose when it came is shown first, as in every other view; what the person wished
    /// for the chart stays.
    void theCellThatAFileBeginsWithIsShown_data() { addViews(); }
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

    void figuresThatNoCellHasStandApart_data() { addViews(); }
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

    void theArrowsWalkFromCellToCell_data() { addViews(); }
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
        QVERIFY(view->plot()->accessibleDescription().contains(QStringLiteral("first")));
        press(Qt::Key_Return);
        QVERIFY(fixture.live()->isVisible());
    }

    void thePointerReadsAPlace_data() { addViews(); }
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

    void aCellsMenuFiltersAndAnEmptyFilterSaysSo_data() { addViews(); }
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

    void aHiddenViewDoesNothing_data() { addViews(); }
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
        fixture->workload()->setSweep(sweep(400));
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

    void anAxisThatIsTakenChangesPlaces() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QCOMPARE(view->pivot().question.column, &axis_named("seq"));
        choose(view->choices()->box(QStringLiteral("column")), QStringLiteral("Model"));
        QCOMPARE(view->pivot().question.column, &axis_named("model"));
        QCOMPARE(view->pivot().question.row, &axis_named("seq"));
        QCOMPARE(heatChart(fixture).picture().columns, (std::vector<QString>{"first", "second", "oom"}));
    }

    void ofSeveralCellsAtAPlaceTheMedianIsShownAndAllAreChosen() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QVERIFY(view->choices()->box(QStringLiteral("mode"))->isVisible());
        choose(view->choices()->box(QStringLiteral("mode")), QStringLiteral("All (median)"));
        const PivotPlace* place = view->pivot().place_of(0);
        QCOMPARE(place->cells, (std::vector<int>{0, 1}));
        const int number = numberOf(*view, *place);
        QVERIFY(view->reading(number).join(QString()).contains(QStringLiteral("2 cells")));
        QVERIFY(view->reading(number).join(QString()).contains(QStringLiteral("the median")));
        QTest::mouseClick(view->plot(), Qt::LeftButton, {},
                          view->plot()->chart()->anchorOf(number).toPoint());
        QCOMPARE(fixture->selection().cells(), (std::vector<int>{0, 1}));
        QCOMPARE(view->plot()->chosen(), std::vector<int>{number});
    }

    void aHeatMapIsReadAgainstABaseline() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QToolButton* ratios = view->choices()->switchButton(QStringLiteral("againstBaseline"));
        QVERIFY(!ratios->isVisible()); // there is none
        const Results once = fixture->controller().results();
        fixture->selection().takeShownAsBaseline();
        Results twice;
        for (CellResult cell : once.cells()) {
            cell.statistics.mean *= cell.cell.options.seq == 16 ? 2 : 0.5;
            twice.add(cell);
        }
        fixture->controller().show(twice, {});
        QVERIFY(ratios->isVisible() && ratios->isChecked());
        const HeatChart& chart = heatChart(fixture);
        QCOMPARE(chart.picture().ratios, std::optional(Better::Less));
        int compared = 0;
        for (const HeatCell& cell : chart.picture().cells) {
            const auto& seq = chart.picture().columns[static_cast<std::size_t>(cell.column)];
            if (cell.state != CellState::Ok) continue;
            QCOMPARE(cell.value, std::optional(seq == QStringLiteral("16") ? 2.0 : 0.5));
            ++compared;
        }
        QVERIFY(compared >= 4);
        // Twice the time is red, half of it blue.
        QImage image(view->plot()->size(), QImage::Format_RGB32);
        view->plot()->render(&image);
        for (const HeatCell& cell : chart.picture().cells) {
            if (!cell.value) continue;
            const QColor seen =
                image.pixelColor((chart.boxOf(cell.place).topLeft() + QPointF(5, 5)).toPoint());
            QCOMPARE(seen, redToBlue(*cell.value > 1 ? 0 : 1));
        }
        const auto first = std::ranges::find_if(chart.picture().cells,
                                                [](const HeatCell& cell) { return cell.value.has_value(); });
        const QString words = view->reading(first->place).join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QStringLiteral("2.000 times the baseline's")), qPrintable(words));
        ratios->click();
        QVERIFY(!heatChart(fixture).picture().ratios);
        ratios->click();
        choose(view->choices()->figureBox(), QStringLiteral("Tokens/s"));
        QCOMPARE(heatChart(fixture).picture().ratios, std::optional(Better::More));
        fixture->selection().setBaseline({});
        QVERIFY(!ratios->isVisible());
        QVERIFY(!heatChart(fixture).picture().ratios);
    }

    void whatHasNotRunStandsWhereItIsPredicted() {
        WindowFixture fixture(scripted_registry());
        RunStarted started;
        started.sweep = sweep(5);
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

    void aBaselineLiesUnderItsLines() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        show(fixture, "scaling");
        QVERIFY(scalingChart(fixture).picture().panels[0].lines[0].baseline.empty());
        fixture->selection().takeShownAsBaseline();
        Results twice;
        for (CellResult cell : fixture->controller().results().cells()) {
            cell.statistics.mean *= 2;
            twice.add(cell);
        }
        fixture->controller().show(twice, {});
        const ScalingPicture& picture = scalingChart(fixture).picture();
        const ScalingLine& line = picture.panels[0].lines[0];
        QCOMPARE(line.baseline.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(line.baseline[i].x, line.spots[i].x);
            QCOMPARE(line.baseline[i].y * 2, line.spots[i].y);
        }
        QVERIFY(picture.panels[0].lines[2].baseline.empty()); // it was out of memory, too
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                   ->write(fixture->views()->view(QStringLiteral("scaling"))->chart());
        QVERIFY(svg.contains("Baseline: "));
        QVERIFY(scaling(fixture)->reading(0).join(QString()).contains(QStringLiteral("Baseline: ")));
        fixture->selection().setBaseline({});
        QVERIFY(scalingChart(fixture).picture().panels[0].lines[0].baseline.empty());
    }

    void aFigureThatNoCellHasIsSaid_data() { addViews(); }
    void aFigureThatNoCellHasIsSaid() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        choose(view->choices()->figureBox(), labelOf(figure("mfu")));
        const QString note =
            name == "scaling" ? scalingChart(fixture).picture().note : heatChart(fixture).picture().note;
        QVERIFY2(note.contains(QStringLiteral("MFU")), qPrintable(note));
    }

    void everyFigureAndAxisCanBeDrawn_data() { addViews(); }
    void everyFigureAndAxisCanBeDrawn() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        FigureBox* figures = view->choices()->figureBox();
        for (const Figure& each : stepscope::figures()) {
            QVERIFY(figures->placeOf(each) >= 0);
            choose(figures, labelOf(each));
            view->plot()->grab();
            QVERIFY(!view->chart().title.isEmpty());
        }
    }

    void aDrawingHoldsWhatTheChartSays_data() { addViews(); }
    void aDrawingHoldsWhatTheChartSays() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const View* view = fixture->views()->view(QString::fromLatin1(name)); // never shown
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        for (const char* text : {"Sequence length", "Mean (ms)", "first", "64", "Out of memory"})
            QVERIFY2(svg.contains(text), text);
    }

    void aPictureOfManyDotsIsWhole_data() { addViews(); }
    void aPictureOfManyDotsIsWhole() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const View* view = fixture->views()->view(QString::fromLatin1(name));
        const DrawingOptions fine{.size = QSize(600, 400), .dotsPerInch = 288};
        const QImage image =
            QImage::fromData(drawingFormatOf(QStringLiteral("a.png"))->write(view->chart(fine)), "PNG");
        QCOMPARE(image.size(), QSize(1800, 1200));
        const auto isBlank = [&](const QRect& part) {
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    if (image.pixelColor(x, y) != QColor(Qt::white)) return false;
            return true;
        };
        QVERIFY(isBlank(QRect(1790, 0, 10, 1200))); // the chart ends before the edges
        QVERIFY(isBlank(QRect(0, 1195, 1800, 5)));
        QVERIFY(!isBlank(QRect(600, 1140, 600, 55))); // the legend
    }

    void aSmallChartTellsEveryExponent() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const DrawingOptions small{.size = QSize(260, 420)};
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                   ->write(fixture->views()->view(QStringLiteral("scaling"))->chart(small));
        QCOMPARE(svg.count("x^"), 4); // two models that have values, two charts
        const QByteArray large = drawingFormatOf(QStringLiteral("a.svg"))
                                     ->write(fixture->views()->view(QStringLiteral("scaling"))->chart());
        QCOMPARE(large.count("(n 3)"), 4);
    }

    /// Marks that would hide one another are left out, and it says so; a point on no line keeps its own.
    void aCrowdOfPointsIsDrawnByItsLines() {
        ScalingPicture picture;
        picture.logX = picture.logY = false;
        picture.names = {QStringLiteral("many"), QStringLiteral("one")};
        ScalingPanel& panel = picture.panels.emplace_back();
        panel.lines.resize(2);
        constexpr int points = 1000;
        for (int i = 0; i < points; ++i) {
            picture.xValues.push_back(i);
            panel.lines[0].spots.push_back({i, static_cast<double>(i), 10});
        }
        panel.lines[1].spots.push_back({points, points / 2.0, 5});
        ScalingChart chart(picture);
        const auto inkAbove = [&chart](QSize size, int place) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(colorsOf(lightPalette()).surface);
            QPainter painter(&image);
            chart.layOut(size, QApplication::font());
            chart.paint(painter, lightPalette());
            painter.end();
            const QPoint above = (chart.anchorOf(place) - QPointF(0, 2.4)).toPoint();
            return image.pixelColor(above) != colorsOf(lightPalette()).surface;
        };
        const QSize small(300, 200), large(3000, 2000);
        QVERIFY(!inkAbove(small, points / 3));
        QVERIFY(inkAbove(small, points));
        QVERIFY(inkAbove(large, points / 3));
        const auto wordsAt = [&chart](QSize size) {
            const Drawing drawing{
                .title = {}, .description = {}, .size = size, .paint = [&](QPainter& painter) {
                    chart.layOut(size, QApplication::font());
                    chart.paint(painter, lightPalette());
                }};
            return drawingFormatOf(QStringLiteral("a.svg"))->write(drawing);
        };
        QVERIFY(wordsAt(QSize(600, 200)).contains("1001 points, too close for marks"));
        QVERIFY(!wordsAt(large).contains("too close"));
    }

    void theColoursOfTheMapAreEvenAndEveryNumberIsLegible() {
        constexpr int steps = 64;
        const double whole = lightnessOf(viridis(1)) - lightnessOf(viridis(0));
        for (int i = 0; i < steps; ++i) {
            const double step = lightnessOf(viridis((i + 1.0) / steps)) -
                                lightnessOf(viridis(static_cast<double>(i) / steps));
            QVERIFY2(step > 0.6 * whole / steps && step < 1.5 * whole / steps,
                     qPrintable(QString::number(i)));
        }
        for (int i = 0; i <= steps; ++i) {
            const QColor ground = viridis(static_cast<double>(i) / steps);
            QVERIFY(contrastOf(ground, inkOn(ground)) >= 4.5);
        }
        QCOMPARE(viridis(-1), viridis(0));
        QCOMPARE(viridis(2), viridis(1));
        QCOMPARE(viridis(std::nan("")), viridis(0));
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white)), 21);
    }

    void theColoursOfLinesStandOutOnTheirGround() {
        for (const QPalette& palette : {lightPalette(), darkPalette()})
            for (int line = 0; line < line_colors; ++line)
                QVERIFY2(contrastOf(colorOfLine(line, palette), colorsOf(palette).surface) >= 3,
                         qPrintable(QString::number(line)));
        QCOMPARE(colorOfLine(line_colors, lightPalette()), colorOfLine(0, lightPalette()));
    }

    void anAxisPlacesValuesByThemselvesOrByTheirLogarithms() {
        const PlotAxis linear(0, 100, false, 5);
        QVERIFY(qAbs(linear.at(50) - (linear.at(0) + linear.at(100)) / 2) < 1e-9);
        const PlotAxis log(1, 10'000, true, 5);
        QVERIFY(qAbs(log.at(100) - (log.at(1) + log.at(10'000)) / 2) < 1e-9);
        QVERIFY(log.at(1) > 0 && log.at(10'000) < 1);
        const PlotAxis one(5, 5, true, 5);
        QVERIFY(qAbs(one.at(5) - 0.5) < 1e-9);
        const PlotAxis same(0, 0, false, 5);
        QVERIFY(std::isfinite(same.at(0)));
        QCOMPARE(tickLabel(16'384), QStringLiteral("16384"));
        QCOMPARE(tickLabel(0.5), QStringLiteral("0.5"));
    }

private:
    /// Three models, one out of memory, three lengths, two modes: 18 cells, of which the mode varies fastest.
    static SweepSpec sweep(int steps) {
        SweepSpec out = scripted_sweep({"first", "second", "oom"}, steps, 1);
        out.seqs = {16, 32, 64};
        return out;
    }
    static void runSweep(WindowFixture& fixture) {
        fixture->workload()->setSweep(sweep(5));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{18});
        Results apart; // or the points of two models may lie on one another
        for (CellResult cell : fixture->controller().results().cells()) {
            if (cell.status == Status::Ok) cell.statistics.mean = 1e-3 * cell_number(cell.cell.index);
            apart.add(cell);
        }
        fixture->controller().show(apart, {});
    }
    static void addViews() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("scaling") << QByteArray("scaling");
        QTest::newRow("heat_map") << QByteArray("heat_map");
    }
    static PivotView* show(WindowFixture& fixture, const QByteArray& name) {
        fixture.show(name.constData());
        return qobject_cast<PivotView*>(fixture->views()->view(QString::fromLatin1(name)));
    }
    static PivotView* scaling(WindowFixture& fixture) { return show(fixture, "scaling"); }
    static const ScalingChart& scalingChart(WindowFixture& fixture) {
        return dynamic_cast<const ScalingChart&>(*show(fixture, "scaling")->plot()->chart());
    }
    static const HeatChart& heatChart(WindowFixture& fixture) {
        return dynamic_cast<const HeatChart&>(*show(fixture, "heat_map")->plot()->chart());
    }
    static int numberOf(const PivotView& view, const PivotPlace& place) {
        return static_cast<int>(&place - view.pivot().places.data());
    }
    /// As a person does: the entry is taken and told.
    static void choose(QComboBox* box, const QString& entry) {
        const int index = box->findText(entry);
        QVERIFY2(index >= 0, qPrintable(entry));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
};

QTEST_MAIN(TestSweepCharts)
#include "test_sweep_charts.moc"
