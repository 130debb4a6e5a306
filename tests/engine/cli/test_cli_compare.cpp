// `stepscope-cli compare`: what it prints, writes and ends with.
#include "program.h"
#include "support/folder_test.h"
#include "support/runs/simulated_steps.h"
#include "support/terminal.h"
#include "tables/table.h"
#include "workload/presets.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

ProgramEnd compare_files(const QStringList& arguments) {
    return run_program(STEPSCOPE_CLI, QStringList{"compare"} + arguments, {});
}

/// A session of a quiet device: two cells, of which the second takes `factor` times as long.
std::string session_of(std::uint64_t seed, double factor) {
    static const SimulatedDevice quiet{.name = "quiet", .noise = 0.004};
    SimulatedSteps source(quiet, seed);
    SweepSpec sweep;
    sweep.models = {find_model("tiny")};
    sweep.seqs = {64, 128};
    sweep.modes = {Mode::Forward};
    sweep.warmups = {2};
    sweep.steps = 32;
    Results out;
    out.apply(RunStarted{sweep, "", {{"host", seed == 1 ? "old" : "new"}}});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(2e-3 * source.step(cell.index == 1 ? factor : 1));
            out.apply(StepDone{cell.index, step, step < cell.warmup, times.back(), {}, {}});
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, cell.warmup);
        out.apply(done);
    }
    out.apply(RunEnded{});
    return to_session(out);
}

} // namespace

class TestCliCompare : public FolderTest {
    Q_OBJECT

private slots:
    void init() {
        FolderTest::init();
        write(path("a.stepscope"), session_of(1, 1));
        write(path("slower.stepscope"), session_of(2, 1.05));
        write(path("same.stepscope"), session_of(3, 1));
    }

    void the_exit_status_says_whether_something_is_slower() {
        QCOMPARE(compare_files({path("a.stepscope"), path("slower.stepscope")}).status, 3);
        QCOMPARE(compare_files({path("slower.stepscope"), path("a.stepscope")}).status, 0);
        QCOMPARE(compare_files({path("a.stepscope"), path("same.stepscope")}).status, 0);
        QCOMPARE(compare_files({path("a.stepscope"), path("slower.stepscope"), "--threshold", "10%"}).status,
                 0);
        QCOMPARE(
            compare_files({path("a.stepscope"), path("slower.stepscope"), "--figure", "tokens_per_s"}).status,
            3);
    }

    /// As `convert` and `import` say it, with the file that it is of.
    void what_was_made_of_others_tables_is_said() {
        write(path("a.csv"), "model,seq,mean_ms,tokens/s\nsmall,128,10,3\n");
        write(path("b.md"), "a | b\n-|-\n1 | 2\n\nmodel | seq | fwd (ms)\n-|-|-\nsmall | 128 | 11\n");
        const QStringList sides = {path("a.csv"), path("b.md")};
        const ProgramEnd said = compare_files(sides);
        for (const QString& line :
             {path("a.csv") + ": info: line 1: columns left out: \"tokens/s\"",
              path("a.csv") + ": warning: line 1: the table does not say all sizes of small; they are those "
                              "of the presets",
              path("b.md") + ": warning: line 1: a table is left out; it has not a column for the model",
              path("b.md") + ": warning: line 5: the table does not say all sizes of small"})
            QVERIFY2(("\n" + said.err).contains(("\n" + line).toUtf8()), said.err.constData());
        const ProgramEnd quiet = compare_files(sides + QStringList{"-q"});
        QCOMPARE(quiet.status, said.status);
        QCOMPARE(quiet.out, said.out);
        QVERIFY2(quiet.err.isEmpty(), quiet.err.constData());
        // By the names of columns, and within one file, it is no other.
        write(path("wide.csv"), "model,128 (ms),256 (ms)\nsmall,10,20\n");
        const QStringList wide = {path("wide.csv"), "--within", "seq=128,256", "--across", "seq"};
        QVERIFY(compare_files(wide).err.contains(": read by the names of its columns"));
        QVERIFY(compare_files(wide).err.contains(path("wide.csv").toUtf8() + ": warning: "));
        QVERIFY(!compare_files(wide + QStringList{"--quiet"}).err.contains("read by the names"));
        QVERIFY(!compare_files(wide + QStringList{"--quiet"}).err.contains("warning"));
        // What goes wrong is said in any case.
        QVERIFY(!compare_files({path("a.csv"), path("none.csv"), "-q"}).err.isEmpty());
    }

