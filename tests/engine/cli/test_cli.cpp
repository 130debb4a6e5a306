#include "command_line.h"
#include "plan/counts/model_counts.h"
#include "plan/layout.h"
#include "support/folder_test.h"
#include "system/text/shell_text.h"
#include "tables/table.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"
#include "workload/text/sweep_command.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

/// The command-line program as a person or a script meets it.
class TestCli : public FolderTest {
    Q_OBJECT

private slots:
    void every_command_explains_itself() {
        const ProgramEnd all = cli({"--help"});
        QCOMPARE(all.status, 0);
        for (const char* command : {"run", "plan", "breakdown", "check", "convert", "import", "figures",
                                    "devices", "diagnostics", "presets"}) {
            QVERIFY(all.out.contains(QByteArray("  ") + command));
            const ProgramEnd one = cli({command, "--help"});
            QCOMPARE(one.status, 0);
            QVERIFY(one.out.contains("Example"));
            QVERIFY(one.out.contains(QByteArray("stepscope-cli ") + command));
        }
        QVERIFY(!all.out.contains("run-cell")); // for programs
        const QRegularExpression version(
            "^stepscope-cli \\d+\\.\\d+\\.\\d+ \\(commit ([0-9a-f]{12}(-dirty)?|unknown)\\)\n$");
        QVERIFY(version.match(cli({"--version"}).out).hasMatch());
    }

