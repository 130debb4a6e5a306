// Tables that other people and programs wrote: each file of tests/data/cases, and what must come of it.
#include "records/figures.h"
#include "records/trust.h"
#include "system/files/files.h"
#include "tables/formats.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/reading/raw_table.h"
#include "tables/table.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stepscope;

namespace {

/// What is known under a name of a cell: a figure's id, an axis, a size; "?" where nothing is.
QString known(const CellResult& result, const QString& name) {
    if (name == "status") return result.status ? QString::fromLatin1(name_of(*result.status).data()) : "?";
    if (name == "reason") return QString::fromStdString(result.reason);
    if (name == "d_model") return QString::number(result.cell.model.d_model);
    if (name == "layers") return QString::number(result.cell.model.layers);
    if (name == "vocab") return QString::number(result.cell.model.vocab);
    for (const Axis& axis : axes())
        if (name == QString::fromLatin1(axis.name.data())) {
            const std::string text = text_of(axis, result.cell);
            return text.empty() ? "?" : QString::fromStdString(text);
        }
    const auto value = figure(name.toStdString()).value(result);
    return value ? QString::number(*value, 'g', 8) : "?";
}

QString messages_of(const Results& results) {
    QString out;
    for (const Message& message : results.messages())
        out += QString::fromStdString(message.text) + "\n";
    return out;
}

std::string bytes_of(const QString& file) {
    return read_file((QString(TEST_DATA "/cases/") + file).toStdString());
}

QString refusal_of(const QString& file) {
    try {
        find_format(file.toStdString())->read(bytes_of(file));
    } catch (const TableError& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

std::string in_utf16(const std::string& text, bool little) {
    std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const QChar unit : QString::fromStdString(text)) {
        const auto low = static_cast<char>(unit.unicode() & 0xFF);
        const auto high = static_cast<char>(unit.unicode() >> 8);
        out += little ? std::string{low, high} : std::string{high, low};
    }
    return out;
}

} // namespace

class TestOthersTables : public QObject {
    Q_OBJECT

private slots:
    void tables_are_read_data() {
        QTest::addColumn<int>("cells");
        QTest::addColumn<QStringList>("told"); ///< "cell.name=value"; "says ..." of the messages
        const auto row = [](const char* file, int cells, const QStringList& told) {
            QTest::newRow(file) << cells << told;
        };
        const QStringList two = {"0.model=small",
                                 "0.seq=128",
                                 "0.warmup=1",
                                 "0.status=OK",
                                 "0.mean=0.0107",
                                 "0.mode=forward",
                                 "1.mode=forward+backward"};
        const QStringList oom = two + QStringList{"1.status=OOM", "1.mean=?", "1.warmup_time=0.5291"};
        const QStringList ok = two + QStringList{"1.status=OK", "1.mean=0.0513", "1.stddev=0.00799"};
        row("import/01a_report_with_other_tables.md", 4,
            ok + QStringList{"3.model=xl", "3.status=OOM", "says line 12: a table is left out",
                             "says Seq Len"});
        row("import/01b_no_shape_columns.md", 2,
            {"0.d_model=768", "0.vocab=0", "1.layers=48", "0.mean=0.0745", "1.status=OOM", "says presets"});
        row("import/01c_status_error.md", 4,
            {"2.status=FAILED", "2.reason=ERROR", "2.mean=?", "3.mean=0.0513"});
        row("import/02a_status_pass.md", 2, ok);
        row("import/02c_status_cuda_oom.md", 2, oom + QStringList{"1.reason=CUDA out of memory"});
        row("import/02e_status_bold.md", 2, oom + QStringList{"1.reason="});
        for (const char* file : {"import/03a_nan_NaN.md", "import/03c_dash.md", "import/03e_na.md",
                                 "import/03f_oom_in_number.md"})
            row(file, 2, oom);
        row("import/04a_bold_number.md", 2, ok);
        row("import/04b_comma_decimal.md", 2, ok + QStringList{"0.total=0.975", "1.total=1.248"});
        row("import/04c_unit_in_cell.md", 2, ok);
        row("import/04e_sci.md", 2, ok + QStringList{"0.total=0.975", "1.total=1.248"});
        row("import/04f_plus.md", 2, ok + QStringList{"0.total=0.975"});
        row("import/04h_float_ints.md", 2, ok + QStringList{"0.d_model=768", "0.layers=12"});
        row("import/05a_crlf.md", 4, ok);
        row("import/05b_bom_crlf.md", 4, ok);
        for (const char* file :
             {"import/05d_no_outer_pipes.md", "import/05e_no_trailing_pipe.md", "import/05f_blockquote.md",
              "import/05g_indent.md", "import/05h_fenced_example.md"})
            row(file, 2, ok);
        row("import/05i_entity.md", 2, {"0.model=small (GPT-2)"});
        row("import/05j_br.md", 2, {"0.model=small gpt2"});
        row("import/05l_extra_col.md", 2, ok + QStringList{"says columns left out: \"tokens/s\""});
        row("import/05n_renamed_headers.md", 2, ok);
        row("import/05o_duplicate_rows.md", 4,
            ok + QStringList{"3.mean=0.0513", "3.derived_backward=0.0406"});
        row("import/05p_short_row.md", 2, two + QStringList{"1.mean=0.0513", "1.stddev=?"});
        row("import/05q_fwd_only.md", 1, {"0.mean=0.0107", "0.mode=forward"});
        row("import/05r_header_only.md", 0, {});
        row("import/05t_separator_rows.md", 4, ok);
        row("import/07_column_after_wide_name.md", 2,
            {"0.model=小模型日本語", "0.status=OK", "1.status=OOM"});
        row("import/08_columns_reversed.md", 8,
            {"0.mean=0.0668", "1.mean=0.083", "1.derived_backward=0.0162", "2.warmup=1"});
        row("import/09_own_export.md", 4, {"0.model=nano", "0.mean=0.0002", "0.precision=?", "0.device=?"});
        const QStringList fast = {"0.model=nano",       "0.mean=0.000249411", "0.warmup=1",
                                  "0.measured_steps=3", "0.status=OK",        "3.model=tiny"};
        for (const char* file : {"import/10_fast_steps.csv", "import/56_bom.csv", "import/57_lf.csv",
                                 "import/58_pandas_roundtrip.csv", "import/59_filtered_measured_only.csv",
                                 "import/60_sorted_by_time.csv"})
            row(file, 4,
                fast + QStringList{"0.p95=0.0002596189", "0.precision=fp32", "0.derived_backward=?",
                                   "1.derived_backward=0.00028054"});
        row("import/61_some_columns.csv", 4,
            {"0.mean=0.000249411", "0.warmup=1", "0.precision=?", "0.device=?", "0.d_model=64",
             "0.p95=0.0002596189", "says presets"});
        row("import/63_blank_for_nan.csv", 2, {"0.mean=0.036739065", "0.stddev=?", "0.ci95=?"});
        // Layouts of others that leave nothing open.
        row("foreign/mean-plus-minus.md", 9,
            {"0.mean=0.01231", "0.stddev=4e-05", "0.precision=fp32", "0.warmup=?", "0.d_model=768",
             "1.mode=forward+backward", "1.mean=?", "1.backward=0.0249", "1.backward_stddev=0.00011",
             "2.mode=train", "2.mean=0.04102", "8.status=OOM", "7.backward=0.104", "0.batch=?"});
        row("foreign/one-row-per-run.csv", 4,
            {"0.mode=forward", "1.mode=forward+backward", "0.batch=4", "0.mean=0.0204", "0.stddev=0.00071",
             "1.derived_backward=0.0407", "3.status=OOM", "0.model=?", "0.d_model=768", "0.device=?",
             "says \"timestamp\""});
        row("import/50_results_list.json", 2,
            {"0.mean=0.0107", "0.stddev=0.00181", "0.mode=forward", "0.batch=4", "0.status=OK",
             "1.mode=forward+backward", "1.status=OOM", "1.mean=?", "says presets"});
        row("foreign/records.json", 3,
            {"0.model=small",
             "0.d_model=768",
             "0.seq=128",
             "0.mode=forward",
             "0.precision=bf16",
             "0.status=OK",
             "0.mean=0.003105",
             "0.stddev=1.2909944e-05",
             "0.min=0.00309",
             "0.measured_steps=4",
             "0.warmup=?",
             "0.total=0.01242",
             "1.mode=forward+backward",
             "1.median=0.009405",
             "1.derived_backward=0.0063025",
             "2.model=2.7B",
             "2.layers=32",
             "2.precision=fp32",
             "2.status=OOM",
             "2.reason=CUDA out of memory",
             "2.mean=?",
             "0.device=?",
             "says presets"});
        row("foreign/units-in-cells.md", 3,
            {"0.mean=0.3112", "0.stddev=0.0021", "1.mean=1.02", "1.stddev=0.011", "2.status=OOM", "0.mode=?",
             "0.batch=4", "0.layers=12", "says \"Parameters\"", "says line 13: a table is left out"});
    }

