#include "run/estimate/progress_estimate.h"
#include "support/scripted_backend.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"

#include <QtTest>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

constexpr std::int64_t gib = std::int64_t{1} << 30;

/// A run whose cells are given step by step, and how far it is by the estimate that was made when it began.
class Run {
public:
    explicit Run(SweepSpec sweep, std::span<const CellForecast> forecast = {})
        : sweep_(std::move(sweep)), forecast_(forecast) {
        begin(false);
    }

    void begin(bool resumed, std::vector<int> again = {}) {
        results.apply(RunStarted{sweep_, "", {}, resumed, std::move(again)});
        estimate_ = ProgressEstimate(results, forecast_);
        elapsed_ = 0;
    }
    void start(int cell) { results.apply(CellStarted{results.find(cell)->cell, {}}); }
    void steps(int cell, int count, double seconds) {
        for (int i = 0; i < count; ++i) {
            const CellResult& result = *results.find(cell);
            const int step = static_cast<int>(result.steps.size());
            results.apply(StepDone{cell, step, step < result.cell.warmup, seconds, {}, {}});
            elapsed_ += seconds;
        }
    }
    void end(int cell, Status status) {
        CellDone done;
        done.cell = cell;
        done.status = status;
        results.apply(done);
    }
    void wait(double seconds) { elapsed_ += seconds; }

    RunProgress progress() const { return estimate_.at(results, elapsed_); }

    Results results;

private:
    SweepSpec sweep_;
    std::span<const CellForecast> forecast_;
    ProgressEstimate estimate_;
    double elapsed_ = 0;
};

SweepSpec sweep_of(const std::vector<std::string>& models, int steps) {
    SweepSpec sweep;
    for (const std::string& name : models)
        sweep.models.push_back(find_model(name));
    sweep.warmups = {1};
    sweep.modes = {Mode::Train};
    sweep.steps = steps;
    sweep.devices = {"scripted"};
    return sweep;
}

/// Two cells of the same work.
SweepSpec twins(int steps) {
    SweepSpec sweep = sweep_of({"nano"}, steps);
    sweep.warmups = {0, 1};
    return sweep;
}

/// As a device with this much memory would say before the run.
Forecast forecast_with(const SweepSpec& sweep, std::int64_t memory) {
    const auto script = std::make_shared<Script>();
    script->memory_total = memory;
    BackendRegistry backends;
    backends.add(std::make_unique<ScriptedBackend>(script));
    return forecast(sweep, backends);
}

double remaining(const Run& run) {
    return run.progress().remaining_seconds.value_or(-1);
}

} // namespace

class TestProgressEstimate : public QObject {
    Q_OBJECT

private slots:
    void the_rest_runs_at_the_pace_so_far() {
        Run run(twins(10));
        QVERIFY(!run.progress().remaining_seconds);
        run.start(0);
        QVERIFY(!run.progress().remaining_seconds);
        run.steps(0, 5, 1.0);
        QCOMPARE(run.progress().cells_done, 0);
        QCOMPARE(run.progress().cells_total, 2);
        QCOMPARE(run.progress().fraction, 0.25);
        QCOMPARE(remaining(run), 15.0);
        run.wait(5.0); // what lies between steps is a part of the pace
        QCOMPARE(remaining(run), 30.0);
        run.steps(0, 5, 1.0);
        run.end(0, Status::Ok);
        QCOMPARE(run.progress().cells_done, 1);
        QCOMPARE(run.progress().fraction, 0.5);
        run.start(1);
        run.steps(1, 10, 1.0);
        run.end(1, Status::Ok);
        QCOMPARE(run.progress().cells_done, 2);
        QCOMPARE(run.progress().fraction, 1.0);
        QCOMPARE(remaining(run), 0.0);
    }

    /// Its memory is new and its caches are cold; the rest of the cell's steps need not pay for that, but
    /// each cell will once.
    void a_cold_first_step_sets_no_pace() {
        Run run(twins(10));
        run.start(0);
        run.steps(0, 1, 8.0);
        QCOMPARE(remaining(run), 152.0); // it is all there is to go by
        run.steps(0, 1, 1.0);
        QCOMPARE(remaining(run), 8.0 + 10.0 + 7.0);
        run.steps(0, 8, 1.0);
        run.end(0, Status::Ok);
        QCOMPARE(remaining(run), 10.0 + 7.0);
        run.start(1);
        run.steps(1, 1, 4.0);
        run.steps(1, 1, 1.0);
        QCOMPARE(remaining(run), 8.0);
        run.begin(true, {1}); // what was cold then is paid
        run.start(1);
        run.steps(1, 1, 1.0);
        run.steps(1, 1, 2.0); // a slower second one is no gain
        QCOMPARE(remaining(run), 12.0);
    }

    void without_a_step_or_time_there_is_nothing_to_go_by() {
        Run run(twins(10));
        run.start(0);
        run.wait(5.0);
        QVERIFY(!run.progress().remaining_seconds);
        Run timeless(twins(10));
        timeless.start(0);
        timeless.steps(0, 5, 0.0);
        QVERIFY(!timeless.progress().remaining_seconds);
    }

