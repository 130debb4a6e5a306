#include "workload/json/sweep_json.h"
#include "workload/presets.h"
#include "workload/text/number_range.h"
#include "workload/text/number_text.h"
#include "workload/validate.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

using namespace stepscope;

namespace {

SweepSpec valid_sweep() {
    SweepSpec sweep;
    sweep.models = {find_model("tiny"), find_model("mini")};
    sweep.seqs = {64, 128};
    sweep.warmups = {0, 2};
    return sweep;
}

/// The field a call complains about; empty when it does not.
std::string field_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const WorkloadError& error) {
        return error.field();
    }
    return {};
}

} // namespace

class TestWorkload : public QObject {
    Q_OBJECT

private slots:
    void validation_names_the_field_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* text, const char* field) {
            QTest::newRow(name) << text << field;
        };
        row("heads do not divide", R"({"models": {"d_model": 100, "d_ff": 64, "layers": 1, "heads": 3}})",
            "models[0].heads");
        row("odd head size", R"({"models": {"d_model": 30, "d_ff": 64, "layers": 1, "heads": 2}})",
            "models[0].heads");
        row("zero layers", R"({"models": {"d_model": 64, "d_ff": 64, "layers": 0, "heads": 2}})",
            "models[0].layers");
        row("negative", R"({"models": {"d_model": -64, "d_ff": 64, "layers": 1, "heads": 2}})",
            "models.d_model");
        row("overflow", R"({"models": {"d_model": 2000000000, "d_ff": 2000000000, "layers": 1, "heads": 2}})",
            "models[0].d_model");
        row("overflow of the cell", R"({"models": "2.7B", "seq": 2000000000, "batch": 2000000000})", "seq");
        row("unknown preset", R"({"models": ["gigantic"]})", "models[0]");
        row("no model", R"({"models": []})", "models");
        row("text for a number", R"({"models": "tiny", "seq": "128"})", "seq");
        row("fraction", R"({"models": "tiny", "seq": 1.5})", "seq");
        row("second of a list", R"({"models": "tiny", "seq": [128, true]})", "seq[1]");
        row("unknown mode", R"({"models": "tiny", "mode": "backward"})", "mode");
        row("unknown key", R"({"models": "tiny", "sequence": 3})", "sequence");
        row("unknown model key",
            R"({"models": {"d_model": 64, "d_ff": 64, "layers": 1, "heads": 2, "head": 3}})", "models.head");
        row("warm-up as long as the steps", R"({"models": "tiny", "warmup": 15})", "warmup");
        row("same value twice", R"({"models": "tiny", "seq": [64, 64]})", "seq");
        row("same model twice", R"({"models": ["tiny", "tiny"]})", "models[1].name");
        row("no steps", R"({"models": "tiny", "steps": 0, "warmup": 0})", "steps");
        row("memory without sense", R"({"models": "tiny", "memory_limit": "32 elephants"})", "memory_limit");
        row("peak without a precision", R"({"models": "tiny", "peak_flops": 1e12})", "peak_flops");
        row("peak of no precision", R"({"models": "tiny", "peak_flops": {"fp8": 1e12}})", "peak_flops.fp8");
        row("peak without sense", R"({"models": "tiny", "peak_flops": {"fp32": "fast"}})", "peak_flops.fp32");
        row("no peak at all", R"({"models": "tiny", "peak_flops": {"fp32": 0}})", "peak_flops");
        row("one peak of two devices",
            R"({"models": "tiny", "device": ["cpu", "cuda"], "peak_flops": {"fp32": 1e12}})", "peak_flops");
        row("negative seed", R"({"models": "tiny", "seed": -1})", "seed");
        row("no JSON", R"({"models": )", "sweep");
    }
    void validation_names_the_field() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(QString::fromStdString(field_of([&] { parse_sweep(text.toStdString()); })), field);
    }

    void messages_say_what_is_allowed() {
        try {
            parse_sweep(R"({"models": "tiny", "precision": "fp8"})");
            QFAIL("fp8 was taken");
        } catch (const WorkloadError& error) {
            QVERIFY(std::string(error.what()).find("fp64, fp32, tf32, bf16, mixed") != std::string::npos);
        }
    }

    void all_that_is_missing_is_said_at_once() {
        try {
            parse_sweep(R"({"models": ["nano", {"name": "x", "d_ff": 8}]})");
            QFAIL("was read");
        } catch (const WorkloadError& error) {
            QCOMPARE(std::string(error.what()),
                     std::string("models[1]: d_model, layers and heads are missing"));
        }
        QCOMPARE(field_of([] { parse_sweep(R"({"models": {"d_model": 64, "d_ff": 8, "layers": 1}})"); }),
                 std::string("models.heads"));
    }

    void all_problems_are_found_at_once() {
        SweepSpec sweep = valid_sweep();
        sweep.models[0].heads = 3;
        sweep.seqs = {0};
        sweep.warmups = {20};
        QCOMPARE(problems_of(sweep).size(), std::size_t{3});
        QVERIFY(problems_of(valid_sweep()).empty());
    }

    void too_many_cells() {
        SweepSpec sweep = valid_sweep();
        sweep.seqs.clear();
        for (int i = 1; i <= 3'000; ++i)
            sweep.seqs.push_back(i);
        QCOMPARE(field_of([&] { expand(sweep); }), std::string("sweep"));
        sweep.seqs.resize(1'000);
        QCOMPARE(expand(sweep).size(), std::size_t{8'000});
        for (int i = 1'001; i <= 1'250; ++i) // at the limit
            sweep.seqs.push_back(i);
        QCOMPARE(expand(sweep).size(), static_cast<std::size_t>(max_cells));
        QVERIFY(problems_of(sweep).empty());
        sweep.seqs = {1};
        sweep.models.resize(1);
        sweep.warmups = {0};
        sweep.modes = {Mode::Forward};
        sweep.batches.clear();
        for (int i = 1; i <= max_cells; ++i)
            sweep.batches.push_back(i);
        QCOMPARE(cell_count(sweep), max_cells);
        sweep.batches.push_back(max_cells + 1); // one more
        QCOMPARE(field_of([&] { cell_count(sweep); }), std::string("sweep"));
    }

    void sizes_at_and_beside_their_limits() {
        const auto field_of_model = [](const ModelShape& model) {
            return field_of([&] { validate(model); });
        };
        const ModelShape least{.name = "m", .d_model = 2, .d_ff = 1, .layers = 1, .heads = 1, .vocab = 1};
        QCOMPARE(field_of_model(least), std::string());
        for (const ModelSize& size : model_sizes) {
            ModelShape model = least;
            model.*size.member = 0;
            QCOMPARE(field_of_model(model), "model." + std::string(size.name));
            model.*size.member = max_size + 1;
            QCOMPARE(field_of_model(model), "model." + std::string(size.name));
        }
        ModelShape model = least;
        model.d_ff = max_size;
        model.vocab = max_size;
        QCOMPARE(field_of_model(model), std::string());
        model.layers = 10'000;
        QCOMPARE(field_of_model(model), std::string()); // 3 * 2 * 2^31 * 10,000 elements: just below 2^48
        model.layers = 10'001;
        QCOMPARE(field_of_model(model), std::string("model.layers"));
        QCOMPARE(max_size, std::int64_t{2'147'483'647});
        model = least;
        model.d_model = std::int64_t{1} << 22;
        model.layers = 4; // attention weights of 4 * 2^44 elements a layer: 2^48
        QCOMPARE(field_of_model(model), std::string());
        model.layers = 5;
        QCOMPARE(field_of_model(model), std::string("model.d_model"));

        StepOptions options;
        options.batch = 1;
        options.seq = max_size;
        options.attention = Attention::Fused;
        const auto field_of_options = [&] { return field_of([&] { validate(options, least); }); };
        QCOMPARE(field_of_options(), std::string());
        options.seq = max_size + 1;
        QCOMPARE(field_of_options(), std::string("seq"));
        options.seq = 1 << 16;
        options.batch = 1 << 15; // 2^31 tokens
        QCOMPARE(field_of_options(), std::string("seq"));
        options.batch = (1 << 15) - 1;
        QCOMPARE(field_of_options(), std::string());

        SweepSpec sweep = valid_sweep();
        sweep.steps = max_steps;
        QVERIFY(problems_of(sweep).empty());
        sweep.steps = max_steps + 1;
        QCOMPARE(problems_of(sweep).size(), std::size_t{1});
        sweep.steps = 3; // two of them warm-up
        QVERIFY(problems_of(sweep).empty());
        sweep.steps = 2;
        QCOMPARE(problems_of(sweep).size(), std::size_t{1});
    }

    void numbers_are_read_as_people_write_them() {
        QCOMPARE(number_from_text("0", 0, 9, "n"), std::int64_t{0});
        QCOMPARE(number_from_text("-9", -9, 9, "n"), std::int64_t{-9});
        QCOMPARE(number_from_text("9223372036854775807", 0, INT64_MAX, "n"), INT64_MAX);
        QCOMPARE(number_from_text("-9223372036854775808", INT64_MIN, 0, "n"), INT64_MIN);
        QCOMPARE(seed_from_text("18446744073709551615", "s"), UINT64_MAX);
        for (const char* bad : {"", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "01", "00", "-01", "ten",
                                "10", "-10", "9223372036854775808", "99999999999999999999", "1\n"})
            QVERIFY2(field_of([&] { number_from_text(bad, -9, 9, "n"); }) == "n", bad);
        for (const char* bad : {"-1", "-0", "18446744073709551616", "007", ""})
            QVERIFY2(field_of([&] { seed_from_text(bad, "s"); }) == "s", bad);
    }

    void a_range_is_several_numbers() {
        using Numbers = std::vector<std::int64_t>;
        const auto of = [](const char* text) { return numbers_of_range(text, 1, 1 << 20, "seq"); };
        QCOMPARE(of("64..1024x2"), (Numbers{64, 128, 256, 512, 1024}));
        QCOMPARE(of(" 64 .. 1024  \u00D7 2 "), (Numbers{64, 128, 256, 512, 1024}));
        QCOMPARE(of("64..200*2"), (Numbers{64, 128})); // 256 is beyond the end
        QCOMPARE(of("64..256+64"), (Numbers{64, 128, 192, 256}));
        QCOMPARE(of("1..4"), (Numbers{1, 2, 3, 4}));
        QCOMPARE(of("7..7"), Numbers{7});
        QCOMPARE(of("1..1000").size(), max_range);
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(numbers_of_range("4611686018427387904..9223372036854775807 x2", 1, most, "n").size(),
                 std::size_t{1});
        QCOMPARE(numbers_of_range("0..4 +2", 0, 9, "n"), (Numbers{0, 2, 4}));
        QVERIFY(is_range("1..2") && is_range("..") && !is_range("1.2") && !is_range("12"));
        QVERIFY(is_range_step("x2") && is_range_step("+ 64") && is_range_step("\u00D72"));
        QVERIFY(!is_range_step("x") && !is_range_step("2") && !is_range_step("x2.json") &&
                !is_range_step(""));
    }

    void what_is_no_range_is_said_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* text, const char* problem) {
            QTest::newRow(text) << text << problem;
        };
        row("..4", "lacks a number; write 64..1024 x2, 64..256 +64 or 1..4");
        row("4..", "lacks a number");
        row("1..4 x", "lacks a number");
        row("8..4", "goes down");
        row("1..4 x1", "does not go on");
        row("1..4 +0", "does not go on");
        row("0..4", "0 is not allowed");
        row("1..1001", "is more than 1000 numbers");
        row("01..4", "begins with a zero");
        row("1..2..3", "is not a whole number");
        row("1..4 x2 x2", "has a step that is no whole number");
        row("1..4 x-2", "has a step that is no whole number from 1; write 64..1024 x2");
        row("1..4 x2.5", "has a step that is no whole number");
        row("1..4 +02", "has a step that is no whole number");
        row("a..b", "is not a whole number");
        row("1..2000000", "is not allowed");
        row("64", "is no range");
    }
    void what_is_no_range_is_said() {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        try {
            numbers_of_range(text.toStdString(), 1, 1 << 20, "seq");
            QFAIL("it was taken");
        } catch (const WorkloadError& error) {
            QCOMPARE(error.field(), std::string("seq"));
            QVERIFY2(QString::fromStdString(error.problem()).contains(problem), error.what());
        }
    }

    void where_a_sweep_names_no_device() {
        const std::vector<std::string> here = {"cuda:0"};
        QCOMPARE(parse_sweep(R"({"models": "tiny"})", here).devices, here);
        QCOMPARE(parse_sweep(R"({"models": "tiny", "device": "cpu"})", here).devices,
                 std::vector<std::string>{"cpu"});
        QCOMPARE(parse_sweep(R"({"models": "tiny"})").devices, std::vector<std::string>{"cpu"});
    }

    void json_round_trip() {
        for (const auto& preset : sweep_presets())
            QVERIFY(parse_sweep(sweep_to_json(preset.sweep).dump()) == preset.sweep);
        SweepSpec sweep = valid_sweep();
        sweep.memory_limit_bytes = 123;
        sweep.keep_warm = true;
        sweep.isolation = Isolation::Process;
        sweep.seed = ~std::uint64_t{0};
        sweep.peak_flops = {{Precision::Bf16, 989e12}, {Precision::Fp32, 1e14 / 3}};
        sweep.devices = {"cuda:1"};
        QVERIFY(parse_sweep(sweep_to_json(sweep).dump()) == sweep);
        sweep.peak_flops.clear();
        sweep.devices = {"cpu", "cuda:1"};
        QVERIFY(parse_sweep(sweep_to_json(sweep).dump()) == sweep);
        for (const Cell& cell : expand(sweep))
            QVERIFY(cell_from_json(cell_to_json(cell)) == cell);
    }

    void cells_fill_the_table_from_the_top() {
        const auto cells = expand(valid_sweep());
        QCOMPARE(cells.size(), std::size_t{16});
        QCOMPARE(cells[0].options.mode, Mode::Forward);
        QCOMPARE(cells[1].options.mode, Mode::ForwardBackward);
        QCOMPARE(cells[2].warmup, 2);
        QCOMPARE(cells[4].options.seq, 128);
        QCOMPARE(cells[8].model.name, std::string("mini"));
        for (std::size_t i = 0; i < cells.size(); ++i)
            QCOMPARE(cells[i].index, static_cast<int>(i));
    }

    void amounts_of_memory() {
        QCOMPARE(parse_bytes("32GiB", "x"), std::int64_t{34'359'738'368});
        QCOMPARE(parse_bytes("1.5 kB", "x"), std::int64_t{1'500});
        QCOMPARE(parse_bytes("8gb", "x"), std::int64_t{8'000'000'000});
        QCOMPARE(parse_bytes("2 gib", "x"), std::int64_t{2} << 30);
        QCOMPARE(parse_bytes("7", "x"), std::int64_t{7});
        for (const char* bad : {"", "GiB", "-1GiB", "0", "1e30GiB", "nan", "1 GiB x"})
            QCOMPARE(field_of([&] { parse_bytes(bad, "limit"); }), std::string("limit"));
    }

    /// 010 is 8 to some programs, and 10 to others, whatever stands behind it.
    void no_amount_begins_with_a_zero() {
        const auto said = [](const auto& work) {
            try {
                work();
            } catch (const WorkloadError& error) {
                return QString::fromStdString(error.problem());
            }
            return QString("nothing");
        };
        const auto bytes = [&](const char* text) { return said([text] { parse_bytes(text, "x"); }); };
        QCOMPARE(bytes("010GiB"), QString("010GiB begins with a zero; write 10GiB"));
        QCOMPARE(bytes("00.5 GiB"), QString("00.5 GiB begins with a zero; write 0.5 GiB"));
        QCOMPARE(bytes("007"), QString("007 begins with a zero; write 7"));
        QCOMPARE(bytes("0.5GiB"), QString("nothing"));
        const auto rate = [&](const char* text) { return said([text] { parse_flop_rate(text, "x"); }); };
        QCOMPARE(rate(" 0989T"), QString("0989T begins with a zero; write 989T"));
        QCOMPARE(rate("0.9P"), QString("nothing"));
        const auto number = [&](const char* text) {
            return said([text] { number_from_text(text, 0, 9, "x"); });
        };
        QCOMPARE(number("000"), QString("000 begins with a zero; write 0"));
        QCOMPARE(number("-08"), QString("-08 begins with a zero; write -8"));
        QCOMPARE(number("0"), QString("nothing"));
    }

    void rates_of_arithmetic() {
        for (const auto& [text, flops] :
             {std::pair{"989 TFLOP/s", 989e12}, std::pair{"989T", 989e12}, std::pair{" 0.5PFLOPS", 0.5e15},
              std::pair{"9.89e14", 9.89e14}, std::pair{"2e8 FLOP/s", 2e8}, std::pair{"3GFLOP/s ", 3e9}})
            QVERIFY2(std::abs(parse_flop_rate(text, "x") / flops - 1) < 1e-15, text);
        for (const char* bad : {"", "T", "-1T", "0", "nan", "inf", "1e30", "1 TB/s", "1 T x", "H200",
                                "12 FLOP/s", "989"}) // the last two: less than any device does
            QVERIFY2(field_of([&] { parse_flop_rate(bad, "peak"); }) == "peak", bad);
    }

    void peaks_are_of_precisions() {
        const std::vector one = {Precision::Tf32};
        const std::vector two = {Precision::Fp32, Precision::Bf16};
        const auto peaks = [](const char* text, const std::vector<Precision>& of) {
            return parse_peaks(text, of, "peak");
        };
        QCOMPARE(peaks("2T", one), (GivenPeaks{{Precision::Tf32, 2e12}}));
        QCOMPARE(peaks("", two), GivenPeaks());
        const GivenPeaks both = {{Precision::Fp32, 67e12}, {Precision::Bf16, 1e15 / 3}};
        QCOMPARE(peaks("bf16 = 989 TFLOP/s,fp32=67T", two),
                 (GivenPeaks{{Precision::Fp32, 67e12}, {Precision::Bf16, 989e12}}));
        QCOMPARE(peaks(peaks_text(both).c_str(), two), both);
        QCOMPARE(peaks_text({{Precision::Bf16, 989e12}}), std::string("bf16=989 TFLOP/s"));
        for (const char* bad : {"2T", "fp8=1T", "bf16=1T,bf16=2T", "bf16=", "bf16=1T,", "=1T"})
            QVERIFY2(field_of([&] { peaks(bad, two); }) == "peak", bad);
    }

    void seed_preset_is_the_seed_table() {
        const auto cells = expand(find_sweep("seed"));
        QCOMPARE(cells.size(), std::size_t{120});
    }
};

QTEST_GUILESS_MAIN(TestWorkload)
#include "test_workload.moc"