    void tables_are_read() {
        QFETCH(int, cells);
        QFETCH(QStringList, told);
        const QString file = QTest::currentDataTag();
        Results results;
        try {
            results = find_format(file.toStdString())->read(bytes_of(file));
        } catch (const TableError& error) {
            QFAIL(error.what());
        }
        QCOMPARE(static_cast<int>(results.cells().size()), cells);
        const QString messages = messages_of(results);
        for (const QString& each : told) {
            if (each.startsWith("says ")) {
                QVERIFY2(messages.contains(each.mid(5)), qPrintable(each + " in " + messages));
                continue;
            }
            const CellResult* const cell = results.find(each.section('.', 0, 0).toInt());
            const QString name = each.section('.', 1).section('=', 0, 0);
            QVERIFY2(cell != nullptr, qPrintable(each));
            QCOMPARE(name + "=" + known(*cell, name), each.section('.', 1));
        }
    }

    void what_cannot_be_read_is_said_at_once_data() {
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char* file, const QStringList& said) { QTest::newRow(file) << said; };
        row("import/04g_negative.md", {"line 3, column 88: Avg/Step(s) FWD must not be negative"});
        row("import/05s_empty.md", {"there is no table"});
        row("foreign/backward-apart-ms.md", {"line 3, column 1", "Config", "Seq Len",
                                             "a unit for \"mean_forward\"", "a unit for \"std_backward\""});
        row("foreign/pandas-floats.md", {"line 1, column 97: mean_time does not say its unit",
                                         "line 1, column 111: std_time does not say"});
        row("foreign/wide-context.md", {"Seq Len", "time of a step"});
    }

