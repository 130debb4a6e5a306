// Every view of the table: its tab, its entry in the menu, its key, what it shows and when; a view that
// cannot be shown fails here.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/inspector/inspector.h"
#include "ui/text/format.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/views.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

class TestViews : public QObject {
    Q_OBJECT
private slots:
    void everyViewIsReachedByTabMenuAndKey_data() { addViews(); }
    void everyViewIsReachedByTabMenuAndKey() {
        QFETCH(int, number);
        const ViewRow& row = viewTable()[static_cast<std::size_t>(number)];
        WindowFixture fixture(scripted_registry());
        ViewTabs& tabs = *fixture->views();
        QCOMPARE(tabs.count(), static_cast<int>(viewTable().size()));
        View* view = tabs.view(QLatin1String(row.name));
        QVERIFY(view);
        QCOMPARE(tabs.indexOf(view), number);
        QCOMPARE(tabs.tabText(number), viewText(row.label));
        QVERIFY(!tabs.tabIcon(number).isNull());

        QAction* show = tabs.showAction(QLatin1String(row.name));
        QVERIFY(menuOf(fixture.window(), show));
        QCOMPARE(show->text(), viewText(row.menu));
        QVERIFY(!show->icon().isNull());
        QVERIFY(show->toolTip().contains(QLatin1String(row.shortcut)));

        const int other = (number + 1) % tabs.count();
        tabs.setCurrentIndex(other);
        QVERIFY(!view->isVisible());
        show->trigger();
        QVERIFY(view->isVisible());
        tabs.setCurrentIndex(other);
        QTest::keySequence(&fixture.window(), QKeySequence(QLatin1String(row.shortcut)));
        QVERIFY(view->isVisible());
        tabs.setCurrentIndex(other);
        tabs.showView(QLatin1String(row.name));
        QVERIFY(view->isVisible());
        tabs.setCurrentIndex(other);
        emit view->wanted();
        QVERIFY(view->isVisible());
    }

    void namesAndKeysAreTheirOwn() {
        WindowFixture fixture(scripted_registry());
        std::set<QString> names;
        for (const ViewRow& row : viewTable()) {
            QVERIFY2(names.insert(QLatin1String(row.name)).second, row.name);
            QCOMPARE(findView(QLatin1String(row.name)), &row);
            QVERIFY(viewNames().contains(QLatin1String(row.name)));
        }
        QVERIFY(!findView(QStringLiteral("nonsense")));
        std::set<QString> keys;
        for (const auto* action : fixture->findChildren<QAction*>())
            if (!action->shortcut().isEmpty() && action->shortcut() != QKeySequence(QKeySequence::Copy))
                QVERIFY2(keys.insert(action->shortcut().toString()).second, qPrintable(action->text()));
        QVERIFY(keys.size() > viewTable().size());
    }

