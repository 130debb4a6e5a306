// Charts for those who do not see them: each is a chart with a summary and a child for each point, keys move
// the focus from child to child, and the same points stand in a table.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/quiet_run.h"
#include "support/runs/sample_timeline.h"
#include "ui/accessible/chart_table.h"
#include "ui/accessible/told_chart.h"
#include "ui/plot/memory/memory_plot.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/views/memory/memory_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>
#include <set>
#include <utility>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Results of which every view has a chart: with steps, breakdowns, peaks and timelines.
Results fullRun(std::uint64_t seed, double product) {
    const Results run = run_of(small_sweep(), seed, {}, {{"host", "a"}}, 1500);
    Results out;
    out.apply(*run.run());
    for (CellResult cell : run.cells()) {
        for (int layer = 0; layer < 2; ++layer) {
            cell.phases.push_back({"forward/attention/qkv", layer, product, 4e6, 1e3, "matmul", 1});
            cell.phases.push_back({"forward/ffn/norm", layer, 1e-4, 10, 1e4, "rms_norm", 1});
        }
        cell.timeline = std::make_shared<const Timeline>(sample_timeline(cell.cell.index));
        out.add(std::move(cell));
    }
    return out;
}

/// Brings a view to the front with something on show, and finds its chart.
QWidget* chartOf(WindowFixture& fixture, const QString& view) {
    compare(fixture, fullRun(1, 2e-4), fullRun(2, 3e-4));
    if (view == QStringLiteral("compare"))
        chooseRow(fixture, 0);
    else
        fixture.show(qPrintable(view));
    QCoreApplication::processEvents();
    return chartIn(*fixture->views()->view(view));
}

QTableView* tableInFront() {
    auto* const dialog = qobject_cast<ChartTable*>(QApplication::activeModalWidget());
    return dialog ? dialog->table() : nullptr;
}

void addCharts() {
    QTest::addColumn<QString>("view");
    for (const char* view :
         {"live", "breakdown", "timeline", "compare", "scaling", "heat_map", "memory", "roofline"})
        QTest::newRow(view) << QString(QLatin1String(view));
}

} // namespace

