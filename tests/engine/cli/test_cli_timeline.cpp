#include "command_line.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "tables/table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

/// Timelines from a run to a file, on the CPU.
class TestCliTimeline : public FolderTest {
    Q_OBJECT

private:
    /// A session of two cells, both with a timeline, in files kept for all tests.
    QTemporaryDir kept_;
    QString session_ = kept_.filePath("s.stepscope");
    ProgramEnd run_;

    QByteArray file(const QString& name) const {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        run_ = cli(small_run({"--session", session_, "--timeline", "--timeline-steps", "2-3"}));
        QVERIFY2(run_.status == 0, run_.err);
    }

    void a_run_keeps_them_and_says_where() {
        QVERIFY2(run_.err.contains("stepscope-cli timeline " + session_.toUtf8() + " --cell 1"), run_.err);
        const Results results = read_session(session_.toStdString()).results();
        QCOMPARE(results.cells().size(), std::size_t{2});
        for (const CellResult& cell : results.cells()) {
            QCOMPARE(cell.status, std::optional(Status::Ok));
            QCOMPARE(cell.steps.size(), std::size_t{3}); // what was traced is none of them
            QVERIFY(cell.timeline != nullptr);
            QCOMPARE(cell.timeline->trace.periods.size(), std::size_t{2});
            QCOMPARE(cell.timeline->trace.periods[0].step, 2);
            QVERIFY(!cell.timeline->trace.events.empty());
        }
    }

    void a_cell_in_a_process_of_its_own_has_one_too() {
        const ProgramEnd end = cli(
            small_run({"--isolation", "process", "--session", path("p.stepscope"), "--timeline", "--quiet"}));
        QVERIFY2(end.status == 0, end.err);
        const Results results = read_session(path("p.stepscope").toStdString()).results();
        for (const CellResult& cell : results.cells())
            QVERIFY(cell.timeline != nullptr);
    }

    void a_table_is_printed_by_name_phase_and_layer() {
        const ProgramEnd name = cli({"timeline", session_, "--cell", "1"});
        QVERIFY2(name.status == 0, name.err);
        QVERIFY2(name.out.startsWith("Timeline of "), name.out);
        QVERIFY2(name.out.contains("2 steps, ") && name.out.contains("told by Stepscope"), name.out);
        QVERIFY2(name.out.contains("times a measured one"), name.out);
        QVERIFY2(name.out.contains("\nOp ") && name.out.contains("\nmatmul "), name.out);
        QVERIFY2(name.out.contains("Of the step: busy ") && name.out.contains(", matrix products "),
                 name.out);
        QVERIFY2(name.out.contains("Longest gaps"), name.out);
        QVERIFY2(!name.out.contains("the step's begin"), name.out);     // that is launching
        QVERIFY2(name.out.startsWith("Timeline of nano · "), name.out); // all axes
        const ProgramEnd phase = cli({"timeline", session_, "--cell", "1", "--by", "phase"});
        QVERIFY2(phase.out.contains("forward/attention/qkv "), phase.out);
        const ProgramEnd layer = cli({"timeline", session_, "--cell", "1", "--by", "layer"});
        QVERIFY2(layer.out.contains("layer 0 ") && layer.out.contains("outside of layers "), layer.out);
    }

    void as_json_it_is_exact() {
        const ProgramEnd end = cli({"timeline", session_, "--cell", "2", "--json"});
        QVERIFY2(end.status == 0, end.err);
        const json told = json::parse(end.out.toStdString());
        QCOMPARE(told["cell"].get<int>(), 2);
        QCOMPARE(told["steps"].get<int>(), 2);
        QCOMPARE(told["busy_ns"].get<std::int64_t>() + told["gaps_ns"].get<std::int64_t>() +
                     told["launch_ns"].get<std::int64_t>(),
                 told["total_ns"].get<std::int64_t>());
        QVERIFY(told["rows"].size() > 3);
    }

