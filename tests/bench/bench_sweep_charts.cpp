// The charts of a whole sweep of 10,000 cells, as shares of what a person waits for: how long Scaling and
// Heat map take from results to pixels at first, and again when a figure is chosen.
#include "sessions/catalog.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/places/places_plot.h"
#include "ui/views/heat_map/heat_map_view.h"
#include "ui/views/scaling/scaling_view.h"
#include "workload/presets.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>

namespace {

using namespace stepscope;

/// As many cells as a sweep may have (`side` squared), with made-up times of `steps` steps each.
Results resultsOf(int side, int steps) {
    SweepSpec sweep;
    sweep.models = {find_model("tiny")};
    sweep.modes = {Mode::Forward};
    sweep.seqs.clear();
    sweep.batches.clear();
    for (int i = 1; i <= side; ++i) {
        sweep.seqs.push_back(16 * i);
        sweep.batches.push_back(i);
    }
    Results results;
    RunStarted started;
    started.sweep = sweep;
    results.apply(started);
    for (const Cell& cell : expand(sweep)) {
        Prediction prediction;
        prediction.step_seconds = 1e-6 * static_cast<double>(cell.options.seq * cell.options.batch);
        results.apply(CellStarted{cell, prediction});
        std::vector<double> times;
        for (int step = 0; step < steps; ++step) {
            times.push_back(*prediction.step_seconds * (1 + 0.1 * std::sin(step + cell.index)));
            StepDone done;
            done.cell = cell.index;
            done.step = step;
            done.sample.host_seconds = times.back();
            results.apply(done);
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, 0);
        results.apply(done);
    }
    return results;
}

/// Of the processor, which others may use meanwhile.
double millisecondsOf(const std::function<void()>& work) {
    const std::clock_t before = std::clock();
    work();
    return static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
}

template <typename Made>
void measure(const char* name, const Results& results) {
    constexpr double wanted = 200; // ms until a view is there
    RunController controller(std::make_shared<const BackendRegistry>());
    Selection selection(controller);
    const SessionCatalog sessions{std::filesystem::path()};
    Made view(ViewContext{controller, selection, sessions});
    view.resize(1000, 700);
    controller.show(results, {});
    const double hidden = millisecondsOf([&] { emit controller.resultsReplaced(); });
    const double first = millisecondsOf([&] {
        view.show();
        view.grab();
    });
    const double again = millisecondsOf([&] {
        emit view.choices()->changed();
        view.grab();
    });
    selection.choose(results.cells().back().cell.index);
    const double mark = millisecondsOf([&] { view.plot()->grab(); });
    std::printf("%-9s  %10.1f  %10.1f  %10.1f  %10.1f  %.2f of 200 ms\n", name, hidden, first, again, mark,
                first / wanted);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("stepscope-bench"));
    const int side = argc > 1 ? std::atoi(argv[1]) : 100;
    const Results results = resultsOf(side, 100);
    std::printf("%d cells of 100 steps; milliseconds of the processor, 1000x700\n", side * side);
    std::printf("%-9s  %10s  %10s  %10s  %10s  %s\n", "view", "hidden", "first", "again", "mark",
                "first paint");
    measure<ScalingView>("scaling", results);
    measure<HeatMapView>("heat map", results);
    return 0;
}
