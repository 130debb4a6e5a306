#include "command_line.h"
#include "records/json/record_json.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "tables/table.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <sys/stat.h>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

/// Runs as a person or a script starts them, the sessions they keep and the breakdowns they take.
class TestCliRuns : public FolderTest {
    Q_OBJECT

private slots:
    /// It would leave a session of what was skipped. No processor offers tf32.
    void a_run_of_which_no_cell_can_run_does_not_begin() {
        const ProgramEnd end =
            cli(small_run({"--precision", "tf32", "--session", path("none.stepscope"), "--quiet"}));
        QVERIFY2(end.status == 1, end.err);
        QVERIFY(end.out.isEmpty());
        QVERIFY2(end.err.contains("error: tf32 is not offered by"), end.err);
        QVERIFY(!QFile::exists(path("none.stepscope")));
        QCOMPARE(cli(small_run({"--precision", "tf32,fp32", "--no-session", "--quiet"})).status, 0);
    }

    void a_plan_of_nothing_but_what_cannot_run_is_no_success() {
        const auto plan = [](const QStringList& more) {
            return cli(QStringList{"plan", "--models", "nano", "--seq", "8"} + more);
        };
        for (const QStringList& form : {QStringList{}, QStringList{"--json"}}) {
            const ProgramEnd none = plan(QStringList{"--precision", "tf32"} + form);
            QVERIFY2(none.status == 1, none.err);
            QVERIFY2(none.err.contains("error: no cell can run: tf32 is not offered"), none.err);
            QVERIFY2(none.out.contains("nano"), none.out); // what it would need is told all the same
            QCOMPARE(plan(QStringList{"--device", "cuda:77"} + form).status, 1);
            for (const QStringList& some :
                 {QStringList{"--precision", "tf32,fp32"}, QStringList{"--memory-limit", "1KiB"}}) {
                const ProgramEnd end = plan(some + form);
                QVERIFY2(end.status == 0 && end.err.isEmpty(), end.err);
            }
        }
    }

