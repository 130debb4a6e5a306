#include "profile_fixture.h"

#include "records/statistics/statistics.h"
#include "scripted_sweep.h"
#include "sessions/log/session_writer.h"
#include "support/named_cuda.h"
#include "support/runs/sample_profile.h"
#include "support/runs/sample_timeline.h"
#include "ui/controller/run_controller.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

#include <fstream>

namespace stepscope::testing {

namespace {

std::shared_ptr<const BackendRegistry> registry() {
    auto out = std::make_shared<BackendRegistry>();
    out->add(std::make_unique<NamedCuda>(std::int64_t{1} << 36));
    auto script = script_by_name(); // takes its time, so that a run is in progress while a test looks
    script->on_step = [](const StepPlan&, int) { QThread::msleep(20); };
    out->add(std::make_unique<ScriptedBackend>(script));
    return out;
}

/// Three cells of eight steps, each with a breakdown and a timeline of the sample's operations; the last one
/// has a profile of Nsight Compute, the first one of Nsight Systems.
std::vector<Record> records() {
    SweepSpec sweep = scripted_sweep({"a", "b", "c"}, 8, 2);
    sweep.modes = {Mode::Forward};
    sweep.devices = {"cuda:0"};
    std::vector<Record> out = {RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false}};
    for (const Cell& cell : expand(sweep)) {
        out.emplace_back(CellStarted{cell, {}});
        for (int step = 0; step < 8; ++step)
            out.emplace_back(StepDone{cell.index, step, step < 2, 5e-4, {}, {}});
        out.emplace_back(Breakdown{.cell = cell.index,
                                   .phases = {{"forward/attention/qkv", 0, 2e-7, 1e6, 1e5, "matmul", 1},
                                              {"forward/ffn/w1", 1, 1e-7, 1e6, 1e5, "matmul", 1}}});
        out.emplace_back(sample_timeline(cell.index));
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(std::vector<double>(8, 5e-4), 2);
        out.emplace_back(done);
    }
    out.emplace_back(RunEnded{});
    Profile ncu = sample_profile(2);
    ncu.tool = ProfilerTool::Ncu;
    ncu.report = "night.cell-3.ncu-rep";
    ncu.trace.reset();
    out.emplace_back(ncu);
    Profile nsys = sample_profile(0);
    nsys.report = "night.cell-1.nsys-rep"; // whose file is gone
    nsys.kernels.clear();
    nsys.trace->origin = "Nsight Systems 2025.3";
    out.emplace_back(nsys);
    return out;
}

} // namespace

void ProfileTest::begin() {
    path_ = qgetenv("PATH");
    fixture_ = std::make_unique<WindowFixture>(registry());
    std::filesystem::create_directories(file("tools"));
    qputenv("PATH", QByteArray::fromStdString(file("tools").string()) + ":/usr/bin:/bin");
    qputenv("STAND_IN", "");
    qputenv("STAND_IN_DATA", data_);
    qputenv("STAND_IN_DATABASE", "");
    std::ofstream(file("program")) << "#!/bin/sh\necho \"$@\" > '" << file("ran").string() << "'\n";
    std::filesystem::permissions(file("program"), std::filesystem::perms::owner_all);
    {
        SessionWriter writer = SessionWriter::create(sessionPath().toStdString());
        for (const Record& record : records())
            writer.write(record);
    }
    fixture_->window().controller().setChildProgram(file("program"));
    QVERIFY(fixture_->open(sessionPath()));
}

void ProfileTest::end() {
    fixture_.reset();
    qputenv("PATH", path_);
}

void ProfileTest::makeTool(const char* name) const {
    std::filesystem::create_symlink(standIn_, file("tools") / name);
}

QToolButton* ProfileTest::reportButton(const QString& beginning) const {
    for (auto* each : fixture_->window().findChildren<QToolButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(beginning)) return each;
    return nullptr;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

QMenu* menuAt(QWidget* widget, QPoint place) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* entryOf(const QMenu* menu, const QString& words) {
    for (QAction* action : menu->actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(words)) return action;
    return nullptr;
}

} // namespace stepscope::testing