    void a_step_weighs_what_its_model_computes() {
        const SweepSpec sweep = sweep_of({"nano", "tiny"}, 10);
        const Forecast known = forecast_with(sweep, 1000 * gib);
        const double small = known.cells[0].prediction.model_flops;
        const double large = known.cells[1].prediction.model_flops;
        QVERIFY(large > 5 * small);
        for (const auto& forecast :
             {std::span<const CellForecast>(known.cells), std::span<const CellForecast>()}) {
            Run run(sweep, forecast);
            run.start(0);
            run.steps(0, 10, 1.0);
            run.end(0, Status::Ok);
            QCOMPARE(run.progress().fraction, small / (small + large));
            QCOMPARE(remaining(run), 10.0 * large / small);
        }
    }

    void a_cell_that_ends_early_is_done_at_no_cost_data() {
        QTest::addColumn<int>("status");
        QTest::newRow("out of memory") << int(Status::Oom);
        QTest::newRow("failed") << int(Status::Failed);
        QTest::newRow("skipped") << int(Status::Skipped);
        QTest::newRow("cancelled") << int(Status::Cancelled);
    }

    void a_cell_that_ends_early_is_done_at_no_cost() {
        QFETCH(int, status);
        {
            Run run(twins(10));
            run.start(0);
            run.steps(0, 5, 1.0);
            run.end(0, static_cast<Status>(status));
            QCOMPARE(run.progress().cells_done, 1);
            QCOMPARE(run.progress().fraction, 5.0 / 15.0);
            QCOMPARE(remaining(run), 10.0); // what is left is the other cell
        }
        Run run(twins(10)); // and before its first step
        run.start(0);
        run.end(0, static_cast<Status>(status));
        QCOMPARE(run.progress().cells_done, 1);
        QCOMPARE(run.progress().fraction, 0.0);
        QVERIFY(!run.progress().remaining_seconds); // nothing that could be gone by
        run.start(1);
        run.steps(1, 5, 2.0);
        QCOMPARE(run.progress().fraction, 0.5);
        QCOMPARE(remaining(run), 10.0);
    }

    void what_nothing_is_added_to_is_counted_in_cells() {
        Results results;
        SweepSpec sweep;
        sweep.models = {find_model("tiny"), find_model("small")};
        sweep.modes = {Mode::Forward};
        results.apply(RunStarted{sweep, "", {}, false});
        for (const Cell& cell : expand(sweep)) {
            QCOMPARE(ProgressEstimate::of_cells(results).at(results, 0).fraction, cell.index / 2.0);
            results.apply(CellStarted{cell, {}});
            CellDone done;
            done.cell = cell.index;
            results.apply(done);
        }
        const RunProgress all = ProgressEstimate::of_cells(results).at(results, 1);
        QCOMPARE(all.fraction, 1.0);
        QCOMPARE(all.cells_done, 2);
        QVERIFY(!all.remaining_seconds);
    }

    void a_run_of_nothing_but_early_ends_is_counted_in_cells() {
        SweepSpec sweep = twins(10);
        sweep.memory_limit_bytes = 1;
        const Forecast known = forecast_with(sweep, gib);
        Run run(sweep, known.cells);
        QCOMPARE(run.progress().fraction, 0.0);
        run.end(0, Status::Oom);
        QCOMPARE(run.progress().fraction, 0.5);
        run.end(1, Status::Oom);
        QCOMPARE(run.progress().fraction, 1.0);
    }

    void a_large_model_that_does_not_fit_takes_no_time_data() {
        QTest::addColumn<bool>("large_first");
        QTest::addColumn<bool>("forecast");
        QTest::newRow("first") << true << false;
        QTest::newRow("first, as forecast") << true << true;
        QTest::newRow("last, as forecast") << false << true;
    }

    /// The large model is two thousand times the small one's work, and none.
    void a_large_model_that_does_not_fit_takes_no_time() {
        QFETCH(bool, large_first);
        QFETCH(bool, forecast);
        const SweepSpec sweep =
            large_first ? sweep_of({"2.7B", "tiny"}, 120) : sweep_of({"tiny", "2.7B"}, 60);
        const Forecast known = forecast_with(sweep, 4 * gib);
        QCOMPARE(known.will_not_fit, 1);
        Run run(sweep,
                forecast ? std::span<const CellForecast>(known.cells) : std::span<const CellForecast>());
        const int large = large_first ? 0 : 1;
        const int small = 1 - large;
        if (large_first) {
            run.start(large);
            run.end(large, Status::Oom);
        }
        run.start(small);
        run.steps(small, 30, 0.1);
        const double left = 0.1 * (sweep.steps - 30);
        QVERIFY(std::abs(remaining(run) - left) < 1e-9);
        QVERIFY(std::abs(run.progress().fraction - 30.0 / sweep.steps) < 1e-12);
        if (!large_first) {
            run.steps(small, 30, 0.1);
            run.end(small, Status::Ok);
            QCOMPARE(run.progress().fraction, 1.0);
            QCOMPARE(run.progress().cells_done, 1);
            run.start(large); // against the forecast it runs: then it is the work that it is
            run.steps(large, 1, 1.0);
            QVERIFY(run.progress().fraction < 0.1);
        }
    }

