#include "nsight/errors.h"
#include "nsight/preflight.h"
#include "nsight/profile_session.h"
#include "nsight/tools/command_line.h"
#include "patience.h"
#include "system/text/shell_text.h"
#include "system/text/shown_text.h"
#include "workload/presets.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

using namespace stepscope;

namespace fs = std::filesystem;

namespace {

Cell cell_on(const std::string& device, Launch launch) {
    SweepSpec sweep = find_sweep("quick");
    Cell cell = expand(sweep).front();
    cell.device = device;
    cell.options.launch = launch;
    cell.index = 2;
    return cell;
}

FoundTool tool_of(ProfilerTool tool) {
    return {
        .tool = &row_of(tool), .program = "/tools/" + std::string(row_of(tool).program), .version = "2025.3"};
}

ProfileJob job_of(const ProfileRequest& request, Launch launch = Launch::Graph) {
    return make_profile_job(cell_on("cuda:0", launch), request, tool_of(request.tool), {}, "/reports/a b.rep",
                            "/bin/cli", {});
}

bool has_pair(const std::vector<std::string>& command, const std::string& option, const std::string& value) {
    for (std::size_t i = 0; i + 1 < command.size(); ++i)
        if (command[i] == option && command[i + 1] == value) return true;
    return false;
}

bool has(const std::vector<std::string>& command, const std::string& word) {
    return std::ranges::find(command, word) != command.end();
}

std::string error_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const NsightError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestProfileJob : public QObject {
    Q_OBJECT
private slots:
    void ncu_runs_the_marked_steps_op_by_op() {
        const ProfileJob job = job_of({.tool = ProfilerTool::Ncu, .steps = {5, 6}});
        QVERIFY(job.eagerly);
        QVERIFY(job.cell.options.launch == Launch::Eager);
        QCOMPARE(job.command.front(), std::string("/tools/ncu"));
        QVERIFY(has_pair(job.command, "--profile-from-start", "off"));
        QVERIFY(has_pair(job.command, "--clock-control", "none"));
        QVERIFY(has_pair(job.command, "--cache-control", "none"));
        QVERIFY(has_pair(job.command, "--set", "basic"));
        QVERIFY(has_pair(job.command, "--export", "/reports/a b")); // the tool adds the extension
        QVERIFY(!has(job.command, "--nvtx-include"));
        QVERIFY(!has(job.command, "--kernel-name"));
        const auto program = std::ranges::find(job.command, "/bin/cli");
        QVERIFY(program != job.command.end());
        QCOMPARE(*(program + 1), std::string("profile-cell"));
        QVERIFY(has_pair(job.command, "--steps", "5-6"));
        QVERIFY(!job_of({.steps = {5, 5}}, Launch::Eager).eagerly);
    }

    /// A phase of a layer has that layer's range around it, and one of no layer has not.
    void phases_and_kernels_become_filters() {
        const ProfileJob job = job_of({.tool = ProfilerTool::Ncu,
                                       .steps = {5, 5},
                                       .phase = "forward/attention/qkv",
                                       .kernel = "soft.*max",
                                       .set = MetricSet::Full,
                                       .more = {"--launch-count", "3"}});
        QVERIFY(has_pair(job.command, "--nvtx-include", "stepscope@forward/attention/qkv/"));
        QVERIFY(has_pair(job.command, "--nvtx-include", "stepscope@forward/*/attention/qkv/"));
        QVERIFY(has_pair(job.command, "--kernel-name", "regex:soft.*max"));
        QVERIFY(has_pair(job.command, "--set", "full"));
        QVERIFY(has_pair(job.command, "--launch-count", "3"));
        const ProfileJob pass = job_of({.tool = ProfilerTool::Ncu, .steps = {5, 5}, .phase = "forward"});
        QCOMPARE(std::ranges::count(pass.command, "--nvtx-include"), 1);
        QVERIFY(has_pair(pass.command, "--nvtx-include", "stepscope@forward/"));
    }

    void nsys_records_the_step_as_it_is_launched() {
        const ProfileJob job = job_of({.tool = ProfilerTool::Nsys, .steps = {5, 5}});
        QVERIFY(!job.eagerly);
        QVERIFY(job.cell.options.launch == Launch::Graph);
        QCOMPARE(job.command[1], std::string("profile"));
        for (const char* const word :
             {"--capture-range=cudaProfilerApi", "--capture-range-end=stop", "--kill=none",
              "--cuda-graph-trace=node", "--export=sqlite", "--trace=cuda,nvtx"})
            QVERIFY2(has(job.command, word), word);
        QVERIFY(has_pair(job.command, "--output", "/reports/a b"));
        const ProfileJob phase = job_of({.tool = ProfilerTool::Nsys, .steps = {5, 5}, .phase = "forward"});
        QVERIFY(phase.eagerly);
    }

    void what_cannot_be_is_refused_data() {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("kernel");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("nsys");
        QTest::addColumn<QString>("said");
        QTest::newRow("phase") << "forward/atention"
                               << "" << 1 << 1 << false << "forward/attention";
        QTest::newRow("half a name of a phase") << "forward/att"
                                                << "" << 1 << 1 << false << "has no phase";
        QTest::newRow("steps backwards") << ""
                                         << "" << 5 << 1 << false << "steps 5-1";
        QTest::newRow("too many steps") << ""
                                        << "" << 0 << 20 << false << "20 at most";
        QTest::newRow("kernels with nsys") << ""
                                           << "norm" << 1 << 1 << true << "with ncu";
        QTest::newRow("a pattern that is none") << ""
                                                << "(" << 1 << 1 << false << "no regular expression: (;";
    }
    void what_cannot_be_is_refused() {
        QFETCH(QString, phase);
        QFETCH(QString, kernel);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, nsys);
        QFETCH(QString, said);
        const std::string error = error_of([&] {
            job_of({.tool = nsys ? ProfilerTool::Nsys : ProfilerTool::Ncu,
                    .steps = {first, last},
                    .phase = phase.toStdString(),
                    .kernel = kernel.toStdString(),
                    .more = {}});
        });
        QVERIFY2(QString::fromStdString(error).contains(said), error.c_str());
    }

