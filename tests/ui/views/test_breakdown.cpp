// The breakdown: its tree, the view, and the option that asks for it.
#include "plan/op.h"
#include "scripted_sweep.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/breakdown/breakdown_model.h"
#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/results/results_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cstdlib>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// 16 ms in all: a product that computes, one op fused into it, a norm that moves memory.
BreakdownReport sampleReport(bool peaks = true, double peakFlops = 4e12) {
    CellResult cell;
    cell.cell = expand(scripted_sweep({"a"}, 4, 1)).front();
    cell.phases = {{"forward/attention/norm", 0, 0.004, 4e9, 8e9, "rms_norm", 1},
                   {"forward/ffn/w1w3", 0, 0.010, 20e9, 1e9, "matmul", 1},
                   {"forward/ffn/swiglu", 0, 0, 1e9, 1e9, "swiglu", 1},
                   {"backward/ffn/w1w3", 0, 0.001, 1e9, 1e9, "matmul_input_gradient", 1},
                   {"backward/ffn/w1w3", 0, 0.001, 2e9, 1e9, "matmul_weight_gradient", 1}};
    if (peaks) cell.peaks = DeviceRates{peakFlops, 4e12};
    return report_of(cell);
}

QModelIndex child(const QModelIndex& parent, int row) {
    return parent.model()->index(row, 0, parent);
}

