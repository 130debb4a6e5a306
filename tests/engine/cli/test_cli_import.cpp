// `stepscope-cli import`: tables of others, by a guess or by a mapping that somebody gives.
#include "program.h"
#include "records/trust.h"
#include "support/folder_test.h"
#include "system/files/files.h"
#include "tables/table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace stepscope;
using namespace stepscope::testing;

class TestCliImport : public FolderTest {
    Q_OBJECT

private:
    ProgramEnd import(const QStringList& arguments) const {
        return run_program(STEPSCOPE_CLI, QStringList{"import"} + arguments, {});
    }
    static QString foreign(const char* name) { return QString(TEST_DATA "/cases/foreign/") + name; }

private slots:
    void what_leaves_nothing_open_is_read_at_once() {
        const ProgramEnd end = import({foreign("wide-context.md"), "--out", path("ours.json")});
        QVERIFY2(end.status == 0, end.err.constData());
        const Results results = read_results(root() / "ours.json");
        QCOMPARE(results.cells().size(), std::size_t{12});
        QCOMPARE(results.cells().front().statistics.mean, 0.0109);
        QCOMPARE(results.cells().back().status, Status::Oom);
        const ProgramEnd table = import({foreign("wide-context.md")});
        QVERIFY2(table.out.startsWith("#") || table.out.startsWith("|"), table.out.constData());
        QVERIFY(table.out.contains("| small"));
        // Again onto the same name only if told so.
        QCOMPARE(import({foreign("wide-context.md"), "--out", path("ours.json")}).status, 2);
        QCOMPARE(import({foreign("wide-context.md"), "--out", path("ours.json"), "--force"}).status, 0);
    }

    void what_is_guessed_from_more_than_names_needs_somebodys_word() {
        const ProgramEnd open = import({foreign("table.tex"), "--out", path("ours.json")});
        QCOMPARE(open.status, 1);
        for (const char* told :
             {"table.tex: somebody has to say what its columns hold",
              "\"mean_time\" says no unit; its numbers look like s", "--write-map FILE.json"})
            QVERIFY2(open.err.contains(told), open.err.constData());
        QVERIFY(!QFile::exists(path("ours.json")));

        const ProgramEnd written = import({foreign("table.tex"), "--write-map", path("map.json")});
        QVERIFY2(written.status == 0 && written.out.isEmpty(), written.err.constData());
        QVERIFY(written.err.contains("look at it before you use it"));
        const auto map = nlohmann::json::parse(read_file(root() / "map.json"));
        QCOMPARE(map.at("columns").at(6).at("unit"), "s");

        const ProgramEnd read =
            import({foreign("table.tex"), "--map", path("map.json"), "--out", path("ours.json")});
        QVERIFY2(read.status == 0, read.err.constData());
        const Results results = read_results(root() / "ours.json");
        QCOMPARE(results.cells().size(), std::size_t{3});
        QCOMPARE(results.cells().front().statistics.mean, 0.0693);
        QCOMPARE(results.cells().front().cell.model.d_ff, std::int64_t{3072});
    }

