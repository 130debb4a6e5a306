#include "records/trust.h"
#include "sessions/errors.h"
#include "support/runs/markdown_parts.h"
#include "support/runs/sample_run.h"
#include "tables/formats.h"
#include "tables/mapping/import_document.h"
#include "tables/notes.h"
#include "tables/table.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

class TestFormats : public QObject {
    Q_OBJECT

private:
    const Results results_ = as_results(sample_run());

    static std::string tables_of(const Results& results) {
        const std::string text = to_markdown(results);
        return text.substr(0, text.find("\nNotes:\n"));
    }

private slots:
    void each_format_has_extensions_of_its_own() {
        std::set<std::string_view> taken;
        for (const Format& format : formats())
            for (const std::string_view extension : format.extensions) {
                QVERIFY2(taken.insert(extension).second, extension.data());
                QVERIFY(extension.starts_with('.'));
                QVERIFY(find_format("a/b.c" + std::string(extension)) == &format);
                QVERIFY(format_named(extension.substr(1)) == &format);
            }
        QVERIFY(find_format("a.xls") == nullptr && find_format("md") == nullptr &&
                find_format("") == nullptr);
        QCOMPARE(session_format().id(), std::string_view("stepscope"));
        QCOMPARE(json_format().id(), std::string_view("json"));
    }

    void extensions_are_taken_in_any_case() {
        QVERIFY(find_format("R.MD") == find_format("r.md"));
        QVERIFY(find_format("r.Csv") == find_format("r.csv"));
        QVERIFY(find_format("R.StepScope") == &session_format());
        const QTemporaryDir directory;
        const std::string path = directory.filePath("R.CSV").toStdString();
        write_results(results_, path);
        QCOMPARE(to_csv(read_results(path)), to_csv(results_));
    }

    void what_is_written_reads_back_and_is_recognised() {
        for (const Format& format : formats()) {
            if (format.write == nullptr) continue;
            const std::string text = format.write(results_);
            QVERIFY2(!text.empty(), format.name);
            QVERIFY2((format.read == nullptr) == (format.recognises == nullptr), format.name);
            if (format.read == nullptr) {
                QVERIFY2(recognised_format(text) == nullptr, format.name);
                continue;
            }
            // Markdown does not tell whether a deviation is of steps, and so says no more of it.
            const bool notes = format.read != from_markdown;
            const Results back = format.read(text);
            QCOMPARE(notes ? without_origin(to_markdown(back)) : tables_of(back),
                     notes ? without_origin(to_markdown(results_)) : tables_of(results_));
            QVERIFY2(recognised_format(text) == &format, format.name);
            for (const Format& other : formats())
                if (other.recognises != nullptr) QCOMPARE(other.recognises(text), &other == &format);
        }
        QVERIFY(recognised_format("") == nullptr && recognised_format("hello\n") == nullptr);
        QVERIFY(recognised_format("\xEF\xBB\xBF\n  {}") == &json_format()); // as editors save it
    }

    void a_table_below_text_is_recognised() {
        for (const char* text :
             {"Dear all, here they are:\n\n| model | seq | fwd (ms) |\n| --- | --: | --: |\n",
              "Results\n=======\nmodel | seq\n----- | ---\nsmall | 8\n"})
            QVERIFY2(recognised_format(text) != nullptr && recognised_format(text)->read == from_markdown,
                     text);
        for (const char* text :
             {"words | and more\n| --- | --- | --- |\n", "a | b\n\n|---|---|\n", "---\n---\n", "---|---\n"})
            QVERIFY2(recognised_format(text) == nullptr, text);
        QVERIFY(recognised_format("[{\"a\": \"\n|a|b|\n|-|-|\n\"}]") == &json_format());
    }

