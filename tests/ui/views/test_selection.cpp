// The selection that all views share: what a person does in one, every other one shows.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/messages_view.h"
#include "ui/text/labels/run_labels.h"
#include "ui/views/filter_strip.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stepscope;
using namespace stepscope::testing;

class TestSelection : public QObject {
    Q_OBJECT
private slots:
    void everyViewShowsTheChosenCell() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        Selection& selection = fixture->selection();
        QCOMPARE(selection.cell(), 3); // it went with the run
        expectShown(fixture, 3);
        selection.choose(1);
        expectShown(fixture, 1);
        clickRow(fixture, 2);
        QCOMPARE(selection.cell(), 2);
        expectShown(fixture, 2);
        QVERIFY(!selection.follows());
    }

    void severalCellsAreChosenInTheTableAndOneIsShown() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        clickRow(fixture, 0);
        clickRow(fixture, 2, Qt::ControlModifier);
        QCOMPARE(fixture->selection().cells(), (std::vector<int>{0, 2}));
        expectShown(fixture, 2);
        fixture->selection().choose({1, 2, 3}, 1);
        QCOMPARE(selectedRows(fixture), (QList<int>{1, 2, 3}));
        expectShown(fixture, 1);
        fixture.results()->copyMarkdown();
        QCOMPARE(from_markdown(QGuiApplication::clipboard()->text().toStdString()).cells().size(),
                 std::size_t{3});
        fixture->selection().choose(3);
        QCOMPARE(selectedRows(fixture), QList<int>{3});
    }

    void theFirstCellWithStepsOfAFileIsChosen() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture, {"oom", "ok"});
        const Results results = fixture->controller().results();
        fixture->selection().choose(3);
        fixture->controller().show(results, {});
        QCOMPARE(fixture->selection().cell(), 2);
        expectShown(fixture, 2);
        fixture->controller().show(from_markdown(to_markdown(results)), {});
        QCOMPARE(fixture->selection().cell(), 2); // without steps, the first with statistics
        QCOMPARE(selectedRows(fixture), QList<int>{2});
        QCOMPARE(fixture.live()->cell(), 2);
        clickRow(fixture, 1); // one can look at any all the same
        QCOMPARE(fixture->selection().cell(), 1);
    }

    void theSelectionGoesWithTheRunUntilAPersonChooses() {
        WindowFixture fixture(scripted_registry());
        fixture.show("results");
        fixture->workload()->setSweep(scripted_sweep({"ok", "also", "third"}, 60, 0));
        fixture->run();
        Selection& selection = fixture->selection();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 1, patience);
        QVERIFY(selection.follows());
        QCOMPARE(selection.cell(), fixture->controller().currentCell());
        QCOMPARE(selectedRows(fixture), QList<int>{selection.cell()});
        clickRow(fixture, 0);
        QVERIFY(!selection.follows());
        QVERIFY(!fixture.live()->followButton()->isChecked());
        const int then = fixture->controller().currentCell();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() > then, patience);
        QCOMPARE(selection.cell(), 0);
        QCOMPARE(selectedRows(fixture), QList<int>{0});
        fixture.live()->followButton()->click();
        QVERIFY(selection.follows());
        QCOMPARE(selection.cell(), fixture->controller().currentCell());
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(selection.cell(), 5);
    }

    void severalCellsNeverGoWithTheRun() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok", "also"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        Selection& selection = fixture->selection();
        selection.choose({0, 1}, 0);
        QVERIFY(!selection.follows());
        selection.choose(0); // the one that runs
        QVERIFY(selection.follows());
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

    void theFilterIsSharedAndHidesNoChoice() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        Selection& selection = fixture->selection();
        clickRow(fixture, 0);
        QTest::keyClicks(fixture.results()->filterEdit(), QStringLiteral("second"));
        QCOMPARE(selection.filter(), QStringLiteral("second"));
        const QAbstractItemModel* rows = fixture.results()->table()->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(selection.cell(), 0); // out of sight, and still on show elsewhere
        QCOMPARE(fixture.live()->cell(), 0);
        QVERIFY(selectedRows(fixture).isEmpty());
        selection.setFilter({});
        QCOMPARE(rows->rowCount(), 4);
        QVERIFY(fixture.results()->filterEdit()->text().isEmpty());
        QCOMPARE(selectedRows(fixture), QList<int>{0});
    }

    void whatIsChosenIsFilteredInAndOutByKeys() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        Selection& selection = fixture->selection();
        const QAbstractItemModel* rows = fixture.results()->table()->model();
        clickRow(fixture, 0);
        clickRow(fixture, 2, Qt::ControlModifier);
        const auto press = [&](const char* keys) {
            QTest::keySequence(&fixture.window(), QKeySequence(QLatin1String(keys)));
        };
        press("Ctrl+I");
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(selectedRows(fixture), (QList<int>{0, 1}));
        clickRow(fixture, 1); // cell 2
        press("Ctrl+Shift+I");
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(selection.accepts(fixture->controller().results().cells()[0]));
        QVERIFY(!selection.accepts(fixture->controller().results().cells()[2]));
        QCOMPARE(fixture.results()->filterEdit()->text(), selection.filter());
        press("Ctrl+Shift+F");
        QCOMPARE(rows->rowCount(), 4);
        QVERIFY(selection.filter().isEmpty());
        press("Alt+Left"); // from all, too, one can go back
        QCOMPARE(rows->rowCount(), 1);
        press("Alt+Left");
        QCOMPARE(rows->rowCount(), 2);
        press("Alt+Left");
        QCOMPARE(rows->rowCount(), 4);
        QVERIFY(!selection.canGoBack());
        press("Alt+Left");
        QCOMPARE(rows->rowCount(), 4);
    }

    /// Only the results have a field to type it into; elsewhere missing cells would go unnoticed.
    void everyViewOfManyCellsSaysThatThereIsAFilter() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        for (const char* name : {"breakdown", "compare", "scaling", "heat_map"}) {
            fixture.show(name);
            auto* strip = fixture->views()->view(QLatin1String(name))->findChild<FilterStrip*>();
            QVERIFY2(strip, name);
            QVERIFY2(!strip->isVisible(), name);
            fixture->selection().setFilter(QStringLiteral("second"));
            QVERIFY2(strip->isVisible(), name);
            QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY2(fixture->selection().filter().isEmpty(), name);
            QVERIFY2(!strip->isVisible(), name);
        }
    }

    void whatIsTypedInOneGoIsOneStepBack() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        Selection& selection = fixture->selection();
        fixture.show("results");
        QLineEdit* edit = fixture.results()->filterEdit();
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("second"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, QStringLiteral(" mode:fwd"));
        selection.goBack();
        QCOMPARE(edit->text(), QStringLiteral("second"));
        selection.goBack();
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!selection.canGoBack());
        QTest::keyClicks(edit, QStringLiteral("x"));
        QTest::keyClick(edit, Qt::Key_Backspace); // nothing has changed
        QVERIFY(!selection.canGoBack());
    }

    void aRowsMenuFiltersByWhatItHasInCommonWithOthers() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        fixture.show("results");
        const QAbstractItemModel* rows = fixture.results()->table()->model();
        chooseFromMenu(fixture, 1, "Filter in", "Model: first");
        QCOMPARE(rows->rowCount(), 2);
        chooseFromMenu(fixture, 1, "Filter out", "Mode: Forward + backward");
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data(ResultsModel::CellRole).toInt(), 0);
        QCOMPARE(fixture->selection().filter(), QStringLiteral("model=first mode!=forward+backward"));
        fixture->selection().resetFilter();
        chooseFromMenu(fixture, 3, "Filter in", "The chosen cell");
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data(ResultsModel::CellRole).toInt(), 3);
    }

    void everyViewFindsWordsInTheColumnsThatAreShown() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        const CellResult& cell = fixture->controller().results().cells().front();
        ResultsTable* table = fixture.results()->table();
        const int device = fixture.results()->model().columnOf(QStringLiteral("device"));
        fixture->selection().setFilter(QStringLiteral("scripted"));
        QVERIFY(table->isColumnHidden(device)); // it says the same in every row
        QVERIFY(!fixture->selection().accepts(cell));
        QMenu menu;
        table->fillColumnsMenu(&menu);
        const QSignalSpy filtered(&fixture->selection(), &Selection::filterChanged);
        for (QAction* action : menu.actions())
            if (action->text() == QStringLiteral("Device")) action->trigger();
        QVERIFY(!table->isColumnHidden(device));
        QVERIFY(fixture->selection().accepts(cell));
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(table->model()->rowCount(), 4);
    }

    void theFilterStaysWithTheNextRun() {
        WindowFixture fixture(scripted_registry());
        fixture->selection().setFilter(QStringLiteral("second"));
        runFour(fixture);
        QCOMPARE(fixture.results()->table()->model()->rowCount(), 2);
        QCOMPARE(fixture->selection().cell(), 3);
    }

    void anActivatedRowIsShownByItself() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        fixture.show("results");
        emit fixture.results()->table()->activated(fixture.results()->table()->model()->index(1, 0));
        QVERIFY(fixture.live()->isVisible());
        expectShown(fixture, 1);
    }

    void aMessageLeadsToItsCell() {
        WindowFixture fixture(scripted_registry());
        runFour(fixture);
        fixture.show("results");
        fixture->messages().clear();
        fixture->messages().add(
            {{Severity::Info, "of no cell", std::nullopt}, {Severity::Info, "of one", 2}});
        auto* messages = fixture->findChild<MessagesView*>()->findChild<QTableView*>();
        emit messages->activated(messages->model()->index(0, MessagesModel::Text));
        QVERIFY(!fixture.live()->isVisible());
        emit messages->activated(messages->model()->index(1, MessagesModel::Text));
        QVERIFY(fixture.live()->isVisible());
        expectShown(fixture, 2);
    }

    void nothingIsSaidWhenNothingChanges() {
        RunController controller(scripted_registry());
        Selection selection(controller);
        const QSignalSpy changed(&selection, &Selection::changed);
        const QSignalSpy filtered(&selection, &Selection::filterChanged);
        selection.choose(2);
        selection.choose(2);
        selection.choose({}, 1);
        QCOMPARE(changed.count(), 1);
        selection.setFilter(QStringLiteral("a"));
        selection.setFilter(QStringLiteral("a"));
        QCOMPARE(filtered.count(), 1);
        selection.choose({4, 5}, 9); // one that is not among them
        QCOMPARE(selection.cell(), 4);
    }

