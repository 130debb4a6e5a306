// Tables of any shape, as what their columns hold is guessed: what is made of them, what is assumed, and
// which rows cannot be placed.
#include "known_value.h"
#include "system/files/files.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/mapping/columns/mapping_json.h"
#include "tables/mapping/guess/guess.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/mapping/import_document.h"
#include "tables/mapping/long_table.h"
#include "tables/table.h"

#include <QtTest>

#include <filesystem>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A table, read as it is guessed.
struct Read {
    GuessedMapping guess;
    ImportedTable imported;

    QString said() const {
        QString out;
        for (const Lack& lack : imported.lacks)
            out += "lacks " + QString::fromStdString(text_of(lack)) + "\n";
        for (const Assumption& each : guess.assumptions)
            out += "assumes " + QString::fromStdString(text_of(each)) + "\n";
        for (const UnplacedRow& row : imported.unplaced)
            out +=
                QString::fromStdString("unplaced " + row.place + " [" + row.text + "] " + row.reason + "\n");
        for (const Message& message : imported.results.messages())
            out += "says " + QString::fromStdString(message.text) + "\n";
        return out;
    }
};

Read read_as_guessed(const std::string& text, const char* format) {
    const std::vector<RawTable> tables = tables_in(text, *format_named(format));
    const RawTable& table = tables[likeliest_table(tables)];
    Read out{guess_mapping(table), {}};
    out.imported = import_table(table, out.guess.mapping);
    // What a file keeps of a mapping is all of it.
    if (parse_mapping(mapping_text(out.guess.mapping)) != out.guess.mapping)
        throw std::logic_error(mapping_text(out.guess.mapping));
    return out;
}

/// The first of `told` that is not so; empty: all are. "3 cells", "0.mean=0.01", "!assumes", and anything
/// that must stand in what is said.
QString first_untrue(const Read& read, const QStringList& told) {
    const auto& results = read.imported.results;
    for (const QString& each : told) {
        QString dump =
            each + " of:\n" + read.said() + QString::fromStdString(mapping_text(read.guess.mapping));
        if (each.endsWith(" cells") && each.front().isDigit()) {
            if (static_cast<int>(results.cells().size()) != each.section(' ', 0, 0).toInt())
                return QString::number(results.cells().size()) + " instead of " + dump;
        } else if (each.startsWith('!')) {
            if (read.said().contains(each.mid(1))) return dump;
        } else if (each.front().isDigit()) {
            const CellResult* const cell = results.find(each.section('.', 0, 0).toInt());
            const QString name = each.section('.', 1).section('=', 0, 0);
            if (cell == nullptr) return dump;
            if (name + "=" + known(*cell, name) != each.section('.', 1))
                return known(*cell, name) + " instead of " + dump;
        } else if (!read.said().contains(each)) {
            return dump;
        }
    }
    return {};
}

std::string bytes_of(const QString& file) {
    return read_file((QString(TEST_DATA "/cases/") + file).toStdString());
}

} // namespace

