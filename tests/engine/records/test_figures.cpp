#include "records/figures.h"
#include "records/utilisation.h"
#include "support/runs/sample_run.h"
#include "tables/table.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Two warm-up steps of 9 and 8 seconds, then 0.1, 0.2, ... 1.0 in another order; the device says of all but
/// the last how long it took (a tenth less), of the first four measured ones whether it was throttled, and of
/// the first two at which clock.
CellResult sample_cell() {
    CellResult cell;
    cell.cell.model = {"sample", 64, 256, 2, 2, 1000};
    cell.cell.options.batch = 3;
    cell.cell.options.seq = 50;
    cell.cell.warmup = 2;
    cell.cell.steps = 12;
    cell.started = true;
    for (const double seconds : {9.0, 8.0, 0.5, 0.1, 0.9, 0.3, 0.7, 0.2, 1.0, 0.4, 0.6, 0.8}) {
        StepSample step;
        step.host_seconds = seconds;
        if (cell.steps.size() != 11) step.device_seconds = seconds - 0.01;
        if (cell.steps.size() < 6) step.telemetry.throttle = "";
        if (cell.steps.size() < 4) step.telemetry.sm_clock_mhz = cell.steps.size() == 3 ? 2000 : 1000;
        if (cell.steps.size() == 0 || cell.steps.size() == 4) step.telemetry.throttle = "thermal";
        cell.steps.edit().push_back(step);
    }
    cell.status = Status::Ok;
    cell.statistics = statistics_of(host_times(cell), 2);
    cell.arena_bytes = 3000;
    cell.noise = {{"foreign", 0.25}, {"steal", 0.5}};
    cell.prediction = Prediction{1'000'000, 5e12, 4.4e12, 7e9, 4000, {{"activation", 5}}, 0.5};
    cell.peaks = DeviceRates{16e12, 2e11};
    cell.backward = BackwardTime{0.25, 0.01};
    cell.derived_backward = BackwardTime{0.3, 0.05};
    return cell;
}

std::optional<double> value_of(const char* id, const CellResult& cell) {
    return figure(id).value(cell);
}

bool is(const std::optional<double>& value, double expected) {
    return value && std::abs(*value - expected) <= 1e-12 * std::abs(expected);
}