    void files_are_written_by_their_ending() {
        QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", path("t.json")}).status == 0);
        const json trace = json::parse(file(path("t.json")).toStdString());
        QVERIFY(std::ranges::any_of(trace["traceEvents"], [](const json& event) {
            return event["ph"] == "X" && event["cat"] == "cpu_op" && event["name"] == "matmul";
        }));
        const ProgramEnd again = cli({"timeline", session_, "--cell", "1", "--out", path("t.json")});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("exists already"), again.err);
        QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", path("t.json"), "--force"}).status == 0);
        QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", path("t.csv")}).status == 0);
        QVERIFY(file(path("t.csv")).startsWith("start_ns,duration_ns,"));
        const ProgramEnd other = cli({"timeline", session_, "--cell", "1", "--out", path("t.doc")});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains("a timeline is written to .json, .pftrace, .csv"), other.err);
    }

    void a_file_may_be_standard_output() {
        QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", path("t.json")}).status == 0);
        const ProgramEnd end = cli({"timeline", session_, "--cell", "1", "--out", "-"});
        QVERIFY2(end.status == 0 && end.err.isEmpty(), end.err);
        QCOMPARE(end.out, file(path("t.json")));
        for (const char* const format : {"csv", "pftrace"}) {
            const QString name = path(QStringLiteral("t.") + format);
            QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", name}).status == 0);
            QCOMPARE(cli({"timeline", session_, "--cell", "1", "--out", "-", "--to", format}).out,
                     file(name));
            // By its name where the ending does not tell.
            QVERIFY(cli({"timeline", session_, "--cell", "1", "--out", path("t"), "--to", format, "--force"})
                        .status == 0);
            QCOMPARE(file(path("t")), file(name));
        }
        const ProgramEnd other = cli({"timeline", session_, "--cell", "1", "--out", "-", "--to", "doc"});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains("csv"), other.err);
        QVERIFY(!QFile::exists(QStringLiteral("-")));
    }

    /// As from a pipe: what it is, its content tells.
    void standard_input_may_be_a_session_or_a_report() {
        const QString report = TEST_DATA "/nsight/ncu-2025.3-raw.csv";
        const auto from_input = [](const QString& name, const QStringList& more = {}) {
            return run_program("/bin/sh",
                               QStringList{"-c", "exec \"$0\" timeline - \"$@\" <\"$FILE\"", STEPSCOPE_CLI} +
                                   more,
                               {{"FILE", name}});
        };
        const ProgramEnd table = from_input(report);
        QVERIFY2(table.status == 0, table.err);
        const auto rows = [](const QByteArray& text) { return text.mid(text.indexOf('\n')); };
        QCOMPARE(rows(table.out), rows(cli({"timeline", report}).out));
        QVERIFY2(table.out.startsWith("Timeline of standard input"), table.out);
        const ProgramEnd no_cells = from_input(report, {"--cell", "1"});
        QCOMPARE(no_cells.status, 2);
        QVERIFY2(no_cells.err.contains("has no cells"), no_cells.err);
        QCOMPARE(from_input(session_, {"--cell", "1"}).out, cli({"timeline", session_, "--cell", "1"}).out);
        write(path("d.sqlite"), QByteArrayView("SQLite format 3\0 and so on", 26));
        const ProgramEnd database = from_input(path("d.sqlite"));
        QCOMPARE(database.status, 1);
        QVERIFY2(database.err.contains("a database is read from a file"), database.err);
    }

    void what_cannot_be_is_said() {
        const ProgramEnd which = cli({"timeline", session_});
        QCOMPARE(which.status, 2);
        QVERIFY2(which.err.contains("name a cell with --cell; those that have a timeline: 1, 2"), which.err);
        const ProgramEnd beyond = cli({"timeline", session_, "--cell", "99"});
        QCOMPARE(beyond.status, 2);
        QVERIFY2(beyond.err.contains("has no such cell"), beyond.err);
        QVERIFY(cli(small_run({"--session", path("n.stepscope"), "--quiet"})).status == 0);
        const ProgramEnd none = cli({"timeline", path("n.stepscope")});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("no cell has a timeline; `stepscope-cli run --timeline` takes one"),
                 none.err);
        for (const char* const steps : {"a", "3-2", "1-100", "-1"}) {
            const ProgramEnd wrong =
                cli(small_run({"--no-session", "--timeline", QString("--timeline-steps=%1").arg(steps)}));
            QCOMPARE(wrong.status, 2);
            QVERIFY2(wrong.err.contains("--timeline-steps"), wrong.err);
        }
        QCOMPARE(cli(small_run({"--no-session", "--timeline-steps", "3"})).status, 2);
    }

    /// Of kernels that Nsight Compute ran one by one: there are no ops, and nothing is told of when.
    void what_a_report_does_not_know_is_left_out() {
        const QString report = TEST_DATA "/nsight/ncu-2025.3-raw.csv";
        const ProgramEnd end = cli({"timeline", report});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.out.contains(" by themselves, told by Nsight Compute"), end.out);
        QVERIFY2(!end.out.contains("Of the step") && !end.out.contains("gaps"), end.out);
        // What it does know stands there, without columns that nobody knows anything for.
        QVERIFY2(end.out.contains("What Nsight Compute measured:"), end.out);
        QVERIFY2(end.out.contains("DRAM") && !end.out.contains("Phase") && !end.out.contains("Planned"),
                 end.out);
        const json told = json::parse(cli({"timeline", report, "--json"}).out.toStdString());
        for (const char* const unknown :
             {"busy_ns", "products_ns", "attention_ns", "gaps_ns", "launch_ns", "gaps"})
            QVERIFY2(!told.contains(unknown), unknown);
        QVERIFY(!told.at("rows").empty());
        QVERIFY(!told.at("kernels_measured").empty());
        QVERIFY(!told.contains("cell") && !told.contains("steps")); // of which it has none
    }

    /// As the window writes it: of another program's device nothing is known but its number.
    void a_report_names_no_device_of_ours() {
        const QString report = TEST_DATA "/nsight/ncu-2025.3-raw.csv";
        QVERIFY(cli({"timeline", report, "--out", path("r.json")}).status == 0);
        const json trace = json::parse(file(path("r.json")).toStdString());
        QCOMPARE(trace["deviceProperties"][0]["name"].get<std::string>(), std::string("device 0"));
    }

    void a_flag_with_a_value_is_refused() {
        const ProgramEnd end = cli(small_run({"--no-session", "--timeline=9-2"}));
        QCOMPARE(end.status, 2);
        QVERIFY2(end.err.contains("--timeline takes no value; do you mean --timeline-steps?"), end.err);
    }

    /// It stands out of its own lines, and widens no other.
    void one_long_name_costs_its_own_length() {
        Results results = read_session(session_.toStdString()).results();
        Timeline timeline = *results.cells().front().timeline;
        const std::string name(100'000, 'w');
        timeline.trace.kinds.front().name = name;
        timeline.trace.kinds.front().short_name = name;
        SessionWriter::append(session_.toStdString()).write(timeline);
        const ProgramEnd end = cli({"timeline", session_, "--cell", "1"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY(end.out.contains(QByteArray::fromStdString(name)));
        QVERIFY(end.out.count('\n') > 10);
        for (const QByteArray& line : end.out.split('\n'))
            QVERIFY2(line.size() < 1000 || line.contains("www"), line);
    }

    /// JSON results keep what a session has.
    void it_goes_through_json() {
        QVERIFY(cli({"convert", session_, path("r.json")}).status == 0);
        const ProgramEnd from_json_file = cli({"timeline", path("r.json"), "--cell", "1"});
        QCOMPARE(from_json_file.out, cli({"timeline", session_, "--cell", "1"}).out);
    }
};

QTEST_GUILESS_MAIN(TestCliTimeline)
#include "test_cli_timeline.moc"
