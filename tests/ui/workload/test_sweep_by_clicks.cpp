// A whole sweep as a person does it: choose, press Run, watch, stop, look at the table, export.
#include "patience.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "tables/table.h"
#include "ui/messages/message_bar.h"
#include "ui/text/format.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

class TestSweepByClicks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aSweepFromTheFormToTheExportedTable() {
        const auto script = script_by_name();
        script->seconds = [](const StepPlan&, int step) {
            return step < 2 ? 0.006 : 0.002 + 0.0002 * (step % 3);
        };
        WindowFixture fixture(scripted_registry(script));
        MainWindow& window = fixture.window();
        window.workload()->setSweep(scripted_sweep({"ok", "oom", "fail"}, 12, 2));

        // A second sequence length, typed.
        NumberChips* sequences = nullptr;
        for (auto* chips : window.findChildren<NumberChips*>())
            if (chips->accessibleName() == QStringLiteral("Sequence length")) sequences = chips;
        QVERIFY(sequences);
        QTest::keyClicks(sequences->edit(), QStringLiteral("4"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);

        click(window, window.actions().run);
        QVERIFY(window.controller().isActive());
        QVERIFY(!window.actions().run->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.live()->cell() >= 0 && !fixture.live()->trace().seconds().empty(),
                                 patience);
        QVERIFY(window.selection().follows());
        QVERIFY(fixture.waitForEnd());
        QVERIFY(window.actions().run->isEnabled());

        const Results& results = window.controller().results();
        QCOMPARE(results.cells().size(), std::size_t{12});
        const Results onDisk = read_session(window.controller().source()).results();
        QCOMPARE(to_json(onDisk), to_json(results)); // the window shows what the engine recorded

        // Every row of the table against the records.
        QAbstractItemModel* table = fixture.results()->table()->model();
        const auto column = [&](const char* id) {
            return fixture.results()->model().columnOf(QLatin1String(id));
        };
        QCOMPARE(table->rowCount(), 12);
        for (int row = 0; row < table->rowCount(); ++row) {
            const CellResult& cell = onDisk.cells()[static_cast<std::size_t>(row)];
            const auto text = [&](int place) { return table->index(row, place).data().toString(); };
            QCOMPARE(text(column("model")), QString::fromStdString(cell.cell.model.name));
            QCOMPARE(text(column("seq")), QString::number(cell.cell.options.seq));
            const bool ok = cell.status == Status::Ok;
            QCOMPARE(text(column("status")), ok                           ? QStringLiteral("OK")
                                             : cell.status == Status::Oom ? QStringLiteral("Out of memory")
                                                                          : QStringLiteral("Failed"));
            if (ok) QCOMPARE(text(column("mean")), QString::number(cell.statistics.mean * 1e3, 'f', 3));
        }

        // The chart of a chosen cell against the records.
        window.views()->setCurrentWidget(fixture.results());
        QTableView* view = fixture.results()->table();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(table->index(1, column("model"))).center());
        QCOMPARE(fixture.live()->cell(), 1);
        const CellResult& chosen = onDisk.cells()[1];
        QCOMPARE(fixture.live()->trace().seconds().size(), chosen.steps.size());
        for (std::size_t i = 0; i < chosen.steps.size(); ++i)
            QCOMPARE(fixture.live()->trace().seconds()[i], chosen.steps[i].host_seconds);
        QCOMPARE(fixture.live()->figures()->value(1), formatSeconds(chosen.statistics.mean));
        QCOMPARE(fixture.live()->figures()->value(3), formatSeconds(chosen.statistics.median));
        QCOMPARE(fixture.live()->figures()->value(6), QStringLiteral("10 of 10"));

