#include "support/runs/sample_run.h"
#include "tables/table.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

StepDone step(int cell, int number, double seconds) {
    const Cell of = expand(sample_sweep()).at(static_cast<std::size_t>(cell));
    return {cell, number, number < of.warmup, seconds, {}, {}};
}

Results started(int cell) {
    Results results;
    results.apply(RunStarted{sample_sweep(), "", {}, false});
    results.apply(CellStarted{expand(sample_sweep()).at(static_cast<std::size_t>(cell)), {}});
    return results;
}

CellDone done(int cell, Status status) {
    CellDone record;
    record.cell = cell;
    record.status = status;
    return record;
}

} // namespace

class TestRecordsResults : public QObject {
    Q_OBJECT

private slots:
    void backward_is_derived_where_both_were_measured() {
        const std::vector<Cell> cells = expand(sample_sweep());
        const auto finished = [&](int cell, double mean, double stddev) {
            CellDone record = done(cell, Status::Ok);
            record.statistics.count = 3;
            record.statistics.mean = mean;
            record.statistics.stddev = stddev;
            return record;
        };
        for (const bool forward_first : {true, false}) {
            Results results = started(0);
            results.apply(CellStarted{cells.at(1), {}});
            results.apply(forward_first ? finished(0, 2, 0.3) : finished(1, 5, 0.4));
            QVERIFY(!results.find(0)->derived_backward && !results.find(1)->derived_backward);
            results.apply(forward_first ? finished(1, 5, 0.4) : finished(0, 2, 0.3));
            QVERIFY(!results.find(0)->derived_backward && results.find(1)->derived_backward);
            QCOMPARE(results.find(1)->derived_backward->mean, 3.0);
            QCOMPARE(results.find(1)->derived_backward->stddev, 0.5);
            // Those of another number of warm-up steps are another pair.
            results.apply(CellStarted{cells.at(3), {}});
            results.apply(finished(3, 7, 0.4));
            QVERIFY(!results.find(3)->derived_backward);
            // Measured anew, derived anew.
            results.apply(CellStarted{cells.at(0), {}});
            results.apply(finished(0, 1, 0.3));
            QCOMPARE(results.find(1)->derived_backward->mean, 4.0);
        }
    }

    void backward_is_derived_of_what_stands_nearest() {
        const std::vector<Cell> cells = expand(sample_sweep());
        Results results;
        for (int i = 0; i < 4; ++i) {
            CellResult cell;
            cell.cell = cells.at(static_cast<std::size_t>(i % 2));
            cell.cell.index = i;
            cell.status = i == 3 ? Status::Failed : Status::Ok;
            cell.statistics.mean = i + 1.0;
            results.add(cell);
        }
        QCOMPARE(results.find(1)->derived_backward->mean, 1.0);
        QVERIFY(!results.find(3)->derived_backward); // its mean is of a cell that failed
    }

    void times_are_told_by_what_there_is() {
        Results results = started(0);
        QVERIFY(times_of(*results.find(0)) == Times::None);
        results.apply(step(0, 0, 1.0));
        QVERIFY(times_of(*results.find(0)) == Times::Steps && !has_statistics(*results.find(0)));
        CellResult table;
        table.cell.index = 1;
        table.status = Status::Ok;
        QVERIFY(times_of(table) == Times::None);
        table.statistics.median = 0.5;
        QVERIFY(times_of(table) == Times::Statistics && has_statistics(table));
        table.status.reset();
        QVERIFY(times_of(table) == Times::None);
    }

    void steps_of_a_cell_that_does_not_say_how_many_are_kept() {
        Results results;
        CellStarted start{unknown_cell(), {}};
        results.apply(start);
        for (int i = 0; i < 3; ++i)
            results.apply(StepDone{0, i, false, 0.5, {}, {}});
        QCOMPARE(results.ignored(), 0);
        QCOMPARE(results.find(0)->steps.size(), std::size_t{3});
    }

    void a_run_has_all_cells_from_its_start() {
        Results results;
        results.apply(RunStarted{sample_sweep(), "", {}, false});
        QCOMPARE(results.cells().size(), std::size_t{8});
        for (std::size_t i = 0; i < 8; ++i) {
            QCOMPARE(results.cells()[i].cell.index, static_cast<int>(i));
            QVERIFY(!results.cells()[i].started && !results.cells()[i].status);
        }
        QVERIFY(results.find(8) == nullptr && results.find(-1) == nullptr);
    }

    void a_whole_run_is_replayed() {
        const Results results = as_results(sample_run());
        QCOMPARE(results.ignored(), 0);
        QCOMPARE(results.find(0)->status, std::optional(Status::Ok));
        QCOMPARE(results.find(3)->steps.size(), std::size_t{5}); // of the second attempt alone
        QCOMPARE(statistics_of(host_times(*results.find(3)), results.find(3)->cell.warmup).mean,
                 results.find(3)->statistics.mean);
        QCOMPARE(results.find(4)->needed_bytes, std::optional<std::int64_t>(1'000'000'000'000));
        QCOMPARE(results.find(2)->phases.size(), std::size_t{3});
        QCOMPARE(results.find(6)->steps.size(), std::size_t{4});
        QVERIFY(results.find(6)->started && !results.find(6)->status);
        QVERIFY(!results.find(7)->started);
        QCOMPARE(results.messages().size(), std::size_t{2});
        QCOMPARE(results.ended()->outcome, Outcome::Stopped);
    }

