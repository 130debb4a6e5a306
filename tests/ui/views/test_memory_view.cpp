// The memory of a step: what is drawn of a plan, how it is read, and what would make it smaller.
#include "plan/build.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/controller/selection.h"
#include "ui/plot/memory/memory_plot.h"
#include "ui/text/language.h"
#include "ui/theme/colors/role_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/memory/fit_advice.h"
#include "ui/views/memory/memory_picture.h"
#include "ui/views/memory/memory_view.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/axes.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Two models, of which none has run.
Results waitingResults(std::optional<std::int64_t> limit = {}) {
    Results out;
    SweepSpec sweep = scripted_sweep({"a", "b"}, 4, 1);
    sweep.attentions = {Attention::Materialized};
    sweep.seqs = {64};
    sweep.memory_limit_bytes = limit;
    out.apply(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {}});
    return out;
}

StepPlan planOf(const Cell& cell) {
    return build_step_plan(cell.model, cell.options, {});
}

MemoryView* memoryOf(WindowFixture& fixture) {
    return qobject_cast<MemoryView*>(fixture->views()->view(QStringLiteral("memory")));
}

} // namespace

class TestMemoryView : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void thePictureHasEveryTensorWhereItLies() {
        const Results results = waitingResults();
        const StepPlan plan = planOf(results.cells()[1].cell);
        const MemoryPicture picture = pictureOf(plan, lightPalette());
        QCOMPARE(picture.arena_bytes, plan.arena_bytes);
        QCOMPARE(picture.ops.size(), static_cast<qsizetype>(plan.ops.size()));
        for (const MemoryBlock& block : picture.blocks) {
            QVERIFY(block.offset >= 0 && block.offset + block.bytes <= picture.arena_bytes);
            QVERIFY(block.first <= block.last && block.role < picture.roles.size());
        }
        QCOMPARE(picture.passes.size(), std::size_t{2});
        QCOMPARE(picture.passes[1].last, static_cast<int>(plan.ops.size()) - 1);
        std::set<QRgb> colors;
        for (const Role role : {Role::Input, Role::Parameter, Role::Gradient, Role::OptimizerState,
                                Role::Activation, Role::Workspace})
            for (const QPalette& palette : {lightPalette(), darkPalette()})
                colors.insert(colorOfRole(name_of(role), palette).rgb());
        QCOMPARE(colors.size(), std::size_t{12});
    }

    void aBlockIsFoundWhereItIsDrawn() {
        MemoryMap map;
        map.setPicture(pictureOf(planOf(waitingResults().cells()[1].cell), lightPalette()));
        map.layOut({900, 500}, {});
        int found = 0;
        for (std::size_t i = 0; i < map.picture().blocks.size(); ++i) {
            const QRectF area = map.areaOf(static_cast<int>(i));
            QVERIFY(map.plotArea().adjusted(-1, -1, 1, 1).contains(area));
            if (area.width() < 2 || area.height() < 2) continue;
            QCOMPARE(map.blockAt(area.center()), static_cast<int>(i)); // no two lie upon one another
            ++found;
        }
        QVERIFY(found > 10);
        QCOMPARE(map.blockAt({1, 1}), -1);
    }

    void theLineThatIsReadLeavesThePeaksWordsAlone() {
        MemoryMap map;
        map.setPicture(pictureOf(planOf(waitingResults().cells()[1].cell), lightPalette()));
        map.layOut({500, 300}, {});
        const auto wordsWith = [&map](int op) {
            QImage image(500, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            map.paint(painter, colorsOf(lightPalette()), {op, -1});
            painter.end();
            return image.copy(map.peakWords().toAlignedRect().adjusted(1, 1, -1, -1));
        };
        const QRectF words = map.peakWords();
        const int op = map.opAt(words.center().x());
        QVERIFY(op >= 0 && words.contains(map.xOf(op + 0.5), words.center().y()));
        QCOMPARE(wordsWith(op), wordsWith(-1));
    }

    /// The window at its narrowest, with the inspector: the words wrap, and none is left out.
    void whatIsSaidOfThePeakIsSaidWhole() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.devices = {"cuda:0"}; // of another machine, which is said as well
        sweep.memory_limit_bytes = std::int64_t{1} << 40;
        Results results;
        results.apply(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {}});
        const Cell cell = results.cells().front().cell;
        Prediction prediction;
        prediction.peak_bytes = planOf(cell).arena_bytes + (std::int64_t{3} << 20);
        results.apply(CellStarted{cell, prediction});
        fixture->resize(1024, 640);
        fixture->actions().showInspector->setChecked(true);
        fixture->controller().show(std::move(results), {});
        fixture->selection().choose(0);
        fixture.show("memory");
        const MemoryView* view = memoryOf(fixture);
        const auto labels = view->findChildren<ElidedLabel*>();
        const auto found = std::ranges::find_if(
            labels, [view](const ElidedLabel* each) { return each->text() == view->summary(); });
        QVERIFY(found != labels.end());
        QVERIFY2(view->summary().contains(QStringLiteral("took beside")), qPrintable(view->summary()));
        QVERIFY(fixture.waitForRest());
        QVERIFY((*found)->height() >= (*found)->heightForWidth((*found)->width()));
        QVERIFY(!(*found)->isElided());
        QVERIFY((*found)->heightForWidth(220) > 2 * (*found)->fontMetrics().lineSpacing());
    }

    void aCellThatHasNotRunIsDrawn() {
        WindowFixture fixture(scripted_registry());
        MemoryView* view = memoryOf(fixture);
        QVERIFY(view && view->isEmpty());
        fixture->controller().show(waitingResults(), {});
        fixture.show("memory");
        fixture->selection().choose(1);
        QVERIFY(!view->isEmpty());
        QVERIFY(view->plot()->map().picture().blocks.size() > 10);
        QVERIFY2(view->summary().startsWith(QStringLiteral("Peak ")), qPrintable(view->summary()));
        QVERIFY(!view->owners().owners().empty());
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        for (const char* words : {"Memory of a step", "Activations", "forward", "peak "})
            QVERIFY2(svg.contains(words), words);
    }

    void twoChosenCellsStandSideBySide() {
        WindowFixture fixture(scripted_registry());
        MemoryView* view = memoryOf(fixture);
        fixture->controller().show(waitingResults(), {});
        fixture.show("memory");
        fixture->selection().choose(0);
        QVERIFY(!view->besidePlot()->isVisible());
        QVERIFY(view->plot()->map().picture().title.isEmpty());
        fixture->selection().choose({0, 1}, 0);
        QVERIFY(view->besidePlot()->isVisible());
        const MemoryMap& left = view->plot()->map();
        const MemoryMap& right = view->besidePlot()->map();
        const Results& results = fixture->controller().results();
        QCOMPARE(left.picture().arena_bytes, planOf(results.cells()[0].cell).arena_bytes);
        QCOMPARE(right.picture().arena_bytes, planOf(results.cells()[1].cell).arena_bytes);
        QCOMPARE(left.bytesInSight(), right.bytesInSight()); // to one scale
        QVERIFY(left.picture().title != right.picture().title && !left.picture().title.isEmpty());
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        QCOMPARE(svg.count("peak "), 2);
        // The other one is the one to show alone now.
        fixture->selection().choose({0, 1}, 1);
        QCOMPARE(view->plot()->map().picture().arena_bytes, planOf(results.cells()[1].cell).arena_bytes);
        fixture->selection().choose(1);
        QVERIFY(!view->besidePlot()->isVisible());
    }

    void nothingIsWorkedOutThatNobodySees() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(waitingResults(), {});
        fixture->selection().choose(1);
        MemoryView* view = memoryOf(fixture);
        QVERIFY(!view->isEmpty());
        QVERIFY(view->plot()->map().picture().blocks.empty());
        QVERIFY(view->hasChart() && !view->chart().title.isEmpty()); // but it can be written
        fixture.show("memory");
        QVERIFY(!view->plot()->map().picture().blocks.empty());
    }

    void aTableThatDoesNotSayEnoughSaysWhatIsMissing() {
        WindowFixture fixture(scripted_registry());
        fixture.show("memory");
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        MemoryView* view = memoryOf(fixture);
        QVERIFY(view->isEmpty());
        bool told = false;
        for (const auto* label : view->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("does not say")) &&
                            label->text().contains(QStringLiteral("recision")));
        QVERIFY(told);
        fixture->controller().show(waitingResults(), {});
        fixture->selection().choose(0);
        QVERIFY(!view->isEmpty());
    }

    void pointerAndKeyboardReadIt() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(waitingResults(), {});
        fixture.show("memory");
        fixture->selection().choose(1);
        MemoryPlot* plot = memoryOf(fixture)->plot();
        const auto& blocks = plot->map().picture().blocks;
        int large = 0;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (plot->map().areaOf(static_cast<int>(i)).height() > plot->map().areaOf(large).height())
                large = static_cast<int>(i);
        QTest::mouseMove(plot, plot->map().areaOf(large).center().toPoint());
        QCOMPARE(plot->marks().block, large);
        const QString words = plot->reading().join(QLatin1Char(' '));
        QVERIFY2(words.contains(blocks[static_cast<std::size_t>(large)].name), qPrintable(words));

        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->marks().op, 0);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->marks().op, 1);
        QTest::keyClick(plot, Qt::Key_P);
        QCOMPARE(plot->marks().op, plot->map().picture().peak_op);
        QTest::keyClick(plot, Qt::Key_Up);
        QVERIFY(plot->marks().block >= 0);
        QVERIFY(!plot->saidOfCurrent().isEmpty());
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->marks().op, static_cast<int>(plot->map().picture().ops.size()) - 1);

        QComboBox* shape = memoryOf(fixture)->shapeBox();
        QTest::keyClick(shape, Qt::Key_Down);
        QVERIFY(plot->map().shape() == MemoryShape::Roles);
        QVERIFY2(plot->reading().join(QLatin1Char(' ')).contains(QStringLiteral(" alive")),
                 qPrintable(plot->reading().join(QLatin1Char(' '))));
        fixture.restart();
        QVERIFY(memoryOf(fixture)->plot()->map().shape() == MemoryShape::Roles);
    }

    void theChosenLimitIsALine() {
        WindowFixture fixture(scripted_registry());
        const std::int64_t peak = planOf(waitingResults().cells()[1].cell).arena_bytes;
        fixture->controller().show(waitingResults(peak - 1), {});
        fixture.show("memory");
        fixture->selection().choose(1);
        MemoryView* view = memoryOf(fixture);
        QVERIFY(view->plot()->map().limitIsInSight());
        QVERIFY2(view->summary().contains(QStringLiteral("more than there is")), qPrintable(view->summary()));
        fixture->controller().show(waitingResults(peak * 100), {});
        fixture->selection().choose(1);
        QVERIFY(!view->plot()->map().limitIsInSight()); // the step would be flat
        QVERIFY2(view->summary().contains(QStringLiteral("fits in")), qPrintable(view->summary()));
    }

    /// What a backend takes for itself is in the plan of whoever measured the cell, and in none that is made
    /// elsewhere.
    void whatADeviceOfElsewhereTookBesideIsSaid() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.devices = {"cuda:0"};
        Results results;
        results.apply(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {}});
        const Cell cell = results.cells().front().cell;
        Prediction prediction;
        prediction.peak_bytes = planOf(cell).arena_bytes + (std::int64_t{3} << 20);
        results.apply(CellStarted{cell, prediction});
        fixture->controller().show(std::move(results), {});
        fixture->selection().choose(0);
        fixture.show("memory");
        const QString summary = memoryOf(fixture)->summary();
        QVERIFY2(summary.contains(QStringLiteral("3.00\u00A0MiB that cuda:0")), qPrintable(summary));
    }

    void whatWouldMakeItFitIsAddedByAClick() {
        WindowFixture fixture(scripted_registry());
        const std::int64_t peak = planOf(waitingResults().cells()[1].cell).arena_bytes;
        fixture->workload()->setSweep(scripted_sweep({"a"}, 4, 1));
        fixture->controller().show(waitingResults(peak - 1), {});
        fixture.show("memory");
        fixture->selection().choose(1);
        FitAdvice* advice = memoryOf(fixture)->advice();
        int batch = -1;
        for (std::size_t i = 0; i < advice->cells().size(); ++i) {
            QVERIFY(advice->cells()[i].peak_bytes < peak);
            if (advice->cells()[i].axis->name == "batch") batch = static_cast<int>(i);
        }
        QVERIFY(batch >= 0 && advice->cells().size() >= 2);
        QPushButton* add = advice->button(batch);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(fixture->workload()->sweep()->batches, (std::vector<std::int64_t>{2, 1}));
        QVERIFY(!add->isEnabled());
        fixture->workload()->history()->undo();
        QCOMPARE(fixture->workload()->sweep()->batches, (std::vector<std::int64_t>{2}));
        // The workload on the left did not have the cell: that of the results took its place, which can be
        // undone.
        QCOMPARE(fixture->workload()->sweep()->models.size(), std::size_t{2});
        fixture->workload()->history()->undo();
        QVERIFY(fixture->workload()->sweep() == scripted_sweep({"a"}, 4, 1));
    }

    /// Beside a number and a button there is little room for what it is about.
    void whatWouldMakeItFitStandsInALineOfItsOwn() {
        loadLanguage(QStringLiteral("de"));
        FitAdvice advice;
        advice.setCells({{.axis = &axis_named("batch"), .value = std::int64_t{1}, .peak_bytes = 251 << 20}},
                        {});
        advice.resize(280, 120);
        advice.show();
        const auto labels = advice.findChildren<QLabel*>();
        const auto about = std::ranges::find_if(
            labels, [](const QLabel* label) { return label->text().endsWith(QStringLiteral(": 1")); });
        QVERIFY(about != labels.end());
        QVERIFY2((*about)->heightForWidth((*about)->width()) < 2 * (*about)->fontMetrics().lineSpacing(),
                 qPrintable((*about)->text()));
        loadLanguage(QStringLiteral("en"));
    }

    void theOwnersAreAModel() {
        OwnersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOwners({{"layers.*.probs", Role::Activation, 3, 3072}, {"tokens", Role::Input, 1, 1024}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, OwnersModel::Share).data().toString(), QStringLiteral("75.0\u00A0%"));
        QCOMPARE(model.index(0, OwnersModel::Kind).data().toString(), QStringLiteral("Activations"));
        model.setOwners({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestMemoryView)
#include "test_memory_view.moc"