    void a_pipe_gets_markdown_and_differences_of_place_come_first() {
        const ProgramEnd end = compare_files({path("a.stepscope"), path("slower.stepscope")});
        const QStringList lines = QString::fromUtf8(end.out).split('\n');
        QVERIFY(lines[0].startsWith("# ") && lines[0].contains(" against "));
        QCOMPARE(lines[2], QString("Measured elsewhere: host: was old, is new  "));
        QCOMPARE(lines[3], QString("Cells matched: 2 (1 slower, 1 same).  "));
        QVERIFY2(end.out.contains("| tiny  | 128             | slower  | 1.0"), end.out);
        QVERIFY2(end.err.isEmpty(), end.err);
    }

    void tables_of_others_and_of_earlier_versions() {
        const QString old = TEST_DATA "/results-0.1.json";
        const ProgramEnd same = compare_files({old, TEST_DATA "/session-0.1.stepscope"});
        QCOMPARE(same.status, 0);
        QVERIFY2(same.out.contains("Geometric mean of the ratios (Mean): 1.000."), same.out);
        QVERIFY2(same.out.contains("baseline OOM, current OOM"), same.out);
        // Written as Markdown, steps, device and vocabulary are gone.
        QCOMPARE(run_program(STEPSCOPE_CLI, {"convert", old, path("old.md")}).status, 0);
        const ProgramEnd table = compare_files({path("old.md"), old});
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains("6 no doubt known, 2 not compared"), table.out);
        QVERIFY2(table.out.contains("it is taken for equal: vocab"), table.out);
    }

    void json_and_files() {
        const QStringList both = {path("a.stepscope"), path("slower.stepscope")};
        const ProgramEnd end =
            compare_files(both + QStringList{"--json", "--out", path("c.md"), "--threshold", "2 %"});
        QCOMPARE(end.status, 3);
        const auto json = nlohmann::json::parse(end.out.toStdString());
        QVERIFY(json["rule"]["threshold"] == 0.02);
        QVERIFY(json["cells"][1]["verdict"] == "slower" && json["cells"][0]["verdict"] == "same");
        QVERIFY(json["elsewhere"][0]["fact"] == "host");
        QCOMPARE(compare_files(both + QStringList{"--threshold", "2 %"}).out, bytes_of(path("c.md")));

        const ProgramEnd refused = compare_files(both + QStringList{"--out", path("c.md")});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--force") && refused.out.isEmpty(), refused.err);
        QCOMPARE(compare_files(both + QStringList{"--out", path("c.md"), "--force"}).status, 3);
        QCOMPARE(compare_files(both + QStringList{"--out", path("c.json")}).status, 3);
        QVERIFY(nlohmann::json::parse(bytes_of(path("c.json")).toStdString())["cells"].size() == 2);
    }

    void one_side_may_be_standard_input() {
        const ProgramEnd end =
            run_program("/bin/sh", {"-c", "exec \"$0\" compare - \"$2\" <\"$1\"", STEPSCOPE_CLI,
                                    path("a.stepscope"), path("slower.stepscope")});
        QCOMPARE(end.status, 3);
        QVERIFY2(end.err.isEmpty(), end.err);
    }

    void the_same_file_twice_is_said_and_compared() {
        const ProgramEnd end = compare_files({path("a.stepscope"), path("a.stepscope")});
        QCOMPARE(end.status, 0);
        QVERIFY2(end.err.contains("same file"), end.err);
        QVERIFY2(end.out.contains("Cells matched: 2 (2 same)."), end.out);
    }

    void a_file_may_have_any_name() {
        // A terminal would obey it, Markdown would, and it is not UTF-8.
        const ProgramEnd end = run_program(
            "/bin/sh", {"-c",
                        "odd=$(printf '%s|\\033[1m`\\377.stepscope' \"$2\") && cp \"$3\" \"$odd\" && "
                        "\"$0\" compare \"$odd\" \"$3\" --json --out \"$1\" --force && "
                        "\"$0\" compare \"$odd\" \"$3\" >&2",
                        STEPSCOPE_CLI, path("c.json"), path("o"), path("a.stepscope")});
        QCOMPARE(end.status, 0);
        QVERIFY(nlohmann::json::parse(end.out.toStdString())["cells"].size() == 2);
        QCOMPARE(bytes_of(path("c.json")), end.out);
        QVERIFY2(!end.err.contains('\x1b') && !end.err.contains('\xff') && end.err.contains("# "), end.err);
    }

    void why_says_what_to_do_where_there_is_no_breakdown() {
        const QStringList files = {path("a.stepscope"), path("slower.stepscope")};
        const ProgramEnd without = compare_files(files);
        QVERIFY(!without.out.contains("--breakdown"));
        const ProgramEnd end = compare_files(files + QStringList{"--why", "--out", path("why.md")});
        QCOMPARE(end.status, 3);
        QVERIFY2(end.out.contains("## Why") && end.out.contains("--breakdown"), end.out.constData());
        QFile written(path("why.md"));
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll() == end.out);
        written.close(); // before its folder goes
        const ProgramEnd json = compare_files(files + QStringList{"--why", "--json"});
        const auto changes = nlohmann::json::parse(json.out.toStdString()).at("changes");
        QVERIFY(changes.at("cells").empty());
        QCOMPARE(changes.at("without").size(), std::size_t{2});
    }

    void cells_of_one_run_are_held_against_one_another() {
        const ProgramEnd end = compare_files({path("a.stepscope"), "--within", "seq=64,128"});
        QCOMPARE(end.status, 0);
        QVERIFY2(end.out.startsWith("# 128 against 64"), end.out.constData());
        QVERIFY(end.out.contains("Compared across seq: baseline 64, current 128."));
        QVERIFY(end.out.contains("Cells matched: 1 (1 same)."));
    }

    void a_sweep_is_told_to_be_run_first() {
        write(path("sweep.json"), R"({"models": ["nano"], "seq": [64]})");
        const ProgramEnd end = compare_files({path("a.stepscope"), path("sweep.json")});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("sweep.json: it is a sweep") && end.err.contains("run it first"), end.err);
    }

    void what_cannot_be_measured_here_leaves_what_stored_steps_say() {
        for (const char* file : {"a.stepscope", "slower.stepscope"}) {
            const Results there = read_results(path(file).toStdString());
            Results moved;
            for (CellResult cell : there.cells()) {
                cell.cell.device = "cuda:77";
                moved.add(std::move(cell));
            }
            write(path(QString(file).replace(".stepscope", ".json")), to_json(moved));
        }
        const ProgramEnd end = compare_files({path("a.json"), path("slower.json"), "--decide-now"});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("no cell was measured in turns") && end.err.contains("cuda:77"), end.err);
        QVERIFY2(end.out.contains("| slower") && end.out.contains("not measured in turns"), end.out);
    }

    void where_one_axis_keeps_all_apart_it_is_told_how_to_compare_across_it() {
        write(path("half.csv"), "model,seq,precision,mean_ms\nnano,8,fp32,2\nnano,16,fp32,3\n");
        write(path("whole.csv"), "model,seq,precision,mean_ms\nnano,8,bf16,1\nnano,16,bf16,1.5\n");
        const ProgramEnd end = compare_files({path("half.csv"), path("whole.csv")});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("--across precision"), end.err);
        const ProgramEnd across =
            compare_files({path("half.csv"), path("whole.csv"), "--across", "precision"});
        QCOMPARE(across.status, 0);
        QVERIFY2(across.out.contains("Compared across precision: baseline fp32, current bf16."), across.out);
        QVERIFY2(across.out.contains("Geometric mean of the ratios (Mean): 0.500."), across.out);
    }

    void cells_of_which_several_fit_one_are_told_apart_by_a_filter() {
        write(path("silent.csv"), "model,seq,mean_ms\nnano,8,2\nnano,16,3\n");
        write(path("both.csv"),
              "model,seq,precision,mean_ms\nnano,8,bf16,1\nnano,16,bf16,1.5\nnano,8,fp32,4\n"
              "nano,16,fp32,6\n");
        const ProgramEnd end = compare_files({path("silent.csv"), path("both.csv")});
        QCOMPARE(end.status, 1);
        QVERIFY2(end.err.contains("--only precision=bf16"), end.err);
        const ProgramEnd bf16 =
            compare_files({path("silent.csv"), path("both.csv"), "--only", "precision=bf16"});
        QCOMPARE(bf16.status, 0);
        QVERIFY2(bf16.out.contains("Geometric mean of the ratios (Mean): 0.500."), bf16.out);
        const ProgramEnd none =
            compare_files({path("silent.csv"), path("both.csv"), "--only", "precision=fp64"});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("passes --only"), none.err);
    }

    void a_stop_leaves_what_was_decided_until_then() {
        Program program(STEPSCOPE_CLI, {"compare", path("a.stepscope"), path("same.stepscope"),
                                        "--decide-now", "--rounds", "40", "--json"});
        QVERIFY(program.wait_for_error_text("in turns, 2 of 2"));
        ::kill(static_cast<pid_t>(program.process().processId()), SIGINT);
        const ProgramEnd end = program.wait();
        QCOMPARE(end.status, 130);
        QVERIFY2(end.err.contains("stopped"), end.err);
        const auto cells = nlohmann::json::parse(end.out.toStdString())["cells"];
        QCOMPARE(cells[0]["steps"]["rounds"].get<int>(), 40);
        QCOMPARE(cells[1]["steps"]["rounds"].get<int>(), 0); // its stored steps
    }

    void what_cannot_be_is_told_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("told");
        const QString a = "a.stepscope";
        QTest::newRow("one file") << QStringList{a} << 2 << QByteArray("B is required");
        QTest::newRow("no such file")
            << QStringList{a, "missing.md"} << 1 << QByteArray("there is no such file");
        QTest::newRow("no such format") << QStringList{a, "x.docx"} << 1 << QByteArray(".md");
        QTest::newRow("no percent") << QStringList{a, a, "--threshold", "0.01"} << 2
                                    << QByteArray("such as 1% or 0.5%");
        QTest::newRow("below 0") << QStringList{a, a, "--threshold=-1%"} << 2 << QByteArray("from 0%");
        QTest::newRow("not a number")
            << QStringList{a, a, "--threshold", "nan%"} << 2 << QByteArray("percent");
        QTest::newRow("no such figure")
            << QStringList{a, a, "--figure", "speed"} << 2 << QByteArray("allowed are mean, ");
        QTest::newRow("no such form")
            << QStringList{a, a, "--out", "c.csv"} << 2 << QByteArray(".md or .json");
        QTest::newRow("no such axis")
            << QStringList{a, a, "--across", "speed"} << 2 << QByteArray("allowed are model, ");
        QTest::newRow("turns of another figure") << QStringList{a, a, "--decide-now", "--figure", "median"}
                                                 << 2 << QByteArray("leave out --figure");
        QTest::newRow("too few rounds")
            << QStringList{a, a, "--decide-now", "--rounds", "5"} << 2 << QByteArray("from 6 to 1000");
        QTest::newRow("turns of what is not said")
            << QStringList{TEST_DATA "/benchmark_results.md", TEST_DATA "/benchmark_results.md",
                           "--decide-now"}
            << 1 << QByteArray("cannot be measured again");
        QTest::newRow("rounds of stored steps")
            << QStringList{a, a, "--rounds", "7"} << 2 << QByteArray("--decide-now");
        QTest::newRow("a name without an ending")
            << QStringList{a, "/missing/file"} << 1 << QByteArray("/missing/file: there is no such file");
        QTest::newRow("a run with itself, across what it does not vary")
            << QStringList{a, a, "--across", "mode"} << 2 << QByteArray("all its cells have one mode");
        QTest::newRow("a run with itself, across what it varies")
            << QStringList{a, a, "--across", "seq"} << 2 << QByteArray("--within seq=64,128");
        QTest::newRow("two files and cells of one")
            << QStringList{a, a, "--within", "seq=64,128"} << 2 << QByteArray("leave out the second");
        QTest::newRow("within no axis")
            << QStringList{a, "--within", "speed=1,2"} << 2 << QByteArray("allowed are model, ");
        QTest::newRow("within an axis without values")
            << QStringList{a, "--within", "seq=64"} << 2 << QByteArray("such as attention=");
        QTest::newRow("within a value that is not there")
            << QStringList{a, "--within", "seq=64,65"} << 2
            << QByteArray("no cell with seq 65; there are 64, 128");
        QTest::newRow("within one value")
            << QStringList{a, "--within", "seq=64,64"} << 2 << QByteArray("are one");
        QTest::newRow("both piped") << QStringList{"-", "-"} << 2 << QByteArray("only one");
        QTest::newRow("nothing in common")
            << QStringList{a, TEST_DATA "/benchmark_results.md"} << 1 << QByteArray("nothing was compared");
        QTest::newRow("a figure nobody has")
            << QStringList{a, a, "--figure", "mfu"} << 1 << QByteArray("nothing was compared");
    }
    void what_cannot_be_is_told() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, told);
        for (QString& argument : arguments)
            if (argument == "a.stepscope") argument = path(argument);
        const ProgramEnd end = compare_files(arguments);
        QCOMPARE(end.status, status);
        QVERIFY2(end.err.contains(told), end.err);
        QVERIFY(!QFile::exists("c.csv"));
    }

    void a_terminal_gets_a_table_that_fits_it() {
        for (const unsigned short columns : std::array<unsigned short, 3>{40, 60, 100}) {
            const Terminal terminal(columns);
            QVERIFY(terminal.valid());
            const ProgramEnd end =
                run_program("/bin/sh", {"-c", "exec \"$0\" \"$@\" >" + terminal.name(), STEPSCOPE_CLI,
                                        "compare", path("a.stepscope"), path("slower.stepscope")});
            QCOMPARE(end.status, 3);
            const QStringList lines = terminal.shown().split('\n');
            QCOMPARE(lines[0], QString("Measured elsewhere: host: was old, is new"));
            for (int i = 1; i < 4; ++i)
                QVERIFY2(lines[i].size() <= columns, qPrintable(lines[i]));
            QVERIFY2(lines[1].startsWith("Model") && lines[1].contains("Ratio"), qPrintable(lines[1]));
            QVERIFY2(lines[3].contains("slower") && lines[3].contains("1.0"), qPrintable(lines[3]));
            QCOMPARE(lines[1].contains("Current"), columns == 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "test_cli_compare.moc"
