#include "nsight/preparation.h"
#include "records/results.h"
#include "support/folder_test.h"
#include "support/named_cuda.h"
#include "support/runs/sample_profile.h"
#include "support/scripted_backend.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

/// What is said before a profile is taken.
class TestPreparation : public FolderTest {
    Q_OBJECT
private:
    BackendRegistry backends_;

    ToolPlaces places() const { return {.path = {root()}, .toolkits = {}, .tools = root() / "none"}; }
    ProfileSubject subject() const {
        ProfileSubject out;
        out.cell = expand(find_sweep("quick")).front();
        out.cell.device = "cuda:0";
        out.cell.index = 2;
        out.session = root() / "night.stepscope";
        out.program = root() / "stepscope-cli";
        out.facts.driver_parameters = root() / "params";
        return out;
    }

private slots:
    void initTestCase() { backends_.add(std::make_unique<NamedCuda>(std::int64_t{1} << 30)); }
    void init() { FolderTest::init(); }

    void all_that_is_there_is_told() {
        fs::create_symlink(STAND_IN, root() / "ncu");
        const PreparedProfile told = prepare_profile(subject(), {.steps = {5, 5}}, backends_, places());
        QVERIFY2(told.can_start(), (told.problem + told.tool_problem).c_str());
        QCOMPARE(told.tool->version, std::string("2025.3.1.0"));
        QCOMPARE(told.job->report, root() / "night.cell-3.ncu-rep");
        QCOMPARE(told.job->command.front(), (root() / "ncu").string());
        QCOMPARE(told.before.kernels, told.job->plan.ops.size());
        QVERIFY(told.before.passes.has_value() && told.before.seconds > 0 && told.before.report_bytes > 0);
    }

    /// The ops of a graph's kernels are found by it.
    void the_job_has_the_timeline_of_the_cell() {
        fs::create_symlink(STAND_IN, root() / "nsys");
        CellResult result;
        result.timeline = std::make_shared<const Timeline>();
        ProfileSubject traced = subject();
        traced.facts = profile_facts_of(&result);
        const PreparedProfile told =
            prepare_profile(traced, {.tool = ProfilerTool::Nsys, .steps = {5, 5}}, backends_, places());
        QVERIFY2(told.job.has_value(), told.problem.c_str());
        QCOMPARE(told.job->timeline.get(), result.timeline.get());
    }

    void without_the_tool_there_is_the_command_for_where_it_is() {
        const PreparedProfile told = prepare_profile(subject(), {.steps = {5, 5}}, backends_, places());
        QVERIFY(!told.can_start());
        QVERIFY2(told.tool_problem.find("developer.nvidia.com") != std::string::npos,
                 told.tool_problem.c_str());
        QVERIFY(told.job.has_value());
        QCOMPARE(told.job->command.front(), std::string("ncu"));
        QVERIFY(told.problem.empty());
    }

    void what_cannot_be_asked_has_a_sentence_and_no_command() {
        fs::create_symlink(STAND_IN, root() / "ncu");
        const PreparedProfile phase =
            prepare_profile(subject(), {.steps = {5, 5}, .phase = "sideways"}, backends_, places());
        QVERIFY(!phase.can_start() && !phase.job);
        QVERIFY2(phase.problem.find("has no phase \"sideways\"; it has forward, forward/") !=
                     std::string::npos,
                 phase.problem.c_str());
        ProfileSubject elsewhere = subject();
        elsewhere.cell.device = "cpu";
        const PreparedProfile cpu = prepare_profile(elsewhere, {.steps = {5, 5}}, backends_, places());
        QVERIFY2(cpu.problem.find("the cell runs on cpu") != std::string::npos, cpu.problem.c_str());
        QVERIFY(!cpu.tool); // none would help
        const ToolPlaces nowhere{.path = {}, .toolkits = {}, .tools = root() / "none"};
        const PreparedProfile neither = prepare_profile(elsewhere, {.steps = {5, 5}}, backends_, nowhere);
        QCOMPARE(neither.problem, cpu.problem);
        QVERIFY2(neither.tool_problem.empty(), neither.tool_problem.c_str());
        elsewhere.cell.device = "cuda:7";
        const PreparedProfile gone = prepare_profile(elsewhere, {.steps = {5, 5}}, backends_, places());
        QVERIFY2(!gone.job && gone.problem.find("cuda:7") != std::string::npos, gone.problem.c_str());
    }

