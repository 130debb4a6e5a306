#include "records/figures.h"
#include "support/runs/markdown_parts.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <QtTest>

#include <cmath>
#include <memory>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

std::string seed_text() {
    return read_file(TEST_DATA "/benchmark_results.md");
}

CellResult finished(int index, Mode mode, const Statistics& statistics) {
    CellResult out;
    out.cell.index = index;
    out.cell.model = find_model("nano");
    out.cell.options.mode = mode;
    out.started = true;
    out.status = Status::Ok;
    out.statistics = statistics;
    return out;
}

/// As a run has it, with its steps and where it was measured.
CellResult measured(CellResult cell) {
    cell.steps.edit().resize(2);
    cell.environment = std::make_shared<const Environment>(Environment{{"host", "h"}});
    return cell;
}

Statistics times(double total, double warmup, double mean, double stddev) {
    Statistics out = statistics_of({}, 0);
    out.total = total;
    out.warmup = warmup;
    out.mean = mean;
    out.stddev = stddev;
    return out;
}

/// The entries of a row of the first table, trimmed; row 0 is the first below the delimiters.
QStringList row_of(const std::string& markdown, int row) {
    QStringList table;
    for (const QString& line : QString::fromStdString(markdown).split('\n'))
        if (line.startsWith('|')) table.push_back(line);
    QStringList entries = table.at(row + 2).split('|');
    for (QString& entry : entries)
        entry = entry.trimmed();
    return entries.mid(1, entries.size() - 2);
}

const char* const header = "| Config | Seq Len | Warmup Steps | d_model | d_ff | n_layers | num_heads | "
                           "Status FWD | Status FWD+BWD | "
                           "Total(s) FWD | Total(s) FWD+BWD | Warmup(s) FWD | Warmup(s) FWD+BWD | "
                           "Avg/Step(s) FWD | Avg/Step(s) FWD+BWD | "
                           "Std/Step(s) FWD | Std/Step(s) FWD+BWD |\n|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|\n";

} // namespace

