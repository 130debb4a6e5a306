// What is measured while a profiler or checker is attached is not what the cell takes, and says so.
#include "records/trust.h"
#include "run/host/attached_tool.h"
#include "run/process/child.h"
#include "run/runner.h"
#include "support/scripted_backend.h"
#include "workload/presets.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

using Variables = std::map<std::string, std::string>;

std::string tool_in(const Variables& variables) {
    return std::string(attached_tool([&variables](const char* name) {
                           const auto found = variables.find(name);
                           return found != variables.end() ? found->second.c_str() : nullptr;
                       }).value_or("none"));
}

/// A variable of this process, for as long as this lives.
class Set {
public:
    Set(const char* name, const char* value) : name_(name) { qputenv(name, value); }
    ~Set() { qunsetenv(name_); }
    Set(const Set&) = delete;
    Set& operator=(const Set&) = delete;

private:
    const char* name_;
};

Results run_two_cells(const RunOptions& options = {}) {
    BackendRegistry backends;
    backends.add(std::make_unique<ScriptedBackend>(std::make_shared<Script>()));
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.seqs = {8, 16};
    sweep.warmups = {1};
    sweep.steps = 4;
    sweep.devices = {"scripted"};
    PauseGate gate;
    Results results;
    run_sweep(
        sweep, backends, [&results](const Record& record) { results.apply(record); }, {}, gate, options);
    return results;
}

bool under_tool(const Results& results, int cell) {
    return has_doubt(*results.find(cell), DoubtKind::UnderTool);
}

} // namespace

class TestAttachedTool : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        // Whatever this test itself runs under.
        if (attached_tool()) QSKIP("a tool is attached to this test");
    }

    /// As each was seen to start a program.
    void each_tool_is_known_by_what_it_sets() {
        const QByteArray lib = "/opt/nvidia/nsight-compute/2025.3.1/host/libToolsInjection64.so";
        QCOMPARE(tool_in({{"NV_COMPUTE_PROFILER_PERFWORKS_DIR", "/opt/nvidia/nsight-compute/2025.3.1"},
                          {"NV_CUDA_START_SUSPENDED", "1"},
                          {"NV_NSIGHT_INJECTION_PORT_BASE", "49152"},
                          {"NV_NSIGHT_INJECTION_TRANSPORT_TYPE", "uds"},
                          {"NV_TPS_LAUNCH_TOKEN", "Interactive Profile"}}),
                 std::string("Nsight Compute"));
        QCOMPARE(tool_in({{"CUDA_INJECTION64_PATH", lib.toStdString()},
                          {"NVTX_INJECTION64_PATH", lib.toStdString()},
                          {"NSYS_PROFILING_SESSION_ID", "10522"},
                          {"QUADD_INJECTION_PROXY", "NVTX"}}),
                 std::string("Nsight Systems"));
        // Launched, to be profiled later.
        QCOMPARE(
            tool_in({{"CUDA_INJECTION64_PATH", lib.toStdString()}, {"QUADD_INJECTION_CONFIG", "/tmp/i"}}),
            std::string("Nsight Systems"));
        QCOMPARE(tool_in({{"NV_SANITIZER_INJECTION_TRANSPORT_TYPE", "uds"},
                          {"NVTX_INJECTION64_PATH", "libsanitizer-collection.so"}}),
                 std::string("Compute Sanitizer"));
        QCOMPARE(tool_in({{"NVPROF_ID", "1"}}), std::string("nvprof"));
        QCOMPARE(tool_in({{"CUDA_INJECTION64_PATH", "mine.so"}}),
                 std::string("a library injected into CUDA"));
        QCOMPARE(tool_in({{"NVTX_INJECTION64_PATH", "mine.so"}}),
                 std::string("a library injected into NVTX"));
    }

    /// What images with CUDA have, what people set to configure a tool, and what keeps one out.
    void settings_are_no_tool() {
        QCOMPARE(tool_in({}), std::string("none"));
        QCOMPARE(tool_in({{"NV_CUDA_NSIGHT_COMPUTE_VERSION", "13.0.2-1"},
                          {"NV_NVTX_VERSION", "13.0.85-1"},
                          {"NV_COMPUTE_PROFILER_DISABLE_STOCK_FILE_DEPLOYMENT", "1"},
                          {"NSYS_NVTX_PROFILER_REGISTER_ONLY", "0"},
                          {"CUDA_INJECTION64_PATH", "none"},
                          {"NVTX_INJECTION64_PATH", ""}}),
                 std::string("none"));
    }

    void a_run_under_a_tool_says_so_of_each_cell() {
        const Results plain = run_two_cells();
        QVERIFY(!under_tool(plain, 0) && !under_tool(plain, 1));
        QVERIFY(!plain.run()->environment.contains("tool"));

        const Set variable("NSYS_PROFILING_SESSION_ID", "10522");
        const Results results = run_two_cells();
        QCOMPARE(results.run()->environment.at("tool"), std::string("Nsight Systems"));
        for (const int cell : {0, 1}) {
            QVERIFY(under_tool(results, cell));
            QVERIFY(!is_noisy(*results.find(cell))); // under the same tool it would be no better
            const std::string told = doubts_text(*results.find(cell));
            QVERIFY2(told.find("a profiling tool was attached in 100 % of its steps") != std::string::npos,
                     told.c_str());
        }
    }

    /// Whether a tool is seen or not: that is what the steps are bracketed for.
    void what_is_captured_says_so() {
        RunOptions options;
        options.capture.cells = {1};
        options.capture.first_step = options.capture.last_step = 2;
        const Results results = run_two_cells(options);
        QVERIFY(!under_tool(results, 0));
        QVERIFY(under_tool(results, 1));
    }

    /// Its steps are told by its parent, then.
    void a_cell_whose_process_died_says_so_too() {
        QTemporaryDir folder;
        const std::filesystem::path program = folder.filePath("child").toStdString();
        Cell cell;
        cell.index = 0;
        cell.model = find_model("nano");
        {
            std::ofstream script(program);
            script << "#!/bin/sh\nexit 9\n";
        }
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        RunOptions options;
        options.child_program = program;
        const auto noise = [&] {
            CellDone end;
            run_cell_in_child(
                cell, std::nullopt,
                [&end](const Record& record) {
                    if (const auto* done = std::get_if<CellDone>(&record)) end = *done;
                },
                {}, options);
            return end.noise;
        };
        QVERIFY(noise().empty());
        const Set variable("NV_NSIGHT_INJECTION_TRANSPORT_TYPE", "uds");
        QCOMPARE(noise(), (std::map<std::string, double>{{"under_tool", 1.0}}));
    }
};

QTEST_GUILESS_MAIN(TestAttachedTool)
#include "test_attached_tool.moc"
