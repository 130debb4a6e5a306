// The window with a large session: opening it, then each view of the table, so that none is forgotten: its
// first paint, another cell, a filter, the slowest of its sorts, as shares of what a person waits for.
//   bench_views [cells] [steps of each]
#include "sessions/log/session_writer.h"
#include "ui/scripted_sweep.h"
#include "ui/views/views.h"
#include "ui/window_fixture.h"
#include "workload/presets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <numeric>
#include <optional>
#include <sys/resource.h>

namespace {

using namespace stepscope;
using namespace stepscope::testing;
namespace fs = std::filesystem;

/// What a person waits for, in milliseconds and megabytes.
constexpr double first_paint_aim = 200;
constexpr double change_aim = 100;
constexpr double opening_aim = 2000;
constexpr double memory_aim = 500;

/// As many cells as there are to be; at most 100 batch sizes.
SweepSpec sweepOf(int cells, int steps) {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.modes = {Mode::ForwardBackward};
    sweep.warmups = {0};
    sweep.steps = steps;
    const int batches = std::clamp(cells, 1, 100);
    sweep.batches.resize(static_cast<std::size_t>(batches));
    std::iota(sweep.batches.begin(), sweep.batches.end(), 1);
    sweep.seqs.resize(static_cast<std::size_t>(std::max(1, cells / batches)));
    std::iota(sweep.seqs.begin(), sweep.seqs.end(), 1);
    return sweep;
}

/// Operations of two layers, as a run with a breakdown has them.
std::vector<PhaseTime> phasesOf(double seconds) {
    std::vector<PhaseTime> out;
    for (const char* path : {"forward/attention/qkv", "forward/attention/output", "forward/mlp/up",
                             "backward/attention/qkv", "backward/attention/output", "backward/mlp/up"})
        for (const int layer : {0, 1})
            out.push_back({path, layer, seconds / 12, 1e6, 1e5, "matmul", 1});
    return out;
}

void writeSession(const SweepSpec& sweep, const fs::path& path) {
    SessionWriter writer = SessionWriter::create(path);
    writer.write(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {{"host", "bench"}}, false});
    for (const Cell& cell : expand(sweep)) {
        const double mean = 1e-6 * static_cast<double>(cell.options.seq * cell.options.batch);
        Prediction prediction;
        prediction.step_seconds = mean;
        prediction.peak_bytes = cell.options.seq * 1000;
        prediction.model_flops = 1e9;
        writer.write(CellStarted{cell, prediction});
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(mean * (1 + 0.01 * ((step * 7 + cell.index) % 13)));
            writer.write(StepDone{cell.index,
                                  step,
                                  false,
                                  times.back(),
                                  times.back(),
                                  {1980, 1893.75, 650.5, 61, "", 81'000'000'000}});
        }
        writer.write(Breakdown{cell.index, phasesOf(mean), DeviceRates{1e12, 1e11}});
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, 0);
        writer.write(done);
    }
    writer.write(RunEnded{Outcome::Completed, "2026-01-01T00:00:00+00:00"});
}

/// Of the window's thread, which others may take the processor from meanwhile.
double threadMilliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double millisecondsOf(const std::function<void()>& work) {
    const double before = threadMilliseconds();
    work();
    return threadMilliseconds() - before;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

/// What is put off, and what threads hand over: until the program has nothing to do for a while.
void settle() {
    constexpr int quiet_ms = 300;
    constexpr std::clock_t least = CLOCKS_PER_SEC / 100;
    constexpr int most_waits = 60;
    for (int i = 0; i < most_waits; ++i) {
        const std::clock_t before = std::clock();
        QTest::qWait(quiet_ms);
        if (std::clock() - before < least) return;
    }
}

struct ViewTimes {
    double first, settled, choose, filter;
    std::optional<double> sort; ///< the slowest of its columns; none: nothing to sort
};

/// Sorts whatever in a view can be sorted by each column that is shown.
std::optional<double> slowestSort(QWidget& view) {
    std::optional<double> slowest;
    const auto measure = [&](auto* table, QHeaderView* header) {
        if (!table->isVisible() || !table->isSortingEnabled()) return;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) continue;
            const double taken = millisecondsOf([&] {
                table->sortByColumn(column, Qt::DescendingOrder);
                view.grab();
            });
            slowest = std::max(slowest.value_or(0), taken);
        }
    };
    for (auto* table : view.findChildren<QTableView*>())
        measure(table, table->horizontalHeader());
    for (auto* tree : view.findChildren<QTreeView*>())
        measure(tree, tree->header());
    return slowest;
}

ViewTimes timesOf(WindowFixture& fixture, const ViewRow& row, int cell) {
    QWidget& view = *fixture->views()->view(QLatin1String(row.name));
    const auto change = [&view](const std::function<void()>& what) {
        const double taken = millisecondsOf([&] {
            what();
            QCoreApplication::processEvents();
            view.grab();
        });
        settle();
        return taken;
    };
    ViewTimes out{};
    out.first = millisecondsOf([&] {
        fixture->views()->showView(QLatin1String(row.name));
        view.grab();
    });
    out.settled = millisecondsOf(settle);
    out.choose = change([&] { fixture->selection().choose(cell); });
    out.filter = change([&] { fixture->selection().setFilter(QStringLiteral("seq>=20 batch<50")); });
    change([&] { fixture->selection().resetFilter(); });
    out.sort = slowestSort(view);
    return out;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int cells = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const int steps = argc > 2 ? std::max(1, std::atoi(argv[2])) : 100;

    WindowFixture fixture(scripted_registry());
    const fs::path folder = fixture.path(QStringLiteral("sessions")).toStdString();
    fs::create_directories(folder);
    const fs::path path = folder / "large.stepscope";
    writeSession(sweepOf(cells, steps), path);
    std::printf("%d cells of %d steps, %.0f MB; milliseconds of the window's thread, 1280x800\n", cells,
                steps, static_cast<double>(fs::file_size(path)) / 1e6);

    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    const std::clock_t processors = std::clock();
    if (!fixture.open(QString::fromStdString(path.string()))) return 1;
    QCoreApplication::processEvents();
    fixture.window().grab();
    const double opened = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::printf("open %.0f ms, %.0f on processors, %.2f of %.0f; the window is held for %.0f of them\n",
                opened, static_cast<double>(std::clock() - processors) * 1e3 / CLOCKS_PER_SEC,
                opened / opening_aim, opening_aim, threadMilliseconds() - before);
    fixture->selection().takeShownAsBaseline();
    settle();

    std::printf("%-10s %8s %8s %8s %8s %8s  %s\n", "view", "first", "settled", "choose", "filter", "sort",
                "shares of the aims: first paint, filter, sort");
    int cell = cells / 2;
    for (const ViewRow& row : viewTable()) {
        fixture->views()->showView(QLatin1String(viewTable()[&row == viewTable().data() ? 1 : 0].name));
        settle();
        const ViewTimes times = timesOf(fixture, row, cell++ % cells);
        std::printf("%-10s %8.1f %8.1f %8.1f %8.1f ", row.name, times.first, times.settled, times.choose,
                    times.filter);
        times.sort ? std::printf("%8.1f", *times.sort) : std::printf("%8s", "-");
        std::printf("  %.2f, %.2f, ", times.first / first_paint_aim, times.filter / change_aim);
        times.sort ? std::printf("%.2f\n", *times.sort / change_aim) : std::printf("-\n");
        std::fflush(stdout);
    }
    std::printf("memory %.0f MB, %.2f of %.0f\n", peakMegabytes(), peakMegabytes() / memory_aim, memory_aim);
    return 0;
}