std::string text_of(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void each_row_has_its_own_names_and_words() {
        std::set<std::string_view> ids;
        std::set<std::string_view> columns;
        std::set<std::string_view> labels;
        for (const Figure& each : figures()) {
            QVERIFY2(ids.insert(each.id).second, each.id.data());
            QVERIFY2(columns.insert(each.column).second, each.column.data());
            QVERIFY2(labels.insert(each.label).second, each.label);
            QVERIFY2(std::string_view(each.definition).size() > 10, each.definition);
            QVERIFY2(std::string_view(each.definition).find('\n') == std::string_view::npos, each.definition);
            QVERIFY(&figure(each.id) == &each);
        }
        QVERIFY_THROWS_EXCEPTION(std::logic_error, figure("colour"));
    }

    void values_are_as_worked_out_by_hand_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        const auto row = [](const char* id, double value) { QTest::newRow(id) << QString(id) << value; };
        row("mean", 0.55);
        row("stddev", std::sqrt(0.825 / 9)); // the squares of 0.45, 0.35, ... 0.05, twice
        row("median", 0.55);
        row("min", 0.1);
        row("max", 1.0);
        row("q1", 0.325); // type 7: 0.3 + 0.25 * 0.1
        row("q3", 0.775);
        row("p95", 0.955); // place 0.95 * 9 = 8.55 of 0.1 ... 1.0
        row("p99", 0.991); // 8.91
        row("variation", std::sqrt(0.825 / 9) / 0.55);
        row("device_mean", (5.5 - 0.8 - 9 * 0.01) / 9); // the last step, of 0.8 s, does not say
        row("cycles", (0.5 * 1e9 + 0.1 * 2e9) / 2);     // two measured steps come with a clock
        row("total", 22.5);
        row("warmup_time", 17);
        row("measured_steps", 10);
        row("backward", 0.25);
        row("backward_stddev", 0.01);
        row("derived_backward", 0.3);
        row("derived_backward_stddev", 0.05);
        row("tokens_per_second", 150 / 0.55);
        row("achieved_flops", 8e12);
        row("mfu", 0.5);
        // 150 tokens of a step; N = 10^6, L C T = 2 * 64 * 50; 0.55 s at 16 TFLOP/s could have been 8.8
        // TFLOP.
        row("mfu_palm", 150 * (6e6 + 12 * 6400) / 8.8e12);
        row("mfu_torchtitan", 150 * (6 * (1e6 - 64 * 1000) + 12 * 6400) / 8.8e12);
        row("mfu_6n", 150 * 6e6 / 8.8e12);
        row("hfu", 5.0 / 8.8);
        row("peak_flops", 16e12);
        row("peak_traffic", 2e11);
        row("memory", 3000);
        row("arena", 3000);
        row("parameters", 1e6);
        row("predicted_flops", 5e12);
        row("model_flops", 4.4e12);
        row("predicted_bytes", 7e9);
        row("predicted_peak", 4000);
        row("predicted_step", 0.5);
        row("step_over_prediction", 1.1);
        row("memory_over_prediction", 0.75);
        row("foreign_load", 0.25);
        row("steal", 0.5);
        row("throttled", 0.25); // one of the four measured steps that say; warm-up is left out
        // Student's t for 9 degrees of freedom, as tables print it.
        row("ci95", 2.2621571628 * std::sqrt(0.825 / 9 / 10));
    }

    void values_are_as_worked_out_by_hand() {
        QFETCH(QString, id);
        QFETCH(double, value);
        const auto got = value_of(id.toStdString().c_str(), sample_cell());
        QVERIFY(got.has_value());
        QVERIFY2(std::abs(*got - value) <= 1e-9 * value, qPrintable(QString::number(*got, 'g', 15)));
    }

    void every_figure_is_checked() {
        // All rows above, the two that only an OOM has, and what a person gives.
        CellResult cell = sample_cell();
        cell.given_peak_flops = 32e12;
        cell.needed_bytes = 5;
        cell.available_bytes = 4;
        QVERIFY(is(value_of("needed", cell), 5) && is(value_of("available", cell), 4));
        QVERIFY(is(value_of("given_peak_flops", cell), 32e12));
        for (const Figure& each : figures())
            QVERIFY2(each.value(cell).has_value(), each.id.data());
    }

    void what_is_not_known_has_no_value() {
        for (const Figure& each : figures()) {
            CellResult waiting;
            QVERIFY2(!each.value(waiting), each.id.data());
        }
        CellResult cell = sample_cell();
        cell.peaks.reset();
        for (const Figure& each : figures())
            if (each.of_peak) QVERIFY2(!each.value(cell), each.id.data());
        QVERIFY(!value_of("mfu", cell) && value_of("achieved_flops", cell));
        cell.noise.clear();
        QVERIFY(!value_of("foreign_load", cell));
        for (StepSample& step : cell.steps.edit())
            step = {step.host_seconds, {}, {}};
        QVERIFY(!value_of("device_mean", cell) && !value_of("throttled", cell));
        cell.cell.options.batch = 0; // a Markdown table does not say
        QVERIFY(!value_of("tokens_per_second", cell));
        cell.prediction.reset();
        QVERIFY(!value_of("achieved_flops", cell) && !value_of("step_over_prediction", cell));
        cell.status.reset(); // still running: its statistics are not its own yet
        QVERIFY(!value_of("mean", cell) && !value_of("p95", cell) && !value_of("measured_steps", cell));
    }

    void a_given_peak_counts_before_the_measured_one() {
        CellResult cell = sample_cell();
        QVERIFY(peak_of(cell)->source == PeakSource::Measured);
        cell.given_peak_flops = 32e12;
        QVERIFY(peak_of(cell)->source == PeakSource::Given && peak_of(cell)->flops == 32e12);
        QVERIFY(is(value_of("mfu", cell), 0.25));
        QVERIFY(is(value_of("peak_flops", cell), 16e12)); // each stands under its name
        QVERIFY(is(value_of("predicted_step", cell), 0.5));
        cell.peaks.reset();
        QVERIFY(is(value_of("mfu", cell), 0.25));
        int of_peak = 0;
        for (const Figure& each : figures())
            if (each.of_peak) {
                ++of_peak;
                CellResult twice = cell;
                twice.given_peak_flops = 64e12;
                QVERIFY2(is(each.value(twice), *each.value(cell) / 2), each.id.data());
            }
        QCOMPARE(of_peak, 5);
    }

    void a_forward_step_has_a_third_of_what_is_published_for_training() {
        CellResult cell = sample_cell();
        for (const char* id : {"mfu_palm", "mfu_torchtitan", "mfu_6n"}) {
            cell.cell.options.mode = Mode::ForwardBackward;
            const double both = value_of(id, cell).value();
            cell.cell.options.mode = Mode::Forward;
            QVERIFY2(is(value_of(id, cell), both / 3), id);
            cell.cell.options.mode = Mode::Train; // the optimizer is not counted
            QVERIFY2(is(value_of(id, cell), both), id);
        }
        cell.cell.model.d_model = 0; // a table does not say
        QVERIFY(!value_of("mfu_palm", cell) && !value_of("mfu_6n", cell) && value_of("mfu", cell));
    }

    /// What others print as MFU of one and the same step: small (12 layers of 768, 10,000 words) at 16,384
    /// tokens, where 6 N is 0.772 GFLOP a token and PaLM's 2.584.
    void published_conventions_are_far_apart() {
        CellResult cell = sample_cell();
        cell.cell.model = {"small", 768, 3072, 12, 12, 10'000};
        cell.cell.options.batch = 1;
        cell.cell.options.seq = 16'384;
        const double layer = 4 * 768.0 * 768 + 3 * 768.0 * 3072;
        cell.prediction->parameters = static_cast<std::int64_t>(2 * 7.68e6 + 12 * (layer + 2 * 768) + 768);
        // Products: every weight but the embedding's, three times 2; attention by half: 6 C T a layer.
        cell.prediction->model_flops = 16'384 * (6 * (7.68e6 + 12 * layer) + 12 * 6 * 768.0 * 16'384);
        const auto a_token = [&](const char* id) {
            return value_of(id, cell).value() * 0.55 * 16e12 / 16'384 / 1e9;
        };
        const auto reads = [](double got, double printed) { return std::abs(got - printed) < 0.0005; };
        QVERIFY(reads(a_token("mfu_6n"), 0.772));
        QVERIFY(reads(a_token("mfu_palm"), 2.584));
        QVERIFY(reads(a_token("mfu_torchtitan"), 2.538));
        QVERIFY(reads(a_token("mfu"), 1.632));
        QVERIFY(std::abs(a_token("mfu_palm") / a_token("mfu_6n") - 3.35) < 0.005);
    }

    void a_cell_without_a_step_has_no_times() {
        CellResult cell = sample_cell();
        cell.steps = {};
        cell.status = Status::Oom;
        cell.arena_bytes = 0;
        cell.needed_bytes = 9000;
        for (const Statistics& statistics : {Statistics{}, statistics_of({}, 0)}) {
            cell.statistics = statistics;
            for (const char* id : {"mean", "total", "median", "p99", "tokens_per_second", "mfu"})
                QVERIFY2(!value_of(id, cell), id);
            QVERIFY(is(value_of("memory", cell), 9000));
            QCOMPARE(value_of("measured_steps", cell), std::optional(0.0));
        }
    }

    void a_markdown_table_tells_means_without_steps() {
        const Results results = from_markdown(text_of(TEST_DATA "/benchmark_results.md"));
        const CellResult& cell = results.cells().front();
        QCOMPARE(cell.statistics.count, Statistics::unknown_count);
        QVERIFY(times_of(cell) == Times::Statistics);
        QVERIFY(value_of("mean", cell) && value_of("stddev", cell) && value_of("total", cell));
        QVERIFY(!value_of("measured_steps", cell) && !value_of("median", cell));
    }

    void any_statistic_is_told_whatever_else_is_known() {
        for (const Figure& each : figures()) {
            if (!each.is_stored() || each.kind != FigureKind::Time || each.id == "predicted_step") continue;
            CellResult cell;
            cell.cell = unknown_cell();
            cell.status = Status::Ok;
            cell.statistics.count = Statistics::unknown_count;
            QVERIFY(times_of(cell) == Times::None && !each.value(cell));
            std::visit(
                [](auto* place) {
                    if constexpr (std::is_same_v<decltype(place), double*>) *place = 0.25;
                },
                each.field(cell));
            // A deviation or an interval around nothing is not a time.
            if (each.id == "stddev" || each.id == "ci95") cell.statistics.mean = 1;
            QVERIFY2(is(each.value(cell), 0.25), each.id.data());
            QVERIFY2(times_of(cell) == Times::Statistics, each.id.data());
            QVERIFY2(!value_of("measured_steps", cell), each.id.data());
        }
    }

    void a_step_is_predicted_from_the_breakdown_where_the_log_says_no_prediction() {
        CellResult cell = sample_cell();
        cell.prediction->step_seconds.reset();
        QVERIFY(!value_of("predicted_step", cell));
        // 16 TFLOP/s and 200 GB/s: bound by arithmetic (2 s), by traffic (3 s).
        cell.phases = {{"forward/a", 0, 1, 32e12, 1e9}, {"forward/b", 0, 1, 1e12, 600e9}};
        QVERIFY(is(value_of("predicted_step", cell), 5));
        QVERIFY(is(value_of("step_over_prediction", cell), 0.11));
    }

    void stored_figures_can_be_put_back() {
        const CellResult full = sample_cell();
        CellResult copy;
        copy.status = Status::Ok;
        copy.statistics = statistics_of({}, 0);
        for (const Figure& each : figures())
            if (const auto value = each.value(full); value && each.is_stored())
                std::visit(
                    [&](auto* place) {
                        using T = std::remove_reference_t<decltype(*place)>;
                        if constexpr (std::is_arithmetic_v<T>)
                            *place = static_cast<T>(*value);
                        else
                            *place = static_cast<typename T::value_type>(*value);
                    },
                    each.field(copy));
        for (const Figure& each : figures())
            if (each.is_stored()) QVERIFY2(each.value(copy) == each.value(full), each.id.data());
        QVERIFY(copy.peaks == full.peaks);
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "test_figures.moc"