    void what_cannot_be_read_is_said_at_once() {
        QFETCH(QStringList, said);
        const QString message = refusal_of(QTest::currentDataTag());
        QVERIFY(!message.isEmpty());
        for (const QString& each : said)
            QVERIFY2(message.contains(each), qPrintable(message));
    }

    void lists_of_steps_are_steps() {
        // The table of a program that prints lists, in another format than JSON.
        const Results results = from_csv("model,seq,warmup,steps,step_times_ms,mean_ms,status\n"
                                         "small,128,1,3,\"[9, 2, 4]\",3,OK\n"
                                         "small,256,1,3,\"[2, 4]\",3,OK\n"
                                         "small,512,,,\"[2, nan, 4 ms]\",,\n"
                                         "small,1024,,,[],7,\n");
        QCOMPARE(results.cells().size(), std::size_t{4});
        for (const int cell : {0, 1, 2}) {
            QCOMPARE(results.find(cell)->steps.size(), std::size_t{3});
            QCOMPARE(known(*results.find(cell), "mean"), QString("0.003"));
            QCOMPARE(known(*results.find(cell), "measured_steps"), QString("2"));
        }
        QCOMPARE(known(*results.find(0), "warmup_time"), QString("0.009"));
        QVERIFY(std::isnan(results.find(1)->steps[0].host_seconds)); // nobody says
        QVERIFY(results.find(3)->steps.empty());
        QCOMPARE(known(*results.find(3), "mean"), QString("0.007"));
    }