    void json_lines_are_read_as_a_list_of_their_objects() {
        const std::vector<std::string> objects = {
            R"({"size": "small", "ctx_len": 128, "mode": "fwd", "times_ms": [3.11, 3.09, 3.1]})",
            R"({"size": "small", "ctx_len": 256, "mode": "fwd", "mean_ms": 6.5, "new": {"a": 1}})",
            R"({"size": "small", "ctx_len": 512, "mode": "fwd", "error": "out of memory"})"};
        const std::string list = "[" + objects[0] + ",\n" + objects[1] + ",\n" + objects[2] + "]";
        const Format& format = *find_format("theirs.jsonl");
        QVERIFY(find_format("theirs.NDJSON") == &format && !can(format, FormatUse::Write));
        const std::string expected = to_markdown(from_json(list));
        // With the ends of lines of every system, empty lines, a mark, and without a last end.
        for (const std::string end : {"\n", "\r\n", "\n\n"})
            for (const std::string mark : {"", "\xEF\xBB\xBF", " "}) {
                std::string text = mark;
                for (const std::string& object : objects)
                    text.append(object).append(end);
                QVERIFY(recognised_format(text) == &format);
                QCOMPARE(to_markdown(format.read(text)), expected);
                text.erase(text.find_last_not_of("\r\n") + 1);
                QCOMPARE(to_markdown(format.read(text)), expected);
            }
        QCOMPARE(to_markdown(format.read(objects[1])), to_markdown(from_json("[" + objects[1] + "]")));
        QVERIFY(recognised_format(objects[1]) == &json_format()); // as it may just as well be
        // Whoever says what the columns hold is shown the same.
        const std::vector<RawTable> tables = format.tables(objects[0] + "\n" + objects[1]);
        QCOMPARE(tables.size(), std::size_t{1});
        QCOMPARE(tables[0].text.rows.size(), std::size_t{2});
        QCOMPARE(tables[0].text.header.back().text, std::string("new.a"));
    }

    /// As Python's json.dumps and pandas write what is no number, and C's printf.
    void numbers_that_are_none_are_not_there() {
        const std::vector<std::string> objects = {
            R"({"model": "small", "seq": 128, "mode": "fwd", "mean_ms": 3.1, "std_ms": NONE})",
            R"({"model": "NaN", "seq": 256, "mode": "fwd", "mean_ms": NONE, "status": "OOM", "loss": NONE})",
            R"({"model": "small", "seq": 512, "mode": "fwd", "times_ms": [3, NONE, 4]})"};
        const auto with = [&objects](const char* none, const char* before, const char* between,
                                     const char* behind) {
            std::string out;
            for (const std::string& object : objects) {
                std::string text = object;
                for (std::size_t at = 0; (at = text.find("NONE")) != std::string::npos;)
                    text.replace(at, 4, none);
                out.append(out.empty() ? before : between).append(text);
            }
            return out + behind;
        };
        const std::string expected = to_json(from_json(with("null", "[", ",\n", "]")));
        QVERIFY(expected.find("\"NaN\"") != std::string::npos); // a name is one
        for (const char* none : {"NaN", "Infinity", "-Infinity", "nan", "-nan", "inf"}) {
            const std::string list = with(none, "[", ",\n", "]");
            const std::string lines = with(none, "", "\n", "\n");
            QVERIFY(recognised_format(list) == &json_format());
            QCOMPARE(to_json(from_json(list)), expected);
            QCOMPARE(recognised_format(lines)->id(), "jsonl");
            QCOMPARE(to_json(recognised_format(lines)->read(lines)), expected);
            // Within an object they are a table that somebody says the columns of.
            const std::vector<RawTable> tables = tables_of_json(R"({"results": )" + list + "}");
            QCOMPARE(tables.size(), std::size_t{1});
            QCOMPARE(tables[0].text.rows.size(), std::size_t{3});
            QVERIFY(!is_own_document(list, json_format()));
        }
        const auto refusal = [](const std::string& text, const char* format) -> QString {
            try {
                format_named(format)->read(text);
                return {};
            } catch (const TableError& error) {
                return error.what();
            }
        };
        // What is wrong behind them is told where it stands.
        const QString in_list = refusal(with("NaN", "[", ",\n", ",]"), "json");
        QVERIFY2(in_list.contains("line 3, column 72: a comma"), qPrintable(in_list));
        const QString in_lines = refusal(with("-Infinity", "", "\n", ",}"), "jsonl");
        QVERIFY2(in_lines.contains("line 3, column 77: , cannot"), qPrintable(in_lines));
        // Our own have none: a number that has gone is damage.
        std::string own = to_json(results_);
        own.replace(own.find("\"host_seconds\": ") + 16, 1, "NaN, \"x\": 1");
        QVERIFY2(refusal(own, "json").contains("JSON has no NaN"), qPrintable(refusal(own, "json")));
        QVERIFY(is_own_document(own, json_format()));
        QVERIFY_THROWS_EXCEPTION(TableError, tables_of_json(own));
    }