class TestGuessedTables : public QObject {
    Q_OBJECT

private slots:
    void tables_of_others_are_guessed_data() {
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* file, const QStringList& told) { QTest::newRow(file) << told; };
        row("foreign/backward-apart-ms.md",
            {"6 cells", "assumes no column says seq; the text above the table says 256",
             "assumes no column says batch; the text above the table says 4", "text above the table says 5",
             "assumes \"mean_forward\" says no unit; the text above the table speaks of ms", "!lacks"});
        row("foreign/mean-plus-minus.md", {"9 cells", "0.mean=0.01231", "0.stddev=4e-05", "1.backward=0.0249",
                                           "8.status=OOM", "!assumes", "!unplaced"});
        row("foreign/one-row-per-run.csv", {"4 cells", "0.mode=forward", "3.status=OOM", "0.d_model=768",
                                            "!assumes", "says columns left out: \"timestamp\""});
        row("foreign/pandas-floats.md",
            {"2 cells", "assumes \"mean_time\" says no unit; its numbers look like s", "0.mean=0.0412",
             "0.seq=128", "unplaced line 5", "the row tells no measurement"});
        row("foreign/records.json", {"3 cells", "0.mean=0.003105", "0.steps=4", "2.status=OOM", "!assumes"});
        row("foreign/table.tex",
            {"3 cells", "assumes \"mean_time\" says no unit; its numbers look like s", "0.d_model=768",
             "0.mean=0.0693", "1.stddev=0.0011", "2.status=OOM", "2.d_model=2560", "!unplaced"});
        row("foreign/units-in-cells.md",
            {"3 cells", "0.mean=0.3112", "1.mean=1.02", "2.status=OOM", "0.precision=fp32",
             "assumes no column says precision; the text above the table says fp32"});
        row("foreign/wide-context.md",
            {"12 cells", "0.model=small", "0.seq=128", "0.mode=forward", "0.mean=0.0109", "3.seq=1024",
             "3.mean=0.0474", "4.mode=forward+backward", "4.mean=0.0558", "11.model=medium", "11.status=OOM",
             "11.seq=1024", "!assumes", "!unplaced"});
        row("import/01a_report_with_other_tables.md", {"4 cells", "0.mean=0.0107", "3.status=OOM"});
        row("import/04g_negative.md", {"0 cells", "unplaced line 3", "Avg/Step(s) FWD must not be negative"});
        row("import/05o_duplicate_rows.md", {"2 cells", "0.steps=3", "says 4 rows of 2 cells", "!assumes"});
        row("import/50_results_list.json", {"2 cells", "0.mean=0.0107", "1.status=OOM"});
    }

    void tables_of_others_are_guessed() {
        QFETCH(QStringList, told);
        const QString file = QTest::currentDataTag();
        const std::string format = file.section('.', -1).toStdString();
        const QString untrue = first_untrue(read_as_guessed(bytes_of(file), format.c_str()), told);
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
    }

    /// What is read by itself is read the same by its guess, cell by cell.
    void a_guess_reads_what_automatic_reading_reads() {
        int read = 0;
        for (const char* folder : {"/cases/import", "/cases/foreign"})
            for (const auto& entry : std::filesystem::directory_iterator(std::string(TEST_DATA) + folder)) {
                const Format* const format = find_format(entry.path());
                if (format == nullptr || format->read == nullptr || format->tables == nullptr) continue;
                const std::string text = read_file(entry.path());
                Results automatic;
                std::vector<RawTable> tables;
                try {
                    automatic = format->read(text);
                    tables = tables_in(text, *format);
                } catch (const std::exception&) {
                    continue; // another test's
                }
                // One with every step in a row is Stepscope's own.
                if (automatic.cells().empty() || text.find("is_warmup") != std::string::npos ||
                    automatic.run())
                    continue;
                const RawTable& table = tables[likeliest_table(tables)];
                ColumnMapping mapping = guess_mapping(table).mapping;
                mapping.runs = false;
                mapping.constants = unknown_cell();
                const ImportedTable imported = import_table(table, mapping);
                QVERIFY2(imported.lacks.empty(), entry.path().c_str());
                Results without_messages;
                for (const CellResult& cell : imported.results.cells())
                    without_messages.add(cell);
                Results expected;
                for (const CellResult& cell : automatic.cells())
                    expected.add(cell);
                QVERIFY2(to_json(without_messages) == to_json(expected),
                         (entry.path().string() + "\n" + to_json(without_messages)).c_str());
                ++read;
            }
        QVERIFY(read > 25);
    }

    void shapes_are_understood_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const char* format, const char* text, const QStringList& told) {
            QTest::newRow(name) << QByteArray(format) << QString::fromUtf8(text) << told;
        };
        row("wide with two lines of names", "csv",
            "model,batch,128,,512,\n,,fwd (ms),bwd (ms),fwd (ms),bwd "
            "(ms)\nsmall,4,1,2,3,4\nmedium,4,5,6,7,OOM\n",
            {"8 cells", "0.seq=128", "0.mode=forward", "0.mean=0.001", "1.backward=0.002", "2.seq=512",
             "2.mean=0.003", "4.model=medium", "7.status=OOM", "0.batch=4", "!assumes", "!unplaced"});
        row("a line of units", "csv", "model,seq,fwd,peak memory\n,,ms,GiB\nsmall,128,10,1.5\n",
            {"1 cells", "0.mean=0.01", "0.arena=1.61061e+09", "!assumes"});
        row("tokens a second alone", "csv",
            "model,ctx,batch size,dtype,tok/s\nsmall,1024,8,bf16,163840\nlarge,1024,8,bf16,OOM\n",
            {"2 cells", "0.mean=0.05", "0.precision=bf16", "1.status=OOM", "!assumes"});
        row("tokens a second without a batch", "csv", "model,ctx,tokens/s\nsmall,1024,163840\n",
            {"lacks \"tokens/s\" is a rate of tokens or sequences"});
        row("a row for each run", "csv",
            "run,model,seq,precision,ms\n0,small,128,fp32,10\n1,small,128,fp32,12\n2,small,128,fp32,14\n"
            "0,small,128,bf16,5\n1,small,128,bf16,OOM\n",
            {"2 cells", "0.mean=0.012", "0.stddev=0.002", "0.steps=3", "0.measured_steps=3", "1.mean=0.005",
             "1.steps=1", "says 5 rows of 2 cells", "says 1 rows that failed", "!assumes"});
        row("runs with warm-up of their own", "csv", "model,seq,warmup,ms\nsmall,128,5,10\nsmall,128,5,12\n",
            {"1 cells", "0.mean=0.011", "0.measured_steps=2", "0.steps=7", "0.warmup=5"});
        row("runs that something tells apart", "csv",
            "model,seq,compiled,ms\nsmall,128,True,10\nsmall,128,False,12\nlarge,128,True,10\nlarge,128,"
            "False,12\n",
            {"2 cells", "assumes several rows tell one and the same cell", "though \"compiled\""});
        row("units of all kinds", "csv",
            "model,seq,time\na,8,1.5 s\nb,8,20 ms\nc,8,900 us\nd,8,soon\ne,8,7\n",
            {"3 cells", "0.mean=1.5", "1.mean=0.02", "2.mean=0.0009",
             "unplaced line 5 [d | 8 | soon] character 5: time must be",
             "unplaced line 6 [e | 8 | 7] line 1, column 11: time does not say its unit"});
        row("a number among columns across", "csv", "model,64 (ms),128 (ms),256 (ms)\na,1,-2,3\n",
            {"2 cells",
             "unplaced line 2 [a | 1 | -2 | 3] character 5: 64 (ms) … 256 (ms) must not be negative"});
        for (const char* names : {"fp32 ms,bf16 ms", "fp32_ms,bf16_ms", "fp32 [ms],bf16 (ms)"})
            row(names, "csv", ("model,seq," + std::string(names) + "\nsmall,128,10,5\n").c_str(),
                {"2 cells", "0.precision=fp32", "0.mean=0.01", "1.precision=bf16", "1.mean=0.005",
                 "!assumes"});
        row("one length of each model", "json",
            R"({"small": {"128": {"forward": {"mean_ms": 10.3, "std_ms": 0.1}, "backward": {"mean_ms": 21}}},
                "medium": {"128": {"forward": {"mean_ms": 20.3, "std_ms": 0.1}, "backward": {"mean_ms": 41}}}})",
            {"4 cells", "0.model=medium", "0.seq=128", "0.mode=forward", "0.mean=0.0203", "1.backward=0.041",
             "2.model=small"});
        row("modes in German", "csv",
            "model;seq;mode;mean (ms)\nsmall;256;vorwärts;12,31\nsmall;256;vorwärts+rückwärts;36,9\n",
            {"2 cells", "0.mode=forward", "0.mean=0.01231", "1.mode=forward+backward", "1.mean=0.0369"});
        row("names of cards", "csv", "GPU,model,seq,ms\nA100,small,128,10\nH100,small,128,6\n",
            {"2 cells", "0.device=A100", "1.device=H100", "1.mean=0.006", "!assumes"});
        row("decimal commas", "csv",
            "modèle;model;seq;durée;mean_ms\n1;small;128;x;12,5\n2;small;256;y;1 024,75\n",
            {"2 cells", "0.mean=0.0125", "1.mean=1.02475"});
        row("precisions across", "md",
            "| model | seq | fp32 (ms) | bf16 (ms) |\n|-|-|-|-|\n| small | 128 | 10 | 5 |\n| small | 256 | "
            "20 | - |\n",
            {"3 cells", "0.precision=fp32", "0.mean=0.01", "1.precision=bf16", "1.mean=0.005", "2.seq=256"});
        row("models across", "md",
            "| seq len | small fwd (ms) | large fwd (ms) |\n|-|-|-|\n| 128 | 10 | 50 |\n| 256 | 20 | OOM |\n",
            {"4 cells", "0.model=small", "1.model=large", "1.mean=0.05", "3.status=OOM", "0.mode=forward"});
        row("batches across", "csv", "model,seq,bs=1 (ms),bs=8 (ms)\nsmall,128,10,50\n",
            {"2 cells", "0.batch=1", "1.batch=8", "1.mean=0.05"});
        row("means and deviations across", "csv",
            "model,mean 128 (ms),std 128 (ms),mean 1k (ms),std 1k (ms)\nsmall,10,1,50,2\n",
            {"2 cells", "0.seq=128", "0.mean=0.01", "0.stddev=0.001", "1.seq=1024", "1.stddev=0.002"});
        row("no name above the models", "md",
            "Forward times in milliseconds, batch size 8.\n\n| | 128 | 256 |\n|-|-|-|\n| small | 10 | 20 "
            "|\n| mine | 30 | 40 |\n",
            {"4 cells", "0.model=small", "2.model=mine", "0.mean=0.01", "0.batch=8",
             "assumes \"128\" says no unit; the text above the table speaks of ms",
             "assumes the name \"\" is not known; what stands in it looks like the model"});
        row("text above CSV", "csv", "# batch 2, bf16\nResults of Monday\nmodel,seq,ms\nsmall,128,10\n",
            {"1 cells", "0.batch=2", "0.precision=bf16", "assumes no column says batch"});
        row("objects within objects", "json",
            R"({"gpu": "x", "results": [{"config": {"model": "small", "context_length": 128, "batch_size": 4},
                "forward": {"mean_ms": 10, "std_ms": 1}, "backward": {"mean_ms": 20}},
               {"config": {"model": "large", "context_length": 128, "batch_size": 4}, "error": "CUDA out of memory"}]})",
            {"4 cells", "0.mode=forward", "0.mean=0.01", "0.stddev=0.001", "1.backward=0.02", "0.batch=4",
             "2.status=OOM", "!assumes"});
        row("lists by names", "json",
            R"({"model": ["small", "large"], "seq": [128, 256], "mean_ms": [1, 2]})",
            {"2 cells", "1.model=large", "1.mean=0.002"});
        row("numbered rows of each column", "json",
            R"({"model": {"0": "small", "2": "large", "10": "xl"}, "seq": {"0": 128, "2": 256, "10": 512},
                "mean_ms": {"0": 1, "2": null, "10": 3}})",
            {"2 cells", "0.model=small", "0.mean=0.001", "1.model=xl", "1.seq=512", "1.mean=0.003",
             "says columns left out: \"key\"", "!assumes"});
        row("lengths of each column", "json",
            R"({"fwd_ms": {"128": 3, "64": 2}, "model": {"128": "a", "64": "a"}})",
            {"2 cells", "0.seq=64", "0.mean=0.002", "1.seq=128", "assumes the name \"key\" is not known"});
        row("quantiles", "csv", "model,seq,p50 (ms),p95 (ms)\nsmall,128,10,11\n",
            {"1 cells", "0.median=0.01"});
        row("columns and data", "json",
            R"({"columns": ["model", "seq", "mean_ms"], "index": [0, 1], "data": [["small", 128, 1], ["small", 256, null]]})",
            {"1 cells", "0.mean=0.001", "unplaced entry 2"});
        row("LaTeX with names that span", "tex",
            "\\begin{table}\n\\caption{Batch 4, \\texttt{bf16}.}\n\\begin{tabular}{lrrrr}\n\\toprule\n"
            "& \\multicolumn{2}{c}{128} & \\multicolumn{2}{c}{512} \\\\ \\cmidrule(lr){2-3} "
            "\\cmidrule(lr){4-5}\n"
            "Model & fwd (ms) & bwd (ms) & fwd (ms) & bwd (ms) \\\\\n\\midrule\n"
            "% a comment & 1\n\\textbf{small} & $1.5 \\pm 0.1$ & 2 & \\num{3} & 4 \\\\[2pt]\n"
            "large & 5$^{\\dagger}$ & 6 & \\multicolumn{2}{c}{OOM} "
            "\\\\\n\\bottomrule\n\\end{tabular}\n\\end{table}\n",
            {"8 cells", "0.model=small", "0.seq=128", "0.mean=0.0015", "0.stddev=0.0001", "1.backward=0.002",
             "4.mean=0.005", "6.status=OOM", "0.precision=bf16", "0.batch=4", "!unplaced"});
        row("LaTeX with names over rows", "tex",
            "\\begin{tabular}{|l|r|r|}\n\\hline\nmodel & seq & ms \\\\ \\hline\n"
            "\\multirow{2}{*}{small} & 128 & 10 \\\\\n & 1{,}024 & 10^3 \\\\\n\\multirow{2}{*}{large} & 128 "
            "& 30 \\\\\n"
            " & 256 & OOM \\\\ \\hline\n\\end{tabular}\n",
            {"3 cells", "0.model=small", "1.model=large", "2.model=large", "2.seq=256", "2.status=OOM",
             "unplaced line 5 [small | 1,024 | 10^3]"});
        row("sums below", "csv", "model,seq,ms\nsmall,128,10\nlarge,128,20\nMean,,15\n",
            {"2 cells", "unplaced line 4 [Mean |  | 15] the row sums up others"});
        row("too many entries", "csv", "model,seq,ms\nsmall,128,10\nsmall,256,20,what\n",
            {"1 cells", "unplaced line 3", "the row has 4 entries, the table 3 columns"});
        row("memory", "csv", "model,seq,ms,max_memory_allocated_mb\nsmall,128,10,1500\nsmall,256,20,much\n",
            {"2 cells", "0.arena=1.5e+09", "1.arena=?", "some programs write MB for MiB",
             "the memory is unknown"});
        row("labels with a backward pass", "md",
            "| | 128 | 256 |\n|-|-|-|\n| fwd small [ms] | 1 | 2 |\n| bwd small [ms] | 3 | 4 |\n| GPT-2 xl "
            "(train) | 5 ms | 6 ms |\n",
            {"6 cells", "0.model=small", "0.mode=forward", "2.backward=0.003", "4.model=GPT-2 xl",
             "4.mode=train", "5.mean=0.006"});
        row("statistics in labels", "csv",
            "metric,128,256\nsmall fwd mean (ms),1,2\nsmall fwd std (ms),0.1,0.2\nsmall bwd mean (ms),3,4\n"
            "small bwd std (ms),0.3,OOM\n",
            {"4 cells", "0.model=small", "0.mode=forward", "0.mean=0.001", "0.stddev=0.0001", "1.mean=0.002",
             "1.stddev=0.0002", "2.backward=0.003", "2.backward_stddev=0.0003",
             "assumes the name \"metric\" is not known; what stands in it looks like the label"});
        row("objects by sequence length", "json",
            R"({"model": "small", "batch_size": 4, "results": {"256": {"mean_ms": 10, "std_ms": 1}, "64": {"mean_ms": 3}}})",
            {"2 cells", "0.seq=64", "0.mean=0.003", "1.seq=256", "1.stddev=0.001", "0.model=small",
             "0.batch=4", "assumes the name \"key\" is not known; what stands in it looks like the seq",
             "assumes no column says model; the text above the table says small"});
        row("lists by model", "json",
            R"({"small": [{"seq_len": 128, "fwd_ms": 3}, {"seq_len": 256, "fwd_ms": 6}], "medium": [{"seq_len": 128, "fwd_ms": 9}]})",
            {"3 cells", "0.model=medium", "0.mean=0.009", "2.model=small", "2.seq=256", "2.mode=forward",
             "!assumes"});
        row("objects by model and by length", "json",
            R"({"small": {"128": {"forward": {"mean_ms": 3, "std_ms": 1}, "backward": {"mean_ms": 6}},
                          "64": {"forward": {"mean_ms": 2, "std_ms": 1}, "backward": {"mean_ms": 4}}},
                "medium": {"128": {"forward": {"mean_ms": 9}, "backward": {"mean_ms": 17}}}})",
            {"6 cells", "0.model=medium", "0.mode=forward", "0.mean=0.009", "1.backward=0.017", "2.seq=64",
             "2.stddev=0.001", "5.backward=0.006", "assumes the name \"key 2\""});
        row("objects by words with numbers", "json",
            R"({"seq_128": {"model": "small", "step_time_ms": 3}, "seq_64": {"model": "small", "step_time_ms": 2}})",
            {"2 cells", "0.seq=128", "1.seq=64", "1.mean=0.002", "!assumes"});
        row("objects by what stands above them", "json",
            R"({"by_seq_len": {"128": {"model": "small", "ms": 3}, "64": {"model": "small", "ms": 2}}})",
            {"2 cells", "0.seq=64", "0.mean=0.002", "!assumes"});
        row("objects that are no rows", "json",
            R"({"params": {"model": "small", "seq": 128}, "stats": {"mean_ms": 3}, "runs": [{"model": "small", "seq": 8, "ms": 1}]})",
            {"1 cells", "0.seq=8"});
        row("runs of a tracker", "csv",
            "Name,State,Runtime,batch_size,model.name,model.seq_len,precision,perf/step_time_ms,perf/mfu,"
            "perf/"
            "peak_mem_gb\ncrisp-dawn-1,finished,120,4,small,512,bf16,12,0.4,3\nold-sea-3,crashed,3,4,large,"
            "512,bf16,,,\n",
            {"2 cells", "0.model=small", "0.seq=512", "0.mean=0.012", "0.precision=bf16", "1.status=FAILED",
             "!assumes"});
        row("llama-bench", "csv",
            "build_commit,cpu_info,model_filename,model_type,model_size,n_batch,n_prompt,n_gen,avg_ns,stddev_"
            "ns\n"
            "8cf,AMD,m.gguf,qwen2 7B Q4_K,46,2048,512,0,70285660,982040\n",
            {"1 cells", "0.seq=512", "0.mean=0.0702857", "0.stddev=0.00098204",
             "assumes the name \"model_filename\" is not known; what stands in it looks like the model"});
        row("throughput of the whole batch", "md",
            "| Model | SeqLen (T) | MicroBatchSize | GlobalBatchSize | Throughput (T/s) | MFU "
            "|\n|-|-|-|-|-|-|\n"
            "| 7b | 2048 | 6 | 48 | 98304 | 42 |\n",
            {"1 cells", "0.seq=2048", "0.batch=48", "0.mean=1", "assumes the name \"Throughput (T/s)\""});
        row("notes of an iteration", "md",
            "# notes\nbatch size 12, block size 1024\n\n| model | n_layer | time per iter (ms) |\n|-|-|-|\n| "
            "gpt2 "
            "| 12 | 135 |\n",
            {"1 cells", "0.batch=12", "0.seq=1024", "0.mean=0.135", "assumes no column says seq"});
        row("a model and a kind of step above", "md",
            "## Model: gpt2-mine\n### Forward pass\n\n| ctx | ms |\n|-|-|\n| 64 | 2 |\n",
            {"1 cells", "0.model=gpt2-mine", "0.mode=forward", "0.mean=0.002"});
        row("large in prose is no model", "md",
            "Large tables\n\nmodel of choice\n\n| ctx | fwd (ms) |\n|-|-|\n| 64 | 2 |\n",
            {"0 cells", "lacks no column says the model"});
        row("a length where every step was too large", "md",
            "| Model | 128 (ms) | 256 (ms) | 512 (ms) |\n|-|-|-|-|\n| small | 10.1 | 20.2 | OOM |\n| medium "
            "| "
            "12.1 | 25.2 | OOM |\n",
            {"6 cells", "0.seq=128", "0.status=OK", "0.mean=0.0101", "2.seq=512", "2.status=OOM",
             "4.status=OK", "4.mean=0.0252", "5.status=OOM", "!unplaced"});
        row("a model that was too large for every length", "md",
            "| seq | small (ms) | medium (ms) | large (ms) |\n|-|-|-|-|\n| 128 | 10.1 | 20.2 | OOM |\n| 256 "
            "| "
            "12.1 | 25.2 | ERROR |\n",
            {"6 cells", "0.status=OK", "1.mean=0.0202", "2.model=large", "2.status=OOM", "5.status=FAILED"});
        row("a precision that was never there", "csv", "model,seq,fp32 (ms),bf16 (ms)\nsmall,8,3,skipped\n",
            {"2 cells", "0.status=OK", "0.precision=fp32", "1.status=SKIPPED"});
        row("a time of something else that was OOM", "csv", "model,seq,ms,compile (s)\nsmall,8,3,OOM\n",
            {"1 cells", "0.status=OK", "0.mean=0.003", "columns left out: \"compile (s)\""});
        row("memory that was OOM", "csv", "model,seq,ms,Speicher (GiB)\nsmall,8,3,OOM\n",
            {"1 cells", "0.status=OK", "0.mean=0.003"});
        row("words of what became of rows", "csv", "model,seq,ms,state\nsmall,8,3,finished\nlarge,8,,OOM\n",
            {"2 cells", "0.status=OK", "1.status=OOM"});
        row("only words, and no time", "csv", "seq,T (ms)\n8,OOM\n16,OOM\n",
            {"0 cells", "lacks no column says "
                        "the model"});
        row("a word cut short before a unit", "csv", "model,seq,Elapsed (ms),Err. (ms)\nsmall,8,12.5,0.3\n",
            {"0 cells", "lacks no column holds the time of a step"});
        row("a word cut short, without a blank", "csv", "model,seq,mean_ms,Dev.(ms)\nsmall,8,12.5,0.3\n",
            {"1 cells", "0.mean=0.0125", "0.stddev=?", "columns left out: \"Dev.(ms)\""});
        row("a German deviation", "csv", "Modell;model;seq;Zeit (ms);Abw. (ms)\n1;small;8;12,5;0,3\n",
            {"0 cells", "lacks no column holds the time of a step"});
        row("a word cut short before a name", "csv", "model,seq,Std. time (ms)\nsmall,8,3\n",
            {"0 cells", "lacks no column holds the time of a step"});
        row("one result with both passes", "json",
            R"([{"config": {"d_model": 768, "d_ff": 3072, "num_layers": 12, "num_heads": 12}, "context_length": 256,
                "results": {"forward": {"mean_ms": 12.1, "std_ms": 0.2}, "backward": {"mean_ms": 22.1, "std_ms": 0.3}}}])",
            {"2 cells", "0.mode=forward", "0.mean=0.0121", "0.stddev=0.0002", "1.mode=forward+backward",
             "1.backward=0.0221", "1.backward_stddev=0.0003"});
        row("paths with strokes", "csv",
            "model,seq,results/forward/mean_ms,results/backward/mean_ms\nsmall,8,3,6\n",
            {"2 cells", "0.mode=forward", "0.mean=0.003", "1.backward=0.006"});
        row("parts of a step", "csv",
            "model,seq,times.attention.mean_ms,times.optimizer.mean_ms\nsmall,8,3,6\n",
            {"0 cells", "lacks no column holds the time of a step"});
        row("a part beside the whole", "csv", "model,seq,attention.mean_ms,results.mean_ms\nsmall,8,3,6\n",
            {"1 cells", "0.mean=0.006"});
        row("lengths before the points", "csv", "model,128.mean_ms,256.mean_ms\nsmall,3,6\n",
            {"2 cells", "0.seq=128", "0.mean=0.003", "1.seq=256", "1.mean=0.006"});
        row("two paths to a time", "csv", "model,seq,perf.mean_ms,bench.mean_ms\nsmall,8,3,6\n",
            {"0 cells", "lacks \"bench.mean_ms\" is of the same quantity as \"perf.mean_ms\""});
        row("one name twice", "csv", "model,seq,mean_ms,mean_ms\nsmall,8,10,500\n",
            {"0 cells", "lacks \"mean_ms (2)\" is of the same quantity as \"mean_ms\", and their values "
                        "differ; leave one"});
        row("one name twice, and the same below", "csv", "model,seq,mean_ms,mean_ms\nsmall,8,10,10.0\n",
            {"1 cells", "0.mean=0.01"});
        row("two names and other numbers", "csv", "model,seq,mean (ms),avg (s)\nsmall,8,10,10\n",
            {"0 cells", "lacks \"avg (s)\" is of the same quantity as \"mean (ms)\"; leave one"});
        row("two names and the same in other units", "csv",
            "model,seq,mean (ms),avg (s)\nsmall,8,10.04,0.01\n", {"1 cells", "0.mean=0.01004"});
        row("whole numbers as floats", "csv",
            "model;seq;ms\nsmall;1.024,0;12,31\nsmall;128,0;1.024,5\nsmall;1e3;1,5\nsmall;1.5E+3;2\n",
            {"4 cells", "0.seq=1024", "0.mean=0.01231", "1.seq=128", "1.mean=1.0245", "2.seq=1000",
             "3.seq=1500", "3.mean=0.002"});
        row("what is no whole number", "csv",
            "model;seq;ms\nsmall;1.02,0;12,31\nsmall;1.5e-3;12,31\nsmall;1e19;12,31\nsmall;12,5;12,31\n"
            "small;16;1.02,5\nsmall;8;12,31\n",
            {"1 cells", "0.seq=8", "unplaced line 2 [small | 1.02,0 | 12,31]",
             "unplaced line 3 [small | 1.5e-3 | 12,31]", "unplaced line 4 [small | 1e19 | 12,31]",
             "unplaced line 5 [small | 12,5 | 12,31]", "unplaced line 6 [small | 16 | 1.02,5]"});
        row("two lengths", "csv", "model,seq,context length,ms\nsmall,8,16,10\n",
            {"0 cells", "lacks \"context length\" is of the same quantity as \"seq\""});
        row("one length across twice", "csv", "model,128 (ms),256 (ms),128 (ms)\nsmall,1,2,3\n",
            {"0 cells", "lacks \"128 (ms) (2)\" is of the same quantity as \"128 (ms)\""});
        row("nothing that tells a time", "csv", "name,loss\na,1\n",
            {"0 cells", "lacks no column says the sequence length", "lacks no column holds the time"});
    }

    void shapes_are_understood() {
        QFETCH(QByteArray, format);
        QFETCH(QString, text);
        QFETCH(QStringList, told);
        const QString untrue = first_untrue(read_as_guessed(text.toStdString(), format.constData()), told);
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
    }

    void tables_alike_are_read_together() {
        const std::string text =
            "### small (batch size 4)\n\n| context | fwd (ms) |\n|-|-|\n| 128 | 3 |\n| 256 | x |\n\n"
            "### medium (batch size 2)\n\n| context | fwd (ms) |\n|-|-|\n| 128 | 9 |\n\n"
            "and once more\n\n| context | fwd (ms) |\n|-|-|\n| 128 | 5 |\n\n"
            "| host | gpu |\n|-|-|\n| a | H100 |\n";
        const std::vector<RawTable> tables = tables_in(text, *format_named("md"));
        QCOMPARE(tables.size(), std::size_t{4});
        QVERIFY(has_alike(tables, 0) && !has_alike(tables, 3));
        const GuessedMapping guess = guess_mapping(tables[0]);
        Read read{guess, import_alike(tables, 0, guess.mapping)};
        const QString untrue =
            first_untrue(read, {"2 cells", "0.model=small", "0.batch=4", "0.mean=0.003", "1.model=medium",
                                "1.batch=2", "1.mean=0.009", "unplaced line 6",
                                "says table 3, of \"context\", \"fwd (ms)\", is "
                                "left out: it tells cells that another table tells",
                                "says table 4, of \"host\", \"gpu\", is left out: it has other columns"});
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
    }

    void rows_of_other_tables_say_so() {
        const std::string text =
            "## Forward\n\n| model | seq | ms |\n|-|-|-|\n| small | 128 | 3 |\n\n## Forward + "
            "backward\n\n| model | seq | ms |\n|-|-|-|\n| small | 128 | 9 |\n| small | 256 | "
            "soon |\n";
        const ImportedDocument document = import_document(text, *format_named("md"), {.as_mapped = true});
        Read read{document.guess, document.read};
        const QString untrue =
            first_untrue(read, {"2 cells", "0.mode=forward", "1.mode=forward+backward", "1.mean=0.009",
                                "unplaced table 2, line 12",
                                "assumes no column says mode; the text above the table says forward"});
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
        QVERIFY(document.is_open() && !document.by_itself);
        const ImportedDocument one = import_document(text, *format_named("md"), {.table = 1});
        QCOMPARE(one.read.results.cells().size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(TableError, import_document(text, *format_named("md"), {.table = 2}));
    }

    void own_tables_of_latex_are_understood() {
        Results results;
        for (int i = 0; i < 2; ++i) {
            CellResult cell;
            cell.cell.index = i;
            cell.cell.model.name = i == 0 ? "small" : "x_l 50%";
            cell.cell.options.batch = 4;
            cell.cell.options.seq = 128 << i;
            cell.status = Status::Ok;
            cell.started = true;
            cell.statistics.mean = 0.01 * (i + 1);
            cell.statistics.stddev = 0.0005;
            cell.arena_bytes = 512 << 20;
            results.add(cell);
        }
        const Read read = read_as_guessed(to_latex(results), "tex");
        const QString untrue = first_untrue(read, {"2 cells", "0.model=small", "0.seq=128", "0.batch=4",
                                                   "1.model=x_l 50%", "1.mean=0.02", "1.stddev=0.0005",
                                                   "1.seq=256", "0.precision=fp32", "1.arena=5.36871e+08"});
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
        const auto own = results_of_own(tables_of_latex(to_latex(results)));
        QVERIFY(own && own->cells().size() == 2);
        const std::string foreign = bytes_of("foreign/table.tex");
        QVERIFY(!results_of_own(tables_of_latex(foreign)));
    }

    /// What would take minutes, or all memory, if each part looked at all others.
    void large_tables_are_read_once() {
        std::string records = "[";
        for (int i = 0; i < 20'000; ++i)
            records += (i > 0 ? ",{\"k" : "{\"k") + std::to_string(i) + "\": 1}";
        QVERIFY_THROWS_EXCEPTION(
            TableError, tables_of_json(records + "]")); // 400 million entries, none of which stands there
        std::string rows = "model,seq,ms\n";
        for (int i = 1; i <= 20'000; ++i)
            rows += "m," + std::to_string(i) + ",soon\n";
        const Read read = read_as_guessed(rows, "csv");
        QCOMPARE(read.imported.unplaced.size(), std::size_t{20'000});
        std::string nested;
        for (int i = 0; i < 20'000; ++i)
            nested += "\\begin{tabular}{l}a & ";
        QVERIFY_THROWS_EXCEPTION(TableError, tables_of_latex(nested));
        for (int i = 0; i < 20'000; ++i)
            nested += "\\\\ \\end{tabular}";
        tables_of_latex(nested);
    }
};

QTEST_APPLESS_MAIN(TestGuessedTables)
#include "test_guessed_tables.moc"