class TestAccessibleCharts : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyChartTellsItsPoints_data() { addCharts(); }
    void everyChartTellsItsPoints() {
        QFETCH(QString, view);
        WindowFixture fixture(scripted_registry());
        QWidget* plot = chartOf(fixture, view);
        QVERIFY(plot);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot);
        QVERIFY(chart && chart->isValid());
        QCOMPARE(chart->role(), QAccessible::Chart);
        QVERIFY(!chart->text(QAccessible::Name).isEmpty());
        const QString summary = chart->text(QAccessible::Description);
        const auto& points = *dynamic_cast<const ToldChart&>(*plot).points();
        QVERIFY2(summary.startsWith(chart->text(QAccessible::Name)) &&
                     summary.contains(QStringLiteral("points: %1").arg(points.count)),
                 qPrintable(summary));
        QVERIFY(chart->childCount() > 1);
        const QRect all = chart->rect();
        QVERIFY(all.isValid());
        int seen = 0;
        std::set<QString> names;
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface* child = chart->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child, chart->child(i)); // it is made once
            QCOMPARE(child->parent(), chart);
            QCOMPARE(chart->indexOfChild(child), i);
            QCOMPARE(child->childCount(), 0);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(child->state().focusable);
            names.insert(child->text(QAccessible::Name));
            QCOMPARE(child->rect().isEmpty(), bool(child->state().offscreen));
            if (child->rect().isEmpty()) continue;
            ++seen;
            QVERIFY2(all.contains(child->rect()), qPrintable(child->text(QAccessible::Name)));
            if (child->rect().width() < 4 || child->rect().height() < 4) continue; // rounded
            QAccessibleInterface* there =
                chart->childAt(child->rect().center().x(), child->rect().center().y());
            QVERIFY(there && there->rect().contains(child->rect().center()));
        }
        QVERIFY(seen > 1);
        QVERIFY(names.size() > 1);
        QVERIFY(!chart->child(-1));
        QVERIFY(!chart->child(chart->childCount()));
    }

    void keysMoveTheFocusFromPointToPoint_data() { addCharts(); }
    void keysMoveTheFocusFromPointToPoint() {
        QFETCH(QString, view);
        WindowFixture fixture(scripted_registry());
        QWidget* plot = chartOf(fixture, view);
        QVERIFY(plot);
        plot->setFocus(Qt::TabFocusReason);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot);
        std::set<QAccessible::Id> reached;
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up}) {
            QAccessibleInterface* before = chart->focusChild();
            QTest::keyClick(plot, key);
            QAccessibleInterface* now = chart->focusChild();
            QVERIFY(now);
            if (now == before) continue;
            QCOMPARE(now->parent(), chart);
            QVERIFY(now->state().focused);
            QVERIFY(!before || before == chart || !before->state().focused);
            QVERIFY(!now->text(QAccessible::Name).isEmpty());
            QVERIFY(!now->text(QAccessible::Description).isEmpty());
            QVERIFY(chart->indexOfChild(now) >= 0);
            reached.insert(QAccessible::uniqueId(now));
        }
        QVERIFY(reached.size() > 1);
    }

    void aPointCanBeGivenTheFocus_data() { addCharts(); }
    void aPointCanBeGivenTheFocus() {
        QFETCH(QString, view);
        WindowFixture fixture(scripted_registry());
        QWidget* plot = chartOf(fixture, view);
        QVERIFY(plot);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot);
        for (const int wanted : {0, chart->childCount() - 1}) {
            QAccessibleInterface* child = chart->child(wanted);
            QVERIFY(child->actionInterface());
            child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
            QVERIFY(plot->hasFocus());
            QCOMPARE(chart->focusChild(), child);
        }
    }

    void theTableHasTheSamePoints_data() { addCharts(); }
    void theTableHasTheSamePoints() {
        QFETCH(QString, view);
        WindowFixture fixture(scripted_registry());
        QWidget* plot = chartOf(fixture, view);
        QVERIFY(plot);
        const std::shared_ptr<const ToldPoints> points = dynamic_cast<const ToldChart&>(*plot).points();
        QVERIFY(fixture->views()->tableAction()->isEnabled());
        fixture->views()->tableAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(tableInFront(), patience);
        QTableView* table = tableInFront();
        QVERIFY(!table->accessibleName().isEmpty());
        QCOMPARE(table->model()->rowCount(), points->count);
        QCOMPARE(table->model()->columnCount(), static_cast<int>(points->columns.size()));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            QVERIFY(!table->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
            for (int row = 0; row < points->count; ++row)
                QCOMPARE(table->model()->index(row, column).data().toString(), points->text(row, column));
        }
        // Sorted by what there are numbers of: upwards, what has none last.
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            std::vector<double> numbers;
            for (int row = 0; row < points->count; ++row)
                if (const double number = points->number(row, column); number == number)
                    numbers.push_back(number);
            if (numbers.empty()) continue;
            table->sortByColumn(column, Qt::DescendingOrder);
            std::ranges::sort(numbers, std::ranges::greater());
            const QAbstractItemModel& model = *table->model();
            for (std::size_t row = 0; row < numbers.size(); ++row)
                QCOMPARE(model.index(static_cast<int>(row), column).data(PointsModel::SortRole).toDouble(),
                         numbers[row]);
        }
        const QString first = table->model()->index(0, 0).data().toString();
        table->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), patience);
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), points->count + 2); // headings above, a line's end behind the last
        QCOMPARE(lines[1].section(QLatin1Char('\t'), 0, 0), first);
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!tableInFront(), patience);
    }

    void theMenuOfAChartOffersTheTable_data() { addCharts(); }
    void theMenuOfAChartOffersTheTable() {
        QFETCH(QString, view);
        WindowFixture fixture(scripted_registry());
        QWidget* plot = chartOf(fixture, view);
        QVERIFY(plot);
        plot->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), plot->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(plot, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* show = nullptr;
        for (QAction* action : menu->actions())
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Show as table…")) show = action;
        QVERIFY(show);
        menu->close();
        show->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(tableInFront(), patience);
        tableInFront()->window()->close();
    }

    void onlyChosenRowsAreCopiedWhereSeveralAre() {
        WindowFixture fixture(scripted_registry());
        showChartTable(chartOf(fixture, QStringLiteral("live")));
        QTRY_VERIFY_WITH_TIMEOUT(tableInFront(), patience);
        QTableView* table = tableInFront();
        table->selectRow(3);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        for (auto* button : table->window()->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Copy"))) button->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith(QStringLiteral("Step\tTime of a step")), qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(QStringLiteral("1\t")));
        QVERIFY(lines[2].startsWith(QStringLiteral("3\t")));
        table->window()->close();
    }

    /// What is asked for is made, and no more: of many steps those are children that are drawn.
    void aLongTraceHasTheChildrenThatAreDrawn() {
        constexpr int steps = 100000;
        constexpr int spike = 54321;
        StepPlot plot;
        plot.resize(800, 400);
        CellSteps trace(10, steps);
        for (int i = 0; i < steps; ++i)
            trace.append(i == spike ? 0.05 : 0.010 + 1e-6 * (i % 7));
        plot.setTrace(&trace);
        plot.show();
        plot.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&plot));
        plot.setFocus();
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&plot);
        QVERIFY2(chart->text(QAccessible::Description).contains(QStringLiteral("points: 100000")),
                 qPrintable(chart->text(QAccessible::Description)));
        QVERIFY(chart->childCount() > 100 && chart->childCount() < 2 * 800);
        bool found = false;
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface* child = chart->child(i);
            QCOMPARE(chart->indexOfChild(child), i);
            found = found || child->text(QAccessible::Name).startsWith(QStringLiteral("Step 54321"));
        }
        QVERIFY(found);
        // Keys go through all of them, and each that is read is a child.
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(chart->focusChild()->text(QAccessible::Name),
                 QStringLiteral("Step 0: 10.00\u00A0ms, Warm-up"));
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(chart->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("Step 2:")));
        QVERIFY(chart->indexOfChild(chart->focusChild()) >= 0);
        QTest::keyClick(&plot, Qt::Key_PageDown);
        QVERIFY(chart->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("Step 10002:")));
        QTest::keyClick(&plot, Qt::Key_PageUp);
        QTest::keyClick(&plot, Qt::Key_Up);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.reading().front(), QStringLiteral("Step 0 (warm-up): 10.00\u00A0ms"));
        // What is zoomed in on moves along.
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(plot.isZoomed());
        QTest::keyClick(&plot, Qt::Key_Up); // stays at the first, which is brought into sight
        QCOMPARE(plot.visibleSteps().first, 0.0);
        QVERIFY(!chart->focusChild()->rect().isEmpty());
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(plot.reading().isEmpty());
        showChartTable(&plot);
        QTRY_VERIFY_WITH_TIMEOUT(tableInFront(), patience);
        QCOMPARE(tableInFront()->model()->rowCount(), steps);
        trace.append(0.01); // the table is as it was
        plot.refresh();
        QCOMPARE(tableInFront()->model()->rowCount(), steps);
        tableInFront()->window()->close();
    }

    void aChartThatGoesTakesItsPointsAlong() {
        auto plot = std::make_unique<StepPlot>();
        CellSteps trace(0, 3);
        for (const double seconds : {0.01, 0.02, 0.03})
            trace.append(seconds);
        plot->setTrace(&trace);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot.get());
        QCOMPARE(chart->childCount(), 3);
        QAccessibleInterface* last = chart->child(2);
        const QAccessible::Id id = QAccessible::uniqueId(last);
        QCOMPARE(QAccessible::accessibleInterface(id), last);
        // A chart of fewer has no such point any more.
        CellSteps fewer(0, 1);
        fewer.append(0.01);
        plot->setTrace(&fewer);
        QCOMPARE(chart->childCount(), 1);
        QVERIFY(!last->isValid());
        QVERIFY(last->state().invalid);
        QVERIFY(last->text(QAccessible::Name).isEmpty());
        QVERIFY(last->rect().isEmpty());
        plot->setTrace(nullptr);
        QCOMPARE(chart->childCount(), 0);
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("points: 0")));
        plot.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    /// Operations are told beside tensors, which the arrows reach, too.
    void memoryTellsItsTensorsWhereTheyAreDrawn() {
        WindowFixture fixture(scripted_registry());
        auto* plot = qobject_cast<MemoryPlot*>(chartOf(fixture, QStringLiteral("memory")));
        QVERIFY(plot);
        const auto ops = static_cast<int>(plot->map().picture().ops.size());
        const auto blocks = static_cast<int>(plot->map().picture().blocks.size());
        QCOMPARE(plot->points()->count, ops + blocks);
        auto* view = qobject_cast<MemoryView*>(fixture->views()->view(QStringLiteral("memory")));
        QTest::keyClick(view->shapeBox(), Qt::Key_Down);
        QCOMPARE(plot->points()->count, ops);
        QTest::keyClick(view->shapeBox(), Qt::Key_Up);
        QCOMPARE(plot->points()->count, ops + blocks);
    }

    void aViewWithoutAChartSaysSo() {
        WindowFixture fixture(scripted_registry());
        fixture.show("results");
        QVERIFY(!fixture->views()->tableAction()->isEnabled());
        fixture.show("live"); // which has nothing to show
        QVERIFY(!fixture->views()->tableAction()->isEnabled());
    }
};

QTEST_MAIN(TestAccessibleCharts)
#include "test_accessible_charts.moc"
