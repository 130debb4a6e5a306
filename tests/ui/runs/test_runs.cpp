// Runs that are found, left for a file and come back to; their end, and places where nothing can be kept.
#include "patience.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_writer.h"
#include "system/files/files.h"
#include "tables/table.h"
#include "ui/controller/waiting/background.h"
#include "ui/desktop/end_notice.h"
#include "ui/files/recent_files.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_model.h"
#include "ui/theme/status_label.h"
#include "ui/window/progress_strip.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <pthread.h>
#include <thread>

using namespace stepscope;
using namespace stepscope::testing;

class TestRuns : public QObject {
    Q_OBJECT
private slots:
    void measuredRunsStandInOpenRecentByNameAndDate() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const QString session = QString::fromStdString(fixture->controller().source().string());
        fixture.restart();
        auto* recent = fixture->findChild<RecentFiles*>();
        QVERIFY(recent->isEnabled());
        emit recent->aboutToShow();
        QAction* found = nullptr;
        for (QAction* action : recent->actions())
            if (action->text().startsWith(QStringLiteral("scripted"))) found = action;
        QVERIFY(found);
        QVERIFY2(found->text().contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)),
                 qPrintable(found->text()));
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        found->trigger();
        QVERIFY(opened.wait(patience));
        QCOMPARE(QString::fromStdString(fixture->controller().source().string()), session);
    }

    void aRunThatNobodyNamedIsListedByItsModels() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"one", "two"}, 3, 0);
        sweep.name = "sweep";
        fixture->workload()->setSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        auto* recent = fixture->findChild<RecentFiles*>();
        emit recent->aboutToShow();
        QVERIFY(std::ranges::any_of(recent->actions(), [](const QAction* action) {
            return action->text().startsWith(QStringLiteral("one-two  –"));
        }));
        QCOMPARE(fixture->controller().results().run()->sweep.name, std::string("sweep"));
    }

    void aForecastThatWaitsForTheRunSaysSo() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run(); // at once, as a script does
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        QVERIFY2(fixture->workload()->summaryText().contains(QStringLiteral("when the run has ended")),
                 qPrintable(fixture->workload()->summaryText()));
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

    void whatGoesOnIsNotPressedIn() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        fixture->actions().pause->trigger();
        QCOMPARE(fixture->controller().state(), RunController::State::Paused);
        QVERIFY(!fixture->actions().pause->isChecked());
        fixture->actions().pause->trigger();
        QCOMPARE(fixture->controller().state(), RunController::State::Running);
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

    void dismissingOneOfferKeepsTheOlderOnes() {
        WindowFixture fixture(scripted_registry());
        QStringList names;
        for (const char* name : {"older", "newer"}) {
            SweepSpec sweep = scripted_sweep({"ok"}, 100'000, 0);
            sweep.name = name;
            fixture->workload()->setSweep(sweep);
            fixture->run();
            QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().runningCell() >= 0, patience);
            fixture->controller().stop();
            QVERIFY(fixture.waitForEnd());
            QTest::qWait(1100); // files are told apart by the second
        }
        for (const char* name : {"newer", "older"}) {
            fixture.restart();
            fixture->offerUnfinished();
            QTRY_VERIFY_WITH_TIMEOUT(!fixture->messageBar()->isHidden(), patience);
            QVERIFY2(fixture->messageBar()->text().contains(QLatin1String(name)),
                     qPrintable(fixture->messageBar()->text()));
            for (auto* button : fixture->messageBar()->findChildren<QAbstractButton*>())
                if (button->accessibleName() == QStringLiteral("Close notice")) button->click();
        }
        fixture.restart();
        fixture->offerUnfinished();
        QTest::qWait(300);
        QVERIFY(fixture->messageBar()->isHidden());
    }

    void aFileIsOpenedDuringARunWhichIsComeBackTo() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"first"}, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const QString first = QString::fromStdString(fixture->controller().source().string());
        fixture->workload()->setSweep(scripted_sweep({"long", "longer"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        const std::filesystem::path running = fixture->controller().source();
        QVERIFY(!fixture->actions().showRun->isEnabled());
        QVERIFY(fixture->actions().open->isEnabled());

        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(first);
        QVERIFY(opened.wait(patience));
        QVERIFY(fixture->controller().isActive() && fixture->controller().runIsAway());
        QCOMPARE(fixture->controller().results().cells()[0].cell.model.name, std::string("first"));
        QCOMPARE(fixture.live()->trace().seconds().size(), std::size_t{5});
        QVERIFY(!fixture->selection().follows());
        const std::size_t before = fixture->controller().runResults().cells()[0].steps.size();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().runResults().cells()[0].steps.size() > before,
                                 patience);
        QCOMPARE(fixture.live()->trace().seconds().size(), std::size_t{5}); // what is on show stays

        fixture->actions().showRun->trigger();
        QVERIFY(!fixture->controller().runIsAway());
        QCOMPARE(fixture->controller().source(), running);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.live()->trace().seconds().size() > before, patience);
        QVERIFY(fixture->selection().follows());

        fixture->openFile(first); // and its end, unseen
        QVERIFY(opened.wait(patience));
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells()[0].cell.model.name, std::string("first"));
        QVERIFY(fixture->actions().showRun->isEnabled());
        fixture->actions().showRun->trigger();
        QCOMPARE(to_json(read_session(running).results()), to_json(fixture->controller().results()));
    }

    void theTitleSaysHowFarARunIs() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY2_WITH_TIMEOUT(fixture->windowTitle().startsWith(QStringLiteral("0 % – ")),
                                  qPrintable(fixture->windowTitle()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->actions().pause->isEnabled(), patience); // once it has begun
        fixture->actions().pause->trigger();
        QVERIFY2(fixture->windowTitle().startsWith(QStringLiteral("Paused at ")),
                 qPrintable(fixture->windowTitle()));
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
        QVERIFY2(!fixture->windowTitle().contains(QLatin1Char('%')), qPrintable(fixture->windowTitle()));
    }

    void theEndOfALongRunIsToldToWhoLooksElsewhere() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 40, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(!fixture->endNotice()->waits()); // looked at
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(!fixture->endNotice()->waits()); // short
        fixture->endNotice()->setLongRun(0);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture->endNotice()->waits());
        QVERIFY2(fixture->windowTitle().startsWith(QStringLiteral("Done – ")),
                 qPrintable(fixture->windowTitle()));
        other.hide();
        fixture->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.operator->()));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->endNotice()->waits(), patience);
        QVERIFY(!fixture->windowTitle().startsWith(QStringLiteral("Done")));
    }

    void theStripTellsTheTruthWhilePausedAndAfterStop() {
        WindowFixture fixture(scripted_registry());
        auto* strip = fixture->findChild<ProgressStrip*>();
        fixture->workload()->setSweep(scripted_sweep({"ok", "more"}, 20'000, 0));
        fixture->run();
        QTRY_VERIFY2_WITH_TIMEOUT(strip->text().contains(QStringLiteral(" left")), qPrintable(strip->text()),
                                  patience);
        fixture->actions().pause->trigger();
        QVERIFY2(strip->text().contains(QStringLiteral("once it goes on")), qPrintable(strip->text()));
        fixture->controller().stop();
        QVERIFY2(!strip->text().contains(QStringLiteral("left")), qPrintable(strip->text()));
        QVERIFY(fixture.waitForEnd());
        QVERIFY2(strip->text().startsWith(QStringLiteral("Stopped: 0 of 4")), qPrintable(strip->text()));
        QVERIFY(!strip->text().contains(QStringLiteral("left")));
    }

    void aCellSaysWhetherItRunsOrWaits() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 20'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() == 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(statesOfCell(fixture, 0), everywhere("Running"), patience);
        fixture->actions().pause->trigger();
        QCOMPARE(statesOfCell(fixture, 0), everywhere("Paused"));
        fixture->actions().pause->trigger();
        QCOMPARE(statesOfCell(fixture, 0), everywhere("Running"));
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(statesOfCell(fixture, 0), everywhere("Cancelled"));
    }

    void aCellThatAKillCutOffDoesNotSeemToRun() {
        WindowFixture fixture(scripted_registry());
        const QString path = fixture.path(QStringLiteral("killed.stepscope"));
        {
            SessionWriter writer = SessionWriter::create(path.toStdString());
            const SweepSpec sweep = scripted_sweep({"ok"}, 9, 0);
            writer.write(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
            writer.write(CellStarted{expand(sweep)[0], {}});
            writer.write(StepDone{0, 0, false, 0.5, {}, {}});
        }
        QVERIFY(fixture.open(path));
        QCOMPARE(statesOfCell(fixture, 0), everywhere("Unfinished"));
    }

    void closingTheWindowDoesNotWaitForAForecast() {
        auto script = script_by_name();
        std::atomic<bool> asked = false;
        script->on_rates = [&](const std::stop_token& stop) {
            const QDeadlineTimer longest(patience);
            while (!stop.stop_requested() && !longest.hasExpired())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            asked = stop.stop_requested();
        };
        {
            WindowFixture fixture(scripted_registry(script));
            fixture->workload()->setSweep(scripted_sweep({"ok"}, 9, 0));
            QTRY_VERIFY_WITH_TIMEOUT(script->rates_measured > 0, patience);
            QVERIFY(fixture->controller().forecaster().busy());
            fixture->close();
        }
        QVERIFY(asked);
    }

    void whereNothingCanBeKeptAnotherPlaceOrNoneIsOffered() {
        WindowFixture fixture(scripted_registry());
        // A file where the folder should be: nobody, not even root, can write there.
        std::ofstream(fixture.path(QStringLiteral("sessions")).toStdString()) << "no folder";
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(!fixture->controller().isActive());
        const QList<QPushButton*> buttons = fixture->messageBar()->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->text().contains(QStringLiteral("elsewhere")));
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QVERIFY(fixture->controller().isActive());
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells()[0].status, Status::Ok);
        QVERIFY(fixture->controller().source().empty());
        QVERIFY(fixture->actions().saveSession->isEnabled()); // it can still be saved
    }

    void aSweepOfWhichNoCellCanRunHereIsRefusedAndWhatIsShownStays() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const std::filesystem::path source = fixture->controller().source();
        SweepSpec elsewhere = scripted_sweep({"ok"}, 4, 1);
        elsewhere.devices = {"cuda:3"};
        fixture->workload()->setSweep(elsewhere);
        QSignalSpy refused(&fixture.window(), &MainWindow::runRefused);
        fixture->run();
        QCOMPARE(refused.count(), 1);
        QVERIFY2(refused.front().front().toString().contains(QStringLiteral("cuda:3")),
                 qPrintable(refused.front().front().toString()));
        QVERIFY(!fixture->controller().isActive());
        QCOMPARE(fixture->controller().source(), source);
        // The next start is one that can run.
        fixture->close();
        fixture.restart();
        QVERIFY(fixture->workload()->sweep()->devices != elsewhere.devices);
        QCOMPARE(fixture->workload()->sweep()->models, elsewhere.models);
    }

    void failedCellsAreAnErrorInTheMessages() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok", "fail"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const MessagesModel& messages = fixture->messages();
        QStringList errors;
        for (int row = 0; row < messages.rowCount(); ++row)
            if (messages.index(row, 0).data(MessagesModel::SeverityRole).toInt() ==
                static_cast<int>(Severity::Error))
                errors << messages.index(row, MessagesModel::Text).data().toString();
        QVERIFY2(errors.join(QLatin1Char('\n')).contains(QStringLiteral("2 failed")),
                 qPrintable(errors.join(QLatin1Char('\n'))));
    }

    void aSessionThatCannotBeMadeIsOfferedAnotherPlace() {
        WindowFixture fixture(scripted_registry());
        QSignalSpy nowhere(&fixture->controller(), &RunController::sessionFailed);
        const std::filesystem::path taken = fixture.path(QStringLiteral("taken.stepscope")).toStdString();
        std::ofstream(taken) << "mine";
        fixture->controller().start(scripted_sweep({"ok"}, 4, 1), taken);
        QTRY_COMPARE_WITH_TIMEOUT(nowhere.count(), 1, patience);
        QVERIFY(!fixture->controller().isActive());
        QCOMPARE(read_file(taken), std::string("mine"));
    }

    void aThreadThatCannotBeStartedIsAFailureAndNoWait() {
        pthread_attr_t before;
        pthread_attr_t impossible;
        QCOMPARE(pthread_getattr_default_np(&before), 0);
        QCOMPARE(pthread_getattr_default_np(&impossible), 0);
        QCOMPARE(pthread_attr_setstacksize(&impossible, std::size_t{1} << 46), 0);
        QObject owner;
        Background background(&owner);
        QString failure;
        QCOMPARE(pthread_setattr_default_np(&impossible), 0);
        background.start([](const std::stop_token&) { return 1; }, [](int) { QFAIL("it ran"); },
                         [&](const QString& reason) { failure = reason; });
        QCOMPARE(pthread_setattr_default_np(&before), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!failure.isEmpty(), patience);
        QVERIFY2(failure.contains(QStringLiteral("threads")), qPrintable(failure));
        QVERIFY(!background.busy());
        int result = 0;
        background.start([](const std::stop_token&) { return 2; }, [&](int value) { result = value; },
                         [](const QString&) { QFAIL("a thread can be started"); });
        QTRY_COMPARE_WITH_TIMEOUT(result, 2, patience);
    }

    void whatCannotBeOpenedIsSaidInASentence_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << "folder" << QByteArray() << "folder";
        QTest::newRow("folder of that name") << "folder.stepscope" << QByteArray() << "folder";
        QTest::newRow("empty session") << "empty.stepscope" << QByteArray("") << "no run";
        QTest::newRow("missing") << "missing.stepscope" << QByteArray() << "missing.stepscope";
        QTest::newRow("no table") << "text.md" << QByteArray("hello\n") << "text.md";
        QTest::newRow("no json") << "text.json" << QByteArray("{\"a\": ") << "text.json";
        QTest::newRow("another kind") << "picture.gif" << QByteArray("GIF89a") << ".stepscope";
    }
    void whatCannotBeOpenedIsSaidInASentence() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        WindowFixture fixture(scripted_registry());
        const std::filesystem::path path = fixture.path(name).toStdString();
        if (word == QStringLiteral("folder"))
            std::filesystem::create_directory(path);
        else if (!content.isNull())
            std::ofstream(path) << content.toStdString();
        QSignalSpy failed(&fixture->files(), &FileCommands::failed);
        fixture->openFile(QString::fromStdString(path.string()));
        QVERIFY(failed.wait(patience));
        const QString text = fixture->messageBar()->text();
        QVERIFY2(text.contains(word), qPrintable(text));
        for (const char* raw : {"json.exception", "parse_error", "basic_", "what()", "std::"})
            QVERIFY2(!text.contains(QLatin1String(raw)), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')) || text.size() > 20, qPrintable(text));
        QVERIFY(fixture->controller().results().cells().empty());
    }

    void ofTwoDroppedFilesOneIsOpenedAndThatIsSaid() {
        WindowFixture fixture(scripted_registry());
        for (const char* name : {"a.json", "b.json"})
            fixture->files().writeSweep(scripted_sweep({name}, 7, 1), fixture.path(QLatin1String(name)));
        QVERIFY(fixture.waitForEnd());
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QVERIFY(
            fixture.drop({fixture.path(QStringLiteral("a.json")), fixture.path(QStringLiteral("b.json"))}));
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("a.json is opened")),
                 qPrintable(fixture->messageBar()->text()));
        QVERIFY(opened.wait(patience));
        QVERIFY(fixture->workload()->sweep() == scripted_sweep({"a.json"}, 7, 1));
    }

private:
    /// What Live, inspector and Results call the state of a cell, which is the one chosen.
    static QStringList statesOfCell(WindowFixture& fixture, int cell) {
        QStringList out;
        for (const QWidget* place :
             {static_cast<QWidget*>(fixture.live()), static_cast<QWidget*>(fixture->findChild<Inspector*>())})
            out.push_back(
                place->findChild<StatusLabel*>()->findChild<QLabel*>()->text().remove(QStringLiteral("●  ")));
        const ResultsModel& model = fixture.results()->model();
        out.push_back(model.index(cell, model.columnOf(QStringLiteral("status"))).data().toString());
        return out;
    }
    static QStringList everywhere(const char* state) { return QStringList(3, QLatin1String(state)); }
};

QTEST_MAIN(TestRuns)
#include "test_runs.moc"