    void who_may_not_read_counters_is_told_what_mends_it() {
        fs::create_symlink(STAND_IN, root() / "ncu");
        std::ofstream(root() / "params") << "RmProfilingAdminOnly: 1\n";
        const PreparedProfile told = prepare_profile(subject(), {.steps = {5, 5}}, backends_, places());
        QVERIFY(!told.can_start() && told.job);
        QVERIFY2(told.before.refusal->find("NVreg_RestrictProfilingToAdminUsers=0") != std::string::npos,
                 told.before.refusal->c_str());
    }

    void the_devices_memory_bears_on_replay() {
        fs::create_symlink(STAND_IN, root() / "ncu");
        ProfileSubject large = subject();
        large.cell.model = {"large", 2048, 8192, 4, 16, 32000};
        const PreparedProfile told = prepare_profile(large, {.steps = {5, 5}}, backends_, places());
        QVERIFY(2 * told.job->plan.arena_bytes > std::int64_t{1} << 30);
        QVERIFY(!told.before.warnings.empty());
        QCOMPARE(device_memory(backends_, "cuda:0"), std::optional(std::int64_t{1} << 30));
        QVERIFY(!device_memory(backends_, "cuda:1"));
    }

    void phases_come_in_the_order_of_the_step() {
        const PreparedProfile told = prepare_profile(subject(), {.steps = {5, 5}}, backends_, places());
        const std::vector<std::string> phases = phases_of(told.job->plan);
        QCOMPARE(phases.front(), std::string("forward"));
        QVERIFY(std::ranges::count(phases, "forward/attention") == 1);
        QVERIFY(std::ranges::all_of(
            phases, [](const std::string& phase) { return std::ranges::count(phase, '/') <= 1; }));
    }

    void what_a_cell_told_bears_on_the_estimate() {
        CellResult cell;
        QVERIFY(!profile_facts_of(nullptr).step_seconds && !profile_facts_of(&cell).step_seconds);
        cell.prediction.emplace().step_seconds = 0.25;
        QCOMPARE(profile_facts_of(&cell).step_seconds, std::optional(0.25));
        cell.statistics.mean = 0.5; // measured, which is better
        QCOMPARE(profile_facts_of(&cell).step_seconds, std::optional(0.5));
    }

    /// A person deletes what a record names: it is a report beside the session, or nothing.
    void reports_are_files_beside_the_session_alone() {
        const fs::path session = root() / "runs/night.stepscope";
        fs::create_directories(session.parent_path() / "folder.ncu-rep");
        for (const char* const name :
             {"runs/a.ncu-rep", "runs/b.nsys-rep", "runs/notes.txt", "above.ncu-rep"})
            std::ofstream(root() / name) << "x";
        fs::create_symlink(root() / "above.ncu-rep", root() / "runs/link.ncu-rep");
        const auto found = [&](const std::string& name) {
            Profile profile = sample_profile();
            profile.report = name;
            return report_of(session, profile);
        };
        QCOMPARE(found("a.ncu-rep"), std::optional(root() / "runs/a.ncu-rep"));
        QCOMPARE(found("b.nsys-rep"), std::optional(root() / "runs/b.nsys-rep"));
        for (const std::string& name : {std::string(), std::string("gone.ncu-rep"), std::string("notes.txt"),
                                        std::string("night.stepscope"), std::string("../above.ncu-rep"),
                                        (root() / "above.ncu-rep").string(), std::string("folder.ncu-rep"),
                                        std::string("link.ncu-rep"), std::string(".ncu-rep")})
            QVERIFY2(!found(name), name.c_str());
        Profile profile = sample_profile();
        QVERIFY(!report_of({}, profile));
    }
};

QTEST_GUILESS_MAIN(TestPreparation)
#include "test_preparation.moc"