    void other_devices_are_told_what_there_is_instead() {
        const std::string error = error_of([] {
            make_profile_job(cell_on("cpu", Launch::Eager), {}, tool_of(ProfilerTool::Ncu), {}, "/r.ncu-rep",
                             "/bin/cli", {});
        });
        QVERIFY2(error.find("timeline") != std::string::npos, error.c_str());
    }

    void a_path_that_the_tool_would_change_is_refused() {
        const std::string error = error_of([] {
            make_profile_job(cell_on("cuda:0", Launch::Eager), {}, tool_of(ProfilerTool::Ncu), {},
                             "/50%p/r.ncu-rep", "/bin/cli", {});
        });
        QVERIFY2(error.find('%') != std::string::npos, error.c_str());
    }

    void reports_take_names_that_are_free() {
        const QTemporaryDir folder;
        const fs::path session = fs::path(folder.path().toStdString()) / "night.stepscope";
        const auto name = [&](ProfilerTool tool) {
            return report_beside(session, 2, tool).filename().string();
        };
        QCOMPARE(name(ProfilerTool::Ncu), std::string("night.cell-3.ncu-rep"));
        std::ofstream(report_beside(session, 2, ProfilerTool::Ncu)) << "x";
        QCOMPARE(name(ProfilerTool::Ncu), std::string("night.cell-3-2.ncu-rep"));
        // A database that lies there would be taken for the report's.
        std::ofstream(session.parent_path() / "night.cell-3.sqlite") << "x";
        QCOMPARE(name(ProfilerTool::Nsys), std::string("night.cell-3-2.nsys-rep"));
    }

    void who_may_not_read_counters_is_told_before() {
        const QTemporaryDir folder;
        const fs::path driver = fs::path(folder.path().toStdString()) / "params";
        const ProfileRequest ncu{.tool = ProfilerTool::Ncu, .steps = {5, 5}};
        const ProfileRequest nsys{.tool = ProfilerTool::Nsys, .steps = {5, 5}};
        const StepPlan plan = job_of(ncu).plan;
        ProfileFacts facts;
        facts.driver_parameters = driver;
        QVERIFY(!preflight(ncu, plan, facts).refusal); // no driver says anything
        std::ofstream(driver) << "ResmanDebugLevel: 1\nRmProfilingAdminOnly: 1\n";
        const Preflight refused = preflight(ncu, plan, facts);
        QVERIFY(refused.refusal);
        QVERIFY(refused.refusal->find("NVreg_RestrictProfilingToAdminUsers=0") != std::string::npos);
        QVERIFY(!preflight(nsys, plan, facts).refusal);
        facts.is_administrator = true;
        QVERIFY(!preflight(ncu, plan, facts).refusal);
        facts.is_administrator = false;
        std::ofstream(driver) << "RmProfilingAdminOnly: 0\n";
        QVERIFY(!preflight(ncu, plan, facts).refusal);
    }

