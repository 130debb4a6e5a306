// Help › Diagnostics: what stands there, that it fills in, and its text.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/help/diagnostics_page.h"
#include "ui/help/window_diagnostics.h"
#include "ui/messages/messages_model.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

QStringList headings(const QTreeWidget& tree) {
    QStringList out;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        out.push_back(tree.topLevelItem(i)->text(0));
    return out;
}

QString valueOf(const QTreeWidget& tree, const QString& name) {
    for (QTreeWidgetItem* item : tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive))
        if (item->parent()) return item->text(1);
    return {};
}

QPushButton* button(const QWidget& in, const QString& text) {
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text().remove(QLatin1Char('&')) == text) return each;
    return nullptr;
}

QPointer<DiagnosticsPage> opened(WindowFixture& fixture) {
    fixture->actions().diagnostics->trigger();
    return fixture.window().findChild<DiagnosticsPage*>();
}

} // namespace

class TestDiagnosticsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("PATH", "/usr/bin:/bin"); }

    void thePageIsInTheHelpMenuAndSaysWhatThereIs() {
        WindowFixture fixture(scripted_registry());
        fixture->report(Severity::Warning, QStringLiteral("something <b>odd</b>"));
        QTest::keyClick(&fixture.window(), Qt::Key_H, Qt::AltModifier);
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_D);
        const QPointer<DiagnosticsPage> page = fixture.window().findChild<DiagnosticsPage*>();
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(headings(*page->tree()).contains(QStringLiteral("Profilers")), patience);
        for (const char* title :
             {"Program", "Machine", "Window", "Devices", "Profilers", "Folders", "Language", "Messages"})
            QVERIFY2(headings(*page->tree()).contains(QLatin1String(title)), title);
        const QTreeWidget& tree = *page->tree();
        QCOMPARE(valueOf(tree, QStringLiteral("Platform")), QGuiApplication::platformName());
        QVERIFY(valueOf(tree, QStringLiteral("Qt")).startsWith(QLatin1String(qVersion())));
        QVERIFY(!valueOf(tree, QStringLiteral("scripted")).isEmpty());
        QVERIFY(!valueOf(tree, QStringLiteral("Counters")).isEmpty());
        QCOMPARE(valueOf(tree, QStringLiteral("Sessions")),
                 fixture.path(QStringLiteral("sessions")) + QStringLiteral(" (not there yet)"));
        QVERIFY(page->text().contains(QStringLiteral("`Warning: something <b>odd</b>`")));
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!page, patience);
    }

    /// All that stands on the page stands in the text, and nothing else.
    void thePageAndTheTextAreOfOneList() {
        WindowFixture fixture(scripted_registry());
        const QPointer<DiagnosticsPage> page = opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(headings(*page->tree()).contains(QStringLiteral("Profilers")), patience);
        const QString text = page->text();
        int rows = 0;
        for (int i = 0; i < page->tree()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* group = page->tree()->topLevelItem(i);
            QVERIFY(text.contains(QStringLiteral("### %1\n").arg(group->text(0))));
            for (int at = 0; at < group->childCount(); ++at, ++rows)
                QVERIFY2(text.contains(QStringLiteral("- %1: ").arg(group->child(at)->text(0))),
                         qPrintable(group->child(at)->text(0)));
        }
        QCOMPARE(text.count(QStringLiteral("\n- ")), rows);
    }

    void slowProfilersFillInAndAreNotWaitedFor() {
        QTemporaryDir folder;
        const fs::path program = fs::path(folder.path().toStdString()) / "ncu";
        const fs::path gate = fs::path(folder.path().toStdString()) / "gate";
        std::ofstream(program) << "#!/bin/sh\nwhile [ ! -e " << gate.string()
                               << " ]; do sleep 0.02; done\necho Version 2025.3.1.0\n";
        fs::permissions(program, fs::perms::owner_all);
        WindowFixture fixture(scripted_registry());
        auto* page =
            new DiagnosticsPage({fixture->controller().backends(),
                                 {},
                                 fixture->messages(),
                                 fixture->files(),
                                 {.path = {program.parent_path()}, .toolkits = {}, .tools = "/nowhere"}},
                                &fixture.window());
        page->open();
        QVERIFY(headings(*page->tree()).contains(QStringLiteral("Devices")));
        QVERIFY(!headings(*page->tree()).contains(QStringLiteral("Profilers")));
        QVERIFY(fixture->isWaiting()); // so that a picture is not taken too early
        std::ofstream(gate) << "x";
        QTRY_VERIFY_WITH_TIMEOUT(
            valueOf(*page->tree(), QStringLiteral("Nsight Compute")).startsWith(QStringLiteral("2025.3.1.0")),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->isWaiting(), patience);
    }

    void itIsCopiedAndSaved() {
        WindowFixture fixture(scripted_registry());
        const QPointer<DiagnosticsPage> page = opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(headings(*page->tree()).contains(QStringLiteral("Profilers")), patience);
        QPushButton* copy = button(*page, QStringLiteral("Copy as text"));
        QVERIFY(copy);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), page->text());

        const QString path = fixture.path(QStringLiteral("report"));
        QTimer::singleShot(0, [&] {
            auto* dialog = QApplication::activeModalWidget()->findChild<QFileDialog*>();
            if (!dialog) dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        QSignalSpy written(&fixture->files(), &FileCommands::written);
        QTest::mouseClick(button(*page, QStringLiteral("Save…")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
        QFile file(path + QStringLiteral(".md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), page->text());
    }

    void longValuesAreReadWhole() {
        WindowFixture fixture(scripted_registry());
        fixture->report(Severity::Info, QStringLiteral("many words ").repeated(40));
        const QPointer<DiagnosticsPage> page = opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(headings(*page->tree()).contains(QStringLiteral("Profilers")), patience);
        QTreeWidgetItem* const last =
            page->tree()->topLevelItem(page->tree()->topLevelItemCount() - 1)->child(0);
        const int line = page->tree()->fontMetrics().height();
        QTRY_VERIFY_WITH_TIMEOUT(page->tree()->visualItemRect(last).height() > 4 * line, patience);
    }
};

QTEST_MAIN(TestDiagnosticsPage)
#include "test_diagnostics_page.moc"
