// The view of a timeline with many kernels: until it is there, then frames that zoom and move, with nothing
// marked and with a search on, as shares of what a display waits for.
//   bench_timeline [kernels] [streams]
#include "scripted_sweep.h"
#include "support/runs/large_timeline.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_search.h"
#include "ui/views/timeline/timeline_view.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>
#include <vector>

namespace {

using namespace stepscope;
using namespace stepscope::testing;

constexpr double frame_aim = 16; // milliseconds
constexpr double opening_aim = 200;

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

Results resultsWith(Timeline timeline) {
    const SweepSpec sweep = scripted_sweep({"traced"}, 4, 1);
    Results out;
    out.apply(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
    const std::vector<Cell> cells = expand(sweep);
    out.apply(CellStarted{cells[0], {}});
    for (int step = 0; step < 4; ++step)
        out.apply(StepDone{0, step, step < 1, 0.01, {}, {}});
    out.apply(std::move(timeline));
    CellDone done;
    done.statistics = statistics_of(std::vector<double>(4, 0.01), 1);
    out.apply(done);
    return out;
}

/// Frames of the lanes from the whole to a few kernels and back, and sideways at each width.
std::vector<double> framesOf(TimelinePlot& plot) {
    std::vector<double> out;
    const TimeRange all = plot.map().whole();
    for (double part = 1; part > 2e-6; part *= 0.6)
        for (const double at : {0.03, 0.21, 0.5, 0.83}) {
            const double length = all.length() * part;
            const double from = all.from + (all.length() - length) * at;
            plot.showRange({from + length * 0.1, from + length * 0.9});
            out.push_back(millisecondsOf([&plot] { plot.viewport()->grab(); }));
        }
    std::ranges::sort(out);
    return out;
}

void tell(const char* what, const std::vector<double>& frames) {
    const double median = frames[frames.size() / 2];
    const double longest = frames.back();
    std::printf("%-24s median %6.2f ms, %.2f of %.0f; longest %6.2f ms, %.2f\n", what, median,
                median / frame_aim, frame_aim, longest, longest / frame_aim);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int kernels = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const int streams = argc > 2 ? std::max(1, std::atoi(argv[2])) : 4;

    WindowFixture fixture(scripted_registry());
    fixture.window().resize(1280, 800);
    fixture->controller().show(resultsWith(large_timeline(kernels, streams)), {});
    QCoreApplication::processEvents();
    auto* view = qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
    std::printf("%d kernels on %d streams, 1280x800\n", kernels, streams);
    const double opened = millisecondsOf([&] {
        fixture.show("timeline");
        QCoreApplication::processEvents();
        view->grab();
    });
    std::printf("first paint of the view  %.0f ms, %.2f of %.0f\n", opened, opened / opening_aim,
                opening_aim);
    TimelinePlot& plot = *view->plot();
    tell("frames", framesOf(plot));
    const double searched = millisecondsOf([&] {
        view->search()->setWords(QStringLiteral("kernel_3 attention"));
        view->grab();
    });
    tell("frames, marked", framesOf(plot));
    view->search()->setWords({});
    plot.showAll();
    const double chosen = millisecondsOf([&] {
        plot.choose(kernels / 2);
        view->grab();
    });
    const double next = millisecondsOf([&] {
        emit plot.sameWanted(1);
        view->grab();
    });
    std::printf("search %.1f ms, a kernel chosen %.1f ms, the next of it %.1f ms\n", searched, chosen, next);
    return 0;
}
