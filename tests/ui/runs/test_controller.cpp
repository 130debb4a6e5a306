// The controller between the engine thread and the views.
#include "patience.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "tables/table.h"
#include "ui/controller/run_controller.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace stepscope;
using namespace stepscope::testing;

class TestController : public QObject {
    Q_OBJECT
private slots:
    void aRunEndsWithTheEnginesRecordsInTheResultsAndOnDisk() {
        RunController controller(scripted_registry());
        QSignalSpy ended(&controller, &RunController::runEnded);
        controller.start(scripted_sweep({"ok", "oom", "fail"}, 5, 2), path("a"));
        QVERIFY(controller.isActive());
        QVERIFY(ended.wait(patience));
        QVERIFY(!controller.isActive());
        const auto& cells = controller.results().cells();
        QCOMPARE(cells.size(), std::size_t{6});
        QCOMPARE(cells[0].status, Status::Ok);
        QCOMPARE(cells[0].steps.size(), std::size_t{5});
        QCOMPARE(cells[2].status, Status::Oom);
        QVERIFY(cells[2].needed_bytes.has_value());
        QCOMPARE(cells[4].status, Status::Failed);
        QVERIFY(cells[4].reason.find("scripted failure") != std::string::npos);
        QCOMPARE(to_json(read_session(path("a")).results()), to_json(controller.results()));
        QCOMPARE(controller.progress().fraction, 1.0);
        QCOMPARE(controller.progress().cells_done, 6);
    }

    void signalsAreMergedNotOnePerStep() {
        const auto script = script_by_name();
        script->seconds = nullptr;
        RunController controller(scripted_registry(script));
        QSignalSpy changed(&controller, &RunController::cellsChanged);
        QSignalSpy ended(&controller, &RunController::runEnded);
        controller.start(scripted_sweep({"a"}, 5000, 0), path("b"));
        // The event loop stands still until every step has run: what they say arrives at once.
        for (const QDeadlineTimer deadline(patience); script->steps < 10'000 && !deadline.hasExpired();)
            QThread::msleep(1);
        QCOMPARE(script->steps.load(), 10'000);
        QVERIFY(ended.wait(patience));
        QCOMPARE(controller.results().cells()[1].steps.size(), std::size_t{5000});
        // Together, and at most the last step and its cell's end each by itself.
        QVERIFY2(changed.count() <= 3, qPrintable(QString::number(changed.count())));
    }

    void stopAnswersWithinTheStepAndKeepsWhatWasMeasured() {
        RunController controller(steps_of(0.05));
        QSignalSpy ended(&controller, &RunController::runEnded);
        controller.start(scripted_sweep({"a"}, 1000, 0), path("c"));
        QTRY_VERIFY_WITH_TIMEOUT(!controller.results().cells().empty() &&
                                     controller.results().cells()[0].steps.size() >= 3,
                                 patience);
        controller.stop();
        QCOMPARE(controller.state(), RunController::State::Stopping);
        QVERIFY(ended.wait(patience));
        const CellResult& cell = controller.results().cells()[0];
        QCOMPARE(cell.status, Status::Cancelled);
        QVERIFY(cell.steps.size() >= 3 && cell.steps.size() < 1000);
        QCOMPARE(controller.results().ended()->outcome, Outcome::Stopped);
        QVERIFY(!controller.results().cells()[1].started);
    }

    void pauseHoldsTheRunAndItsClock() {
        const auto script = script_by_name();
        RunController controller(scripted_registry(script));
        controller.start(scripted_sweep({"ok"}, 100'000, 0), path("d"));
        QTRY_VERIFY_WITH_TIMEOUT(!controller.results().cells().empty() &&
                                     controller.results().cells()[0].steps.size() > 3,
                                 patience);
        controller.pause();
        QCOMPARE(controller.state(), RunController::State::Paused);
        const int taken = script->steps;
        const double elapsed = controller.elapsedSeconds();
        QTest::qWait(150);
        QVERIFY(script->steps <= taken + 1); // the one in flight
        QCOMPARE(controller.elapsedSeconds(), elapsed);
        const std::size_t steps = controller.results().cells()[0].steps.size();
        controller.proceed();
        QTRY_VERIFY_WITH_TIMEOUT(controller.results().cells()[0].steps.size() > steps + 1, patience);
        controller.pause();
        QSignalSpy ended(&controller, &RunController::runEnded);
        controller.stop(); // out of the pause as well
        QVERIFY(ended.wait(patience));
    }

    void resumeRunsOnlyWhatIsLeft() {
        const auto script = script_by_name();
        script->seconds = [](const StepPlan& plan, int) { return plan.model.name == "long" ? 0.02 : 0.001; };
        {
            RunController first(scripted_registry(script));
            QSignalSpy ended(&first, &RunController::runEnded);
            SweepSpec sweep = scripted_sweep({"ok", "long"}, 30, 0);
            first.start(sweep, path("e"));
            QTRY_VERIFY_WITH_TIMEOUT(first.currentCell() == 2 && !first.results().cells()[2].steps.empty(),
                                     patience);
            first.stop();
            QVERIFY(ended.wait(patience));
        }
        const int before = script->executables_made;
        RunController second(scripted_registry(script));
        QSignalSpy ended(&second, &RunController::runEnded);
        second.resume({.session = path("e")});
        QVERIFY(ended.wait(patience));
        QCOMPARE(script->executables_made - before, 2); // cells 2 and 3
        for (const CellResult& cell : second.results().cells())
            QCOMPARE(cell.status, Status::Ok);
        QCOMPARE(to_json(read_session(path("e")).results()), to_json(second.results()));
    }

    void whatCannotStartSaysWhyAndLosesNothing() {
        RunController controller(scripted_registry());
        QSignalSpy failed(&controller, &RunController::failed);
        QSignalSpy nowhere(&controller, &RunController::sessionFailed);
        SweepSpec bad = scripted_sweep({"ok"}, 5, 0);
        bad.models[0].heads = 3;
        controller.start(bad, path("f"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("heads")));
        QVERIFY(!controller.isActive());

        controller.start(scripted_sweep({"ok"}, 5, 0), "/nonexistent/directory/x.stepscope");
        QTRY_COMPARE_WITH_TIMEOUT(nowhere.count(), 1, patience);
        QVERIFY(!controller.isActive());

        controller.start(scripted_sweep({"ok"}, 100, 0), path("g"));
        controller.start(scripted_sweep({"ok"}, 5, 0), path("h"));
        QCOMPARE(failed.count(), 2);
        QVERIFY(controller.isActive());
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isActive(), patience);
        QVERIFY(!std::filesystem::exists(path("h")));
    }

private:
    static std::shared_ptr<const BackendRegistry> steps_of(double seconds) {
        const auto script = script_by_name();
        script->seconds = [seconds](const StepPlan&, int) { return seconds; };
        return scripted_registry(script);
    }
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(directory_.path().toStdString()) / (std::string(name) + ".stepscope");
    }
    QTemporaryDir directory_;
};

QTEST_MAIN(TestController)
#include "test_controller.moc"