    void the_command_of_a_sweep_makes_its_cells_data() {
        QTest::addColumn<SweepSpec>("sweep");
        for (const SweepPreset& preset : sweep_presets())
            QTest::newRow(preset.name.c_str()) << preset.sweep;
        SweepSpec sizes;
        sizes.models = {{"custom", 64, 256, 3, 4, 100}};
        sizes.seqs = {16, 48};
        sizes.modes = {Mode::Train};
        sizes.precisions = {Precision::Mixed, Precision::Fp32};
        sizes.warmups = {0, 3};
        sizes.steps = 7;
        sizes.seed = 9;
        sizes.memory_limit_bytes = std::int64_t{1} << 33;
        sizes.peak_flops = {{Precision::Fp32, 1.0 / 3.0 * 1e13}, {Precision::Mixed, 2e12}};
        sizes.isolation = Isolation::Process;
        sizes.keep_warm = true;
        QTest::newRow("sizes") << sizes;
    }
    void the_command_of_a_sweep_makes_its_cells() {
        QFETCH(SweepSpec, sweep);
        const std::optional<std::string> command = command_of(sweep);
        QVERIFY(command);
        QStringList words;
        const std::optional<std::vector<std::string>> split = shell_words(*command);
        QVERIFY(split);
        for (const std::string& word : *split)
            words.push_back(QString::fromStdString(word));
        QCOMPARE(words.mid(0, 2), (QStringList{"stepscope-cli", "run"}));
        const ProgramEnd end = cli(QStringList{"plan", "--json"} + words.mid(2));
        QVERIFY2(end.status == 0, end.err.constData());
        const json cells = json::parse(end.out.toStdString()).at("cells");
        const std::vector<Cell> wanted = expand(sweep);
        QCOMPARE(cells.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(cell_from_json(cells.at(i).at("cell")) == wanted[i]);
    }

    void a_run_is_repeated_from_what_was_exported_of_it() {
        const QString session = path("run.stepscope");
        QCOMPARE(cli(small_run({"--session", session, "--seq", "16,32"})).status, 0);
        const std::size_t cells = read_results(session.toStdString()).cells().size();
        for (const char* const extension : {"md", "csv", "tsv", "tex", "json"}) {
            const QString table = path(QStringLiteral("table.%1").arg(QLatin1String(extension)));
            QCOMPARE(cli({"convert", session, table}).status, 0);
            const ProgramEnd end = cli({"plan", "--json", table});
            QVERIFY2(end.status == 0, end.err.constData());
            QCOMPARE(json::parse(end.out.toStdString()).at("cells").size(), cells);
        }
        const QString chosen = path("chosen.csv"); // which has room for nothing but its columns
        QCOMPARE(cli({"convert", session, chosen, "--columns", "model,mean"}).status, 0);
        const ProgramEnd end = cli({"plan", chosen});
        QCOMPARE(end.status, 2);
    }

    void bad_arguments_are_named_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const QStringList& arguments, const char* message) {
            QTest::newRow(name) << arguments << QByteArray(message);
        };
        row("no command", {}, "which command?");
        row("unknown command", {"walk"}, "walk");
        row("unknown option", {"run", "--fast"}, "error: --fast is not known; `stepscope-cli run --help`");
        row("nearly a command", {"runn"}, "error: runn is not known; do you mean run?");
        row("nearly an option", {"plan", "--mode", "train"},
            "error: --mode is not known; do you mean --modes?");
        row("one step and a warm-up", {"run", "--models", "nano", "--steps", "1", "--warmup", "1"},
            "warmup: 1 is not allowed with 1 step, which count the warm-up steps in; give 0, or more steps");
        row("a session for a sweep", {"plan", "s.stepscope"}, "s.stepscope is a session, not a sweep");
        row("nothing to run", {"run"}, "nothing says what to run");
        row("unknown model", {"run", "--models", "huge"}, "models: there is no model preset \"huge\"");
        row("unknown preset", {"run", "--preset", "slow"}, "preset: there is no sweep preset");
        row("missing file", {"run", "none.json"}, "none.json: cannot be read");
        row("a range that goes down", small_run({"--seq", "64..32"}),
            "seq: \"64..32\" goes down; write 64..1024 x2");
        row("a range with a blank", {"run", "--preset", "quick", "--seq", "64..1024", "x2"},
            "x2: stands by itself, and there is no file of that name; a range has no blanks outside quotes, "
            "as in --seq 64..1024x2");
        row("values with a blank", {"run", "--preset", "quick", "--seq", "64", "128"},
            "error: 128: stands by itself, and there is no file of that name; several values of an option "
            "are "
            "joined by commas");
        row("models with a blank", {"plan", "--models", "tiny", "small"}, "small: stands by itself");
        row("modes with a blank", {"plan", "--preset", "quick", "--modes", "fwd", "train"},
            "train: stands by itself");
        row("file and preset", {"run", "a.json", "--preset", "quick"}, "not both");
        row("word for a number", small_run({"--seq", "long"}), "seq: \"long\" is not a whole number");
        row("zero", small_run({"--seq", "0"}), "seq: 0 is not allowed");
        row("negative", small_run({"--batch", "-1"}), "batch: -1 is not allowed");
        row("leading zero", small_run({"--seq", "010"}), "seq: 010 begins with a zero; write 10");
        row("zeros", small_run({"--batch", "-00"}), "batch: -00 begins with a zero; write -0");
        row("plus", small_run({"--seq", "+8"}), "seq: \"+8\" is not a whole number from 1 to 2147483647");
        row("hexadecimal", small_run({"--seq", "0x10"}), "seq: \"0x10\" is not a whole number");
        row("20 digits", small_run({"--batch", "12345678901234567890"}),
            "batch: 12345678901234567890 is not allowed; give a whole number from 1 to 2147483647");
        row("steps with a zero", {"run", "--models", "nano", "--steps", "010"},
            "steps: 010 begins with a zero; write 10");
        row("steps of 20 digits", {"run", "--models", "nano", "--steps", "12345678901234567890"},
            "steps: 12345678901234567890 is not allowed; give a whole number from 1 to 1000000");
        row("negative seed", small_run({"--seed", "-1"}),
            "seed: -1 is not allowed; give a whole number from 0 to 18446744073709551615");
        row("large seed", small_run({"--seed", "18446744073709551616"}),
            "seed: 18446744073709551616 is not allowed; give a whole number from 0 to 18446744073709551615");
        row("seed with a zero", {"check", "--seed", "007"}, "seed: 007 begins with a zero; write 7");
        row("watchdog", small_run({"--watchdog", "0"}),
            "--watchdog: 0 is not allowed; give a whole number from 1 to 1000000");
        row("capture of cell 0", small_run({"--capture", "1,0"}),
            "--capture: 0 is not allowed; give a whole number from 1 to 10000");
        row("breakdown of cell 01", {"breakdown", "a.json", "--cell", "01"}, "--cell: 01 begins with a zero");
        row("size of a step", {"check", "--seq", "0"}, "seq: 0 is not allowed");
        row("size of a model", {"check", "--layers", "99999999999"},
            "model.layers: 99999999999 is not allowed");
        row("some of the sizes", {"run", "--d-model", "64", "--heads", "2"},
            "--d-ff, --layers are missing; or name the model");
        row("all sizes but one", {"plan", "--d-model", "64", "--heads", "2", "--layers", "1"},
            "--d-ff is missing");
        row("sizes of two models", {"plan", "--models", "nano,tiny", "--layers", "3"},
            "of one model, and the sweep has 2");
        row("sizes that do not go together", {"plan", "--models", "nano", "--heads", "3"},
            "do not divide d_model");
        row("more warm-up than steps", small_run({"--warmup", "3"}), "warmup: 3 is not allowed with 3 steps");
        row("unknown mode", small_run({"--modes", "sideways"}),
            "allowed are forward, forward+backward, train");
        row("unknown precision", small_run({"--precision", "fp8"}), "allowed are fp64");
        row("unknown isolation", small_run({"--isolation", "box"}), "allowed are thread, process");
        row("capture of a cell that is not there", small_run({"--capture", "99"}),
            "--capture 99: give a cell's number");
        row("capture of no step", small_run({"--capture", "1", "--capture-steps", "8-5"}), "such as 5-8");
        row("capture in a child", small_run({"--capture", "1", "--isolation", "process"}),
            "--isolation thread");
        row("captured steps of no cell", small_run({"--capture-steps", "1"}), "--capture");
        row("no rate of arithmetic", small_run({"--peak-flops", "fast"}), "peak_flops: \"fast\"");
        row("a rate whose unit was forgotten", small_run({"--peak-flops", "989"}), "989T for 989 TFLOP/s");
        row("a peak of which of two precisions",
            small_run({"--precision", "fp32,bf16", "--peak-flops", "989T"}),
            "does not say of which precision");
        row("a peak of two devices", small_run({"--device", "cpu,cuda", "--peak-flops", "989T"}),
            "a given peak is of one device");
        row("no amount of memory", small_run({"--memory-limit", "much"}), "memory_limit");
        row("memory with a zero", small_run({"--memory-limit", "010GiB"}),
            "memory_limit: 010GiB begins with a zero; write 10GiB");
        row("a threshold with a zero", {"compare", "a.md", "b.md", "--threshold", "01%"},
            "--threshold: 01% begins with a zero; write 1%");
        row("nothing between commas", {"plan", "--models", "nano", "--seq", ","},
            "error: --seq needs a value; `stepscope-cli plan --help`");
        row("an option at the end", {"run", "--models", "nano", "--watchdog"},
            "error: --watchdog needs a value");
        row("an option of names at the end", {"timeline", "a.stepscope", "--by"},
            "error: --by needs a value");
        row("one value twice", {"plan", "--models", "nano", "--steps", "3", "--steps", "4"},
            "error: --steps takes one value and was given 2");
        row("a form that is none", {"breakdown", "a.json", "--format", "xls"},
            "error: --format: xls is not allowed; allowed are text, md, csv, tsv, json");
        row("a grouping that is none", {"timeline", "a.stepscope", "--by", "Colour"},
            "error: --by: Colour is not allowed; allowed are name, phase, layer");
        row("a table of no number", {"import", "a.md", "--table", "one"},
            "--table: \"one\" is not a whole number");
        row("a value of a letter", {"run", "-q=3"}, "error: 3 is no value of a flag");
        row("export of unknown kind", small_run({"--out", "r.xls"}), "must end in");
        row("export to nowhere", small_run({"--out", "no/such/r.md"}), "there is no directory no/such");
        row("export over a directory", small_run({"--out", "/tmp/.md/"}), "must end in");
        row("resume of a missing file", {"run", "--resume", "--session", "none.stepscope"},
            "none.stepscope: cannot be read: there is no such file");
        row("resume without a session", {"run", "--resume", "--no-session"},
            "--no-session goes with neither");
        row("session of another kind", small_run({"--session", "s.txt"}), "must end in .stepscope");
        row("session nowhere", small_run({"--session", "no/such/s.stepscope"}), "create the directory first");
        row("heads that do not divide", {"check", "--d-model", "10", "--heads", "3"}, "heads");
        row("model and sizes", {"check", "--model", "nano", "--heads", "3"}, "excludes");
        row("convert to nothing", {"convert", "a.md"}, "OUT");
        row("convert to standard output in no format", {"convert", TEST_DATA "/benchmark_results.md", "-"},
            "name the format with --to: md, csv, tsv, json, tex, stepscope");
        row("convert to an unknown format",
            {"convert", TEST_DATA "/benchmark_results.md", "-", "--to", "xls"}, "--to xls: allowed are md");
        row("convert from what is never read", {"convert", "a.tex", "-", "--from", "tex", "--to", "md"},
            "--from tex: allowed are md, csv, tsv, json, jsonl, stepscope");
        row("convert from an unknown look", {"convert", "-", "-", "--to", "md"}, "--from");
        row("convert to a name that tells no format", {"convert", TEST_DATA "/benchmark_results.md", "r.xls"},
            "must end in");
        row("convert to a name that is too long",
            {"convert", TEST_DATA "/benchmark_results.md", QString(300, 'a') + ".md"},
            "aaa.md: File name too long");
        row("export to a name that is too long", small_run({"--out", QString(300, 'a') + ".md"}),
            "File name too long");
        row("breakdown of nothing", {"breakdown"}, "FILE");
        row("breakdown in an unknown form", {"breakdown", "a.json", "--format", "xls"}, "--format");
        row("breakdown in two forms", {"breakdown", "a.json", "--format", "md", "--json"}, "excludes");
        row("broken cell", {"run-cell", "--cell", "{"}, "cell: this is not JSON");
    }

    void bad_arguments_are_named() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const ProgramEnd end = cli(arguments);
        QVERIFY2(end.err.contains(message), end.err);
        QCOMPARE(end.status, 2);
        QVERIFY(end.out.isEmpty());
    }

    void a_mistake_in_a_sweep_file_is_named_with_file_and_field() {
        QFile file(path("bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"models": ["nano", {"name": "x", "d_model": 64, "d_ff": 8, "layers": 1, "heads": 7}]})");
        file.close();
        const ProgramEnd end = cli({"run", path("bad.json")});
        QCOMPARE(end.status, 2);
        QVERIFY2(end.err.contains("bad.json: models[1].heads: 7 heads do not divide"), end.err);
    }

    void the_seed_table_survives_conversion() {
        const QString seed = TEST_DATA "/benchmark_results.md";
        for (const char* between : {"r.json", "r.csv", "r.stepscope"}) {
            QCOMPARE(cli({"convert", seed, path(between)}).status, 0);
            QCOMPARE(cli({"convert", path(between), path("back.md"), "--force"}).status, 0);
            QCOMPARE(bytes_of(path("back.md")), bytes_of(seed));
        }
    }

    void a_sweep_comes_from_standard_input() {
        const auto piped = [](const QByteArray& text, const QString& arguments) {
            return run_program("/bin/sh", {"-c", "printf %s \"$1\" | \"$0\" " + arguments, STEPSCOPE_CLI,
                                           QString::fromUtf8(text)});
        };
        const ProgramEnd plan = piped(R"({"models": "nano", "seq": [8, 16]})", "plan - --json");
        QVERIFY2(plan.status == 0, plan.err);
        QCOMPARE(json::parse(plan.out.toStdString()).at("cells").size(), std::size_t{4});
        const ProgramEnd run = piped(R"({"models": "nano", "seq": 8, "steps": 2, "warmup": 0})",
                                     "run - --modes forward --no-session --quiet");
        QVERIFY2(run.status == 0 && run.out.contains("| nano"), run.err);
        const ProgramEnd wrong = piped(R"({"models": "nono"})", "run -");
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("error: standard input: models: "), wrong.err);
        const ProgramEnd empty = piped("", "run -");
        QVERIFY2(empty.status == 2 &&
                     empty.err.contains("standard input: sweep: this is not JSON: it is empty"),
                 empty.err);
    }

    void tables_on_standard_input_need_not_begin_with_one() {
        const auto piped = [](const QString& printf) {
            return run_program("/bin/sh",
                               {"-c", "printf '" + printf + "' | \"$0\" convert - - --to md", STEPSCOPE_CLI});
        };
        const ProgramEnd prose =
            piped("Dear all, as promised:\\n\\n|model|seq|fwd (ms)|\\n|-|-|-|\\n|small|8|1|\\n");
        QVERIFY2(prose.status == 0 && prose.out.contains("| small"), prose.err);
        QString in_utf16 = "\\377\\376"; // as printf has it
        for (const char c : std::string("model,seq,mean_ms;a,8,1;"))
            in_utf16 += (c == ';' ? QString("\\n") : QString(QChar(c))) + "\\000";
        const ProgramEnd wide = piped(in_utf16);
        QVERIFY2(wide.status == 0 && wide.out.contains("| a"), wide.err);
    }

    void conversion_reads_standard_input_and_writes_standard_output() {
        const QString seed = TEST_DATA "/benchmark_results.md";
        const auto piped = [](const QString& from, const QString& options) {
            return run_program("/bin/sh",
                               {"-c", "\"$0\" convert - - " + options + " < \"$1\"", STEPSCOPE_CLI, from});
        };
        for (const char* format : {"md", "csv", "tsv", "json", "stepscope"}) {
            const ProgramEnd there = piped(seed, QString("--to %1").arg(format));
            QVERIFY2(there.status == 0, there.err);
            QFile file(path("between"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(there.out);
            file.close();
            // What it holds is told by how it looks, or by --from.
            QCOMPARE(piped(path("between"), "--to md").out, bytes_of(seed));
            QCOMPARE(piped(path("between"), QString("--to md --from %1").arg(format)).out, bytes_of(seed));
            QCOMPARE(cli({"convert", path("between"), path("back.MD"), "--force", "--from", format}).status,
                     0);
            QCOMPARE(bytes_of(path("back.MD")), bytes_of(seed));
        }
        const ProgramEnd latex = piped(seed, "--to tex");
        QVERIFY2(latex.out.contains("\\begin{tabular}") && latex.out.count("\\\\\n") == 121, latex.out);
    }

    void what_cannot_be_converted_is_said() {
        const ProgramEnd missing = cli({"convert", path("none.md"), path("r.json")});
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.err.contains("none.md: cannot be read"));
        QVERIFY(!QFile::exists(path("r.json")));
    }

    void check_agrees_with_the_reference() {
        const json golden = json::parse(bytes_of(TEST_DATA "/golden.json").toStdString());
        QVERIFY(!golden.empty());
        for (const json& expected : golden) {
            const json& c = expected.at("config");
            const auto number = [&](const char* key) { return QString::fromStdString(c.at(key).dump()); };
            const ProgramEnd end = cli({"check", "--precision", "fp64", "--d-model", number("d_model"),
                                        "--d-ff", number("d_ff"), "--layers", number("n_layers"), "--heads",
                                        number("num_heads"), "--vocab", number("vocab"), "--batch",
                                        number("batch"), "--seq", number("seq"), "--seed", number("seed")});
            QVERIFY2(end.status == 0, end.err);
            const json got = json::parse(end.out.toStdString());
            const auto near = [](const json& a, const json& b) {
                return std::abs(a.get<double>() - b.get<double>()) <=
                       1e-9 * std::abs(b.get<double>()) + 1e-15;
            };
            QVERIFY(near(got.at("loss"), expected.at("loss")));
            QVERIFY(near(got.at("logits_norm"), expected.at("logits_norm")));
            QCOMPARE(got.at("grad_norms").size(), expected.at("grad_norms").size());
            for (const auto& [name, norm] : expected.at("grad_norms").items())
                QVERIFY2(near(got.at("grad_norms").at(name), norm), name.c_str());
            for (const auto& [key, value] : c.items())
                QCOMPARE(got.at("config").at(key).dump(), value.dump());
        }
    }

    void a_plan_tells_what_the_library_plans() {
        const ProgramEnd end = cli({"plan", "--models", "tiny", "--seq", "64", "--modes", "train", "--warmup",
                                    "0", "--memory-limit", "1MiB", "--json"});
        QVERIFY2(end.status == 0, end.err);
        const json plan = json::parse(end.out.toStdString());
        QCOMPARE(plan.at("cells").size(), std::size_t{1});
        QCOMPARE(plan.at("will_not_fit").get<int>(), 1);
        const json& cell = plan.at("cells")[0];
        QCOMPARE(cell.at("parameters").get<std::int64_t>(), parameter_count(find_model("tiny")));
        QCOMPARE(cell.at("fits").get<bool>(), false);
        QVERIFY(cell.at("peak_bytes").get<std::int64_t>() >=
                4 * cell.at("parameters").get<std::int64_t>() * 4);
        double flops = 0;
        for (const auto& [name, cost] : cell.at("phases").items())
            flops += cost.at("flops").get<double>();
        QVERIFY(std::abs(flops - cell.at("flops").get<double>()) <= 1e-9 * flops);
        QVERIFY(cell.at("phases").contains("forward/attention"));
        QVERIFY(cell.at("bytes_by_role").contains("optimizer state"));

        const ProgramEnd table = cli({"plan", "--models", "tiny,nano", "--seq", "64,32"});
        QCOMPARE(table.status, 0);
        QCOMPARE(table.out.split('\n').first().left(5), QByteArray("model"));
        QCOMPARE(table.out.count("forward+backward"), 4);
    }

    void sizes_on_the_command_line_make_a_model_or_change_one() {
        const QStringList sizes = {"--d-model", "64", "--d-ff", "256", "--layers", "3", "--heads", "4"};
        const auto model_of = [](const ProgramEnd& end) {
            return json::parse(end.out.toStdString()).at("sweep").at("models").at(0);
        };
        const json made = model_of(cli(QStringList{"plan", "--json", "--device", "cpu"} + sizes));
        QVERIFY(made == json({{"name", "custom"},
                              {"d_model", 64},
                              {"d_ff", 256},
                              {"layers", 3},
                              {"heads", 4},
                              {"vocab", 10'000}}));
        json changed = model_of(
            cli({"plan", "--json", "--models", "nano", "--device", "cpu", "--layers", "5", "--vocab", "77"}));
        QCOMPARE(changed.at("name").get<std::string>(), std::string("nano layers=5 vocab=77"));
        ModelShape nano = find_model("nano");
        QCOMPARE(changed.at("layers").get<int>(), 5);
        QCOMPARE(changed.at("vocab").get<int>(), 77);
        QCOMPARE(changed.at("d_model").get<std::int64_t>(), nano.d_model);

        const ProgramEnd end = cli(QStringList{"run", "--seq", "8", "--steps", "2", "--warmup", "0",
                                               "--modes", "forward", "--json", "--no-session", "--quiet"} +
                                   sizes);
        QVERIFY2(end.status == 0, end.err);
        QCOMPARE(from_json(end.out.toStdString()).cells().at(0).cell.model.layers, std::int64_t{3});
    }

    void a_range_is_as_good_as_a_list() {
        const auto planned = [](const char* seqs) {
            return cli({"plan", "--models", "nano", "--device", "cpu", "--seq", seqs, "--json"}).out;
        };
        QVERIFY(json::parse(planned("32..128x2").toStdString()).size() > 0);
        const auto cells = [&](const char* seqs) {
            return json::parse(planned(seqs).toStdString()).at("cells").size();
        };
        QCOMPARE(cells("32..128x2"), cells("32,64,128"));
        QCOMPARE(cells("32,16..48+16"), cells("16,32,48"));
        QCOMPARE(cells("16..48+16,32"), cells("16,32,48")); // whichever stands first
    }

    void presets_can_be_listed_edited_and_run() {
        const json listed = json::parse(cli({"presets", "--json"}).out.toStdString());
        QCOMPARE(listed.at("models").size(), model_presets().size());
        QCOMPARE(listed.at("sweeps").size(), sweep_presets().size());
        const ProgramEnd one = cli({"presets", "quick"});
        QVERIFY(parse_sweep(one.out.toStdString()) == find_sweep("quick"));
        QVERIFY(parse_sweep(one.out.toStdString(), {"cuda:0"}) == find_sweep("quick", "cuda:0"));
        QCOMPARE(cli({"presets", "slow"}).status, 2);
        QVERIFY(cli({"presets"}).out.contains("2.7B"));
    }

    void presets_of_ones_own_are_found_and_listed() {
        QTemporaryDir config;
        const Program::Environment environment = {{"XDG_CONFIG_HOME", config.path()}};
        QVERIFY(QDir(config.path()).mkpath("stepscope/presets"));
        const QString folder = config.filePath("stepscope/presets/");
        write(folder + "my own.json", R"({"models": ["nano"], "seq": [8, 16], "steps": 3, "warmup": [1]})");
        write(folder + "broken.json", "{");
        const ProgramEnd listed = cli({"presets"}, environment);
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.out.indexOf("my own") > listed.out.indexOf("seed"));
        QVERIFY(listed.out.contains("yours: " + folder.toUtf8() + "my own.json"));
        QVERIFY(listed.out.contains("cannot be read"));
        const json sweeps =
            json::parse(cli({"presets", "--json"}, environment).out.toStdString()).at("sweeps");
        QCOMPARE(sweeps.back().at("sweep").at("seq").size(), std::size_t(2));
        QVERIFY(json::parse(cli({"presets", "My Own"}, environment).out.toStdString()).contains("models"));
        const ProgramEnd ran = cli({"run", "--preset", "my own", "--device", "cpu"}, environment);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(ran.out.contains("nano"));
        const ProgramEnd broken = cli({"run", "--preset", "broken"}, environment);
        QCOMPARE(broken.status, 2);
        QVERIFY(broken.err.contains("broken.json") && broken.err.contains("mend it or remove it"));
        const ProgramEnd unknown = cli({"run", "--preset", "nothing"}, environment);
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("quick, attention, seed, broken, my own"));
    }

    void diagnostics_are_for_people_programs_and_bug_reports() {
        const ProgramEnd text = cli({"diagnostics"});
        QCOMPARE(text.status, 0);
        for (const char* word :
             {"Program", "Version", "cpu", "oneDNN", "Nsight Compute", "Counters", "Sessions"})
            QVERIFY2(text.out.contains(word), word);
        const json groups = json::parse(cli({"diagnostics", "--json"}).out.toStdString()).at("diagnostics");
        QCOMPARE(groups.at(0).at("title").get<std::string>(), std::string("Program"));
        const ProgramEnd markdown =
            cli({"diagnostics", "--markdown"}, {{"HOME", "/nowhere/ada"}, {"XDG_STATE_HOME", {}}});
        QVERIFY(markdown.out.startsWith("### Program\n\n- Version: `"));
        QVERIFY(markdown.out.contains("- Sessions: `~/.local/state/stepscope/sessions"));
        QVERIFY(!markdown.out.contains("ada"));
        QCOMPARE(cli({"diagnostics", "--markdown", "--json"}).status, 2);
    }

    void devices_are_listed_with_what_is_missing() {
        const json listed = json::parse(cli({"devices", "--json"}).out.toStdString());
        QCOMPARE(listed.at("devices")[0].at("id").get<std::string>(), std::string("cpu"));
        QVERIFY(listed.at("devices")[0].at("memory_total").get<std::int64_t>() > 0);
        for (const json& backend : listed.at("backends"))
            QVERIFY(backend.at("loaded").get<bool>() != backend.contains("problem"));
        QVERIFY(cli({"devices"}).out.contains("cpu"));
    }

    void figures_are_listed_as_the_readme_has_them() {
        const ProgramEnd listed = cli({"figures"});
        QVERIFY(listed.out.contains("| MFU (exact, causal) | `mfu` |"));
        QVERIFY2(bytes_of(TEST_DATA "/../../README.md").contains("\n" + listed.out),
                 "put the output of `stepscope-cli figures` into the README");
        const json exact = json::parse(cli({"figures", "--json"}).out.toStdString());
        QCOMPARE(static_cast<int>(exact.size()), static_cast<int>(listed.out.count('\n')) - 2);
    }

    void every_preset_of_the_build_is_in_the_readme() {
        const json presets = json::parse(bytes_of(TEST_DATA "/../../CMakePresets.json").toStdString());
        const QByteArray readme = bytes_of(TEST_DATA "/../../README.md");
        int named = 0;
        for (const json& preset : presets.at("configurePresets")) {
            if (preset.value("hidden", false)) continue;
            const QByteArray name = QByteArray::fromStdString(preset.at("name").get<std::string>());
            QVERIFY2(readme.contains("`" + name + "`"), name);
            ++named;
        }
        QVERIFY(named > 0);
    }

    void names_are_taken_in_capitals_and_as_tables_show_them() {
        const auto plan = [](const QStringList& arguments) {
            const ProgramEnd end = cli(QStringList{"plan", "--json"} + arguments);
            return end.status == 0 ? json::parse(end.out.toStdString()).at("sweep") : json();
        };
        QCOMPARE(
            plan({"--models", "NANO", "--modes", "fwd,FWD + BWD", "--precision", "BF16", "--device", "CPU"}),
            plan({"--models", "nano", "--modes", "forward,forward+backward", "--precision", "bf16"}));
        QVERIFY(!plan({"--models", "NANO"}).is_null());
        QCOMPARE(plan({"--preset", "Quick"}), plan({"--preset", "quick"}));
    }

    /// One measured step has no deviation: what nobody asked for does not leave one alone.
    void warm_up_steps_that_nobody_asked_for_are_a_third_at_most() {
        for (const auto& [steps, warmup] : {std::pair{"1", 0}, std::pair{"2", 0}, std::pair{"5", 1},
                                            std::pair{"15", 5}, std::pair{"90", 5}}) {
            const json plan =
                json::parse(cli({"plan", "--json", "--models", "nano", "--steps", steps}).out.toStdString());
            QCOMPARE(plan.at("sweep").at("warmup"), json({warmup}));
        }
    }

    void a_plan_says_how_much_memory_there_is() {
        const ProgramEnd end =
            cli({"plan", "--models", "nano,mini", "--memory-limit", "4MiB", "--modes", "forward"});
        QVERIFY2(
            end.out.contains("2 cells: 1 does not fit\ncpu: 4.00 MiB for a cell, as the memory limit says"),
            end.out);
        QVERIFY(
            cli({"plan", "--models", "nano", "--modes", "forward"}).out.contains("1 cell: it fits\ncpu: "));
    }

    void options_replace_what_the_file_says() {
        QFile file(path("sweep.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"name": "mine", "models": [{"name": "own", "d_model": 32, "d_ff": 48, "layers": 1, "heads": 2,
                       "vocab": 50}, "nano"], "seq": [8, 16], "steps": 9, "warmup": 2, "batch": 3, "seed": 5})");
        file.close();
        const ProgramEnd end = cli({"run", path("sweep.json"), "--models", "own", "--seq", "4", "--steps",
                                    "3", "--modes", "forward", "--json", "--no-session", "--quiet"});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY2(end.err.isEmpty() || end.err.startsWith("warning: the figures of"),
                 end.err); // a busy machine
        const Results results = from_json(end.out.toStdString());
        QCOMPARE(results.cells().size(), std::size_t{1});
        const Cell& cell = results.cells().front().cell;
        QCOMPARE(cell.model.d_ff, 48);
        QCOMPARE(cell.options.seq, 4);
        QCOMPARE(cell.options.batch, 3);
        QCOMPARE(cell.options.seed, std::uint64_t{5});
        QCOMPARE(cell.steps, 3);
        QCOMPARE(cell.warmup, 2);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