    /// A thread has no more stack than the limit of the system leaves the program.
    void a_small_stack_is_enough_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("in a thread") << QStringList{"--isolation", "thread", "--breakdown"};
        QTest::newRow("in a process") << QStringList{"--isolation", "process"};
        QTest::newRow("with a timeline") << QStringList{"--timeline"};
    }

    void a_small_stack_is_enough() {
#ifdef STEPSCOPE_SANITIZED
        QSKIP("sanitizers need more of it");
#endif
        QFETCH(QStringList, options);
        const ProgramEnd end =
            run_program("/bin/sh", QStringList{"-c", "ulimit -s 64 && exec \"$0\" \"$@\"", STEPSCOPE_CLI} +
                                       small_run({"--no-session", "--quiet"}) + options);
        QVERIFY2(end.status == 0, end.err);
        QCOMPARE(from_markdown(end.out.toStdString()).cells().size(), std::size_t{2});
    }

    void a_run_prints_its_table_and_writes_its_exports() {
        const ProgramEnd end =
            cli(small_run({"--seq", "16", "--session", path("s.stepscope"), "--breakdown", "--out",
                           path("r.md"), "--out", path("r.csv"), "--out", path("r.json")}));
        QVERIFY2(end.status == 0, end.err);
        const Results printed = from_markdown(end.out.toStdString());
        QCOMPARE(printed.cells().size(), std::size_t{4});
        QVERIFY(end.out.startsWith(bytes_of(path("r.md"))));
        const Results session = read_session(path("s.stepscope").toStdString()).results();
        QCOMPARE(bytes_of(path("r.json")).toStdString(), to_json(session));
        QCOMPARE(bytes_of(path("r.csv")).toStdString(), to_csv(session));
        for (const CellResult& cell : session.cells()) {
            QCOMPARE(cell.status, std::optional(Status::Ok));
            QCOMPARE(cell.steps.size(), std::size_t{3});
            QCOMPARE(cell.arena_bytes, cell.prediction->peak_bytes);
            QVERIFY(!cell.phases.empty());
            QVERIFY(cell.peaks.value().flops > 0 && cell.peaks.value().bytes_per_second > 0);
        }
        QCOMPARE(session.ended()->outcome, Outcome::Completed);
        QVERIFY2(end.err.contains("[4/4] seq 16 · fwd + bwd") && !end.err.contains('\r'),
                 end.err); // plain lines: not a terminal
    }

    void a_breakdown_is_printed_after_the_run_and_from_what_it_kept() {
        const QString session = path("s.stepscope");
        const ProgramEnd run = cli(small_run({"--breakdown", "--session", session, "--out", path("r.json")}));
        QVERIFY2(run.status == 0, run.err);
        const ProgramEnd shown = cli({"breakdown", session});
        QVERIFY2(shown.status == 0, shown.err);
        QVERIFY(run.out.endsWith("\n\n" + shown.out));
        QCOMPARE(cli({"breakdown", path("r.json")}).out, shown.out);
        QCOMPARE(shown.out.count("Breakdown of cell "), 2);
        QVERIFY2(shown.out.contains("      qkv") && shown.out.contains("matmul_weight_gradient"), shown.out);

        const ProgramEnd second = cli({"breakdown", session, "--cell", "2"});
        QVERIFY(second.out.startsWith("Breakdown of cell 2: fwd + bwd"));
        std::set<qsizetype> points; // of the times, the first numbers of a line that have one
        for (const QString& line : QString::fromUtf8(second.out).split('\n').mid(3))
            if (line.contains('.') && !line.contains("fused into") && !line.contains(": "))
                points.insert(line.indexOf('.'));
        QCOMPARE(points.size(), std::size_t{1});
        QVERIFY(shown.out.endsWith(second.out));
        QVERIFY(
            cli({"breakdown", session, "--format", "md"}).out.startsWith("## cell 1: fwd; measured peaks"));
        QVERIFY(cli({"breakdown", session, "--format", "csv"}).out.startsWith("cell,title,path,op,"));

        const json exact = json::parse(cli({"breakdown", session, "--json"}).out.toStdString());
        QCOMPARE(exact.size(), std::size_t{2});
        const CellResult cell = read_results(session.toStdString()).cells().at(1);
        double seconds = 0;
        for (const PhaseTime& phase : cell.phases)
            seconds += phase.seconds;
        const json& whole = exact[1].at("rows")[0];
        QVERIFY(std::abs(whole.at("seconds").get<double>() - seconds) <= 1e-12 * seconds);
        QVERIFY(whole.at("flops_of_peak").get<double>() > 0);
    }

    void a_given_peak_is_kept_and_may_be_given_anew() {
        const QString session = path("s.stepscope");
        const ProgramEnd run =
            cli(small_run({"--peak-flops", "2T", "--session", session, "--out", path("r.csv")}));
        QVERIFY2(run.status == 0, run.err);
        const auto given = [&](const QString& file) {
            return read_results(file.toStdString()).cells().at(1).given_peak_flops;
        };
        QCOMPARE(given(session), std::optional(2e12));
        QCOMPARE(given(path("r.csv")), std::optional(2e12));
        // Of a session that has nothing left to run, too.
        const ProgramEnd anew =
            cli({"run", "--resume", "--session", session, "--peak-flops", "fp32=3 TFLOP/s"});
        QVERIFY2(anew.status == 0, anew.err);
        QCOMPARE(given(session), std::optional(3e12));
        const ProgramEnd same = cli({"run", "--resume", "--session", session});
        QVERIFY2(same.err.contains("every cell of this session is done already"), same.err);
        QCOMPARE(given(session), std::optional(3e12));
    }

    void a_cell_has_one_number_wherever_people_read_it() {
        // The one of two cells whose tokens differ; the first alone runs forward.
        const ProgramEnd end = cli(small_run({"--verbose", "--breakdown", "--no-session", "--capture", "2",
                                              "--out", path("r.csv"), "--out", path("r.json")}));
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.contains("\ncell 2 step 0 (warm-up): ") || end.err.startsWith("cell 1 step 0"),
                 end.err);
        QCOMPARE(end.err.count("cell 1 step "), 3);
        QCOMPARE(end.err.count("cell 2 step "), 3);
        QVERIFY(!end.err.contains("cell 0"));
        QVERIFY(end.err.indexOf("cell 1 step 2") < end.err.indexOf("[1/2]") &&
                end.err.indexOf("[1/2]") < end.err.indexOf("cell 2 step 0"));
        QVERIFY(end.out.contains("Breakdown of cell 1: ") && end.out.contains("Breakdown of cell 2: "));

        const json results = json::parse(bytes_of(path("r.json")).toStdString());
        const Results table = read_results(path("r.csv").toStdString());
        QList<QByteArray> rows = bytes_of(path("r.csv")).split('\n');
        QVERIFY(rows[0].startsWith("cell_number,"));
        for (const int number : {1, 2}) {
            const json& cell = results.at("cells")[number - 1].at("cell");
            QCOMPARE(cell.at("index").get<int>(), number - 1); // for machines
            QVERIFY(rows[3 * number].startsWith(QByteArray::number(number) + ","));
            QVERIFY(rows[3 * number].contains(
                QByteArray::fromStdString("," + cell.at("mode").get<std::string>() + ",")));
            QCOMPARE(table.cells()[number - 1].cell.index, number - 1);
            const ProgramEnd one = cli({"breakdown", path("r.json"), "--cell", QString::number(number)});
            QVERIFY2(one.out.startsWith("Breakdown of cell " + QByteArray::number(number)), one.out);
            const ProgramEnd csv =
                cli({"breakdown", path("r.json"), "--cell", QString::number(number), "--format", "csv"});
            QVERIFY2(csv.out.split('\n')[1].startsWith(QByteArray::number(number) + ","), csv.out);
            const ProgramEnd told =
                cli({"breakdown", path("r.json"), "--cell", QString::number(number), "--format", "json"});
            QCOMPARE(json::parse(told.out.toStdString()).at(0).at("cell_number").get<int>(), number);
            QCOMPARE(one.out.contains("backward"), number == 2);
        }
    }

    void a_breakdown_that_is_not_there_is_said() {
        const QString session = path("s.stepscope");
        QCOMPARE(cli(small_run({"--session", session})).status, 0);
        const ProgramEnd none = cli({"breakdown", session});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("no cell has a breakdown; `stepscope-cli run --breakdown`"), none.err);
        QVERIFY(none.out.isEmpty());

        // One cell with a breakdown, one without.
        const QString mixed = path("mixed.json");
        QCOMPARE(cli(small_run({"--no-session", "--breakdown", "--out", mixed})).status, 0);
        json document = json::parse(bytes_of(mixed).toStdString());
        document.at("cells")[0].erase("phases");
        QFile file(mixed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(document.dump()));
        file.close();
        QCOMPARE(cli({"breakdown", mixed}).out.count("Breakdown of cell "), 1);
        const ProgramEnd first = cli({"breakdown", mixed, "--cell", "1"});
        QCOMPARE(first.status, 2);
        QVERIFY2(first.err.contains("has no breakdown; those that have: 2"), first.err);
        const ProgramEnd ninth = cli({"breakdown", mixed, "--cell", "9"});
        QCOMPARE(ninth.status, 2);
        QVERIFY2(ninth.err.contains("no such cell"), ninth.err);
    }

    void an_existing_session_is_refused_with_the_command_that_resumes_it() {
        const QString session = path("it's here.stepscope");
        QCOMPARE(cli(small_run({"--session", session})).status, 0);
        const QByteArray before = bytes_of(session);
        const ProgramEnd again = cli(small_run({"--session", session}));
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("stepscope-cli run --resume --session '"), again.err);
        QCOMPARE(bytes_of(session), before);
        const ProgramEnd timed = cli(small_run({"--session", session, "--breakdown"}));
        QVERIFY2(timed.err.contains("stepscope-cli run --resume --breakdown --session '"), timed.err);

        const ProgramEnd resumed = cli({"run", "--resume", "--session", session, "--out", path("r.md")});
        QCOMPARE(resumed.status, 0);
        QVERIFY(resumed.err.contains("done already"));
        QCOMPARE(bytes_of(path("r.md")), resumed.out);
        QCOMPARE(bytes_of(session), before);

        const ProgramEnd other = cli(small_run({"--seq", "9", "--resume", "--session", session}));
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains("holds another sweep"), other.err);
    }

    void what_is_no_file_is_no_session_to_go_on_with() {
        QVERIFY(QDir(path({})).mkdir("folder.stepscope"));
        const ProgramEnd folder = cli(small_run({"--session", path("folder.stepscope")}));
        QCOMPARE(folder.status, 2);
        QVERIFY2(folder.err.contains("folder.stepscope: is a folder; name a file in it"), folder.err);
        QVERIFY2(!folder.err.contains("--resume"), folder.err);
        QCOMPARE(::mkfifo(path("pipe.stepscope").toUtf8().constData(), 0600), 0);
        const ProgramEnd pipe = cli(small_run({"--session", path("pipe.stepscope")}));
        QCOMPARE(pipe.status, 2);
        QVERIFY2(pipe.err.contains("is there and is not a file; choose another name"), pipe.err);
    }

    void a_quiet_run_tells_only_what_goes_wrong() {
        const QString session = path("quiet.stepscope");
        const ProgramEnd first =
            cli(small_run({"-q", "--session", session, "--out", path("r.md"), "--out", path("r.csv")}));
        QCOMPARE(first.status, 0);
        QVERIFY2(!first.err.contains("wrote"), first.err);
        QVERIFY(QFile::exists(path("r.md")) && QFile::exists(path("r.csv")));
        const ProgramEnd again =
            cli({"run", "--resume", "-q", "--session", session, "--out", path("r.md"), "--force"});
        QCOMPARE(again.status, 0);
        QVERIFY2(!again.err.contains("wrote") && !again.err.contains("done already"), again.err);
        QVERIFY(cli({"run", "--resume", "--session", session, "--out", path("s.md")}).err.contains("wrote "));
        const ProgramEnd failed =
            cli({"run", "--resume", "-q", "--session", session, "--out", "/proc/r.md", "--force"});
        QVERIFY2(failed.status != 0 && failed.err.contains("/proc/r.md"), failed.err);
    }

    void standard_output_may_be_named() {
        const QString session = path("named.stepscope");
        const ProgramEnd first =
            cli(small_run({"--session", session, "--out", "-", "--out", path("named.md")}));
        QVERIFY2(first.status == 0, first.err);
        QCOMPARE(first.out, bytes_of(path("named.md")));
        QVERIFY(!QFile::exists("-"));
        QVERIFY2(!first.err.contains("wrote -"), first.err);
        const QStringList again = {"run", "--resume", "--session", session, "--out", "-"};
        QCOMPARE(cli(again).out, first.out);
        QVERIFY(json::parse(cli(again + QStringList{"--json"}).out.toStdString()).contains("cells"));
        const QString script = QStandardPaths::findExecutable("script");
        if (script.isEmpty() || run_program(script, {"-qec", "true", "/dev/null"}).status != 0) return;
        const QString shown = QString("%1 run --resume -q --session %2").arg(STEPSCOPE_CLI, session);
        QVERIFY(!run_program(script, {"-qec", shown, "/dev/null"}).out.contains("| "));
        QVERIFY(run_program(script, {"-qec", shown + " --out -", "/dev/null"}).out.contains("| "));
    }

    void a_session_in_use_is_refused() {
        const QString session = path("busy.stepscope");
        SessionWriter writer = SessionWriter::create(session.toStdString());
        writer.write(RunStarted{find_sweep("quick"), "", {}, false});
        const ProgramEnd end = cli({"run", "--resume", "--session", session});
        QCOMPARE(end.status, 2);
        QVERIFY2(end.err.contains("is in use"), end.err);
    }

    void a_session_killed_before_its_first_record_starts_over() {
        QFile(path("empty.stepscope")).open(QIODevice::WriteOnly);
        const ProgramEnd blank = cli({"run", "--resume", "--session", path("empty.stepscope")});
        QCOMPARE(blank.status, 2);
        QVERIFY2(blank.err.contains("give the sweep again"), blank.err);
        QCOMPARE(cli(small_run({"--resume", "--session", path("empty.stepscope")})).status, 0);
        QCOMPARE(read_session(path("empty.stepscope").toStdString()).results().cells().size(),
                 std::size_t{2});
    }

    void every_run_keeps_a_session() {
        const ProgramEnd end = cli(small_run({}), {{"XDG_STATE_HOME", path({})}});
        QCOMPARE(end.status, 0);
        const QStringList sessions = QDir(path("stepscope/sessions")).entryList({"*.stepscope"});
        QCOMPARE(sessions.size(), 1);
        QVERIFY2(end.err.contains(sessions.front().toUtf8()), end.err);

        // One that the person named is listed with its folder, where no other is looked for.
        const QString elsewhere = path("mine.stepscope");
        const Program::Environment here = {{"XDG_STATE_HOME", path({})}};
        QCOMPARE(cli(small_run({"--session", elsewhere}), here).status, 0);
        const ProgramEnd listed = cli({"sessions"}, here);
        QVERIFY2(listed.out.contains(elsewhere.toUtf8()) && listed.out.contains(sessions.front().toUtf8()),
                 listed.out);
        QVERIFY(QFile::remove(elsewhere));
        QVERIFY(!cli({"sessions"}, here).out.contains("mine.stepscope"));
        const ProgramEnd homeless = cli(small_run({}), {{"XDG_STATE_HOME", "/dev/null/state"}});
        QCOMPARE(homeless.status, 2);
        QVERIFY2(homeless.err.contains("/dev/null/state"), homeless.err);
        QVERIFY2(homeless.err.contains("--session FILE, or run without one: --no-session"), homeless.err);
    }

    void the_newest_unfinished_session_is_resumed() {
        const Program::Environment kept_here = {{"XDG_STATE_HOME", path({})}};
        const ProgramEnd nothing = cli({"run", "--resume"}, kept_here);
        QCOMPARE(nothing.status, 2);
        QVERIFY2(nothing.err.contains("--session"), nothing.err);

        QCOMPARE(cli(small_run({}), kept_here).status, 0);
        const QString name = QDir(path("stepscope/sessions")).entryList({"*.stepscope"}).front();
        const std::filesystem::path session = path("stepscope/sessions/" + name).toStdString();
        std::string begun; // as a kill in the second cell leaves it
        for (const Record& record : records_in(session)) {
            begun += record_line(record);
            if (std::holds_alternative<CellDone>(record)) break;
        }
        write_file_safely(session, begun);
        const ProgramEnd resumed = cli({"run", "--resume"}, kept_here);
        QVERIFY2(resumed.status == 0, resumed.err);
        QVERIFY2(resumed.err.contains(name.toUtf8()), resumed.err);
        const SessionContent content = read_session(session);
        QCOMPARE(content.results().ended()->outcome, Outcome::Completed);
        const std::vector<Record> records = records_in(session);
        QCOMPARE(std::count_if(records.begin(), records.end(),
                               [](const Record& r) { return std::holds_alternative<CellDone>(r); }),
                 std::ptrdiff_t{2});
    }

    void a_cell_that_does_not_fit_is_a_result() {
        const ProgramEnd end = cli(small_run({"--memory-limit", "1kB", "--json", "--no-session"}));
        QVERIFY2(end.status == 0, end.err);
        const json results = json::parse(end.out.toStdString());
        for (const json& cell : results.at("cells")) {
            QCOMPARE(cell.at("status").get<std::string>(), std::string("OOM"));
            QCOMPARE(cell.at("available_bytes").get<int>(), 1000);
            QCOMPARE(cell.at("needed_bytes"), cell.at("prediction").at("peak_bytes"));
        }
    }

    void a_cell_that_fails_is_told_by_the_exit_status() {
        const ProgramEnd end = cli(small_run({"--device", "cpu,abacus", "--no-session"}));
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("device \"abacus\" is not there"), end.err);
        QVERIFY(end.out.contains("## batch 4, precision fp32"));
        QVERIFY(end.out.contains("| FAILED"));
        QVERIFY(end.out.contains("| OK"));
    }

    void a_run_of_which_no_device_is_there_keeps_nothing() {
        const ProgramEnd end = cli(small_run({"--device", "gpu"}), {{"XDG_STATE_HOME", path({})}});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("error: device \"gpu\" is not there; devices of this machine: cpu"),
                 end.err);
        QVERIFY(end.out.isEmpty());
        QVERIFY(QDir(path("stepscope/sessions")).entryList({"*.stepscope"}).isEmpty());
    }

    void cells_run_in_processes_of_their_own() {
        const ProgramEnd end =
            cli(small_run({"--isolation", "process", "--breakdown", "--json", "--no-session"}));
        QVERIFY2(end.status == 0, end.err);
        const json results = json::parse(end.out.toStdString());
        for (const json& cell : results.at("cells")) {
            QCOMPARE(cell.at("status").get<std::string>(), std::string("OK"));
            QCOMPARE(cell.at("steps").size(), std::size_t{3});
            QVERIFY(cell.contains("phases"));
        }
    }

    void a_cell_alone_prints_its_records() {
        SweepSpec sweep;
        sweep.models = {find_model("nano")};
        sweep.seqs = {8};
        sweep.steps = 4;
        sweep.warmups = {1};
        const Cell cell = expand(sweep).at(1);
        const ProgramEnd end = cli({"run-cell", "--cell", QString::fromStdString(cell_to_json(cell).dump())});
        QVERIFY2(end.status == 0, end.err);
        Results results;
        for (const QByteArray& line : end.out.split('\n'))
            if (!line.isEmpty()) results.apply(parse_record_line(line.toStdString()));
        QCOMPARE(results.ignored(), 0);
        QCOMPARE(results.cells().size(), std::size_t{1});
        QVERIFY(results.find(1)->cell == cell);
        QCOMPARE(results.find(1)->steps.size(), std::size_t{4});
        QCOMPARE(results.find(1)->status, std::optional(Status::Ok));
    }

    void a_terminal_gets_a_bar() {
        const QString script = QStandardPaths::findExecutable("script");
        if (script.isEmpty()) QSKIP("script(1) is not installed");
        if (run_program(script, {"-qec", "true", "/dev/null"}).status != 0)
            QSKIP("no pseudo-terminal can be had");
        const QString command = QString("%1 %2").arg(STEPSCOPE_CLI, small_run({"--no-session"}).join(' '));
        const ProgramEnd end = run_program(script, {"-qec", command, "/dev/null"});
        QCOMPARE(end.status, 0);
        QVERIFY2(end.out.contains("\r\033[K[") && end.out.contains("0/2 · fwd"), end.out);
        QVERIFY(end.out.contains("[2/2] fwd + bwd"));
        // What a narrow terminal cuts off is the cell's name, not the time that is left.
        const ProgramEnd narrow = run_program(script, {"-qec", "stty cols 46; " + command, "/dev/null"});
        QVERIFY2(narrow.out.contains(" left"), narrow.out);
        for (const QByteArray& drawn : narrow.out.split('\r'))
            if (drawn.startsWith("\033[K[ ") || drawn.startsWith("\033[K[="))
                QVERIFY2(drawn.size() <= 3 + 45 + 4, drawn); // two dots of two bytes
        // Nor is that cut, or the bar left out where there is room for one: it is shorter.
        const QRegularExpression whole("^\033\\[K(\\[=* *\\] )?\\d/2 · \\d+:\\d\\d left");
        for (const auto& [columns, has_bar] : {std::pair{40, true}, std::pair{20, false}}) {
            const ProgramEnd small =
                run_program(script, {"-qec", QString("stty cols %1; ").arg(columns) + command, "/dev/null"});
            int timed = 0;
            for (const QByteArray& each : small.out.split('\r')) {
                const QString drawn = QString::fromUtf8(each);
                if (!drawn.startsWith("\033[K") || !drawn.contains("/2 ·") || drawn.contains(']') != has_bar)
                    continue;
                QVERIFY2(drawn.size() - 3 < columns, each);
                timed += whole.match(drawn).hasMatch() ? 1 : 0;
            }
            QVERIFY2(timed > 0, small.out);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliRuns)
#include "test_cli_runs.moc"
