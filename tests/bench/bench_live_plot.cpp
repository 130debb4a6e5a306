// A live frame with a million samples, as shares of what it replaces: everything between new records and
// pixels, in one run, so that the machine's mood cancels out.
#include "ui/plot/steps/step_plot.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

/// Milliseconds: the median of interleaved repeats.
double medianOf(std::vector<double>& times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

/// A device that says all it can, and is throttled now and then.
stepscope::Telemetry telemetryOf(int step) {
    return {.sm_clock_mhz = 1980 - 15 * (step % 7),
            .counted_clock_mhz = 1893 - 15 * (step % 7),
            .power_w = 650 + step % 53,
            .temperature_c = 60 + step / 97 % 5,
            .throttle = step / 1000 % 10 == 0 ? "power cap" : "",
            .memory_used_bytes = std::int64_t{60} << 30};
}

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    using namespace stepscope;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0.010, 0.0005);

    constexpr int frames = 60;
    std::printf("%10s  %10s  %10s  %10s  %10s  %10s  %s\n", "samples", "append ms", "bin ms", "show ms",
                "paint ms", "frame ms", "with telemetry (medians of interleaved frames, 1200x600)");
    double small = 0;
    for (const int samples : {1'000, 10'000, 100'000, 1'000'000}) {
        CellSteps trace(100, samples);
        CellSteps told(100, samples); // with telemetry
        for (int i = 0; i < samples - frames * 33; ++i) {
            trace.append(noise(random));
            told.append(trace.seconds().back(), telemetryOf(i));
        }
        StepPlot plot;
        StepPlot toldPlot;
        plot.setTrace(&trace);
        toldPlot.setTrace(&told);
        for (StepPlot* each : {&plot, &toldPlot}) {
            each->resize(1200, 600);
            each->setHistogramShown(true);
            each->show();
        }
        std::vector<double> append, bin, show, paint, whole, toldWhole;
        for (int frame = 0; frame < frames; ++frame) {
            append.push_back(millisecondsOf([&] {
                for (int i = 0; i < 33; ++i)
                    trace.append(noise(random)); // a tick of one-millisecond steps
            }));
            bin.push_back(
                millisecondsOf([&] { trace.series().line(100, trace.seconds().size(), 1100, 1e3); }));
            show.push_back(millisecondsOf([&] { plot.refresh(); })); // bins as well
            paint.push_back(millisecondsOf([&] { plot.grab(); }));
            whole.push_back(append.back() + show.back() + paint.back());
            toldWhole.push_back(millisecondsOf([&] {
                for (int i = 0; i < 33; ++i)
                    told.append(noise(random), telemetryOf(i));
                toldPlot.refresh();
                toldPlot.grab();
            }));
        }
        const double frame = medianOf(whole);
        std::printf("%10d  %10.3f  %10.3f  %10.3f  %10.3f  %10.3f  %.2f times as long\n", samples,
                    medianOf(append), medianOf(bin), medianOf(show), medianOf(paint), frame,
                    medianOf(toldWhole) / frame);
        if (small == 0) small = frame;
        if (samples == 1'000'000)
            std::printf(
                "a frame of 1,000,000 samples takes %.2f times one of 1,000, and %.2f of a 16 ms frame\n",
                frame / small, frame / 16);
    }
    return 0;
}
