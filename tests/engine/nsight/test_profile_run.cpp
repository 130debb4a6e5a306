#include "engine/nsight/nsys_report.h"
#include "nsight/errors.h"
#include "nsight/profile_session.h"
#include "patience.h"
#include "plan/op_traits.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

std::string error_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const NsightError& error) {
        return error.what();
    }
    return {};
}

std::string content_of(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

/// The whole way of a profile, with stand-ins for the tools and for the program that they run.
class TestProfileRun : public FolderTest {
    Q_OBJECT
private:
    FoundTool tool(ProfilerTool which) const { return tool_at(which, root() / row_of(which).program); }

    ProfileJob job(const ProfileRequest& request) const {
        Cell cell = expand(find_sweep("quick")).front();
        cell.device = "cuda:0";
        cell.index = 2;
        cell.options.launch = Launch::Graph;
        const fs::path report = root() / ("night.cell-3" + std::string(row_of(request.tool).extension));
        return make_profile_job(cell, request, tool(request.tool), {}, report, root() / "program", {});
    }

    Profile take(const ProfileRequest& request, std::vector<std::string>* lines = nullptr) const {
        const TakenProfile out = take_profile(job(request),
                                              [lines](const std::string& line) {
                                                  if (lines) lines->push_back(line);
                                              },
                                              {});
        if (!out.doubt.empty()) throw NsightError("doubted: " + out.doubt);
        return out.profile;
    }

private slots:
    void init() {
        FolderTest::init();
        for (const char* const name : {"ncu", "nsys"})
            fs::create_symlink(STAND_IN, root() / name);
        std::ofstream(root() / "program")
            << "#!/bin/sh\necho \"$@\" > '" << (root() / "ran").string() << "'\n";
        fs::permissions(root() / "program", fs::perms::owner_all);
        make_database(root() / "recorded.sqlite", sample_report);
        qputenv("STAND_IN", "");
        qputenv("STAND_IN_DATA", TEST_DATA "/nsight");
        qputenv("STAND_IN_DATABASE", (root() / "recorded.sqlite").c_str());
    }

    void ncu_tells_of_each_kernel_and_its_op() {
        std::vector<std::string> lines;
        const Profile profile =
            take({.tool = ProfilerTool::Ncu, .steps = {5, 5}, .phase = "forward"}, &lines);
        QCOMPARE(profile.cell, 2);
        QCOMPARE(profile.version, std::string("2025.3.1.0"));
        QCOMPARE(profile.report, std::string("night.cell-3.ncu-rep"));
        QVERIFY(fs::exists(root() / profile.report));
        QCOMPARE(profile.steps, std::string("5"));
        QVERIFY(profile.eagerly);
        QVERIFY(profile.command.find("--nvtx-include stepscope@forward/") != std::string::npos);
        QCOMPARE(profile.kernels.size(), std::size_t{5});
        QCOMPARE(profile.kernels[0].op, 1);
        QCOMPARE(profile.kernels[1].op, 2);
        QCOMPARE(profile.kernels[4].op, -1); // in no op's range
        QVERIFY(profile.kernels[0].advice.has_value());
        QVERIFY(profile.ops.size() > 20);
        QVERIFY(profile.ops[1].bytes > 0);
        QVERIFY(!profile.trace);
        QVERIFY(std::ranges::any_of(
            lines, [](const std::string& line) { return line.find("10 passes") != std::string::npos; }));
        const std::string ran = content_of(root() / "ran");
        QVERIFY2(ran.find("profile-cell") != std::string::npos && ran.find("--steps 5") != std::string::npos,
                 ran.c_str());
        QVERIFY2(ran.find("\"eager\"") != std::string::npos, ran.c_str());
    }

    void nsys_tells_what_ran_when() {
        const Profile profile = take({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
        QVERIFY(profile.trace.has_value());
        QCOMPARE(profile.trace->events.size(), std::size_t{6});
        QCOMPARE(profile.trace->events[3].op, 3);
        QVERIFY(profile.kernels.empty());
        QVERIFY(!profile.eagerly);
    }

    /// One that an older version wrote, or that somebody took the database of.
    void a_report_without_a_database_is_exported() {
        qputenv("STAND_IN", "no_database");
        const Profile profile = take({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
        QCOMPARE(profile.trace->events.size(), std::size_t{6});
    }

    void figures_without_advice_are_kept() {
        qputenv("STAND_IN", "no_advice");
        const Profile profile = take({.tool = ProfilerTool::Ncu, .steps = {5, 5}});
        QCOMPARE(profile.kernels.size(), std::size_t{5});
        QVERIFY(!profile.kernels[0].advice);
    }

    void what_goes_wrong_ends_in_a_sentence_data() {
        QTest::addColumn<ProfilerTool>("tool");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("keepsReport");
        for (const ProfilerTool tool : {ProfilerTool::Ncu, ProfilerTool::Nsys}) {
            const bool ncu = tool == ProfilerTool::Ncu;
            const auto row = [&](const char* name) -> QTestData& {
                return QTest::addRow("%s, %s", name, row_of(tool).program.data()) << tool;
            };
            row("no permission") << "no_permission"
                                 << "NVreg_RestrictProfilingToAdminUsers=0" << false;
            row("no kernel") << "nothing"
                             << "no kernel matched" << false;
            row("status 0 and nothing") << "silent_nothing"
                                        << "ended with status 0" << false;
            row("killed") << "killed"
                          << "SIGKILL" << false;
            row("disk full") << "disk_full"
                             << "disk is full" << false;
            row("a report without figures")
                << "no_metrics" << (ncu ? "could not be read back" : "is empty") << true;
            row("a report that is damaged") << "damaged"
                                            << "Report is damaged" << true;
        }
    }
    void what_goes_wrong_ends_in_a_sentence() {
        QFETCH(ProfilerTool, tool);
        QFETCH(QString, mode);
        QFETCH(QString, said);
        QFETCH(bool, keepsReport);
        qputenv("STAND_IN", mode.toUtf8());
        const std::string error = error_of([&] { take({.tool = tool, .steps = {5, 5}}); });
        QVERIFY2(QString::fromStdString(error).contains(said), error.c_str());
        const std::string report = "night.cell-3" + std::string(row_of(tool).extension);
        QCOMPARE(fs::exists(root() / report), keepsReport);
        if (keepsReport)
            QVERIFY2(error.find(report + " was written, and could not be read back") != std::string::npos,
                     error.c_str());
    }

    void a_recording_without_kernels_says_so() {
        make_database(root() / "recorded.sqlite", sample_report + "DELETE FROM CUPTI_ACTIVITY_KIND_KERNEL;"
                                                                  "DELETE FROM CUPTI_ACTIVITY_KIND_MEMCPY;");
        const std::string error = error_of([this] { take({.tool = ProfilerTool::Nsys, .steps = {5, 5}}); });
        QVERIFY2(error.find("nothing ran on a device") != std::string::npos, error.c_str());
    }

    /// Of nodes of a graph no range tells the op; the cell's own timeline does, whose nodes are the same.
    void ops_of_a_graph_are_found_by_the_order_of_its_nodes() {
        const std::string graph =
            "INSERT INTO StringIds VALUES (20, 'void norm(float*)'), (21, 'norm');"
            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET correlationId = 40, graphNodeId = 900 WHERE start = 2000;"
            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET correlationId = 40, graphNodeId = 700, demangledName = "
            "20, "
            "shortName = 21 WHERE start = 2700;"
            "ALTER TABLE CUPTI_ACTIVITY_KIND_MEMCPY ADD COLUMN graphNodeId INTEGER;"
            "UPDATE CUPTI_ACTIVITY_KIND_MEMCPY SET correlationId = 40, graphNodeId = 800;";
        make_database(root() / "recorded.sqlite", sample_report + graph);
        ProfileJob graphs = job({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
        auto own = std::make_shared<Timeline>();
        for (const Op& op : graphs.plan.ops)
            own->ops.push_back(
                {.path = op.path(), .layer = op.layer, .op = name_with_purpose(graphs.plan, op)});
        const auto kind = [](Activity activity, const char* name) {
            return TracedKind{
                .activity = activity, .name = name, .short_name = name, .shape = {}, .bytes = 1};
        };
        own->trace.lanes = {"stream 13"};
        own->trace.kinds = {kind(Activity::Kernel, "norm"), kind(Activity::Copy, "Memcpy DtoD (own words)"),
                            kind(Activity::Kernel, "gemm")};
        for (int node = 0; node < 3; ++node) // as they ran: in another order than that of the nodes
            own->trace.events.push_back({.start_ns = 100 * (3 - node),
                                         .duration_ns = 50,
                                         .kind = node,
                                         .op = 7 + node,
                                         .node = static_cast<std::uint64_t>(1 + node),
                                         .correlation = 5});
        std::ranges::reverse(own->trace.events);
        graphs.timeline = own;
        const Profile found = take_profile(graphs, {}, {}).profile;
        QVERIFY(found.remarks.empty());
        std::map<std::uint64_t, int> ops;
        for (const TraceEvent& event : found.trace->events)
            if (event.node != 0) ops[event.node] = event.op;
        QCOMPARE(ops, (std::map<std::uint64_t, int>{{700, 7}, {800, 8}, {900, 9}}));

        // Without one, and with one of other kernels, a sentence says why there are none.
        const auto why_none = [&](std::shared_ptr<const Timeline> timeline) {
            init();
            make_database(root() / "recorded.sqlite", sample_report + graph);
            ProfileJob again = job({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
            again.timeline = std::move(timeline);
            const Profile profile = take_profile(again, {}, {}).profile;
            for (const TraceEvent& event : profile.trace->events)
                if (event.node != 0 && event.op >= 0) return std::string("there are");
            return profile.remarks.size() == 1 ? profile.remarks.front() : std::string("nothing is said");
        };
        const std::string none = why_none(nullptr);
        QVERIFY2(none.find("run --timeline") != std::string::npos, none.c_str());
        auto other = std::make_shared<Timeline>(*own);
        other->trace.kinds[0] = kind(Activity::Kernel, "softmax");
        const std::string others = why_none(other);
        QVERIFY2(others.find("other kernels") != std::string::npos, others.c_str());
        auto fewer = std::make_shared<Timeline>(*own);
        fewer->trace.events.pop_back();
        QVERIFY(why_none(fewer).find("other kernels") != std::string::npos);
        auto of_another = std::make_shared<Timeline>(*own);
        of_another->ops.pop_back();
        QVERIFY(why_none(of_another).find("run --timeline") != std::string::npos);
    }

    /// The tool records whole steps.
    void a_phase_is_picked_out_of_what_nsys_recorded() {
        ProfileJob one = job({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
        const std::string phase = one.plan.ops[3].path();
        QVERIFY(!is_within(one.plan.ops[4].path(), phase)); // op 4 is of the sample, too
        const Profile profile = take({.tool = ProfilerTool::Nsys, .steps = {5, 5}, .phase = phase});
        QVERIFY(profile.eagerly);
        QCOMPARE(profile.trace->events.size(), std::size_t{2}); // the launch, and the kernel
        for (const TraceEvent& event : profile.trace->events)
            QCOMPARE(event.op, 3);
        QCOMPARE(profile.trace->periods.size(), std::size_t{1});
        QCOMPARE(profile.trace->periods[0].begin_ns, 250);
        QCOMPARE(profile.trace->periods[0].end_ns, 1600);
    }

    void what_a_report_lacks_is_kept() {
        make_database(root() / "recorded.sqlite", sample_report + "DROP TABLE NVTX_EVENTS;");
        const Profile profile = take({.tool = ProfilerTool::Nsys, .steps = {5, 5}, .phase = "forward"});
        QCOMPARE(profile.remarks.size(), std::size_t{2});
        QVERIFY2(profile.remarks[0].find("--trace=cuda,nvtx") != std::string::npos,
                 profile.remarks[0].c_str());
        QVERIFY2(profile.remarks[1].find("the phase cannot be told") != std::string::npos,
                 profile.remarks[1].c_str());
        QCOMPARE(profile.trace->events.size(), std::size_t{6});
        const fs::path session = root() / "night.stepscope";
        {
            SessionWriter writer = SessionWriter::create(session);
            for (const Record& record : sample_run())
                writer.write(record);
        }
        SessionWriter::append(session).write(profile);
        QVERIFY(read_session(session).results().find(2)->profiles.back()->remarks == profile.remarks);
    }

    /// What it has recorded by then may be a part of the step.
    void a_tool_that_fails_beside_its_report_is_told() {
        qputenv("STAND_IN", "late_failure");
        const TakenProfile taken = take_profile(job({.tool = ProfilerTool::Ncu, .steps = {5, 5}}), {}, {});
        QCOMPARE(taken.profile.kernels.size(), std::size_t{5});
        QCOMPARE(taken.doubt, std::string("Nsight Compute ended with status 9 (==ERROR== The application was "
                                          "lost): its report night.cell-3.ncu-rep may not be whole"));
    }

    /// A folder or a pipe that stands where a report is to be is none, and is not waited for.
    void what_is_no_file_is_no_report() {
        for (const char* const mode : {"folder", "pipe"}) {
            init();
            qputenv("STAND_IN", mode);
            for (const ProfilerTool tool : {ProfilerTool::Ncu, ProfilerTool::Nsys}) {
                const std::string error = error_of([&] { take({.tool = tool, .steps = {5, 5}}); });
                QVERIFY2(error.find("wrote no report") != std::string::npos, error.c_str());
            }
        }
        init();
        qputenv("STAND_IN", "database_pipe");
        const std::string error = error_of([&] { take({.tool = ProfilerTool::Nsys, .steps = {5, 5}}); });
        QVERIFY2(error.find("exported no night.cell-3.sqlite") != std::string::npos, error.c_str());
    }

    void a_program_that_fails_is_quoted() {
        std::ofstream(root() / "program") << "#!/bin/sh\necho 'error: no memory for this' >&2\nexit 1\n";
        const std::string error = error_of([this] { take({.tool = ProfilerTool::Ncu, .steps = {5, 5}}); });
        QVERIFY2(error.find("error: no memory for this") != std::string::npos, error.c_str());
    }

    void options_that_the_tool_does_not_know_are_its_own_words() {
        const std::string error = error_of([this] {
            take({.tool = ProfilerTool::Ncu, .steps = {5, 5}, .more = {"--no-such-option"}});
        });
        QVERIFY2(error.find("unrecognised option '--no-such-option'") != std::string::npos, error.c_str());
    }

    void a_tool_that_cannot_be_started_is_named() {
        ProfileJob broken = job({.tool = ProfilerTool::Ncu, .steps = {5, 5}});
        broken.command.front() = (root() / "gone").string();
        const std::string error = error_of([&broken] { take_profile(broken, {}, {}); });
        QVERIFY2(error.find("gone") != std::string::npos, error.c_str());
    }

    void a_person_may_stop_it_at_any_time() {
        qputenv("STAND_IN", "slow");
        const ProfileJob slow = job({.tool = ProfilerTool::Ncu, .steps = {5, 5}});
        std::stop_source stop;
        std::jthread person([this, &stop] {
            for (int ms = 0; ms < patience && !fs::exists(root() / "night.cell-3.started"); ms += 5)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request_stop();
        });
        const std::string error = error_of([&] { take_profile(slow, {}, stop.get_token()); });
        QVERIFY2(error.starts_with("stopped"), error.c_str());
        QVERIFY(fs::exists(root() / "night.cell-3.started"));
        QVERIFY(!fs::exists(root() / "ran"));
    }

    /// Behind the end of its run, where it changes nothing of what was measured.
    void a_session_lists_what_was_taken_of_its_cells() {
        const fs::path session = root() / "night.stepscope";
        {
            SessionWriter writer = SessionWriter::create(session);
            for (const Record& record : sample_run())
                writer.write(record);
        }
        const Results before = read_session(session).results();
        const Profile profile = take({.tool = ProfilerTool::Ncu, .steps = {5, 5}});
        SessionWriter::append(session).write(profile);
        const Results after = read_session(session).results();
        QCOMPARE(after.find(2)->profiles.size(), before.find(2)->profiles.size() + 1);
        QVERIFY(*after.find(2)->profiles.back() == profile);
        QCOMPARE(after.find(2)->steps.size(), before.find(2)->steps.size());
        QVERIFY(after.ended().has_value());
        QCOMPARE(after.find(2)->statistics.mean, before.find(2)->statistics.mean);
    }
};

QTEST_GUILESS_MAIN(TestProfileRun)
#include "test_profile_run.moc"
