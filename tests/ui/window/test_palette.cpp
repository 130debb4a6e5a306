// Any command by its name: what is listed, what is found, and that nothing is done unasked.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/palette/command_palette.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

void addActions(std::set<const QAction*>& out, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addActions(out, *action->menu());
        else if (!action->isSeparator() && action->isVisible())
            out.insert(action);
    }
}

QPointer<CommandPalette> opened(WindowFixture& fixture) {
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<CommandPalette*>();
    if (!palette || !QTest::qWaitForWindowActive(palette)) qFatal("no palette");
    return palette;
}

QString marked(const CommandPalette& palette) {
    return palette.list()->currentIndex().siblingAtColumn(CommandsModel::Name).data().toString();
}

void type(const CommandPalette& palette, const QString& text) {
    QTest::keyClicks(palette.edit(), text);
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void everyCommandOfTheMenusIsListedAndNothingElse() {
        WindowFixture fixture(scripted_registry());
        std::set<const QAction*> listed;
        for (const Command& command : commandsOf(*fixture->menuBar())) {
            QVERIFY(command.action);
            QVERIFY2(listed.insert(command.action).second, qPrintable(command.name));
            QVERIFY2(!command.name.contains(QLatin1Char('&')), qPrintable(command.name));
            QVERIFY(!command.place.isEmpty());
        }
        std::set<const QAction*> offered;
        for (const QAction* top : fixture->menuBar()->actions())
            addActions(offered, *top->menu());
        QVERIFY(offered.size() > 40);
        QVERIFY(listed == offered);
    }

    void wordsFindInAnyOrderAndTheBestFirst() {
        WindowFixture fixture(scripted_registry());
        const std::vector<Command> all = commandsOf(*fixture->menuBar());
        const auto first = [&all](const char* text) {
            const std::vector<Command> found = commandsCalled(all, QString::fromUtf8(text));
            return found.empty() ? QString() : found.front().name;
        };
        QCOMPARE(first("run"), QStringLiteral("Run")); // not what is in the menu of that name
        QCOMPARE(first("layout DEFAULT"), QStringLiteral("Restore default layout"));
        QCOMPARE(first("thème dark"), QStringLiteral("Dark")); // by its place, with an accent too many
        QCOMPARE(first("  "), all.front().name);
        QCOMPARE(first("nothing like it"), QString());
    }

    void enterGivesWhatIsMarked() {
        WindowFixture fixture(scripted_registry());
        QSignalSpy triggered(fixture->actions().showMessages, &QAction::triggered);
        const QPointer<CommandPalette> palette = opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(palette->edit()->hasFocus(), patience);
        type(*palette, QStringLiteral("messages"));
        QCOMPARE(marked(*palette), QStringLiteral("Messages"));
        QCOMPARE(triggered.count(), 0);
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(triggered.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!palette, patience);
    }

    void escapeGivesNothingAndTheFocusBack() {
        WindowFixture fixture(scripted_registry());
        auto* field = fixture->workload()->findChild<NumberChips*>()->edit();
        field->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
        const QPointer<CommandPalette> palette = opened(fixture);
        type(*palette, QStringLiteral("quit"));
        QCOMPARE(marked(*palette), QStringLiteral("Quit"));
        QTest::keyClick(palette->edit(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!palette, patience);
        QVERIFY(fixture->isVisible());
        fixture->activateWindow(); // there is no window manager here that does
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
    }

    /// Where a desktop has the key for cutting off the rest of a line.
    void noTextFieldTakesTheKeyForItself() {
        WindowFixture fixture(scripted_registry());
        auto* field = fixture->workload()->findChild<NumberChips*>()->edit();
        field->setFocus();
        field->setText(QStringLiteral("64"));
        field->setCursorPosition(0);
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
        asked.accept();
        QCoreApplication::sendEvent(field, &asked);
        QVERIFY(!asked.isAccepted());
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(fixture.window().findChild<CommandPalette*>());
        QCOMPARE(field->text(), QStringLiteral("64"));
    }

    void whatCannotBeDoneIsSeenAndNotDone() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->actions().stop->isEnabled());
        const QPointer<CommandPalette> palette = opened(fixture);
        type(*palette, QStringLiteral("end the run"));
        QCOMPARE(palette->list()->model()->rowCount(), 0); // a name is no explanation
        QTest::keyClick(palette->edit(), Qt::Key_Return);  // does nothing
        QVERIFY(palette && palette->isVisible());
        palette->edit()->clear();
        type(*palette, QStringLiteral("stop"));
        const QModelIndex stop = palette->list()->model()->index(0, CommandsModel::Name);
        QCOMPARE(stop.data().toString(), QStringLiteral("Stop"));
        QVERIFY(!(stop.flags() & Qt::ItemIsEnabled));
        QVERIFY(marked(*palette) != QStringLiteral("Stop"));
    }

    void arrowsPassOverWhatCannotBeDone() {
        WindowFixture fixture(scripted_registry());
        const QPointer<CommandPalette> palette = opened(fixture);
        std::set<QString> seen = {marked(*palette)};
        for (int i = 0; i < palette->list()->model()->rowCount(); ++i) {
            QTest::keyClick(palette->edit(), Qt::Key_Down);
            QVERIFY(palette->list()->currentIndex().flags() & Qt::ItemIsEnabled);
            seen.insert(marked(*palette));
        }
        QVERIFY(seen.size() > 20);
        QTest::keyClick(palette->edit(), Qt::Key_PageUp);
        QVERIFY(palette->list()->currentIndex().isValid());
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