    void sweeps_that_people_wrote_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("what does not fit first") << "30_eta_oom.json";
        QTest::newRow("what does not fit last") << "31_eta_oom_last.json";
    }

    /// One model of two needs forty gigabytes, and ends at once; the other takes a tenth of a second a step.
    void sweeps_that_people_wrote() {
        QFETCH(QString, file);
        QFile text(QStringLiteral(TEST_DATA "/cases/import/") + file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        SweepSpec sweep = parse_sweep(text.readAll().toStdString());
        sweep.devices = {"scripted"};
        const Forecast known = forecast_with(sweep, 24 * gib);
        QCOMPARE(known.will_not_fit, 1);
        Run run(sweep, known.cells);
        const int small = known.cells[0].fits ? 0 : 1;
        if (small == 1) {
            run.start(0);
            run.end(0, Status::Oom);
        }
        run.start(small);
        run.steps(small, 20, 0.1);
        QVERIFY(std::abs(remaining(run) - 0.1 * (sweep.steps - 20)) < 1e-9);
    }

    void a_forecast_of_another_sweep_says_nothing() {
        const SweepSpec sweep = twins(10);
        SweepSpec other = sweep;
        other.seqs = {1024};
        other.memory_limit_bytes = 1;
        const Forecast known = forecast_with(other, gib);
        Run run(sweep, known.cells);
        run.start(0);
        run.steps(0, 5, 1.0);
        QCOMPARE(run.progress().fraction, 0.25);
    }

    void a_table_that_does_not_say_what_a_cell_computes_is_counted_in_steps() {
        Results table; // as Markdown has it: no batch, no vocabulary
        for (const Cell& cell : expand(twins(10))) {
            CellResult row;
            row.cell = cell;
            row.cell.options.batch = 0;
            row.cell.model.vocab = 0;
            row.started = true;
            if (cell.index == 0) row.status = Status::Ok;
            if (cell.index == 0) row.steps.edit().resize(10);
            table.add(row);
        }
        const RunProgress progress = ProgressEstimate(table).at(table, 0);
        QCOMPARE(progress.fraction, 0.5);
        QCOMPARE(progress.cells_done, 1);
    }

    void what_is_measured_again_is_not_done() {
        Run run(twins(10));
        for (const int cell : {0, 1}) {
            run.start(cell);
            run.steps(cell, 10, 1.0);
            run.end(cell, Status::Ok);
        }
        run.begin(true, {1});
        QCOMPARE(run.progress().cells_done, 1);
        QCOMPARE(run.progress().fraction, 0.5);
        QVERIFY(!run.progress().remaining_seconds);
        run.start(1);
        run.steps(1, 4, 2.0);
        QCOMPARE(run.progress().fraction, 0.7);
        QCOMPARE(remaining(run), 12.0);
        run.steps(1, 6, 2.0);
        run.end(1, Status::Ok);
        QCOMPARE(run.progress().cells_done, 2);
        QCOMPARE(remaining(run), 0.0);
    }

    void what_was_done_before_a_resume_sets_no_pace() {
        Run run(twins(10));
        run.start(0);
        run.steps(0, 10, 100.0); // another day, another machine
        run.end(0, Status::Ok);
        run.begin(true);
        QCOMPARE(run.progress().fraction, 0.5);
        QCOMPARE(run.progress().cells_done, 1);
        QVERIFY(!run.progress().remaining_seconds);
        run.start(1);
        run.steps(1, 4, 1.0);
        QCOMPARE(run.progress().fraction, 0.7);
        QCOMPARE(remaining(run), 6.0);
    }

    void what_runs_again_after_a_resume_is_not_done_data() {
        QTest::addColumn<int>("status"); // -1: its program was killed
        QTest::newRow("failed") << int(Status::Failed);
        QTest::newRow("cancelled") << int(Status::Cancelled);
        QTest::newRow("killed") << -1;
    }

    void what_runs_again_after_a_resume_is_not_done() {
        QFETCH(int, status);
        Run run(twins(10));
        run.start(0);
        run.steps(0, 8, 1.0);
        if (status >= 0) run.end(0, static_cast<Status>(status));
        run.begin(true);
        QCOMPARE(run.progress().cells_done, 0);
        QCOMPARE(run.progress().fraction, 0.0);
        run.start(0);
        run.steps(0, 5, 1.0);
        QCOMPARE(run.progress().fraction, 0.25);
        QCOMPARE(remaining(run), 15.0);
    }
};

QTEST_APPLESS_MAIN(TestProgressEstimate)
#include "test_progress_estimate.moc"