    void a_damaged_line_is_named_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const QString good = R"({"size": "small", "ctx_len": 128, "mode": "fwd", "mean_ms": 3})";
        QTest::newRow("cut short") << good + "\n\n" + good.left(30) << "line 3";
        QTest::newRow("two on a line") << good + "\n" + good + good + "\n"
                                       << "line 2";
        QTest::newRow("a name twice") << good + "\n" + R"({"size": 1, "size": 2})" + "\n"
                                      << "line 2";
        QTest::newRow("no object") << good + "\n[1, 2]\n"
                                   << "line 2 is no object";
        QTest::newRow("a number") << good + "\n12\n"
                                  << "line 2 is no object";
        QTest::newRow("prose") << "step 1 done\n" + good << "line 1";
        QTest::newRow("deep") << good + "\n" + R"({"a":)" + QString("[").repeated(70) << "line 2";
        QTest::newRow("empty") << "\n \n"
                               << "it is empty";
    }
    void a_damaged_line_is_named() {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const Format& format = *find_format("theirs.jsonl");
        for (const bool mapped : {false, true})
            try {
                if (mapped)
                    format.tables(text.toStdString());
                else
                    format.read(text.toStdString());
                QFAIL("was read");
            } catch (const TableError& error) {
                QVERIFY2(QString(error.what()).contains(said), error.what());
            }
    }

    void what_is_only_read_is_not_written() {
        const QTemporaryDir directory;
        const std::string path = directory.filePath("r.jsonl").toStdString();
        try {
            write_results(results_, path);
            QFAIL("was written");
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what()).contains("JSON lines files are read, not written"), error.what());
        }
        QVERIFY(!std::filesystem::exists(path));
    }

    void text_in_utf16_is_recognised() {
        const auto in_utf16 = [](const std::string& text) {
            std::string out = "\xFF\xFE";
            for (const char c : text)
                out += std::string{c, '\0'};
            return out;
        };
        QVERIFY(recognised_format(in_utf16("model,seq,mean_ms\nsmall,128,1\n"))->read == from_csv);
        QVERIFY(recognised_format(in_utf16("| a | b |\n"))->read == from_markdown);
        QVERIFY(recognised_format(in_utf16("{}")) == &json_format());
        QVERIFY(recognised_format(in_utf16("{}") + "x") == nullptr);
    }

    void what_no_name_tells_is_said_with_what_would() {
        try {
            write_results(results_, "r.txt");
            QFAIL("was written");
        } catch (const TableError& error) {
            for (const Format& format : formats())
                QVERIFY2(format.write == nullptr ||
                             QString(error.what())
                                 .contains(QString::fromStdString(std::string(format.extensions.front()))),
                         error.what());
        }
        try {
            read_results("r.tex");
            QFAIL("was read");
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what())
                         .contains("LaTeX tables are read only once somebody says what their "
                                   "columns hold"),
                     error.what());
        }
    }

    void a_text_that_is_no_session_is_refused() {
        QVERIFY_THROWS_EXCEPTION(SessionError, session_format().read("deadbeef {}\n"));
    }

    void latex_names_what_varies_and_the_main_figures() {
        const std::string text = to_latex(results_);
        const QStringList lines = QString::fromStdString(text).split('\n');
        QVERIFY(lines[0].startsWith("% ") && lines[0].contains("booktabs"));
        QVERIFY2(lines[1].startsWith("% All rows: seq 16, batch 4, ") &&
                     lines[1].contains("precision fp32") && !lines[1].contains("warm"),
                 qPrintable(lines[1]));
        QCOMPARE(lines[2], QString("\\begin{tabular}{lrllrrrrr}"));
        QCOMPARE(lines[3], QString("\\toprule"));
        QCOMPARE(lines[4], QString("Model & Warm-up & Mode & Status & Mean (ms) & Std (ms) & Tokens/s & "
                                   "Achieved (GFLOP/s) & Memory (MiB) \\\\"));
        QCOMPARE(lines[5], QString("\\midrule"));
        // The last one tells how they were made.
        QCOMPARE(lines.size(), 6 + 8 + 3 + static_cast<int>(notes_on(results_).size()) + 1);
        const CellResult& first = results_.cells().front();
        QCOMPARE(lines[6], QString("nano$^{\\dagger}$ & 0 & forward & OK & %1 & %2 & %3 & %4 & 0.0 \\\\")
                               .arg(first.statistics.mean * 1e3, 0, 'f', 3)
                               .arg(first.statistics.stddev * 1e3, 0, 'f', 3)
                               .arg(64 / first.statistics.mean, 0, 'f', 0)
                               .arg(2500 / first.statistics.mean, 0, 'f', 1));
        QVERIFY2(lines[10].contains("& OOM & -- & -- & -- & -- &"), qPrintable(lines[10]));
        QVERIFY(lines[14].startsWith("\\bottomrule") && lines[15] == "\\end{tabular}");
        QCOMPARE(lines[16], QString("% nano, all 4 cells: other programs took 12 % of the processors' "
                                    "time while it ran"));
    }

    /// Whoever reads an export learns what speaks against its figures, and where each was measured.
    void doubts_and_places_stand_in_every_export() {
        std::vector<Record> records = sample_run();
        const auto again = std::find_if(records.begin() + 1, records.end(), [](const Record& record) {
            return std::holds_alternative<RunStarted>(record);
        });
        std::get<RunStarted>(*again).environment["cpu"] = "C | D";
        const Results results = as_results(records);
        QCOMPARE(results.find(0)->environment->at("cpu"), std::string("A \\ B"));
        QCOMPARE(results.find(3)->environment->at("cpu"), std::string("C | D"));
        for (const Format& format : formats()) {
            if (format.write == nullptr) continue;
            const std::string text = format.write(results);
            if (&format == &session_format()) continue; // it holds what they follow from
            QVERIFY2(text.find("other programs took 12 ") != std::string::npos, format.name);
            if (format.read == nullptr || format.read == from_markdown) {
                const QString line = "warm-up 2 · fwd + bwd: measured with cpu C \\| D";
                QString plain = QString::fromStdString(text);
                QVERIFY2(plain.remove('\\').contains(QString(line).remove(QChar(92))),
                         qPrintable(plain.right(900)));
            } else {
                const Results back = format.read(text);
                QCOMPARE(back.find(0)->environment->at("cpu"), std::string("A \\ B"));
                QCOMPARE(back.find(3)->environment->at("cpu"), std::string("C | D"));
                QCOMPARE(doubts_text(*back.find(3)), doubts_text(*results.find(3)));
            }
        }
        QCOMPARE(from_markdown(to_markdown(results)).cells().size(), results.cells().size());
        QCOMPARE(tables_of(from_markdown(to_markdown(results))), tables_of(results));
    }

    /// What speaks against a figure stands below the table, and comes back with it.
    void markdown_gives_doubts_back() {
        Results results;
        int done = 0;
        for (CellResult cell : results_.cells()) {
            if (cell.status == Status::Ok) ++done; // each leaves out others of the kinds
            cell.noise.clear();
            cell.peaks.reset();
            cell.given_peak_flops.reset();
            cell.steps = {};
            cell.statistics.stddev = cell.statistics.mean / 10;
            for (const DoubtRow& row : doubt_table())
                if (cell.status == Status::Ok && row.kind != DoubtKind::WideSpread &&
                    (static_cast<int>(row.kind) + done) % 3 != 0)
                    tell(cell, {row.kind, row.of_peaks ? 1.3 : 0.26});
            results.add(cell);
        }
        const std::string text = to_markdown(results);
        for (const DoubtRow& row : doubt_table()) // each is in one of the cells
            if (row.kind != DoubtKind::WideSpread)
                QVERIFY2(text.find(std::string_view(row.sentence)
                                       .substr(std::string_view(row.sentence).find("%1") + 2)) !=
                             std::string::npos,
                         row.sentence);
        const Results back = from_markdown("Some words.\n\n- a list: with words\n\n" + text);
        QCOMPARE(back.cells().size(), results.cells().size());
        for (std::size_t i = 0; i < back.cells().size(); ++i)
            QCOMPARE(doubts_text(back.cells()[i]), doubts_text(results.cells()[i]));
        QCOMPARE(to_markdown(back), text);
        // What a line tells of no cell, or of no doubt, is passed over.
        std::string other = text;
        for (std::size_t at = other.find("\n- "); at != std::string::npos; at = other.find("\n- ", at + 1))
            other.insert(at + 3, "not ");
        const Results silent = from_markdown(other);
        for (const CellResult& cell : silent.cells())
            QVERIFY(doubts_of(cell).empty());
    }

    /// As Markdown and CSV keep them: a paper's table that is opened again says what speaks against it.
    void latex_gives_doubts_back() {
        Results results;
        for (int i = 0; i < 8; ++i) {
            CellResult cell;
            cell.cell.index = i;
            cell.cell.model.name = i % 2 == 0 ? "mine" : "x_l 50%"; // of no preset: the sizes stay unknown
            cell.cell.options.seq = 64 << i / 2;
            cell.status = Status::Ok;
            cell.started = true;
            cell.statistics.mean = 0.01 * (i + 1);
            cell.statistics.stddev = 0.0005;
            for (const DoubtRow& row : doubt_table())
                if (row.kind != DoubtKind::WideSpread && i > 0 && static_cast<int>(row.kind) % i == 0)
                    tell(cell, {row.kind, row.of_peaks ? 1.3 : 0.26});
            results.add(cell);
        }
        const std::string text = to_latex(results);
        QVERIFY(doubts_of(results.cells()[0]).empty() && doubts_of(results.cells()[1]).size() > 2);
        const ImportedDocument back = import_document(text, *format_named("tex"), {});
        QVERIFY(back.by_itself);
        QCOMPARE(back.read.results.cells().size(), results.cells().size());
        for (std::size_t i = 0; i < results.cells().size(); ++i) {
            const CellResult& cell = back.read.results.cells()[i];
            QCOMPARE(cell.cell.model.name, results.cells()[i].cell.model.name);
            QCOMPARE(doubts_text(cell), doubts_text(results.cells()[i]));
        }
        const std::string again = to_latex(back.read.results);
        const auto notes_of = [](const std::string& of) { return of.substr(of.find("\\bottomrule")); };
        QCOMPARE(notes_of(again), notes_of(text));
    }

    void what_is_beyond_doubt_has_no_notes() {
        Results results;
        for (CellResult cell : results_.cells()) {
            cell.noise.clear();
            cell.peaks.reset();
            cell.statistics.stddev = cell.statistics.mean / 10;
            for (StepSample& step : cell.steps.edit())
                step.telemetry.throttle.reset();
            results.add(cell);
        }
        QVERIFY(to_markdown(results).find("Notes") == std::string::npos);
        QVERIFY(to_latex(results).find("dagger") == std::string::npos);
        QVERIFY(to_latex(results).ends_with("\\bottomrule\n\\end{tabular}\n"));
    }

    void latex_tells_a_model_without_a_name_by_its_sizes() {
        Results results;
        CellResult cell;
        cell.cell = unknown_cell();
        cell.cell.model.d_model = 768;
        cell.cell.model.layers = 12;
        cell.status = Status::Ok;
        results.add(cell);
        QVERIFY(to_latex(results).find("\nd\\_model 768, 12 layers \\\\\n") != std::string::npos);
    }

    /// As in every table that people read: hundreds of digits tell nobody anything.
    void latex_tells_numbers_of_any_size_by_few_digits() {
        for (const auto& [mean, text] :
             {std::pair{3.3e302, "3.3e+305"}, {2e-15, "2e-12"}, {0.25, "250.000"}}) {
            Results results;
            CellResult cell;
            cell.cell = unknown_cell();
            cell.cell.model.name = "m";
            cell.status = Status::Ok;
            cell.statistics.mean = mean;
            results.add(cell);
            const std::string latex = to_latex(results);
            QVERIFY2(latex.find("\nm & " + std::string(text) + " \\\\\n") != std::string::npos,
                     latex.c_str());
        }
    }

    void latex_escapes_names() {
        Results results;
        CellResult cell;
        cell.cell.model.name = "50% of $a_b^c & {d} #1~\\<e>|\n";
        cell.started = true;
        cell.status = Status::Ok;
        cell.cell.device = "cuda:0\n\\input{x}";
        results.add(cell);
        const QString text = QString::fromStdString(to_latex(results));
        QVERIFY2(text.contains(
                     "\n50\\% of \\$a\\_b\\textasciicircum{}c \\& \\{d\\} \\#1\\textasciitilde{}"
                     "\\textbackslash{}\\textless{}e\\textgreater{}\\textbar{}\\textbackslash{}n \\\\\n"),
                 qPrintable(text));
        // A line break would end the comment.
        QVERIFY2(text.contains("cuda:0 \\input{x}\n") && text.indexOf("\\input") < text.indexOf("\\begin"),
                 qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
