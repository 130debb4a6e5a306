#include "profile/ranges.h"
#include "run/runner.h"
#include "support/scripted_backend.h"
#include "workload/presets.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <sstream>
#include <stdexcept>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

struct Range {
    int depth = 0;
    std::string payload, name;
    int parent = -1; ///< index into the list
};

/// What the recorder wrote down; throws where a range is popped at another depth than it was pushed.
struct Recording {
    bool attached = false;
    std::vector<std::string> domains;
    std::vector<Range> ranges;
    std::size_t open = 0;

    explicit Recording(const std::string& path) {
        std::ifstream in(path);
        std::vector<int> stack;
        for (std::string line; std::getline(in, line);) {
            std::istringstream words(line);
            std::string kind;
            words >> kind;
            if (kind == "attached") attached = true;
            if (kind == "domain") domains.emplace_back(line.substr(7));
            if (kind == "push") {
                Range range;
                words >> range.depth >> range.payload;
                std::getline(words >> std::ws, range.name);
                if (range.depth != static_cast<int>(stack.size()))
                    throw std::runtime_error("pushed at a wrong depth: " + line);
                range.parent = stack.empty() ? -1 : stack.back();
                stack.push_back(static_cast<int>(ranges.size()));
                ranges.push_back(range);
            }
            if (kind == "pop") {
                if (stack.empty()) throw std::runtime_error("a pop too many");
                stack.pop_back();
            }
        }
        open = stack.size();
    }

    std::string path_of(const Range& range) const {
        const std::string own = range.payload == "-" ? range.name : range.name + "#" + range.payload;
        return range.parent < 0 ? own : path_of(ranges[static_cast<std::size_t>(range.parent)]) + " > " + own;
    }
};

} // namespace

class TestNvtx : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::string record_ = folder_.filePath("ranges.txt").toStdString();

private slots:
    void initTestCase() {
        QVERIFY(nvtx_available()); // this is built only where the headers are
        // Both are read at the first NVTX call.
        qputenv("NVTX_INJECTION64_PATH", NVTX_RECORDER);
        qputenv("NVTX_RECORD", record_.c_str());
    }

    void ranges_nest_as_the_plan_says_even_when_a_cell_fails() {
        auto script = std::make_shared<Script>();
        script->on_step = [](const StepPlan& plan, int step) {
            if (plan.options.seq == 16 && step == 1) throw BackendError("in the middle of a step");
        };
        BackendRegistry backends;
        backends.add(std::make_unique<ScriptedBackend>(script));
        SweepSpec sweep;
        sweep.name = "ranges";
        sweep.models = {find_model("nano")};
        sweep.seqs = {8, 16};
        sweep.modes = {Mode::Train};
        sweep.warmups = {0};
        sweep.steps = 2;
        sweep.launches = {Launch::Eager};
        sweep.devices = {"scripted"};
        PauseGate gate;
        run_sweep(
            sweep, backends, [](const Record&) {}, {}, gate);

        const Recording recording(record_);
        QVERIFY(recording.attached);
        QCOMPARE(recording.domains, std::vector<std::string>{"stepscope"});
        QCOMPARE(recording.open, std::size_t{0});

        std::vector<std::string> paths;
        for (const Range& range : recording.ranges) {
            QVERIFY2(range.name.find_first_of("/@[]*+,") == std::string::npos, range.name.c_str());
            paths.push_back(recording.path_of(range));
        }
        const auto times = [&](const std::string& path) { return std::ranges::count(paths, path); };
        const std::string cell = "ranges > nano · seq 8 · batch 4 · warm-up 0 · train · fp32 · fused · "
                                 "recompute none · eager · scripted#1";
        QCOMPARE(times("ranges"), 1);
        QCOMPARE(times(cell), 1);
        QCOMPARE(times(cell + " > step#0"), 1);
        QCOMPARE(times(cell + " > step#1"), 1);
        QCOMPARE(times(cell + " > step#0 > forward > layer#1 > attention > qkv"), 1);
        QCOMPARE(times(cell + " > step#1 > backward > layer#0 > ffn > w1w3"), 1);
        QVERIFY(times(cell + " > step#1 > optimizer > adamw") > 0);
        QCOMPARE(times("ranges > nano · seq 16 · batch 4 · warm-up 0 · train · fp32 · fused · recompute none "
                       "· eager · scripted#2 > step#1"),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestNvtx)
#include "test_nvtx.moc"