    void words_that_nobody_knows_are_asked_about_and_a_mapping_says_them() {
        write(path("t.csv"),
              "model,seq,mode,dtype,mean_ms\nsmall,128,train step,half,10\nsmall,256,infer,half,4\n"
              "small,512,forward,bf16,8\n");
        const char* const modes =
            "nothing is known of \"train step\" and \"infer\" in \"mode\": \"values\" of "
            "the column in a mapping says which of forward, forward+backward and train each means";
        const ProgramEnd some = import({path("t.csv"), "--out", path("some.csv")});
        QVERIFY2(some.status == 0 && some.err.contains(QByteArray("warning: ") + modes),
                 some.err.constData());
        QCOMPARE(read_results(root() / "some.csv").cells().size(), std::size_t{1});
        const ProgramEnd written = import({path("t.csv"), "--write-map", path("map.json")});
        QVERIFY2(written.status == 0 && written.err.contains(modes), written.err.constData());
        // What may be left out is nobody's to decide where nobody is asked.
        const ProgramEnd refused = run_program(STEPSCOPE_CLI, {"convert", path("t.csv"), path("x.csv")}, {});
        QVERIFY2(refused.status == 1 && refused.err.contains(modes), refused.err.constData());

        auto map = nlohmann::json::parse(read_file(root() / "map.json"));
        for (auto& column : map.at("columns")) {
            if (column.at("name") == "mode")
                column["values"] = {{"Train step", "train"}, {"infer", "forward"}};
            if (column.at("name") == "dtype") column["values"] = {{"half", "mixed"}};
        }
        write(path("map.json"), map.dump());
        const ProgramEnd read = import({path("t.csv"), "--map", path("map.json"), "--out", path("all.csv")});
        QVERIFY2(read.status == 0 && !read.err.contains("nothing is known"), read.err.constData());
        const Results results = read_results(root() / "all.csv");
        QCOMPARE(results.cells().size(), std::size_t{3});
        QCOMPARE(results.cells()[0].cell.options.mode, Mode::Train);
        QCOMPARE(results.cells()[0].cell.options.precision, Precision::Mixed);
        QCOMPARE(results.cells()[1].cell.options.mode, Mode::Forward);

        map.at("columns").at(2)["values"] = {{"infer", "inference"}};
        write(path("map.json"), map.dump());
        const ProgramEnd wrong = import({path("t.csv"), "--map", path("map.json")});
        QVERIFY2(wrong.status == 1 &&
                     wrong.err.contains("columns[2].values.infer: must be one of forward, forward+backward, "
                                        "train, not \"inference\""),
                 wrong.err.constData());
        const ProgramEnd help = import({"--help"});
        QVERIFY(help.out.contains("\"values\": {\"half\": \"bf16\"}"));
        QVERIFY2(help.out.contains("of a status OK, OOM, FAILED, CANCELLED, SKIPPED"), help.out.constData());
    }