        // The exported table, parsed back.
        const QString markdown = fixture.path(QStringLiteral("table.md"));
        window.exportTo(markdown);
        QVERIFY(fixture.waitForEnd());
        const Results parsed = read_results(markdown.toStdString());
        QCOMPARE(parsed.cells().size(), results.cells().size());
        for (std::size_t i = 0; i < parsed.cells().size(); ++i) {
            const CellResult& there = parsed.cells()[i];
            const CellResult& here = results.cells()[i];
            QCOMPARE(there.cell.model.name, here.cell.model.name);
            QCOMPARE(there.cell.options.seq, here.cell.options.seq);
            QCOMPARE(there.cell.options.mode, here.cell.options.mode);
            QCOMPARE(there.status, here.status);
            if (here.status == Status::Ok)
                QVERIFY(std::abs(there.statistics.mean - here.statistics.mean) < 0.6e-4); // four decimals
        }
    }

    void stopByClickWhileWatching() {
        WindowFixture fixture(scripted_registry());
        MainWindow& window = fixture.window();
        window.workload()->setSweep(scripted_sweep({"ok"}, 10'000, 5));
        click(window, window.actions().run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.live()->trace().seconds().size() > 20, patience);
        click(window, window.actions().pause);
        QCOMPARE(window.controller().state(), RunController::State::Paused);
        click(window, window.actions().pause);
        QCOMPARE(window.controller().state(), RunController::State::Running);
        click(window, window.actions().stop);
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(window.controller().results().cells()[0].status, Status::Cancelled);
        QVERIFY(window.actions().resume->isEnabled());
    }

    void aPinnedCellStaysWhileTheRunGoesOn() {
        WindowFixture fixture(scripted_registry());
        MainWindow& window = fixture.window();
        window.workload()->setSweep(scripted_sweep({"ok", "also", "third"}, 60, 0));
        window.run();
        QTRY_VERIFY_WITH_TIMEOUT(window.controller().currentCell() >= 2, patience);
        window.selection().choose(0);
        QVERIFY(!window.selection().follows());
        QTRY_VERIFY_WITH_TIMEOUT(window.controller().currentCell() >= 4, patience);
        QCOMPARE(fixture.live()->cell(), 0);
        window.selection().setFollows(true);
        QCOMPARE(fixture.live()->cell(), window.controller().currentCell());
        QVERIFY(fixture.waitForEnd());
    }

    void keysReachRunStopAndTabs() {
        WindowFixture fixture(scripted_registry());
        MainWindow& window = fixture.window();
        window.workload()->setSweep(scripted_sweep({"ok"}, 10'000, 0));
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(window.controller().isActive());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.views()->currentWidget(), static_cast<QWidget*>(fixture.results()));
        QTRY_COMPARE_WITH_TIMEOUT(window.controller().state(), RunController::State::Running, patience);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.controller().state(), RunController::State::Paused);
        QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(fixture.waitForEnd());
    }

    void copiesOfTheTableReadBack() {
        WindowFixture fixture(scripted_registry());
        MainWindow& window = fixture.window();
        window.workload()->setSweep(scripted_sweep({"ok", "oom"}, 6, 1));
        window.run();
        QVERIFY(fixture.waitForEnd());
        fixture.results()->copyMarkdown();
        QCOMPARE(from_markdown(clipboard()).cells().size(), std::size_t{4});
        fixture.results()->copyCsv();
        QCOMPARE(from_csv(clipboard()).cells()[0].steps.size(), std::size_t{6});
        fixture.results()->filterEdit()->setText(QStringLiteral("oom"));
        fixture.results()->copyText();
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // the header and two rows
        QVERIFY(lines[0].contains(QStringLiteral("Mean (ms)")));
        QVERIFY(lines[1].contains(QStringLiteral("Out of memory")));
    }

    void anInvalidSweepDoesNotRunAndSaysWhy() {
        WindowFixture fixture(scripted_registry());
        MainWindow& window = fixture.window();
        SweepSpec sweep = scripted_sweep({"ok"}, 6, 1);
        sweep.seqs.clear();
        window.workload()->setSweep(sweep);
        QVERIFY(!window.actions().run->isEnabled());
        window.run();
        QVERIFY(!window.controller().isActive());
        QVERIFY(!window.messageBar()->isHidden());
        QVERIFY2(window.messageBar()->text().contains(QStringLiteral("Sequence")),
                 qPrintable(window.messageBar()->text()));
        QVERIFY(window.messages().rowCount() > 0);
    }

private:
    static void click(MainWindow& window, QAction* action) {
        auto* bar = window.findChild<QToolBar*>();
        QWidget* button = bar->widgetForAction(action);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static std::string clipboard() { return QGuiApplication::clipboard()->text().toStdString(); }
};

QTEST_MAIN(TestSweepByClicks)
#include "test_sweep_by_clicks.moc"