    void theManualNamesEveryView() {
        QFile manual(QStringLiteral(MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        for (const ViewRow& row : viewTable())
            QVERIFY2(text.contains(QLatin1String(row.name)), row.name);
    }

    void aViewShowsSomethingOnceTheRunHasWhatItNeeds() {
        WindowFixture fixture(scripted_registry());
        for (const ViewRow& row : viewTable())
            QVERIFY2(viewOf(fixture, row)->isEmpty(), row.name);

        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (const ViewRow& row : viewTable())
            QVERIFY2(viewOf(fixture, row)->isEmpty() == (row.needs == RunNeed::Breakdown), row.name);

        fixture->controller().setTakesBreakdown(true);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (const ViewRow& row : viewTable()) {
            QVERIFY2(!viewOf(fixture, row)->isEmpty(), row.name);
            QCOMPARE(viewOf(fixture, row)->findChildren<QWidget*>().isEmpty(), false);
        }

        fixture->controller().show(from_markdown(to_markdown(fixture->controller().results())), {});
        for (const ViewRow& row : viewTable())
            QVERIFY2(viewOf(fixture, row)->isEmpty() == (row.needs != RunNeed::Cells), row.name);
    }

    void aChartIsThereWhenThereIsSomethingOnIt() {
        WindowFixture fixture(scripted_registry());
        const auto exports = [&](bool chart) { return enabledExports(fixture, chart); };
        QVERIFY(!fixture->views()->viewWithChart());
        QCOMPARE(exports(true), 0);
        QCOMPARE(exports(false), 0);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(exports(true), static_cast<int>(drawingFormats().size()));
        QVERIFY(exports(false) >= 3);

        int charts = 0;
        for (const ViewRow& row : viewTable()) {
            View* view = viewOf(fixture, row);
            fixture->views()->showView(QLatin1String(row.name));
            const View* offered = fixture->views()->viewWithChart();
            QVERIFY(offered && offered->hasChart());
            if (!view->hasChart()) continue;
            QCOMPARE(offered, view); // the one in front comes first
            ++charts;
            const Drawing drawing = view->chart();
            QVERIFY2(!drawing.title.isEmpty(), row.name);
            QImage image(drawing.size, QImage::Format_RGB32);
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                drawing.paint(painter);
            }
            QImage blank(drawing.size, QImage::Format_RGB32);
            blank.fill(Qt::white);
            QVERIFY2(image != blank, row.name);
        }
        QVERIFY(charts > 0);

        // Statistics without steps are a chart, too; no cells are none.
        fixture->controller().show(from_markdown(to_markdown(fixture->controller().results())), {});
        QVERIFY(fixture->views()->viewWithChart());
        fixture->controller().show({}, {});
        QVERIFY(!fixture->views()->viewWithChart());
        QCOMPARE(exports(true), 0);
    }

    /// A table tells no steps, and not even how many there were.
    void statisticsOfATableShowEverywhere() {
        WindowFixture fixture(scripted_registry());
        QLocale::setDefault(QLocale::c());
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        const Results& results = fixture->controller().results();
        const int cell = fixture->selection().cell();
        QVERIFY(cell >= 0);
        const Statistics& told = results.find(cell)->statistics;
        QVERIFY(told.mean > 0 && told.stddev > 0);
        const QString mean = QLocale().toString(told.mean * 1e3, 'f', 3);

        const ResultsModel& model = fixture.results()->model();
        const QModelIndex entry = model.index(model.rowOf(cell), model.columnOf(QStringLiteral("mean")));
        QCOMPARE(entry.data().toString(), mean);

        bool inspected = false;
        for (const auto* label : fixture->findChild<Inspector*>()->findChildren<QLabel*>())
            inspected = inspected || label->text() == formatSeconds(told.mean);
        QVERIFY(inspected);

        QVERIFY(!fixture.live()->isEmpty());
        QCOMPARE(fixture.live()->figures()->value(1), formatSeconds(told.mean));
        QCOMPARE(fixture.live()->figures()->value(0), QStringLiteral("–")); // no last step
        // Mean and band are drawn, and their legend says so.
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(fixture.live()->chart());
        QVERIFY(svg.contains("Mean"));
        QVERIFY(svg.contains("standard deviation"));
        QVERIFY(!svg.contains("Measured step"));
        // What was out of memory has nothing but its status.
        for (const CellResult& each : results.cells()) {
            if (each.status != Status::Oom) continue;
            fixture->selection().choose(each.cell.index);
            QCOMPARE(fixture.live()->figures()->value(1), QStringLiteral("–"));
            break;
        }
        // Nobody said the device, the precision or the batch: no column, no title makes them up.
        for (const char* id : {"device", "precision", "attention", "launch"})
            QCOMPARE(model.index(0, model.columnOf(QLatin1String(id))).data().toString(),
                     QStringLiteral("–"));
    }

    void whatAViewOffersIsInTheMenus() {
        WindowFixture fixture(scripted_registry());
        int offers = 0;
        for (const ViewRow& row : viewTable())
            for (const ViewMenu menu : {ViewMenu::Edit, ViewMenu::View})
                for (QAction* action : viewOf(fixture, row)->offered(menu)) {
                    ++offers;
                    QVERIFY2(menuOf(fixture.window(), action), qPrintable(action->text()));
                    QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
                }
        QVERIFY(offers >= 4);
    }

    void aWindowEndsBeforeItsWorkEvenInARun() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.live()->isEmpty(), patience);
        fixture.restart();
        QVERIFY(fixture.live()->isEmpty());
    }

private:
    static void addViews() {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const ViewRow& row : viewTable())
            QTest::newRow(row.name) << number++;
    }
    static View* viewOf(WindowFixture& fixture, const ViewRow& row) {
        return fixture->views()->view(QLatin1String(row.name));
    }
    static QMenu* menuOf(MainWindow& window, QAction* action) {
        for (const QAction* top : window.menuBar()->actions())
            if (top->menu() && top->menu()->actions().contains(action)) return top->menu();
        return nullptr;
    }
    static int enabledExports(WindowFixture& fixture, bool chart) {
        const auto& all = fixture->actions().exports;
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const WindowActions::Export& each) {
            return each.chart == chart && each.action->isEnabled();
        }));
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
