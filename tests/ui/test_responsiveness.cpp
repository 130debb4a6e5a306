// Ten thousand one-millisecond steps, and the window answers all the while. What is asserted are counts and
// orders of events, never a time: how long the answers took is printed.
#include "scripted_sweep.h"
#include "ui/views/live/live_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace stepscope;
using namespace stepscope::testing;

class TestResponsiveness : public QObject {
    Q_OBJECT
private slots:
    void tenThousandStepsLeaveTheEventLoopFree() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"ok"}, 10'000, 100);
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);

        // A heartbeat in the GUI's event loop: it beats late by as long as the loop is blocked.
        constexpr int beat = 10;
        std::vector<double> late;
        QElapsedTimer clock;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        connect(&heart, &QTimer::timeout, this, [&] {
            late.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 - beat);
            clock.restart();
        });
        clock.start();
        heart.start(beat);
        fixture->run();
        QVERIFY(fixture.waitForEnd(120'000));
        heart.stop();
        QCOMPARE(fixture->live()->trace().seconds().size(), std::size_t{10'000});

        std::sort(late.begin(), late.end());
        const double seconds = fixture->controller().elapsedSeconds();
        qInfo("%.1f s of run, %zu beats; lateness: median %.2f ms, 99th %.2f ms, worst %.2f ms", seconds,
              late.size(), late[late.size() / 2], late[late.size() * 99 / 100], late.back());
        // A loop that is mostly blocked would have missed most of its beats.
        QVERIFY(static_cast<double>(late.size()) > 0.5 * seconds * 1000 / beat);
    }

    void stopIsHeardBeforeManyMoreStepsRun() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 10'000, 0));
        fixture->run();
        QTRY_VERIFY(fixture->live()->trace().seconds().size() > 100);
        // Until `stop` is called, steps have run that the window has not drained yet; after it, one may still
        // end.
        QElapsedTimer clock;
        clock.start();
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd(5000));
        qInfo("stopped after %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(fixture->live()->trace().seconds().size() < 10'000);
        QCOMPARE(fixture->controller().results().cells()[0].status, Status::Cancelled);
    }
};

QTEST_MAIN(TestResponsiveness)
#include "test_responsiveness.moc"
