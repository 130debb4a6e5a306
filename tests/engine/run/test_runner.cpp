#include "plan/build.h"
#include "records/environment/device_traits.h"
#include "run/engine_thread.h"
#include "run/estimate/forecast.h"
#include "run/runner.h"
#include "support/scripted_backend.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

struct Bench {
    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::shared_ptr<BackendRegistry> backends = std::make_shared<BackendRegistry>();
    SweepSpec sweep;
    std::vector<Record> records;
    Results results;
    std::stop_source stop;
    PauseGate gate;

    Bench() {
        backends->add(std::make_unique<ScriptedBackend>(script));
        sweep.models = {find_model("nano")};
        sweep.seqs = {8, 16};
        sweep.warmups = {1};
        sweep.steps = 4;
        sweep.devices = {"scripted"};
    }
    Outcome run(const RunOptions& options = {}) {
        return run_sweep(
            sweep, *backends,
            [this](const Record& record) {
                records.push_back(record);
                results.apply(record);
            },
            stop.get_token(), gate, options);
    }
    Status status(int cell) const {
        return results.cells().at(static_cast<std::size_t>(cell)).status.value();
    }
};

template <typename T>
int count(const std::vector<Record>& records) {
    return static_cast<int>(
        std::ranges::count_if(records, [](const Record& r) { return std::holds_alternative<T>(r); }));
}

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

