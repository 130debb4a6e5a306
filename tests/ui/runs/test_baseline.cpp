// What results are held against: how it is chosen, and how long it stays.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/messages/message_bar.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stepscope;
using namespace stepscope::testing;

class TestBaseline : public QObject {
    Q_OBJECT
private slots:
    void aFileStaysWhateverIsOpenedOrRun() {
        WindowFixture fixture(scripted_registry());
        const QString before = runInto(fixture, "before.stepscope");
        Selection& selection = fixture->selection();
        QVERIFY(!selection.baseline());
        QVERIFY(!fixture->actions().clearBaseline->isEnabled());
        QVERIFY(take(fixture, before));
        const std::shared_ptr<const Results> taken = selection.baseline()->results;
        QCOMPARE(taken->cells().size(), std::size_t{2});
        QCOMPARE(selection.baseline()->name, QStringLiteral("before.stepscope"));
        QCOMPARE(QString::fromStdString(selection.baseline()->path.string()), before);

        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(selection.baseline()->results, taken);
        fixture->actions().clearBaseline->trigger();
        QVERIFY(!selection.baseline());
        QVERIFY(!fixture->actions().clearBaseline->isEnabled());
    }

    void aTableIsABaselineToo() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(take(fixture, QStringLiteral(TEST_DATA "/benchmark_results.md")));
        QCOMPARE(fixture->selection().baseline()->results->cells().size(), std::size_t{120});
        QVERIFY(fixture->controller().results().cells().empty()); // nothing was opened
    }

    void aSweepIsNoneAndSaysSo() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(take(fixture, QStringLiteral(TEST_DATA "/benchmark_results.md")));
        const QString sweep = fixture.path(QStringLiteral("sweep.json"));
        fixture->files().writeSweep(scripted_sweep({"a"}, 7, 1), sweep);
        QVERIFY(fixture.waitForEnd());
        QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
        fixture->selection().wantBaseline(sweep);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("sweep.json holds a sweep")),
                 qPrintable(fixture->messageBar()->text()));
        QCOMPARE(fixture->selection().baseline()->results->cells().size(), std::size_t{120});
    }

    void whatIsOnShowIsKeptWhileTheNextRunGoesOn() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->actions().takeBaseline->isEnabled());
        runInto(fixture, "first.stepscope");
        const double mean = fixture->controller().results().cells().front().statistics.mean;
        QVERIFY(fixture->actions().takeBaseline->isEnabled());
        fixture->actions().takeBaseline->trigger();
        fixture->workload()->setSweep(scripted_sweep({"other"}, 3, 0));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const Baseline& baseline = *fixture->selection().baseline();
        QCOMPARE(baseline.results->cells().front().cell.model.name, std::string("ok"));
        QCOMPARE(baseline.results->cells().front().statistics.mean, mean);
        QVERIFY(!baseline.name.isEmpty());
    }

    void theSecondOfTwoDroppedFilesIsOffered() {
        WindowFixture fixture(scripted_registry());
        const QString now = runInto(fixture, "now.stepscope");
        const QString before = runInto(fixture, "before.stepscope");
        drop(fixture, {now, before});
        acceptOffer(fixture, "before.stepscope");
    }

    void whatWasOnShowIsOfferedWhenAnotherIsDropped() {
        WindowFixture fixture(scripted_registry());
        const QString now = runInto(fixture, "now.stepscope");
        const QString before = runInto(fixture, "before.stepscope");
        QVERIFY(fixture.open(before));
        QVERIFY(fixture->messageBar()->empty());
        drop(fixture, {now});
        acceptOffer(fixture, "before.stepscope");
    }

    void chosenFromTheRunsMeasuredHere() {
        WindowFixture fixture(scripted_registry());
        runInto(fixture, "aside.stepscope");
        QAction* run = nullptr;
        for (auto* menu : fixture->findChildren<QMenu*>()) {
            if (menu->title() != QStringLiteral("&Recent")) continue;
            emit menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text().contains(QStringLiteral("aside"))) run = action;
        }
        QVERIFY(run);
        QSignalSpy changed(&fixture->selection(), &Selection::baselineChanged);
        run->trigger();
        QVERIFY(changed.wait(patience));
    }

private:
    /// A run of two cells, which is saved under a name.
    static QString runInto(WindowFixture& fixture, const char* name) {
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        fixture.waitForEnd();
        QString path = fixture.path(QLatin1String(name));
        fixture->exportTo(path);
        fixture.waitForEnd();
        return path;
    }
    static bool take(WindowFixture& fixture, const QString& path) {
        QSignalSpy changed(&fixture->selection(), &Selection::baselineChanged);
        fixture->selection().wantBaseline(path);
        return changed.wait(patience);
    }
    static void drop(WindowFixture& fixture, const QStringList& paths) {
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QVERIFY(fixture.drop(paths));
        QVERIFY(opened.wait(patience));
    }
    static void acceptOffer(WindowFixture& fixture, const char* name) {
        QPushButton* offer = fixture->messageBar()->findChildren<QPushButton*>().back();
        QVERIFY2(offer->text().contains(QLatin1String(name)), qPrintable(offer->text()));
        QSignalSpy changed(&fixture->selection(), &Selection::baselineChanged);
        offer->click();
        QVERIFY(changed.wait(patience));
        QCOMPARE(fixture->selection().baseline()->name, QLatin1String(name));
    }
};

QTEST_MAIN(TestBaseline)
#include "test_baseline.moc"
