// How late the window's event loop gets while steps of one millisecond arrive: a heartbeat in the loop comes
// late by as long as the loop is held up.
#include "ui/scripted_sweep.h"
#include "ui/window_fixture.h"
#include "ui/workload/workload_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

int main(int argc, char** argv) {
    using namespace stepscope;
    using namespace stepscope::testing;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);

    constexpr int steps = 10'000;
    WindowFixture fixture(scripted_registry());
    SweepSpec sweep = scripted_sweep({"ok"}, steps, 100);
    sweep.modes = {Mode::Forward};
    fixture->workload()->setSweep(sweep);

    constexpr double beat = 10;
    std::vector<double> late;
    QElapsedTimer clock;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, [&] {
        late.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 - beat);
        clock.restart();
    });
    QElapsedTimer whole;
    whole.start();
    clock.start();
    heart.start(static_cast<int>(beat));
    fixture->run();
    if (!fixture.waitForEnd() || late.empty()) {
        std::fprintf(stderr, "the run did not end, or the event loop never went round\n");
        return 1;
    }
    heart.stop();
    const double seconds = static_cast<double>(whole.nsecsElapsed()) / 1e9;
    std::sort(late.begin(), late.end());
    std::printf(
        "%d steps in %.2f s; %zu of %.0f beats; late by: median %.2f ms, 99th %.2f ms, worst %.2f ms\n",
        steps, seconds, late.size(), seconds * 1e3 / beat, late[late.size() / 2],
        late[late.size() * 99 / 100], late.back());
    return 0;
}