    void what_a_mapping_lacks_is_said_with_how_to_say_it() {
        write(path("t.csv"), "model,x\nsmall,10\n");
        write(path("map.json"), R"({"format": "stepscope mapping", "version": 1,
            "columns": [{"name": "model", "holds": "model"}, {"name": "x", "holds": "mean"}]})");
        const ProgramEnd end = import({path("t.csv"), "--map", path("map.json")});
        QCOMPARE(end.status, 1);
        for (const char* told : {"the unit of \"x\" is not known", "no column says the sequence length (seq)",
                                 "say it in ", "import --help"})
            QVERIFY2(end.err.contains(told), end.err.constData());
        write(path("map2.json"), R"({"format": "stepscope mapping", "version": 1, "constants": {"seq": 512},
            "columns": [{"name": "model", "holds": "model"}, {"name": "x", "holds": "mean", "unit": "ms"}]})");
        const ProgramEnd whole =
            import({path("t.csv"), "--map", path("map2.json"), "--out", "-", "--to", "csv"});
        QVERIFY2(whole.status == 0 && whole.out.contains("small,768"), whole.err.constData());
    }

    void what_is_read_is_never_written_over() {
        const QByteArray table = "model,seq,fwd\nsmall,128,3\n";
        const QString t = path("t.csv");
        write(t, table);
        const QString map = path("map.json");
        write(map, R"({"format": "stepscope mapping", "version": 1, "columns": [
            {"name": "model", "holds": "model"}, {"name": "seq", "holds": "seq"},
            {"name": "fwd", "holds": "mean", "unit": "ms", "of": "forward"}]})");
        const std::string said = read_file(root() / "map.json");
        std::filesystem::create_directory(root() / "x");
        std::filesystem::create_symlink("t.csv", root() / "link.csv");
        std::filesystem::create_hard_link(root() / "t.csv", root() / "hard.csv");
        QList<QStringList> commands = {{"import", t, "--map", map, "--write-map", map},
                                       {"import", t, "--map", map, "--out", map},
                                       {"compare", map, t, "--out", map},
                                       {"run", map, "--out", map}};
        for (const QString& name : {t, path("x/../t.csv"), path("link.csv"), path("hard.csv")})
            commands << QStringList{"import", t, "--write-map", name}
                     << QStringList{"import", t, "--out", name}
                     << QStringList{"import", t, "--map", map, "--out", name}
                     << QStringList{"convert", t, name} << QStringList{"convert", name, t}
                     << QStringList{"import", name, "--write-map", t};
        for (const QStringList& command : commands) {
            const ProgramEnd end = run_program(STEPSCOPE_CLI, command + QStringList{"--force"}, {});
            QVERIFY2(end.err.contains("is read by this very command"), end.err.constData());
            QCOMPARE(end.status, 2);
            QCOMPARE(read_file(root() / "t.csv"), table.toStdString());
            QCOMPARE(read_file(root() / "map.json"), said);
        }
        // Nor is what it writes itself, where nothing is yet.
        const ProgramEnd twice = import({t, "--write-map", path("n.json"), "--out", path("x/../n.json")});
        QVERIFY2(twice.err.contains("would be written twice"), twice.err.constData());
        QVERIFY(!QFile::exists(path("n.json")));
        QCOMPARE(import({t, "--map", map, "--out", path("ours.json")}).status, 0);
    }

    void rows_that_cannot_be_placed_are_told() {
        write(path("t.csv"), "model,seq,ms\nsmall,128,10\nsmall,256,soon\nsmall,512,-3\n");
        const ProgramEnd end = import({path("t.csv"), "--out", path("ours.json")});
        QVERIFY2(end.status == 0, end.err.constData());
        QVERIFY2(end.err.contains("line 3 is left out: character 11: ms must be a number") &&
                     end.err.contains("line 4 is left out: character 11: ms must not be negative"),
                 end.err.constData());
        QCOMPARE(read_results(root() / "ours.json").cells().size(), std::size_t{1});
        write(path("none.csv"), "model,seq,ms\nsmall,256,soon\n");
        const ProgramEnd none = import({path("none.csv")});
        QVERIFY2(none.status == 1 && none.err.contains("no row of it could be placed"), none.err.constData());
    }

    void rows_of_one_cell_are_runs() {
        write(path("t.csv"), "model,seq,mean_ms\nsmall,128,10\nsmall,128,12\nsmall,128,14\n");
        QCOMPARE(import({path("t.csv"), "--out", path("ours.json")}).status, 0);
        const Results results = read_results(root() / "ours.json");
        QCOMPARE(results.cells().size(), std::size_t{1});
        QCOMPARE(results.cells().front().steps.size(), std::size_t{3});
        QCOMPARE(results.cells().front().statistics.mean, 0.012);
    }

    void a_file_of_ones_own_is_read_as_it_is() {
        const QString own = TEST_DATA "/cases/import/57_lf.csv";
        QCOMPARE(import({own, "--out", path("ours.csv")}).status, 0);
        QCOMPARE(to_csv(read_results(root() / "ours.csv")), to_csv(read_results(own.toStdString())));
        const QString paper = path("ours.tex");
        QCOMPARE(import({own, "--out", paper}).status, 0);
        const ProgramEnd end = import({paper, "--out", path("back.json")});
        QVERIFY2(end.status == 0, end.err.constData());
        QCOMPARE(read_results(root() / "back.json").cells().size(), std::size_t{4});
    }

    /// As `import` reads it: with its doubts, and without their marks in names.
    void latex_of_ones_own_is_converted_as_it_is() {
        write(path("sizes.csv"), "model,seq,mean_ms\nsmall,8,1\nsmall,16,2\n");
        QCOMPARE(run_program(STEPSCOPE_CLI, {"convert", path("sizes.csv"), path("sizes.tex")}, {}).status, 0);
        const ProgramEnd end =
            run_program(STEPSCOPE_CLI, {"convert", path("sizes.tex"), path("sizes.json")}, {});
        QVERIFY2(end.status == 0, end.err.constData());
        const Results results = read_results(root() / "sizes.json");
        QCOMPARE(results.cells().size(), std::size_t{2});
        for (const CellResult& cell : results.cells()) {
            QCOMPARE(cell.cell.model.name, std::string("small"));
            QVERIFY(has_doubt(cell, DoubtKind::PresetSizes));
        }
    }

    void one_of_several_tables_is_chosen() {
        const QString report = foreign("units-in-cells.md");
        QVERIFY(import({report, "--table", "2"}).err.contains("no column holds the time of a step"));
        const ProgramEnd end = import({report, "--table", "3"});
        QVERIFY2(end.status == 2 && end.err.contains("has 2 tables"), end.err.constData());
    }

    void tables_of_one_shape_are_read_in_one_go() {
        write(path("t.md"),
              "### small\n\n| ctx | batch | fwd (ms) |\n|-|-|-|\n| 128 | 4 | 3 |\n\n### medium\n\n"
              "| ctx | batch | fwd (ms) |\n|-|-|-|\n| 128 | 4 | 9 |\n\n| host | gpu |\n|-|-|\n| a | b |\n");
        QCOMPARE(import({path("t.md"), "--write-map", path("map.json")}).status, 0);
        const ProgramEnd end = import({path("t.md"), "--map", path("map.json"), "--out", path("ours.json")});
        QVERIFY2(end.status == 0 && end.err.contains("table 3, of \"host\", \"gpu\", is left out"),
                 end.err.constData());
        const Results results = read_results(root() / "ours.json");
        QCOMPARE(results.cells().size(), std::size_t{2});
        QCOMPARE(results.cells().back().cell.model.name, std::string("medium"));
        QCOMPARE(import({path("t.md"), "--map", path("map.json"), "--table", "1", "--out", path("one.json")})
                     .status,
                 0);
        QCOMPARE(read_results(root() / "one.json").cells().size(), std::size_t{1});
    }

    /// Whatever reads a table takes the same guess, and the same mapping.
    void other_commands_read_tables_of_others_too() {
        const QString theirs = foreign("table.tex");
        QCOMPARE(import({theirs, "--write-map", path("map.json")}).status, 0);
        QCOMPARE(import({theirs, "--map", path("map.json"), "--out", path("ours.json")}).status, 0);
        const auto run = [&](const QStringList& arguments) {
            return run_program(STEPSCOPE_CLI, arguments, {});
        };

        const ProgramEnd open = run({"compare", theirs, path("ours.json")});
        QVERIFY2(open.status == 1 &&
                     open.err.contains("\"mean_time\" says no unit; its numbers look like s") &&
                     open.err.contains("import " + theirs.toUtf8() + " --write-map FILE.json"),
                 open.err.constData());
        const ProgramEnd compared =
            run({"compare", theirs, path("ours.json"), "--map", path("map.json"), "--json"});
        QVERIFY2(compared.status == 0, compared.err.constData());
        QCOMPARE(nlohmann::json::parse(compared.out.toStdString()).at("summary").at("matched"), 3);
        const ProgramEnd both = run({"compare", theirs, theirs, "--map", path("map.json")});
        QVERIFY2(both.status == 0, both.err.constData());
        const ProgramEnd neither =
            run({"compare", path("ours.json"), path("ours.json"), "--map", path("map.json")});
        QVERIFY2(neither.status == 2 && neither.err.contains("no file of the comparison has all the columns"),
                 neither.err.constData());

        QCOMPARE(run({"convert", theirs, path("a.csv")}).status, 1);
        QCOMPARE(run({"convert", theirs, path("a.csv"), "--map", path("map.json")}).status, 0);
        QCOMPARE(read_results(root() / "a.csv").cells().size(), std::size_t{3});

        // What nobody has to be asked of is read, and how to say it is said.
        write(path("plain.tex"),
              "\\begin{tabular}{lrr}\nmodel & seq & ms \\\\ \\hline\nsmall & 128 & 3 \\\\\n"
              "\\end{tabular}\n");
        const ProgramEnd plain = run({"convert", path("plain.tex"), path("plain.csv")});
        QVERIFY2(plain.status == 0 && plain.err.contains("--write-map FILE.json"), plain.err.constData());
        // A row that is not clear is not left out by the way.
        write(path("unclear.csv"), "model;seq;mean (ms)\nsmall;128;1,234\nsmall;256;2\n");
        const ProgramEnd unclear = run({"convert", path("unclear.csv"), path("unclear.json")});
        QVERIFY2(unclear.status == 1 && unclear.err.contains("1,234"), unclear.err.constData());
    }

    void what_cannot_be_is_said() {
        QVERIFY(import({path("none.csv")}).err.contains("none.csv"));
        write(path("r.xls"), "x");
        QVERIFY(import({path("r.xls")}).err.contains("must end in .md, .csv, .tsv, .json, .jsonl or .tex"));
        write(path("t.csv"), "model,seq,ms\nsmall,128,10\n");
        write(path("map.json"), "{}");
        const ProgramEnd end = import({path("t.csv"), "--map", path("map.json")});
        QVERIFY2(end.status == 1 && end.err.contains("map.json: ") && end.err.contains("columns"),
                 end.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