private:
    /// Two models, forward and forward+backward, with a breakdown each.
    static void runFour(WindowFixture& fixture,
                        const std::vector<std::string>& models = {"first", "second"}) {
        fixture->controller().setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep(models, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{4});
    }
    static void clickRow(WindowFixture& fixture, int row, Qt::KeyboardModifiers modifiers = {}) {
        fixture.show("results");
        const QTableView* table = fixture.results()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    /// By the right mouse button, from a part of the menu.
    static void chooseFromMenu(WindowFixture& fixture, int row, const char* part, const char* entry) {
        const QTableView* table = fixture.results()->table();
        const QPoint place = table->visualRect(table->model()->index(row, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::RightButton, {}, place);
        emit fixture.results()->table()->customContextMenuRequested(place);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* top : menu->actions()) {
            if (!top->menu() || top->text().remove(QLatin1Char('&')) != QLatin1String(part)) continue;
            for (QAction* action : top->menu()->actions())
                if (action->text() == QLatin1String(entry)) {
                    action->trigger();
                    menu->close();
                    return;
                }
        }
        menu->close();
        QFAIL(entry);
    }
    static QList<int> selectedRows(WindowFixture& fixture) {
        QList<int> rows;
        for (const QModelIndex& index : fixture.results()->table()->selectionModel()->selectedRows())
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    static void expectShown(WindowFixture& fixture, int cell) {
        QCOMPARE(fixture->selection().cell(), cell);
        QCOMPARE(fixture.live()->cell(), cell);
        QCOMPARE(fixture.breakdown()->cell(), cell);
        QCOMPARE(fixture.results()->table()->currentIndex().data(ResultsModel::CellRole).toInt(), cell);
        const CellResult* result = fixture->controller().results().find(cell);
        QVERIFY(result);
        const QString title = titleOf(fixture->controller().results(), result->cell);
        bool inspected = false;
        for (const auto* label : fixture->findChild<Inspector*>()->findChildren<QLabel*>())
            inspected = inspected || label->text() == title;
        QVERIFY2(inspected, "the inspector shows another cell");
    }
};

QTEST_MAIN(TestSelection)
#include "test_selection.moc"
