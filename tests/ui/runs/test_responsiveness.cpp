// The window while a device runs as fast as it can: neither waits for the other. How late its event loop gets
// is measured by tests/bench/bench_event_loop.cpp.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/views/live/live_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QTest>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

using namespace stepscope;
using namespace stepscope::testing;

class TestResponsiveness : public QObject {
    Q_OBJECT
private slots:
    void stepsArriveWhileTheEventLoopGoesRound() {
        // Outlive the window, whose engine thread reads them.
        std::atomic<int> beats = 0;
        std::atomic<std::size_t> shown = 0;
        std::atomic<int> starved = 0;
        const auto script = script_by_name();
        script->seconds = nullptr;
        // Now and then a step waits for the event loop to go round, with the steps before it on the chart: a
        // loop that waited for the run would never do that.
        script->on_step = [&](const StepPlan&, int step) {
            if (step == 0 || step % 1000 != 0) return;
            const int before = beats;
            const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
            while (beats < before + 3 || shown < static_cast<std::size_t>(step)) {
                if (std::chrono::steady_clock::now() > deadline) {
                    ++starved;
                    return;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        };
        WindowFixture fixture(scripted_registry(script));
        SweepSpec sweep = scripted_sweep({"ok"}, 10'000, 100);
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);

        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            ++beats;
            shown = fixture.live()->trace().seconds().size();
        });
        heart.start(1);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(starved.load(), 0);
        QCOMPARE(fixture.live()->trace().seconds().size(), std::size_t{10'000});
    }

    void stopIsHeardBeforeAnotherStepBegins() {
        std::binary_semaphore stopCalled(0);
        const auto script = script_by_name();
        script->on_step = [&](const StepPlan&, int step) {
            if (step == 200 && !stopCalled.try_acquire_for(std::chrono::milliseconds(patience)))
                qWarning("never stopped");
        };
        WindowFixture fixture(scripted_registry(script));
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 10'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.live()->trace().seconds().size() > 100, patience);
        fixture->controller().stop();
        stopCalled.release();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture.live()->trace().seconds().size() <= 201);
        QCOMPARE(fixture->controller().results().cells()[0].status, Status::Cancelled);
    }
};

QTEST_MAIN(TestResponsiveness)
#include "test_responsiveness.moc"