class TestTableMarkdown : public QObject {
    Q_OBJECT

private slots:
    void the_seed_table_survives_to_the_byte() {
        const std::string seed = seed_text();
        QVERIFY(seed.size() > 10'000);
        const Results results = from_markdown(seed);
        QCOMPARE(results.cells().size(), std::size_t{120});
        QCOMPARE(to_markdown(results), seed);
        QCOMPARE(to_markdown(from_json(to_json(results))), seed);
        QCOMPARE(to_markdown(from_csv(to_csv(results))), seed);
    }

    void what_the_seed_table_does_not_say_is_unknown_in_every_format() {
        const Results results = from_markdown(seed_text());
        const std::set<std::string_view> said = {"model", "seq", "warmup", "mode"};
        for (const Format& format : formats()) {
            if (!format.read || !format.write) continue;
            const Results again = format.read(format.write(results));
            QCOMPARE(again.cells().size(), results.cells().size());
            for (const CellResult& result : again.cells()) {
                for (const Axis& axis : axes())
                    QVERIFY2(is_known(axis, result.cell) == said.contains(axis.name), axis.name.data());
                QVERIFY(!result.cell.options.seed && result.cell.steps == 0 && result.cell.model.vocab == 0);
                QCOMPARE(result.statistics.count, Statistics::unknown_count);
                QCOMPARE(times_of(result), result.status == Status::Ok ? Times::Statistics : Times::None);
            }
        }
        const std::string latex = to_latex(results);
        for (const char* invented : {"cpu", "fp32", "fused", "graph", "batch"})
            QVERIFY2(latex.find(invented) == std::string::npos, invented);
    }

    void the_seed_table_is_understood() {
        const Results results = from_markdown(seed_text());
        int ok = 0;
        int oom = 0;
        for (const CellResult& cell : results.cells()) {
            ok += cell.status == Status::Ok;
            oom += cell.status == Status::Oom;
            QCOMPARE(cell.cell.options.batch, 0);
            QCOMPARE(cell.cell.model.vocab, 0);
            QCOMPARE(cell.statistics.count, Statistics::unknown_count);
            QVERIFY(std::isnan(cell.statistics.median));
        }
        QCOMPARE(ok, 60);
        QCOMPARE(oom, 60);
        const CellResult& cell = results.cells().at(11); // small, 256, warm-up 5, forward+backward
        QCOMPARE(cell.cell.model.name, std::string("small"));
        QCOMPARE(cell.cell.options.seq, 256);
        QCOMPARE(cell.cell.warmup, 5);
        QCOMPARE(cell.cell.options.mode, Mode::ForwardBackward);
        QCOMPARE(cell.statistics.total, 1.3504);
        QCOMPARE(cell.statistics.warmup, 0.7437);
        QCOMPARE(cell.statistics.mean, 0.0607);
        QCOMPARE(cell.statistics.stddev, 0.00593);
    }

    void numbers_are_printed_as_in_the_seed_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("total");  // 4 decimals, 6 digits
        QTest::addColumn<QString>("stddev"); // 6 decimals, 6 digits
        QTest::newRow("zero") << 0.0 << "0"
                              << "0";
        QTest::newRow("trailing zeros go") << 1.25000001 << "1.25"
                                           << "1.25";
        // Below 10 ms four digits stay, which the seed's own numbers have or do not know.
        QTest::newRow("few digits") << 0.00024941 << "0.0002494"
                                    << "0.0002494";
        QTest::newRow("fewer") << 0.00005 << "5e-05"
                               << "5e-05";
        QTest::newRow("small") << 0.0000344461 << "3.445e-05"
                               << "3.445e-05";
        QTest::newRow("just below 10 ms") << 0.0099994 << "0.009999"
                                          << "0.009999";
        QTest::newRow("10 ms") << 0.010049 << "0.01"
                               << "0.010049";
        QTest::newRow("six digits") << 1234.56789 << "1234.57"
                                    << "1234.57";
        QTest::newRow("large") << 12345678.9 << "1.23457e+07"
                               << "1.23457e+07";
        QTest::newRow("nan") << std::nan("") << "nan"
                             << "nan";
        QTest::newRow("infinite") << HUGE_VAL << "nan"
                                  << "nan";
    }

    void numbers_are_printed_as_in_the_seed() {
        QFETCH(double, value);
        QFETCH(QString, total);
        QFETCH(QString, stddev);
        Results results;
        results.add(measured(finished(0, Mode::Forward, times(value, value, value, value))));
        results.add(measured(finished(1, Mode::ForwardBackward, times(1, 1, 1, 1))));
        const QStringList row = row_of(to_markdown(results), 0);
        QCOMPARE(row.at(9), total);
        QCOMPARE(row.at(11), total);
        QCOMPARE(row.at(13), total);
        QCOMPARE(row.at(15), stddev);
    }