    void records_go_into_every_format() {
        const Results results = from_json(bytes_of("foreign/records.json"));
        for (const Format& format : formats()) {
            if (!format.read || !format.write || format.read == from_markdown) continue;
            const Results back = format.read(format.write(results));
            QVERIFY2(back.cells().size() == 3, format.name);
            for (int cell = 0; cell < 3; ++cell)
                for (const char* name : {"mean", "stddev", "status", "mode", "precision", "warmup", "reason"})
                    QCOMPARE(known(*back.find(cell), name), known(*results.find(cell), name));
            QCOMPARE(host_times(*back.find(1)), host_times(*results.find(1)));
        }
        const Results table = from_markdown(to_markdown(results));
        QCOMPARE(table.cells().size(), std::size_t{3});
        QCOMPARE(known(*table.find(0), "mean"), QString("0.003105"));
        QVERIFY(recognised_format(bytes_of("foreign/records.json")) == &json_format());
    }

    void what_is_wrong_with_records_is_said_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char* name, const char* text, const QStringList& said) {
            QTest::newRow(name) << QString(text) << said;
        };
        row("nothing", "[]", {"the list is empty"});
        row("no objects", "[1, 2]", {"a list of results holds objects only, not 1"});
        row("columns missing", R"([{"model": "small"}])",
            {"the list has not a column for the sequence length", "the list has not a column for the time"});
        row("entries", R"([{"model": "small", "seq": 8, "times_ms": [1]},
                           {"model": "small", "seq": "many", "times_ms": [1, "soon"]},
                           {"model": "small", "seq": 16}])",
            {"entry 2: seq must be a whole number",
             "entry 2: times_ms must list times of steps, and \"soon\"",
             "entry 3: the row tells no measurement"});
        row("unit", R"([{"model": "small", "seq": 8, "times": [1]}])",
            {"times does not say its unit; write"});
        row("negative", R"([{"model": "small", "seq": 8, "times_ms": [-1]}])", {"entry 1", "\"-1\" is none"});
        row("warm-up", R"([{"model": "small", "seq": 8, "warmup": 2, "times_ms": [1, 2]}])",
            {"entry 1: times_ms lists 2 steps and does not say whether the 2 warm-up steps are among them"});
        row("objects within", R"([{"model": "small", "seq": 8, "mean_ms": {"a": 1}}])",
            {"entry 1: mean_ms must be a number of seconds or nan, not \"an object\""});
    }

    void what_is_wrong_with_records_is_said() {
        QFETCH(QString, text);
        QFETCH(QStringList, said);
        try {
            from_json(text.toStdString());
            QFAIL("was read");
        } catch (const TableError& error) {
            for (const QString& each : said)
                QVERIFY2(QString(error.what()).contains(each), error.what());
        }
    }

    void an_error_is_a_status_and_its_words_the_reason() {
        const Results results = from_csv("model,seq,mean_ms,error\n"
                                         "a,8,1,\n"
                                         "b,8,,CUDA out of memory\n"
                                         "c,8,,RuntimeError: no kernel\n"
                                         "d,8,2,None\n");
        QCOMPARE(known(*results.find(0), "status"), QString("OK"));
        QCOMPARE(known(*results.find(1), "status"), QString("OOM"));
        QCOMPARE(known(*results.find(2), "status"), QString("FAILED"));
        QCOMPARE(known(*results.find(2), "reason"), QString("RuntimeError: no kernel"));
        QCOMPARE(known(*results.find(3), "status"), QString("OK"));
    }

    void a_table_of_latex_is_not_read_by_itself() {
        const std::string file = TEST_DATA "/cases/foreign/table.tex";
        try {
            read_results(file);
            QFAIL("was read");
        } catch (const TableError& error) {
            QCOMPARE(
                QString(error.what()).mid(static_cast<int>(file.size())),
                QString(
                    ": LaTeX tables are read only once somebody says what their columns hold, as "
                    "`stepscope-cli import` and the window ask; or give the same results as .md, .csv, .tsv, "
                    ".json, .jsonl or .stepscope"));
        }
    }

    void places_are_counted_in_characters() {
        QString text = QString::fromStdString(bytes_of("import/07_column_after_wide_name.md"));
        text.replace("| 128 |", "| many |").replace("0.975", "soon");
        try {
            from_markdown(text.toStdString());
            QFAIL("was read");
        } catch (const TableError& error) {
            const QString row = text.split('\n').at(2);
            QCOMPARE(QString(error.what()).section('\n', 0, 0).section(':', 0, 0),
                     QString("line 3, column %1").arg(row.indexOf("many") + 1));
            QCOMPARE(QString(error.what()).section('\n', 1, 1).section(':', 0, 0),
                     QString("line 3, column %1").arg(row.indexOf("soon") + 1));
        }
        const QString csv = "model,seq,mean_s\n小模型,many,1\n";
        try {
            from_csv(csv.toStdString());
            QFAIL("was read");
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what()).contains("line 2, column 5: seq must be"), error.what());
        }
    }

    void text_of_any_encoding_and_separator_is_read() {
        const std::string plain = "model,seq,mean_ms\nsmall,128,\"10.5\"\n";
        std::string semicolons = "model;seq;mean_ms\nsmall;128;10,5\n";
        std::string tabs = "model\tseq\tmean_ms\nsmall\t128\t10.5\n";
        for (const std::string& text : {plain, semicolons, tabs, "\xEF\xBB\xBF" + semicolons,
                                        in_utf16(plain, true), in_utf16(tabs, false)})
            for (const auto read : {from_csv, from_tsv}) {
                const Results results = read(text);
                QCOMPARE(results.find(0)->statistics.mean, 0.0105);
            }
        const std::string table = bytes_of("import/02a_status_pass.md");
        for (const bool little : {true, false})
            QCOMPARE(to_json(from_markdown(in_utf16(table, little))), to_json(from_markdown(table)));
        QVERIFY_THROWS_EXCEPTION(TableError, from_csv("\xFF\xFEm"));
        QVERIFY_THROWS_EXCEPTION(TableError, from_csv(std::string("\xFF\xFE\x00\xD8", 4)));
    }

    void numbers_and_words_are_read_as_people_write_them_data() {
        QTest::addColumn<QString>("mean"); ///< in a column of milliseconds
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* written, const char* expected) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString(expected);
        };
        row("10.5", "0.0105");
        row("1 234.5", "1.2345");
        row("1,234.5", "1.2345");
        row("1,234,567", "1234.567");
        row("1.234,5", "1.2345");
        row("123,456.5", "123.4565");
        row("1.234,5,6", "either");
        row("1e3", "1");
        row("1e+3", "1");
        row("0,5", "0.0005");
        row("1_000", "1");
        row("250 us", "0.00025");
        row("250 µs", "0.00025");
        row("2.5s", "2.5");
        row("`10.5`", "0.0105");
        row("**10.5** ms", "0.0105");
        row("10.5 +/- 0.25", "0.0105");
        row("NAN", "?");
        row("#N/A", "?");
        row("None", "?");
        row("—", "?");
        for (const char* nothing :
             {"-nan(ind)", "nan(snan)", "1.#QNAN",       "-1.#IND", "-1.#IND00", "#NUM!",
              "#DIV/0!",   "nan ms",    "NaN s",         "NaN%",    "NaN %",     "nanms",
              "N.A.",      "n.a.",      "not available", "n/a ms",  "inf",       "-Infinity",
              "Inf ms",    "\u221E",    "1.#INF",        "1.#INF00"})
            row(nothing, "?");
        row("$10.5$", "0.0105");
        row("$10.5 \\pm 0.25$", "0.0105");
        row("nano", "refused");
        row("nan apples", "refused");
        row("infinite", "refused");
        row("1,234", "either"); // decimals, or thousands
        row("ten", "refused");
        row("10.5 GB", "refused");
    }

    void numbers_and_words_are_read_as_people_write_them() {
        QFETCH(QString, mean);
        QFETCH(QString, expected);
        const QString text =
            "| model | seq | status | mean (ms) |\n|-|-|-|-|\n| small | 128 | OK | " + mean + " |\n";
        try {
            const Results results = from_markdown(text.toStdString());
            QCOMPARE(known(*results.find(0), "mean"), expected);
        } catch (const TableError& error) {
            QVERIFY2(expected == "refused" ? QString(error.what()).contains("must be a number")
                                           : expected == "either" && QString(error.what()).contains("comma"),
                     error.what());
        }
    }

    void one_number_of_a_column_tells_what_commas_mean_data() {
        QTest::addColumn<QString>("other"); ///< in a column of milliseconds
        QTest::addColumn<double>("seconds");
        QTest::newRow("two commas") << "1,234,567" << 1.234;
        QTest::newRow("a point behind a comma") << "1,234.5" << 1.234;
        QTest::newRow("a comma behind a point") << "1.234,5" << 0.001234;
        QTest::newRow("few decimals") << "1,23" << 0.001234;
    }

    void one_number_of_a_column_tells_what_commas_mean() {
        QFETCH(QString, other);
        QFETCH(double, seconds);
        const QString text =
            "| model | seq | mean (ms) |\n|-|-|-|\n| small | 128 | 1,234 |\n| small | 256 | " + other +
            " |\n";
        const double mean = from_markdown(text.toStdString()).find(0)->statistics.mean;
        QVERIFY2(std::abs(mean - seconds) < 1e-12, qPrintable(QString::number(mean)));
    }

    void a_whole_number_at_its_limit_is_read() {
        const std::string text = "model,seq,mean_ms\nsmall,2147483647,1\n";
        QCOMPARE(from_csv(text).find(0)->cell.options.seq, 2'147'483'647);
        QVERIFY_THROWS_EXCEPTION(TableError, from_csv("model,seq,mean_ms\nsmall,2147483648,1\n"));
    }

    /// A column that does not say of which kind of step it is, beside one that does.
    void a_column_that_does_not_say_is_of_the_other() {
        const Results results =
            from_markdown("| model | seq | fwd (ms) | max (ms) |\n|-|-|-|-|\n| small | 128 | 1 | 2 |\n");
        QCOMPARE(results.cells().size(), std::size_t{1});
        QCOMPARE(results.find(0)->statistics.max, 0.002);
    }

    void many_problems_are_cut_and_counted() {
        for (const int wrong : {20, 21, 23}) {
            std::string text = "model,seq,mean_ms\n";
            for (int i = 0; i < wrong; ++i)
                text += "small,many,1\n";
            try {
                from_csv(text);
                QFAIL("was read");
            } catch (const TableError& error) {
                const QStringList lines = QString(error.what()).split('\n');
                QCOMPARE(lines.size(), wrong > 20 ? 21 : 20);
                QCOMPARE(lines.last().startsWith("and "), wrong > 20);
                if (wrong > 20) QCOMPARE(lines.last(), QString("and %1 more like these").arg(wrong - 20));
            }
        }
    }

    void a_status_is_read_in_anybodys_words_data() {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* written, const char* expected) {
            QTest::newRow(written) << expected;
        };
        for (const char* word : {"ok", "OK", "Passed", "success", "✅", "✔️ done", "**OK**"})
            row(word, "OK");
        for (const char* word : {"oom", "OOM", "CUDA OOM", "torch.cuda.OutOfMemoryError", "❌ OOM"})
            row(word, "OOM");
        for (const char* word : {"ERROR", "failed", "❌", "crashed", "killed"})
            row(word, "FAILED");
        for (const char* word : {"True", "TRUE", "yes", "\U0001F7E2", "OK \U0001F389"})
            row(word, "OK");
        for (const char* word : {"\U0001F4A5 OOM", "\u26A0\uFE0F OOM", "\U0001F534 OOM", "OOM \U0001F622"})
            row(word, "OOM");
        for (const char* word : {"False", "no", "\U0001F4A5", "\U0001F534 error"})
            row(word, "FAILED");
        row("\U0001F622", "refused");
        row("1", "refused"); // true, or what a program returns that failed
        row("skipped", "SKIPPED");
        row("canceled", "CANCELLED");
        row("wonderful", "refused");
    }

    void a_status_is_read_in_anybodys_words() {
        QFETCH(QString, expected);
        const QString text =
            QString("| model | seq | mean (ms) | status |\n|-|-|-|-|\n| small | 128 | 1 | %1 |\n")
                .arg(QString::fromUtf8(QTest::currentDataTag()));
        try {
            QCOMPARE(known(*from_markdown(text.toStdString()).find(0), "status"), expected);
        } catch (const TableError& error) {
            QVERIFY2(expected == "refused" && QString(error.what()).contains("status must be one of"),
                     error.what());
        }
    }

    /// What is false failed, and how, the rest of its row may say.
    void successes_are_statuses() {
        const Results results = from_csv("model,seq,mean_ms,success,error\n"
                                         "small,8,1,True,\nsmall,16,,False,\nsmall,32,,0,CUDA out of memory\n"
                                         "small,64,OOM,no,\n");
        QCOMPARE(results.cells().size(), std::size_t{4});
        const QStringList statuses = {"OK", "FAILED", "OOM", "OOM"};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(known(*results.find(i), "status"), statuses[i]);
        QCOMPARE(results.find(1)->reason, std::string());
        QCOMPARE(results.find(2)->reason, std::string("CUDA out of memory"));
        // Beside a status it says less.
        QCOMPARE(known(*from_csv("model,seq,mean_ms,success,status\nsmall,8,,False,OOM\n").find(0), "status"),
                 QString("OOM"));
    }

    /// What a row does not say is marked at its cell, wherever that goes.
    void sizes_of_presets_are_marked() {
        const Results results =
            from_csv("model,d_model,seq,mean_ms\nsmall,,8,1\nsmall,768,16,OOM\nmine,,8,1\n");
        const std::vector<Doubt> all = {{DoubtKind::PresetSizes, 1}};
        const std::vector<Doubt> three = {{DoubtKind::PresetSizes, 0.75}};
        QCOMPARE(doubts_of(*results.find(0)), all);
        QCOMPARE(doubts_of(*results.find(1)), three);
        QVERIFY(doubts_of(*results.find(2)).empty());
        for (const Results& again :
             {from_csv(to_csv(results)), from_markdown(to_markdown(results)), from_json(to_json(results))}) {
            QCOMPARE(doubts_of(*again.find(0)), all);
            QCOMPARE(doubts_of(*again.find(1)), three);
            QVERIFY(doubts_of(*again.find(2)).empty());
        }
        QVERIFY(to_latex(results).find("75") != std::string::npos);
    }

    /// Once for all cells, or for all of a model, and read back so.
    void what_speaks_against_all_cells_is_said_once() {
        const auto count = [](const std::string& text) {
            return QString::fromStdString(text).count("sizes are those of the preset of its name");
        };
        const auto csv = [](const char* rows) {
            return from_csv(std::string("model,d_model,seq,mean_ms\n") + rows);
        };
        struct Case {
            Results results;
            int sentences;
            QString says;
        };
        const std::vector<Case> cases = {
            {csv("small,,8,1\nsmall,,16,2\nmedium,,8,3\n"), 1,
             "all 3 cells: 100 % of the model's sizes are those of the preset of its name"},
            {csv("small,,8,1\nmine,,8,2\nsmall,,16,3\nmedium,,8,4\n"), 2, "small, all 2 cells: 100 %"},
            {csv("small,,8,1\nsmall,768,16,2\nsmall,,32,3\n"), 3, "seq 16: 75 %"},
            {csv("small,,8,1\n"), 1, "small: 100 %"}};
        for (const Case& each : cases) {
            const std::string markdown = to_markdown(each.results);
            const std::string latex = to_latex(each.results);
            QCOMPARE(count(markdown), each.sentences);
            QCOMPARE(count(latex), each.sentences);
            QVERIFY2(QString::fromStdString(markdown).contains(each.says), markdown.c_str());
            const Results from_latex = *results_of_own(tables_of_latex(latex));
            for (const Results& again : {from_markdown(markdown), from_latex})
                for (const CellResult& cell : each.results.cells())
                    QCOMPARE(doubts_of(*again.find(cell.cell.index)), doubts_of(cell));
        }
    }

    void a_table_without_rows_says_so() {
        QVERIFY(messages_of(from_csv("model,seq,mean_ms\n")).contains("no rows"));
        QVERIFY(!messages_of(from_csv("model,seq,mean_ms\nsmall,8,1\n")).contains("no rows"));
    }

    void tables_in_code_are_read_where_no_other_is() {
        const std::string table = bytes_of("import/02a_status_pass.md");
        QCOMPARE(from_markdown("```\n" + table + "```\n").cells().size(), std::size_t{2});
        const Results both = from_markdown("```\n" + table + "```\n\n" + table);
        QCOMPARE(both.cells().size(), std::size_t{2});
        QVERIFY(messages_of(both).contains("in a block of code is left out"));
    }

    void two_columns_for_one_thing_are_refused() {
        for (const char* names : {"model | config | seq | mean (ms)", "model | seq | mean (ms) | avg (s)"}) {
            const QString text = QString("| %1 |\n|-|-|-|-|\n| a | 8 | 1 | 1 |\n").arg(names);
            try {
                from_markdown(text.toStdString());
                QFAIL("was read");
            } catch (const TableError& error) {
                QVERIFY2(QString(error.what()).contains("says the same as"), error.what());
            }
        }
        // Of other kinds of step they are other things.
        QCOMPARE(from_markdown("| model | seq | fwd (ms) | bwd (ms) |\n|-|-|-|-|\n| a | 8 | 1 | 2 |\n")
                     .cells()
                     .size(),
                 std::size_t{2});
    }

    void headings_say_what_they_say_in_any_order() {
        const std::string table = bytes_of("import/02a_status_pass.md");
        const Cell cell = from_markdown("## device cuda:0, batch 8\n\n" + table).find(0)->cell;
        QCOMPARE(cell.options.batch, 8);
        QCOMPARE(cell.device, std::string("cuda:0"));
        QVERIFY(!is_known(axis_named("precision"), cell) && !is_known(axis_named("launch"), cell));
        for (const char* prose :
             {"## batch size experiments\n\n", "## batch experiments\n\n", "## Results, fp32\n"})
            QVERIFY(!is_known(axis_named("batch"), from_markdown(prose + table).find(0)->cell));
    }
};

QTEST_APPLESS_MAIN(TestOthersTables)
#include "test_others_tables.moc"
