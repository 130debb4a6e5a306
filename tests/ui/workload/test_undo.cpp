// Whatever is done to the workload can be undone and done again.
#include "scripted_sweep.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include <functional>

using namespace stepscope;
using namespace stepscope::testing;

class TestUndo : public QObject {
    Q_OBJECT
private slots:
    void everyChangeCanBeUndoneAndRedone_data() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < changes().size(); ++i)
            QTest::newRow(changes()[i].name) << static_cast<int>(i);
    }
    void everyChangeCanBeUndoneAndRedone() {
        QFETCH(int, number);
        WindowFixture fixture(scripted_registry());
        SweepSpec before = scripted_sweep({"a", "b", "c"}, 9, 2);
        before.seqs = {8, 16, 32};
        fixture->workload()->restoreSweep(before);
        QVERIFY(!fixture->actions().undo->isEnabled());
        changes()[static_cast<std::size_t>(number)].make(fixture.window());
        const SweepSpec after = *fixture->workload()->sweep();
        QVERIFY(after != before);
        QVERIFY(fixture->actions().undo->isEnabled());
        QCOMPARE(fixture->workload()->history()->count(), 1); // one thing done, one thing to undo
        QVERIFY(fixture->actions().undo->text().size() > QStringLiteral("&Undo ").size());
        fixture->actions().undo->trigger();
        QVERIFY(fixture->workload()->sweep() == before);
        QVERIFY(!fixture->actions().undo->isEnabled());
        fixture->actions().redo->trigger();
        QVERIFY(fixture->workload()->sweep() == after);
    }

    void theKeysUndoWhereverTheFocusIs() {
        WindowFixture fixture(scripted_registry());
        SweepSpec before = scripted_sweep({"a"}, 9, 2);
        before.seqs = {8, 16};
        fixture->workload()->restoreSweep(before);
        NumberChips* chips = sequences(fixture.window());
        Chip* chip = chips->chips().front();
        QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossArea().center());
        QVERIFY(chips->edit()->hasFocus()); // a text field, which takes the same keys for itself
        press(chips->edit(), QKeySequence::Undo);
        QVERIFY(fixture->workload()->sweep() == before);
        press(chips->edit(), QKeySequence::Redo);
        QCOMPARE(fixture->workload()->sweep()->seqs, (std::vector<std::int64_t>{16}));
        // What is being typed is undone first.
        QTest::keyClicks(chips->edit(), QStringLiteral("77"));
        press(chips->edit(), QKeySequence::Undo);
        QVERIFY(chips->edit()->text().isEmpty());
        QCOMPARE(fixture->workload()->sweep()->seqs, (std::vector<std::int64_t>{16}));
        press(chips->edit(), QKeySequence::Undo);
        QVERIFY(fixture->workload()->sweep() == before);
    }

    void bothStandInTheEditMenu() {
        WindowFixture fixture(scripted_registry());
        const QMenu* edit = fixture->menuBar()->actions()[1]->menu();
        QVERIFY(edit->actions().contains(fixture->actions().undo));
        QVERIFY(edit->actions().contains(fixture->actions().redo));
        QCOMPARE(fixture->actions().undo->shortcut(), QKeySequence(QKeySequence::Undo));
    }

private:
    struct Change {
        const char* name;
        std::function<void(MainWindow&)> make;
    };
    static const std::vector<Change>& changes() {
        static const std::vector<Change> all = {
            {"a model deleted", [](MainWindow& window) { deleteModels(window, {1}); }},
            {"two models deleted",
             [](MainWindow& window) {
                 deleteModels(window, {0, 2});
             }},
            {"a chip deleted",
             [](MainWindow& window) { QTest::keyClick(sequences(window)->chips()[1], Qt::Key_Delete); }},
            {"a number changed",
             [](MainWindow& window) {
                 QTest::keyClick(sequences(window)->chips()[1], Qt::Key_Return);
                 QTest::keyClicks(sequences(window)->edit(), QStringLiteral("64"));
                 QTest::keyClick(sequences(window)->edit(), Qt::Key_Return);
             }},
            {"a size changed",
             [](MainWindow& window) {
                 ShapesModel& model = window.workload()->modelsEditor()->model();
                 model.setData(model.index(0, ShapesModel::Layers), 7);
             }},
            {"a name typed",
             [](MainWindow& window) {
                 for (auto* edit : window.workload()->findChildren<QLineEdit*>())
                     if (edit->text() == QStringLiteral("scripted"))
                         QTest::keyClicks(edit, QStringLiteral(" twice"));
             }},
            {"steps", [](MainWindow& window) { window.workload()->findChild<QSpinBox*>()->setValue(12); }},
            {"another sweep",
             [](MainWindow& window) {
                 window.workload()->setSweep(scripted_sweep({"x"}, 5, 1), QStringLiteral("Open x"));
             }},
        };
        return all;
    }
    static void deleteModels(MainWindow& window, const std::vector<int>& rows) {
        QTableView* view = window.workload()->modelsEditor()->view();
        view->setFocus();
        view->clearSelection();
        for (const int row : rows)
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(view, Qt::Key_Delete);
    }
    static NumberChips* sequences(MainWindow& window) {
        for (auto* chips : window.findChildren<NumberChips*>())
            if (chips->accessibleName() == QStringLiteral("Sequence length")) return chips;
        return nullptr;
    }
    static void press(QWidget* widget, QKeySequence::StandardKey key) {
        QTest::keySequence(widget, QKeySequence(key));
    }
};

QTEST_MAIN(TestUndo)
#include "test_undo.moc"