    /// What another's table said is written with its digits, and comes back as it was.
    void numbers_of_tables_keep_their_digits_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("mean"); ///< and the deviation
        QTest::addColumn<QString>("written");
        const auto row = [](const char* unit, const char* mean, const char* written) {
            QTest::addRow("%s %s", mean, unit) << unit << mean << written;
        };
        row("ms", "24.75", "0.02475");
        row("ms", "10.70", "0.0107");
        row("ms", "123.456", "0.123456");
        row("ms", "1.23456", "0.00123456");
        row("us", "12.5", "1.25e-05");
        row("s", "0.0107", "0.0107");
        row("s", "1.23457", "1.23457");
        row("s", "1.2345678", "1.23457"); // six are enough
    }

    void numbers_of_tables_keep_their_digits() {
        QFETCH(QString, unit);
        QFETCH(QString, mean);
        QFETCH(QString, written);
        for (const bool runs : {false, true}) {
            const QString row = "small,128,forward,%1,%1\n";
            const QString csv = "model,seq,mode,mean (" + unit + "),std (" + unit + ")\n" + row.arg(mean);
            Results results = from_csv(csv.toStdString());
            if (runs) { // whose times become steps
                CellResult cell = *results.find(0);
                cell.steps.edit().resize(1);
                results.add(std::move(cell));
            }
            const std::string text = to_markdown(results);
            QVERIFY2(row_of(text, 0).contains(written), text.c_str());
            QCOMPARE(QString::fromStdString(text).count(written), 2);
            if (written != "1.23457")
                QCOMPARE(from_markdown(text).find(0)->statistics.mean, results.find(0)->statistics.mean);
        }
    }

    /// The seed's table alone says none of these; of every other they stand above it, also where there is one
    /// combination of them.
    void a_table_says_what_all_of_its_rows_have_in_common() {
        Results results;
        for (const Mode mode : {Mode::Forward, Mode::ForwardBackward}) {
            CellResult cell = finished(mode == Mode::Forward ? 0 : 1, mode, times(3, 1, 2, 1));
            cell.cell.options.batch = 8;
            cell.cell.options.precision = Precision::Bf16;
            cell.cell.device = "cuda";
            results.add(std::move(cell));
        }
        const std::string text = to_markdown(results);
        QVERIFY2(QString::fromStdString(text).startsWith(
                     "# Benchmark Results\n\n## batch 8, precision bf16, attention "),
                 text.c_str());
        QCOMPARE(QString::fromStdString(text).count("## batch"), 1);
        const Results again = from_markdown(text);
        QCOMPARE(again.cells().size(), std::size_t{2});
        for (const CellResult& cell : again.cells()) {
            QCOMPARE(cell.cell.options.batch, 8);
            QCOMPARE(cell.cell.options.precision, Precision::Bf16);
            QCOMPARE(cell.cell.device, std::string("cuda"));
        }
        QCOMPARE(to_markdown(again), text);
        // Where one of them is known, it is said; where none is, there is nothing to say.
        for (const int batch : {8, 0}) {
            const Results table = from_csv("model,seq,batch,fwd_ms\nsmall,8," +
                                           (batch > 0 ? std::to_string(batch) : std::string()) + ",1\n");
            const QString written = QString::fromStdString(to_markdown(table));
            QCOMPARE(written.contains("## batch 8, precision unknown"), batch > 0);
            QCOMPARE(written.contains("##"), batch > 0);
        }
    }

    void cells_without_a_result_say_so_and_read_back() {
        Results results = as_results(sample_run());
        const std::string text = to_markdown(results);
        QCOMPARE(row_of(text, 3).at(7), QString("unfinished"));
        QCOMPARE(row_of(text, 3).at(8), QString("not run"));
        QCOMPARE(row_of(text, 2).at(7), QString("OOM"));
        QCOMPARE(row_of(text, 2).at(8), QString("FAILED"));
        QCOMPARE(row_of(text, 2).at(9), QString("nan"));
        const Results again = from_markdown(text);
        QCOMPARE(without_notes(to_markdown(again)), without_notes(text));
        QVERIFY(again.find(6)->started && !again.find(6)->status);
        QVERIFY(!again.find(7)->started && !again.find(7)->status);
    }

    void a_mode_the_sweep_lacks_reads_back_as_no_cell() {
        Results results;
        results.add(finished(0, Mode::Forward, times(1, 0, 0.5, 0.1)));
        CellResult other = finished(1, Mode::ForwardBackward, times(1, 0, 0.5, 0.1));
        other.cell.options.seq = 4096;
        results.add(other);
        const std::string text = to_markdown(results);
        QCOMPARE(row_of(text, 0).at(8), QString("-"));
        QCOMPARE(row_of(text, 1).at(7), QString("-"));
        const Results again = from_markdown(text);
        QCOMPARE(again.cells().size(), std::size_t{2});
        QCOMPARE(to_markdown(again), text);
    }

    void a_table_has_the_halves_that_the_sweep_has() {
        Results results;
        results.add(finished(0, Mode::Forward, times(1, 0, 0.5, 0.1)));
        results.add(finished(1, Mode::Train, times(1, 0, 0.5, 0.1)));
        const std::string text = to_markdown(results);
        QVERIFY(text.find("FWD |") != std::string::npos && text.find("TRAIN |") != std::string::npos);
        QVERIFY2(text.find("FWD+BWD") == std::string::npos, text.c_str());
        QCOMPARE(to_markdown(from_markdown(text)), text);
        QVERIFY(to_markdown(Results()).find("FWD+BWD") !=
                std::string::npos); // nothing to say: the seed's header
    }

    void a_mode_nobody_said_and_a_backward_pass_by_itself_come_back() {
        Results results;
        CellResult unsaid_mode = finished(0, unsaid<Mode>, times(1, 0, 0.5, 0.1));
        results.add(unsaid_mode);
        CellResult apart = finished(1, Mode::ForwardBackward, times(1, 0, 0.5, 0.1));
        apart.backward = BackwardTime{0.25, 0.125};
        results.add(apart);
        const std::string text = to_markdown(results);
        const Results again = from_markdown(text);
        QCOMPARE(to_markdown(again), text);
        QVERIFY(again.find(0)->cell.options.mode == unsaid<Mode>);
        QCOMPARE(again.find(1)->backward->mean, 0.25);
        QCOMPARE(again.find(1)->backward->stddev, 0.125);
    }

    void other_axes_get_tables_of_their_own() {
        SweepSpec sweep = sample_sweep();
        sweep.batches = {1, 4};
        sweep.precisions = {Precision::Fp32, Precision::Bf16};
        sweep.attentions = {Attention::Fused, Attention::Materialized};
        sweep.recomputes = {Recompute::Layer};
        sweep.launches = {Launch::Eager};
        sweep.devices = {"cpu", "cuda:1"};
        sweep.modes = {Mode::Forward, Mode::ForwardBackward, Mode::Train};
        Results results;
        int index = 0;
        for (const Cell& cell : expand(sweep)) {
            CellResult result =
                finished(index, cell.options.mode, times(index + 1, 0.5, index + 0.25, 0.125));
            result.cell = cell;
            results.add(std::move(result));
            ++index;
        }
        const std::string text = to_markdown(results);
        const QString shown = QString::fromStdString(text);
        QCOMPARE(shown.count("\n## "),
                 2 * 2 * 2 * 2 * 2); // device, precision, attention, batch, train or not
        QVERIFY(shown.contains(
            "\n## batch 4, precision bf16, attention materialized, recompute layer, launch eager, "
            "device cuda:1, mode train\n\n| Config"));
        const Results again = from_markdown(text);
        QCOMPARE(again.cells().size(), results.cells().size());
        QCOMPARE(to_markdown(again), text);
        for (const CellResult& cell : again.cells()) {
            const auto original =
                std::find_if(results.cells().begin(), results.cells().end(), [&](const CellResult& each) {
                    return each.statistics.total == cell.statistics.total;
                });
            QVERIFY(original != results.cells().end());
            Cell expected = original->cell;
            expected.index = cell.cell.index;
            expected.steps = 0;
            expected.model.vocab = 0;
            expected.options.seed.reset();
            QVERIFY(cell.cell == expected);
        }
    }

    /// Of a mode that has tables of its own, the cells are read behind all others.
    void notes_stand_in_the_order_of_the_tables() {
        Results results;
        int index = 0;
        for (const char* const model : {"nano", "tiny"})
            for (const Mode mode : {Mode::Forward, Mode::Train}) {
                CellResult cell = finished(index++, mode, times(1, 0.1, 0.1, 0.01));
                cell.cell.model = find_model(model);
                cell.noise["foreign"] = 0.3 + 0.1 * index;
                results.add(cell);
            }
        const std::string once = to_markdown(results);
        QCOMPARE(QString::fromStdString(once).count("other programs"), 4);
        QCOMPARE(to_markdown(from_markdown(once)), once);
    }

    void hand_edited_spacing_is_fine() {
        const Results results = from_markdown(
            std::string("My notes\r\n\r\n  ") + header +
            "|small|128|0|768|3072|12|12|OK|OOM|1.5|nan|0|nan|  .1|nan|0.01|nan|\r\n\r\nmore notes | here\n");
        QCOMPARE(results.cells().size(), std::size_t{2});
        QCOMPARE(results.find(0)->statistics.total, 1.5);
        QCOMPARE(results.find(0)->statistics.mean, 0.1);
        QCOMPARE(results.find(1)->status, std::optional(Status::Oom));
    }

    void odd_model_names_survive() {
        for (const char* name : {"a|b", "back\\slash", "\\|", "größe", "x"}) {
            Results results;
            CellResult cell = finished(0, Mode::Forward, times(1, 0, 1, 1));
            cell.cell.model.name = name;
            results.add(cell);
            QCOMPARE(from_markdown(to_markdown(results)).find(0)->cell.model.name, std::string(name));
        }
    }

    void mistakes_are_named_with_line_and_column_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const QString top(header);
        QTest::newRow("no table") << "# Benchmark Results\n"
                                  << "line 1, column 1";
        QTest::newRow("word for a number")
            << top + "|small|many|0|768|3072|12|12|OK|OOM|1.5|nan|0|nan|0.1|nan|0.01|nan|\n"
            << "line 3, column 8";
        QTest::newRow("fraction for a whole number")
            << top + "|small|128|0.5|768|3072|12|12|OK|OOM|1.5|nan|0|nan|0.1|nan|0.01|nan|\n"
            << "line 3, column 12";
        QTest::newRow("negative time")
            << top + "|small|128|0|768|3072|12|12|OK|OOM|-1.5|nan|0|nan|0.1|nan|0.01|nan|\n"
            << "line 3, column 36";
        QTest::newRow("unknown status")
            << top + "|small|128|0|768|3072|12|12|OKAY|OOM|1.5|nan|0|nan|0.1|nan|0.01|nan|\n"
            << "line 3, column 29";
        QTest::newRow("short row") << top + "|small|128|0|\n"
                                   << "line 3, column 1";
        QTest::newRow("long row") << top + "|small|128|0|768|3072|12|12|OK|OOM|1|nan|0|nan|1|nan|0|nan|7|\n"
                                  << "line 3, column 1";
        QTest::newRow("no delimiters") << top.section('\n', 0, 0) + "\n|small|128|\n"
                                       << "line 2, column 1";
        QTest::newRow("missing column")
            << QString(top).replace("Seq Len", "Weight") << "the sequence length (\"Seq Len\")";
        QTest::newRow("column that stands twice")
            << QString(top).replace("Config |", "Config | Config |").replace("\n|-|", "\n|-|-|")
            << "\"Config\" stands twice";
        QTest::newRow("heading with a wrong choice") << "## batch 4, precision fp23, attention "
                                                        "fused, recompute none, launch graph, device cpu\n" +
                                                            top
                                                     << "precision: \"fp23\" is not known; allowed are fp64";
        QTest::newRow("heading with a word for a number")
            << "## batch many, precision fp32\n" + top << "batch: must be a whole number";
    }

    void only_utf8_is_taken_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("letters of 2, 3 and 4 bytes")
            << QByteArray("gr\xC3\xB6\xC3\x9F \xE2\x82\xAC \xF0\x9F\x94\xA5") << true;
        QTest::newRow("Latin-1") << QByteArray("gr\xF6\xDF") << false;
        QTest::newRow("cut short") << QByteArray("\xE2\x82") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong of 3") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }

    void only_utf8_is_taken() {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        const std::string text = header + ("|" + name).toStdString() +
                                 "|128|0|768|3072|12|12|OK|OOM|1.5|nan|0|nan|0.1|nan|0.01|nan|\n";
        if (good)
            QCOMPARE(from_json(to_json(from_markdown(text))).find(0)->cell.model.name, name.toStdString());
        else
            QVERIFY_THROWS_EXCEPTION(TableError, from_markdown(text));
    }

    void mistakes_are_named_with_line_and_column() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        try {
            from_markdown(text.toStdString());
            QFAIL("was accepted");
        } catch (const TableError& error) {
            QVERIFY2(QString(error.what()).contains(place), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestTableMarkdown)
#include "test_table_markdown.moc"