    void a_second_start_voids_earlier_steps() {
        Results results = started(0);
        results.apply(step(0, 0, 1.0));
        results.apply(CellStarted{expand(sample_sweep())[0], {}});
        QVERIFY(results.find(0)->steps.empty());
        results.apply(step(0, 0, 2.0));
        QCOMPARE(results.find(0)->steps.at(0).host_seconds, 2.0);
    }

    void steps_out_of_order_find_their_place() {
        Results results = started(0);
        results.apply(step(0, 2, 3.0));
        QVERIFY(std::isnan(results.find(0)->steps.at(0).host_seconds));
        results.apply(step(0, 0, 1.0));
        results.apply(step(0, 1, 2.0));
        QCOMPARE(host_times(*results.find(0)), (std::vector<double>{1.0, 2.0, 3.0}));
        QCOMPARE(results.ignored(), 0);
    }

    void a_step_told_twice_counts_once() {
        Results results = started(0);
        results.apply(step(0, 0, 1.0));
        results.apply(step(0, 0, 9.0));
        QCOMPARE(host_times(*results.find(0)), (std::vector<double>{1.0}));
        QCOMPARE(results.ignored(), 1);
    }

    void a_lost_step_leaves_its_place() {
        Results results = started(1); // no warm-up
        results.apply(step(1, 0, 1.0));
        results.apply(step(1, 2, 3.0));
        const std::vector<double> times = host_times(*results.find(1));
        QCOMPARE(times.size(), std::size_t{3});
        QVERIFY(std::isnan(times[1]));
        const Statistics statistics = statistics_of(times, 0);
        QCOMPARE(statistics.count, 2);
        QCOMPARE(statistics.mean, 2.0);
        QVERIFY(std::isnan(statistics.total));
    }

    void records_that_cannot_be_are_ignored_and_counted() {
        Results results = started(0);
        results.apply(step(0, 0, 1.0));
        StepDone wrong = step(0, 1, 1.0);
        wrong.warmup = true; // cell 0 has no warm-up
        const std::vector<Record> records = {StepDone{99, 0, false, 1, {}, {}},
                                             StepDone{0, -1, false, 1, {}, {}},
                                             StepDone{0, 5, false, 1, {}, {}},
                                             wrong,
                                             done(99, Status::Ok),
                                             Breakdown{99, {}},
                                             RunStarted{SweepSpec{}, "", {}, true}};
        for (const Record& record : records)
            results.apply(record);
        QCOMPARE(results.ignored(), static_cast<int>(records.size()));
        QCOMPARE(results.find(0)->steps.size(), std::size_t{1});
        QCOMPARE(results.cells().size(), std::size_t{8});
    }

    void nothing_changes_a_finished_cell() {
        Results results = started(0);
        results.apply(step(0, 0, 1.0));
        results.apply(done(0, Status::Ok));
        results.apply(step(0, 1, 2.0));
        results.apply(done(0, Status::Failed));
        QCOMPARE(results.find(0)->steps.size(), std::size_t{1});
        QCOMPARE(results.find(0)->status, std::optional(Status::Ok));
        QCOMPARE(results.ignored(), 2);
    }

    void what_steps_add_up_to_is_of_the_steps_there_are() {
        const auto p95_of = [](const StepList& steps, int warmup) { return steps.sums(warmup).p95; };
        StepList steps;
        for (const double seconds : {9.0, 1.0, 2.0})
            steps.edit().push_back({seconds, {}, {}});
        steps.seal(1);
        QCOMPARE(p95_of(steps, 1), 1.95);
        QCOMPARE(p95_of(steps, 2), 2.0); // asked for another number of warm-up steps
        QVERIFY(std::isnan(p95_of(steps, 3)));
        StepList more = steps;
        more.edit().push_back({3.0, {}, {}});
        QCOMPARE(p95_of(more, 1), 2.9);
        QCOMPARE(p95_of(steps, 1), 1.95);
        more.seal(1);
        QCOMPARE(p95_of(more, 1), 2.9);
    }

    void a_resume_whose_cell_start_was_lost_mixes_no_steps() {
        Results results = started(0);
        for (int i = 0; i < 3; ++i)
            results.apply(step(0, i, 1.0));
        results.apply(RunStarted{sample_sweep(), "", {}, true});
        QCOMPARE(results.find(0)->steps.size(), std::size_t{3}); // still to be seen until the cell runs again
        for (int i = 0; i < 5; ++i)
            results.apply(step(0, i, 2.0));
        QCOMPARE(host_times(*results.find(0)), std::vector<double>(5, 2.0));
    }

    void a_resume_keeps_what_is_final() {
        Results results = started(0);
        results.apply(step(0, 0, 1.0));
        results.apply(done(0, Status::Oom));
        results.apply(CellStarted{expand(sample_sweep())[1], {}});
        results.apply(done(1, Status::Failed));
        results.apply(RunStarted{sample_sweep(), "", {}, true});
        QVERIFY(Results::is_final(*results.find(0)));
        QCOMPARE(results.find(0)->steps.size(), std::size_t{1});
        QVERIFY(!Results::is_final(*results.find(1)));
        results.apply(done(1, Status::Ok));
        QCOMPARE(results.find(1)->status, std::optional(Status::Ok));
    }

    void a_new_run_begins_empty() {
        Results results = as_results(sample_run());
        results.apply(RunStarted{sample_sweep(), "", {}, false});
        QVERIFY(std::all_of(results.cells().begin(), results.cells().end(),
                            [](const CellResult& cell) { return !cell.started && cell.steps.empty(); }));
        QVERIFY(!results.ended());
    }
};

QTEST_APPLESS_MAIN(TestRecordsResults)
#include "test_records_results.moc"