private slots:
    /// Around each step but the first, which it would make less cold, and outside of what is captured.
    void cycles_are_counted_around_steps() {
        Bench bench;
        bench.sweep.seqs = {8};
        bench.sweep.modes = {Mode::Forward};
        bench.script->counted_clock = [](int step) { return 1000.0 + step; };
        bench.run({.capture = {.cells = {0}, .first_step = 1, .last_step = 1}});
        QCOMPARE(bench.script->counts, (std::vector<int>{1, 2, 2, 3, 3, 4}));
        QCOMPARE(bench.script->captures, (std::vector<int>{1, 2}));
        std::vector<double> counted;
        for (const StepSample& step : bench.results.cells().front().steps)
            counted.push_back(step.telemetry.counted_clock_mhz.value_or(-1));
        QCOMPARE(counted, (std::vector<double>{-1, 1001, 1002, 1003}));
    }

    void a_sweep_tells_all_there_is() {
        Bench bench;
        QCOMPARE(bench.run(), Outcome::Completed);
        QCOMPARE(count<CellStarted>(bench.records), 4);
        QCOMPARE(count<StepDone>(bench.records), 16);
        QCOMPARE(count<CellDone>(bench.records), 4);
        QVERIFY(std::holds_alternative<RunStarted>(bench.records.front()));
        QVERIFY(std::holds_alternative<RunEnded>(bench.records.back()));
        for (const CellResult& cell : bench.results.cells()) {
            QCOMPARE(cell.status.value(), Status::Ok);
            QCOMPARE(cell.statistics.count, 3);
            QCOMPARE(cell.arena_bytes, cell.prediction.value().peak_bytes);
        }
        QCOMPARE(bench.script->contexts_opened.load(), 4);
        QCOMPARE(bench.script->contexts_alive.load(), 0);
        QCOMPARE(bench.script->executables_alive.load(), 0);
    }

    void a_run_tells_what_its_device_has() {
        for (const bool launches : {true, false}) {
            Bench bench;
            bench.script->host_launches = launches;
            bench.script->tensor_cores = !launches;
            bench.run();
            QVERIFY(!bench.results.cells().empty());
            for (const CellResult& cell : bench.results.cells()) {
                QVERIFY(cell.environment->contains(launch_fact("scripted", launches).first));
                QCOMPARE(is_launched_by_host(cell), launches);
                QVERIFY(cell.environment->contains(tensor_core_fact("scripted", launches).first));
                QCOMPARE(has_tensor_cores(cell), !launches);
            }
        }
    }

    void a_kept_context_is_opened_once() {
        Bench bench;
        bench.sweep.keep_warm = true;
        bench.run();
        QCOMPARE(bench.script->contexts_opened.load(), 1);
    }

    /// As a child process runs it: nothing of the device is held any more when its end is told.
    void a_single_cell_gives_its_device_back_before_its_end_is_told() {
        Bench bench;
        const Cell cell = expand(bench.sweep)[1];
        bool ended = false;
        const auto sink = [&](const Record& record) {
            bench.records.push_back(record);
            if (std::holds_alternative<StepDone>(record)) QCOMPARE(bench.script->contexts_alive.load(), 1);
            if (!std::holds_alternative<CellDone>(record)) return;
            ended = true;
            QCOMPARE(bench.script->contexts_alive.load(), 0);
            QCOMPARE(bench.script->executables_alive.load(), 0);
        };
        QCOMPARE(run_cell(cell, std::nullopt, *bench.backends, sink, {}, bench.gate), Status::Ok);
        QVERIFY(ended);
        QCOMPARE(count<StepDone>(bench.records), 4);
    }

    void a_failing_cell_never_ends_the_sweep() {
        Bench bench;
        bench.script->on_step = [](const StepPlan& plan, int step) {
            if (plan.options.seq == 8 && step == 2) throw std::runtime_error("the kernel went wrong");
        };
        QCOMPARE(bench.run(), Outcome::Completed);
        QCOMPARE(bench.status(0), Status::Failed);
        QCOMPARE(bench.results.cells()[0].reason, std::string("the kernel went wrong"));
        QCOMPARE(bench.results.cells()[0].steps.size(), std::size_t{2});
        QCOMPARE(bench.status(2), Status::Ok);
    }

    void a_lost_device_is_opened_again() {
        Bench bench;
        bench.sweep.keep_warm = true;
        bench.script->on_step = [&](const StepPlan& plan, int) {
            if (plan.options.seq == 8 && plan.options.mode == Mode::Forward) throw DeviceLost("sticky error");
        };
        bench.run();
        QCOMPARE(bench.status(0), Status::Failed);
        QCOMPARE(bench.status(1), Status::Ok);
        QCOMPARE(bench.script->contexts_opened.load(), 2);
    }

    void memory_that_does_not_suffice_is_a_result() {
        Bench bench;
        StepOptions options;
        options.seq = 16;
        options.batch = 4;
        const std::int64_t needed = build_step_plan(find_model("nano"), options).arena_bytes;
        bench.sweep.memory_limit_bytes = needed - 1;
        bench.run();
        const CellResult& cell = bench.results.cells()[3];
        QCOMPARE(cell.status.value(), Status::Oom);
        QCOMPARE(cell.needed_bytes.value(), needed);
        QCOMPARE(cell.available_bytes.value(), needed - 1);
        QCOMPARE(bench.status(0), Status::Ok);
        bench.sweep.memory_limit_bytes = needed;
        bench.run();
        QCOMPARE(bench.status(3), Status::Ok);
    }

    void a_precision_that_is_not_offered_is_skipped() {
        Bench bench;
        bench.sweep.precisions = {Precision::Tf32, Precision::Fp32};
        bench.run();
        QCOMPARE(bench.status(0), Status::Skipped);
        QCOMPARE(bench.results.cells()[0].reason, "tf32 is not offered by " +
                                                      bench.backends->devices().front().name +
                                                      "; it offers fp32, bf16");
        QCOMPARE(bench.status(4), Status::Ok);
    }

    void an_unknown_device_fails_its_cells() {
        Bench bench;
        bench.sweep.devices = {"abacus"};
        QCOMPARE(bench.run(), Outcome::Completed);
        QCOMPARE(bench.status(0), Status::Failed);
        QVERIFY(!bench.results.cells()[0].reason.empty());
    }

    void a_stop_is_answered_between_two_steps() {
        Bench bench;
        bench.script->on_step = [&](const StepPlan& plan, int step) {
            if (plan.options.mode == Mode::ForwardBackward && step == 1) bench.stop.request_stop();
        };
        QCOMPARE(bench.run(), Outcome::Stopped);
        QCOMPARE(bench.status(0), Status::Ok);
        QCOMPARE(bench.status(1), Status::Cancelled);
        QCOMPARE(bench.results.cells()[1].steps.size(), std::size_t{2});
        QVERIFY(!bench.results.cells()[2].status.has_value());
    }

    void done_cells_are_skipped_on_resume() {
        Bench bench;
        bench.run({.skip = {0, 1, 2}, .resumed = true});
        QCOMPARE(count<CellStarted>(bench.records), 1);
        QVERIFY(std::get<RunStarted>(bench.records.front()).resumed);
    }

    void what_was_done_can_be_measured_again() {
        Bench bench;
        bench.run();
        bench.script->seconds = [](const StepPlan&, int) { return 0.001; };
        RunOptions options;
        options.skip = {0, 1, 3};
        options.resumed = true;
        options.again = {2};
        bench.run(options);
        QCOMPARE(std::get<RunStarted>(bench.records.at(bench.records.size() - 8)).again, std::vector<int>{2});
        for (int cell = 0; cell < 4; ++cell) {
            QCOMPARE(bench.status(cell), Status::Ok);
            const StepSample& step = bench.results.find(cell)->steps.at(3);
            QCOMPARE(step.device_seconds.has_value(), cell == 2); // the later ones alone have such a clock
        }
    }

    void predictions_are_kept_with_the_run() {
        Bench bench;
        RunOptions options;
        options.predicted_seconds = {{1, 0.125}};
        bench.run(options);
        QCOMPARE(bench.results.find(1)->prediction->step_seconds, std::optional(0.125));
        QVERIFY(!bench.results.find(0)->prediction->step_seconds);
        QVERIFY(bench.results.find(0)->prediction->flops > 0);
    }

    void what_the_sink_throws_ends_the_run() {
        Bench bench;
        const auto sink = [](const Record& record) {
            if (std::holds_alternative<StepDone>(record)) throw std::runtime_error("disk full");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 run_sweep(bench.sweep, *bench.backends, sink, {}, bench.gate));
        QCOMPARE(bench.script->executables_alive.load(), 0);
        QCOMPARE(bench.script->steps.load(), 1);
    }

    void an_invalid_sweep_runs_nothing() {
        Bench bench;
        bench.sweep.models[0].heads = 5;
        QVERIFY_THROWS_EXCEPTION(WorkloadError, bench.run());
        QVERIFY(bench.records.empty());
    }

    void chosen_steps_are_bracketed_for_a_profiler() {
        Bench bench;
        bench.script->on_step = [](const StepPlan& plan, int step) {
            if (plan.options.seq == 16 && step == 2) throw std::runtime_error("in a captured step");
        };
        bench.run({.capture = {.cells = {1, 2}, .first_step = 1, .last_step = 2}});
        QCOMPARE(bench.script->captures, (std::vector<int>{5, 7, 9, 10}));
    }

    void breakdown_covers_the_plan() {
        Bench bench;
        bench.run({.breakdown = true});
        QCOMPARE(count<Breakdown>(bench.records), 4);
        const auto& phases = bench.results.cells()[0].phases;
        QVERIFY(std::ranges::any_of(
            phases, [](const PhaseTime& p) { return p.path == "forward/attention/qkv" && p.layer == 1; }));
        double flops = 0;
        for (const auto& phase : phases)
            flops += phase.flops;
        QVERIFY(std::abs(flops / bench.results.cells()[0].prediction.value().flops - 1) < 1e-12);
    }

    void a_breakdown_tells_ops_apart_and_counts_them() {
        Bench bench;
        bench.sweep.models[0].layers = 3;
        bench.run({.breakdown = true});
        const CellResult& backward = bench.results.cells()[1];
        QCOMPARE(backward.cell.options.mode, Mode::ForwardBackward);
        QVERIFY(backward.peaks == std::optional(DeviceRates{1e12, 1e11}));
        int ops = 0;
        std::map<std::string, double> products; // of one weight: all three do the same work
        for (const PhaseTime& phase : backward.phases) {
            ops += phase.calls;
            QVERIFY(std::abs(phase.seconds - 1e-6 * phase.calls) < 1e-12); // as scripted
            if (phase.path.ends_with("/ffn/w2") && phase.layer == 1) products[phase.op] = phase.flops;
        }
        const Cell& cell = backward.cell;
        QCOMPARE(ops, static_cast<int>(build_step_plan(cell.model, cell.options).ops.size()));
        QCOMPARE(products.size(), std::size_t{3});
        QCOMPARE(products.at("matmul_input_gradient"), products.at("matmul"));
        QCOMPARE(products.at("matmul_weight_gradient"), products.at("matmul"));
    }

    void recomputed_products_are_products() {
        Bench bench;
        bench.sweep.recomputes = {Recompute::Layer};
        bench.run({.breakdown = true});
        int recomputed = 0;
        for (const PhaseTime& phase : bench.results.cells()[1].phases)
            if (phase.path.starts_with("backward/recompute/") && phase.op.starts_with("matmul")) {
                ++recomputed;
                QCOMPARE(phase.op, std::string("matmul"));
            }
        QVERIFY(recomputed > 0);
    }

    void a_device_that_cannot_be_measured_has_a_breakdown_without_peaks() {
        Bench bench;
        bench.script->rates_problem = "no product is offered";
        bench.run({.breakdown = true});
        QCOMPARE(count<Breakdown>(bench.records), 4);
        QCOMPARE(bench.status(0), Status::Ok);
        QVERIFY(!bench.results.cells()[0].peaks);
        QVERIFY(!bench.results.cells()[0].phases.empty());
    }

    void a_device_is_measured_once_and_with_its_memory_free() {
        Bench bench;
        int executables = 0;
        int contexts = 0; // which have threads, and they stacks
        bench.script->on_rates = [&](const std::stop_token&) {
            executables += bench.script->executables_alive;
            contexts += bench.script->contexts_alive;
        };
        bench.run({.breakdown = true});
        QCOMPARE(bench.script->rates_measured.load(), 1);
        QCOMPARE(executables, 0);
        QCOMPARE(contexts, 0);
        bench.run(); // none asked for, none measured
        QCOMPARE(bench.script->rates_measured.load(), 1);
    }

    void forecasts_equal_what_the_run_predicts() {
        Bench bench;
        bench.sweep.warmups = {0, 1, 2};
        const Forecast forecast =
            stepscope::forecast(bench.sweep, *bench.backends, [](const std::string&, Precision) {
                return std::optional(DeviceRates{1e12, 1e11});
            });
        bench.run();
        QCOMPARE(forecast.cells.size(), bench.results.cells().size());
        for (std::size_t i = 0; i < forecast.cells.size(); ++i) {
            QVERIFY(forecast.cells[i].cell == bench.results.cells()[i].cell);
            QCOMPARE(forecast.cells[i].prediction.peak_bytes,
                     bench.results.cells()[i].prediction.value().peak_bytes);
            QVERIFY(forecast.cells[i].prediction.step_seconds.value() > 0);
        }
        QVERIFY(forecast.seconds.value() > 0);
        bench.sweep.memory_limit_bytes = 1;
        QCOMPARE(stepscope::forecast(bench.sweep, *bench.backends).will_not_fit, 12);
    }

    void a_step_takes_as_long_as_its_arithmetic_or_its_traffic() {
        const StepPlan plan = build_step_plan(find_model("nano"), StepOptions());
        const Prediction plain = predict(plan, std::nullopt);
        QVERIFY(!plain.step_seconds);
        const auto seconds = [&](double flops, double bytes) {
            return predict(plan, DeviceRates{flops, bytes}).step_seconds.value();
        };
        QVERIFY(std::abs(seconds(1e6, 1e300) / (plain.flops / 1e6) - 1) < 1e-12);
        QVERIFY(std::abs(seconds(1e300, 1e6) / (plain.bytes / 1e6) - 1) < 1e-12);
    }

    void a_forecast_is_exact_at_the_limit_and_sums_what_can_run() {
        Bench bench;
        const auto rates = [](const std::string&, Precision) {
            return std::optional(DeviceRates{1e12, 1e11});
        };
        const auto all = [&] { return forecast(bench.sweep, *bench.backends, rates); };
        std::int64_t largest = 0;
        for (const CellForecast& cell : all().cells)
            largest = std::max(largest, cell.prediction.peak_bytes);
        bench.sweep.memory_limit_bytes = largest;
        QCOMPARE(all().will_not_fit, 0);
        bench.sweep.memory_limit_bytes = largest - 1;
        const Forecast known = all();
        QCOMPARE(known.will_not_fit, 1);
        double seconds = 0;
        for (const CellForecast& cell : known.cells)
            if (cell.fits) seconds += cell.prediction.step_seconds.value() * cell.cell.steps;
        QVERIFY(std::abs(known.seconds.value() / seconds - 1) < 1e-12);
    }

    /// Peaks that were measured under load are too low, and what goes by them takes less in truth.
    void a_forecast_by_rates_under_load_is_in_doubt() {
        Bench bench;
        bench.sweep.precisions = {Precision::Fp32, Precision::Bf16};
        const auto by = [&](std::optional<double> first, std::optional<double> second) {
            return forecast(bench.sweep, *bench.backends, [=](const std::string&, Precision precision) {
                return std::optional(DeviceRates{1e12, 1e11, precision == Precision::Fp32 ? first : second});
            });
        };
        QVERIFY(!by({}, {}).is_doubtful() && !by({}, {}).rates_under_load);
        QVERIFY(!by(0.1, 0.05).is_doubtful());
        QVERIFY(by(0.02, 0.94).is_doubtful() && by(0.94, {}).is_doubtful());
        QCOMPARE(by(0.02, 0.94).rates_under_load, std::optional(0.94));
        QVERIFY(!forecast(bench.sweep, *bench.backends).is_doubtful()); // no time, no doubt
    }

    /// What is known of one device is not so of the next; a limit holds for any.
    void each_device_has_a_forecast_of_its_own() {
        Bench bench;
        bench.sweep.devices = {"scripted", "abacus"};
        bench.sweep.seqs = {8};
        bench.sweep.modes = {Mode::Forward};
        Forecast known = forecast(bench.sweep, *bench.backends);
        QCOMPARE(known.cells.size(), std::size_t{2});
        QVERIFY(known.cells[0].problem.empty() && known.cells[0].available_bytes > 0);
        QVERIFY(!known.cells[1].problem.empty() && known.cells[1].available_bytes == 0);
        QVERIFY(known.cells[1].fits); // who knows
        bench.sweep.memory_limit_bytes = 1;
        known = forecast(bench.sweep, *bench.backends);
        QVERIFY(!known.cells[0].fits && !known.cells[1].fits);
        QCOMPARE(known.cells[1].available_bytes, 1);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "test_runner.moc"
