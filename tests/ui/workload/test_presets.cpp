// Presets of one's own in the window: saved under a name, loaded, replaced and removed by keys; what is wrong
// is told.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_model.h"
#include "ui/workload/presets/preset_dialog.h"
#include "ui/workload/presets/preset_menu.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

OwnPresets presetsOf(const WindowFixture& fixture) {
    return OwnPresets(fs::path(fixture.path(QStringLiteral("presets")).toStdString()));
}

PresetMenu* menuOf(WindowFixture& fixture) {
    return fixture->workload()->findChild<PresetMenu*>();
}

/// As it stands when it is opened.
QStringList shownIn(WindowFixture& fixture) {
    PresetMenu* menu = menuOf(fixture);
    menu->popup(QPoint(10, 10));
    QStringList out;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator()) out.push_back(action->text().section(QStringLiteral("  –"), 0, 0));
    menu->close();
    return out;
}

/// What a click on an entry does.
void choose(WindowFixture& fixture, const QString& name) {
    PresetMenu* menu = menuOf(fixture);
    menu->popup(QPoint(10, 10));
    for (QAction* action : menu->actions()) {
        if (action->text() != name) continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    menu->close();
    QFAIL(qPrintable(name));
}

QPointer<PresetDialog> asked(WindowFixture& fixture) {
    PresetMenu* menu = menuOf(fixture);
    menu->popup(QPoint(10, 10));
    QTest::keyClick(menu, Qt::Key_S);
    QPointer<PresetDialog> dialog = fixture->findChild<PresetDialog*>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog)) qFatal("no dialog");
    return dialog;
}

QPushButton* saveButton(const PresetDialog& dialog) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) return button;
    return nullptr;
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void aWorkloadIsSavedUnderANameAndLoadedAgain() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"a"}, 9, 2);
        fixture->workload()->setSweep(sweep);
        const QPointer<PresetDialog> dialog = asked(fixture);
        QTest::keyClicks(dialog->edit(), QStringLiteral("My own"));
        QTest::keyClick(dialog->edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        QCOMPARE(presetsOf(fixture).list().size(), std::size_t(1));
        const QStringList shown = shownIn(fixture);
        QCOMPARE(shown.indexOf(QStringLiteral("My own")), 3); // behind the program's
        QVERIFY(!fixture->workload()->isHandMade());
        fixture.restart();
        QVERIFY(!fixture->workload()->isHandMade());

        sweep.steps = 33;
        fixture->workload()->setSweep(sweep);
        choose(fixture, QStringLiteral("My own"));
        QCOMPARE(fixture->workload()->sweep()->steps, 9);
        QCOMPARE(fixture->workload()->history()->undoText(), QStringLiteral("Load My own"));
    }

    void whatIsWrongWithANameIsSaidAsItIsTyped() {
        WindowFixture fixture(scripted_registry());
        const QPointer<PresetDialog> dialog = asked(fixture);
        QVERIFY(!saveButton(*dialog)->isEnabled());
        QTest::keyClicks(dialog->edit(), QStringLiteral("quick"));
        QVERIFY(!saveButton(*dialog)->isEnabled());
        QVERIFY2(dialog->note().contains(QStringLiteral("preset of the program")),
                 qPrintable(dialog->note()));
        QTest::keyClick(dialog->edit(), Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->edit(), QStringLiteral("/er"));
        QVERIFY2(dialog->note().contains(QStringLiteral("letters, digits")), qPrintable(dialog->note()));
        dialog->edit()->clear();
        QTest::keyClicks(dialog->edit(), QStringLiteral("quicker"));
        QVERIFY(saveButton(*dialog)->isEnabled());
        QVERIFY(dialog->note().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        QVERIFY(presetsOf(fixture).list().empty());
    }

    void aNameThatIsTakenIsReplacedBySayingSo() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"a"}, 9, 2);
        presetsOf(fixture).save("mine", sweep, "scripted");
        sweep.steps = 12;
        fixture->workload()->setSweep(sweep);
        const QPointer<PresetDialog> dialog = asked(fixture);
        QTest::keyClicks(dialog->edit(), QStringLiteral("Mine"));
        QCOMPARE(saveButton(*dialog)->text().remove(QLatin1Char('&')), QStringLiteral("Replace"));
        QVERIFY(dialog->note().contains(QStringLiteral("mine")));
        QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        QCOMPARE(presetsOf(fixture).list().size(), std::size_t(1));
        QCOMPARE(presetsOf(fixture).find("mine")->sweep->steps, 12);
    }

    void aFileThatIsDamagedIsToldAndKept() {
        WindowFixture fixture(scripted_registry());
        fs::create_directories(presetsOf(fixture).folder());
        const fs::path bad = presetsOf(fixture).folder() / "bad.json";
        std::ofstream(bad) << "{";
        const std::optional<SweepSpec> before = fixture->workload()->sweep();
        choose(fixture, QStringLiteral("bad"));
        QVERIFY2(fixture->messageBar()->text().contains(QString::fromStdString(bad.string())),
                 qPrintable(fixture->messageBar()->text()));
        QVERIFY(fixture->workload()->sweep() == before);
        const QPointer<PresetDialog> dialog = asked(fixture);
        QTest::keyClicks(dialog->edit(), QStringLiteral("bad"));
        QTest::keyClick(dialog->edit(), Qt::Key_Return);
        QVERIFY2(dialog && dialog->note().contains(QStringLiteral("mend it")), qPrintable(dialog->note()));
        QVERIFY(fs::file_size(bad) == 1);
    }

    void oneIsRemovedIntoTheTrash() {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        WindowFixture fixture(scripted_registry());
        presetsOf(fixture).save("mine", scripted_sweep({"a"}, 9, 2), "scripted");
        PresetMenu* menu = menuOf(fixture);
        menu->popup(QPoint(10, 10));
        QVERIFY(menu->removeMenu()->menuAction()->isEnabled());
        QTest::keyClick(menu, Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(menu->removeMenu()->isVisible(), patience);
        QTest::keyClick(menu->removeMenu(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(presetsOf(fixture).list().empty(), patience);
        QVERIFY(!shownIn(fixture).contains(QStringLiteral("mine")));
        QVERIFY(!menu->removeMenu()->menuAction()->isEnabled());
        qunsetenv("XDG_DATA_HOME");
    }

    void whatCannotRunIsNoPreset() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"a"}, 9, 2);
        sweep.models.clear();
        fixture->workload()->setSweep(sweep);
        QVERIFY(!fixture->workload()->isValid());
        shownIn(fixture);
        QVERIFY(!menuOf(fixture)->saveAction()->isEnabled());
    }
};

QTEST_MAIN(TestPresets)
#include "test_presets.moc"