    void what_it_will_take_follows_from_what_is_profiled() {
        ProfileRequest request{.tool = ProfilerTool::Ncu, .steps = {5, 5}};
        const StepPlan plan = job_of(request).plan;
        ProfileFacts facts;
        facts.kernels_of_step = 1000;
        const Preflight whole = preflight(request, plan, facts);
        QCOMPARE(whole.kernels, std::size_t{1000});
        QVERIFY(whole.passes.has_value());
        request.steps = {5, 6};
        QCOMPARE(preflight(request, plan, facts).kernels, std::size_t{2000});
        request.steps = {5, 5};
        request.phase = "forward/attention";
        const Preflight phase = preflight(request, plan, facts);
        QVERIFY(phase.kernels > 0 && phase.kernels < 500);
        QVERIFY(phase.seconds < whole.seconds);
        QVERIFY(phase.report_bytes < whole.report_bytes);
        request.set = MetricSet::Full;
        QVERIFY(preflight(request, plan, facts).passes > whole.passes);
        // Nsight Systems records the whole step, and what is of the phase is picked out of that.
        request.tool = ProfilerTool::Nsys;
        QCOMPARE(preflight(request, plan, facts).kernels, std::size_t{1000});
    }

    /// What a kernel changed is put back from a copy, for which there must be room.
    void little_memory_is_warned_of() {
        const ProfileRequest request{.tool = ProfilerTool::Ncu, .steps = {5, 5}};
        const StepPlan plan = job_of(request).plan;
        ProfileFacts facts;
        facts.device_memory_bytes = 2 * plan.arena_bytes;
        QVERIFY(preflight(request, plan, facts).warnings.empty());
        facts.device_memory_bytes = 2 * plan.arena_bytes - 1;
        QCOMPARE(preflight(request, plan, facts).warnings.size(), std::size_t{1});
    }

    void a_command_survives_a_shell_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << QStringList{"ncu", "--set", "basic"};
        QTest::newRow("blanks and quotes") << QStringList{"a b", "it's", "\"x\"", "{\"a\": [1, 2]}"};
        QTest::newRow("nothing") << QStringList{"", " ", "\\", "$HOME", "*"};
        QTest::newRow("what a terminal obeys")
            << QStringList{"\x1b]0;x\a", "it's\\\n7\t", "\u202egnp\u0085", "$'a'", "ü\u200b1"};
    }
    void a_command_survives_a_shell() {
        QFETCH(QStringList, words);
        std::vector<std::string> given;
        for (const QString& word : words)
            given.push_back(word.toStdString());
        const std::string line = shell_line(given);
        QVERIFY(shell_words(line) == given);
        QCOMPARE(shown_text(line), line);
        QProcess bash;
        bash.start("bash", {"-c", QString::fromStdString("printf '%s\\0' " + line)});
        QVERIFY2(bash.waitForFinished(stepscope::testing::patience), qPrintable(bash.errorString()));
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).chopped(1).split(QChar(0)), words);
    }

    void bytes_are_written_out_and_read() {
        QCOMPARE(shell_quoted("a\x1b"), std::string("$'a\\033'"));
        QCOMPARE(shell_quoted("\xff"), std::string("$'\\377'"));
        QVERIFY(shell_words("$'\\e\\x'\\ 'b' x$'\\101\\1012'\"$'\"") ==
                (std::vector<std::string>{"\x1bx b", "xAA2$'"}));
        QVERIFY(!shell_words("a $'b"));
        QVERIFY(!shell_words("$'b\\'"));
    }

    void what_people_type_is_split_as_a_shell_would() {
        QVERIFY(shell_words("a  'b c'\"d e\" f\\ g \"h\\\"i\"") ==
                (std::vector<std::string>{"a", "b cd e", "f g", "h\"i"}));
        QVERIFY(!shell_words("a 'b"));
        QVERIFY(shell_words("")->empty());
    }
};

QTEST_GUILESS_MAIN(TestProfileJob)
#include "test_profile_job.moc"