QString textOf(const QModelIndex& row, int column) {
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

class TestBreakdown : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theModelIsATree() {
        BreakdownModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setReport(sampleReport());
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex step = model.index(0, 0);
        QCOMPARE(model.rowCount(step), 2);
        const QModelIndex backward = child(step, 1);
        QCOMPARE(textOf(backward, BreakdownModel::Phase), QStringLiteral("backward"));
        const QModelIndex product = child(child(backward, 0), 0);
        QCOMPARE(model.rowCount(product), 2);
        QCOMPARE(textOf(child(product, 1), BreakdownModel::Phase), QStringLiteral("matmul_weight_gradient"));
        QCOMPARE(product.parent().parent(), backward);
        const BreakdownReport none;
        model.setReport(none);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhatTheReportSays() {
        BreakdownModel model;
        model.setReport(sampleReport());
        const QModelIndex forward = child(model.index(0, 0), 0);
        const QModelIndex product = child(child(forward, 1), 0);
        QCOMPARE(textOf(product, BreakdownModel::Phase), QStringLiteral("w1w3 · matmul"));
        QCOMPARE(textOf(product, BreakdownModel::Time), QStringLiteral("10.000"));
        QCOMPARE(textOf(product, BreakdownModel::Share), QStringLiteral("62.5\u00A0%"));
        QCOMPARE(textOf(product, BreakdownModel::Flops), QStringLiteral("2.00"));
        QCOMPARE(textOf(product, BreakdownModel::Bytes), QStringLiteral("100"));
        QCOMPARE(textOf(product, BreakdownModel::OfPeak), QStringLiteral("50\u00A0%"));
        QCOMPARE(textOf(product, BreakdownModel::BoundBy), QStringLiteral("compute"));
        QCOMPARE(product.siblingAtColumn(BreakdownModel::Share).data(BreakdownModel::BarRole).toDouble(),
                 0.625);
        QCOMPARE(product.siblingAtColumn(BreakdownModel::OfPeak).data(BreakdownModel::BarRole).toDouble(),
                 0.5);
        const QModelIndex norm = child(child(forward, 0), 0);
        QCOMPARE(textOf(norm, BreakdownModel::BoundBy), QStringLiteral("memory"));
        QCOMPARE(textOf(norm, BreakdownModel::OfPeak), QStringLiteral("50\u00A0%"));

        const QModelIndex fused = child(child(forward, 1), 1);
        QCOMPARE(textOf(fused, BreakdownModel::Time), QStringLiteral("fused"));
        QCOMPARE(textOf(fused, BreakdownModel::BoundBy), QStringLiteral("fused into forward/ffn/w1w3"));
        for (const int column :
             {BreakdownModel::Share, BreakdownModel::Flops, BreakdownModel::Bytes, BreakdownModel::OfPeak})
            QCOMPARE(textOf(fused, column), QStringLiteral("–"));
        QVERIFY(fused.data(Qt::ToolTipRole).toString().contains(QStringLiteral("within forward/ffn/w1w3")));
        QVERIFY(!fused.siblingAtColumn(BreakdownModel::Share).data(BreakdownModel::BarRole).isValid());
    }

    void withoutPeaksThereIsNoShareOfThem() {
        BreakdownModel model;
        model.setReport(sampleReport(false));
        const QModelIndex step = model.index(0, 0);
        QCOMPARE(textOf(step, BreakdownModel::OfPeak), QStringLiteral("–"));
        QVERIFY(textOf(step, BreakdownModel::Flops) != QStringLiteral("–"));
        QVERIFY(!step.siblingAtColumn(BreakdownModel::OfPeak).data(BreakdownModel::BarRole).isValid());
    }

    void whatIsOverItsPeakSaysSo() {
        BreakdownModel model;
        model.setReport(sampleReport(true, 1e12));
        const QModelIndex product = child(child(child(model.index(0, 0), 0), 1), 0);
        QCOMPARE(textOf(product, BreakdownModel::OfPeak), QStringLiteral("200\u00A0%"));
        QCOMPARE(textOf(product, BreakdownModel::BoundBy), QStringLiteral("compute, above its peak"));
        QVERIFY(product.data(Qt::ToolTipRole).toString().contains(QStringLiteral("too low")));
        model.setReport(sampleReport());
        const QModelIndex slower = child(child(child(model.index(0, 0), 0), 1), 0);
        QVERIFY(!slower.data(Qt::ToolTipRole).toString().contains(QStringLiteral("too low")));
    }

    void everyPhaseHasItsColour() {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            std::set<QRgb> colors = {colorOfPhase({}, palette).rgb()};
            for (const Pass pass : {Pass::Forward, Pass::Backward, Pass::Optimizer})
                QVERIFY(colors.insert(colorOfPhase(QLatin1String(name_of(pass)), palette).rgb()).second);
        }
        BreakdownModel model;
        model.setReport(sampleReport());
        const QModelIndex step = model.index(0, 0);
        QCOMPARE(step.data(BreakdownModel::PhaseRole).toString(), QString());
        for (const int phase : {0, 1})
            for (const QModelIndex& row : {child(step, phase), child(child(step, phase), 0)})
                QCOMPARE(row.data(BreakdownModel::PhaseRole).toString(),
                         phase == 0 ? QStringLiteral("forward") : QStringLiteral("backward"));
    }

    void aRunWithTheOptionFillsTheView() {
        WindowFixture fixture(scripted_registry());
        BreakdownView* view = fixture.breakdown();
        fixture.show("breakdown");
        QCOMPARE(fixture->views()->currentWidget(), view);
        QVERIFY(view->isEmpty());
        QVERIFY(view->askButton()->isVisible());
        QTest::mouseClick(view->askButton(), Qt::LeftButton);
        QVERIFY(fixture->workload()->takesBreakdown());
        QVERIFY(!view->askButton()->isVisible());

        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        QVERIFY(fixture->workload()->takesBreakdown()); // a sweep says nothing of it
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(!view->isEmpty());
        QCOMPARE(view->cell(), 1); // it went with the run
        QCOMPARE(view->tree()->model()->rowCount(), 1);
        QCOMPARE(view->model().report().peaks.value(), (DeviceRates{1e12, 1e11}));

        fixture->selection().choose(0);
        QCOMPARE(view->cell(), 0);
        QVERIFY(view->model().report().cell == fixture->controller().results().cells()[0].cell);
        view->copyMarkdown();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("## cell 1: ok")));
        view->copyCsv();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("cell,title,path")));
    }

    void withoutTheOptionTheViewSaysHow() {
        WindowFixture fixture(scripted_registry());
        fixture.show("breakdown");
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture.breakdown()->isEmpty());
        QVERIFY(fixture.breakdown()->askButton()->isVisible());
        for (const CellResult& cell : fixture->controller().results().cells())
            QVERIFY(cell.phases.empty());
    }

    void aCellWithoutOnePointsToThoseThatHaveOne() {
        WindowFixture fixture(scripted_registry());
        fixture.show("breakdown");
        fixture->workload()->setTakesBreakdown(true);
        SweepSpec sweep = scripted_sweep({"ok", "oom"}, 4, 1);
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        BreakdownView* view = fixture.breakdown();
        QCOMPARE(view->cell(), 0); // the cell that does not fit never had one
        QVERIFY(!view->isEmpty());
        fixture->selection().choose(1);
        QVERIFY(view->isEmpty());
        bool pointed = false;
        for (const auto* label : view->findChildren<QLabel*>())
            pointed =
                pointed || (label->isVisible() && label->text().contains(QStringLiteral("have one: 1.")));
        QVERIFY(pointed);
    }

    void theOptionIsRemembered() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->workload()->takesBreakdown());
        fixture->workload()->setTakesBreakdown(true);
        fixture->close();
        fixture.restart();
        QVERIFY(fixture->workload()->takesBreakdown());
    }

    void rowsSortWithinTheirPhase() {
        BreakdownModel model;
        model.setReport(sampleReport());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(BreakdownModel::SortRole);
        const auto second = [&](int level) { // of the rows of the step, or of its first row
            QModelIndex parent = proxy.index(0, 0);
            if (level > 0) parent = proxy.index(0, 0, parent);
            return proxy.index(1, 0, parent).data().toString();
        };
        proxy.sort(BreakdownModel::Time, Qt::DescendingOrder);
        QCOMPARE(second(1), QStringLiteral("attention"));
        proxy.sort(BreakdownModel::Time, Qt::AscendingOrder);
        QCOMPARE(second(0), QStringLiteral("forward"));
        proxy.sort(BreakdownModel::Phase, Qt::AscendingOrder);
        QCOMPARE(second(0), QStringLiteral("backward"));
        QCOMPARE(second(1), QStringLiteral("ffn"));
    }

    void theTreeIsReachedAndReadByKeyboard() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QTest::keyClick(fixture.operator->(), Qt::Key_3, Qt::ControlModifier);
        QTreeView* tree = fixture.breakdown()->tree();
        QVERIFY(tree->isVisible());
        QVERIFY(!tree->accessibleName().isEmpty());
        tree->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("forward"));
        QTest::keyClick(tree, Qt::Key_Left); // folds it up
        QVERIFY(!tree->isExpanded(tree->currentIndex().siblingAtColumn(0)));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("## cell 2: ok")));
        for (int column = 0; column < BreakdownModel::ColumnCount; ++column)
            QVERIFY(!tree->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void columnsFillAViewThatComesToTheFront() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd()); // behind the Live view
        fixture->resize(1600, 900);
        fixture.show("breakdown");
        QCoreApplication::processEvents();
        const QTreeView* tree = fixture.breakdown()->tree();
        QVERIFY2(
            std::abs(tree->header()->length() - tree->viewport()->width()) <= 2,
            qPrintable(
                QStringLiteral("%1 of %2").arg(tree->header()->length()).arg(tree->viewport()->width())));
    }

    void columnsFillTheViewUntilAPersonMovesThem() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("breakdown");
        const QHeaderView* header = fixture.breakdown()->tree()->header();
        fixture->resize(1000, 640);
        QCoreApplication::processEvents();
        const int narrow = header->sectionSize(BreakdownModel::Share);
        QVERIFY(header->sectionSize(BreakdownModel::Phase) >=
                fixture->fontMetrics().horizontalAdvance(QStringLiteral("matmul_weight_gradient")));
        fixture->resize(1900, 1000);
        QCoreApplication::processEvents();
        QVERIFY(header->sectionSize(BreakdownModel::Share) > narrow);
        fixture.breakdown()->tree()->header()->resizeSection(BreakdownModel::Share, 77);
        fixture->resize(1200, 800);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(BreakdownModel::Share), 77);
    }

    void whatBoundsAnOperationIsInSightInTheUsualWindow() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("breakdown");
        fixture->resize(1280, 800);
        QCoreApplication::processEvents();
        QVERIFY(fixture->actions().showInspector->isChecked()); // which takes its room
        const QTreeView* tree = fixture.breakdown()->tree();
        const QModelIndex whole = tree->model()->index(0, 0);
        for (const int column :
             {BreakdownModel::Phase, BreakdownModel::Time, BreakdownModel::OfPeak, BreakdownModel::BoundBy}) {
            const QRect entry = tree->visualRect(whole.siblingAtColumn(column));
            const QString words = textOf(whole, column);
            const int end = entry.left() + tree->fontMetrics().horizontalAdvance(words);
            QVERIFY2(entry.left() >= 0 && end < tree->viewport()->width(), qPrintable(words));
            QVERIFY2(entry.width() >= tree->fontMetrics().horizontalAdvance(words), qPrintable(words));
        }
    }

    void barsFollowTheTheme() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("breakdown");
        QTreeView* tree = fixture.breakdown()->tree();
        const auto barColor = [&] {
            QCoreApplication::processEvents();
            tree->clearSelection();
            tree->setCurrentIndex({});
            const QRect cell = tree->visualRect(tree->model()->index(0, BreakdownModel::Share));
            return tree->viewport()->grab(cell).toImage().pixelColor(cell.width() / 5, cell.height() / 2);
        };
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            fixture->chooseTheme(theme);
            QCOMPARE(barColor().name(),
                     colorOfPhase({}, QApplication::palette()).name()); // of the whole step
        }
    }
};

QTEST_MAIN(TestBreakdown)
#include "test_breakdown.moc"
