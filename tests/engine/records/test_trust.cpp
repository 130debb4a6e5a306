#include "records/breakdown/breakdown_report.h"
#include "records/trust.h"

#include <QtTest>

#include <cmath>
#include <initializer_list>
#include <set>
#include <vector>

using namespace stepscope;

namespace {

/// Ten measured steps of a tenth of a second on a quiet machine, at half of the peak.
CellResult quiet_cell() {
    CellResult cell;
    cell.cell.steps = 10;
    cell.started = true;
    cell.steps.edit().resize(10);
    for (StepSample& step : cell.steps.edit()) {
        step.host_seconds = 0.1;
        step.telemetry.throttle = "";
    }
    cell.status = Status::Ok;
    cell.statistics = statistics_of(host_times(cell), 0);
    cell.noise = {{"foreign", harmless_share}, {"steal", harmless_share}};
    cell.prediction = Prediction{};
    cell.prediction->model_flops = 5e11;
    cell.peaks = DeviceRates{1e13, 1e11, harmless_share};
    cell.phases = {{"forward/a", 0, 0.05, 2.5e11, 1e9, "matmul", 1}};
    return cell;
}

std::vector<Doubt> only(DoubtKind kind, double share) {
    return {{kind, share}};
}

constexpr double more = 0.26;

} // namespace

class TestTrust : public QObject {
    Q_OBJECT

private slots:
    void each_kind_has_its_row_and_words() {
        std::set<DoubtKind> kinds;
        for (const DoubtRow& row : doubt_table()) {
            QVERIFY(kinds.insert(row.kind).second);
            QVERIFY(&row_of(row.kind) == &row);
            QVERIFY2(std::string_view(row.sentence).find("%1 %") != std::string_view::npos, row.sentence);
            QVERIFY(std::string_view(row.label).size() > 3);
        }
        QCOMPARE(kinds.size(), ChoiceNames<DoubtKind>::values.size());
    }

    void a_quiet_cell_is_beyond_doubt() {
        QVERIFY(doubts_of(quiet_cell()).empty()); // at each limit, but not above
        QVERIFY(!is_noisy(quiet_cell()));
        QCOMPARE(doubts_text(quiet_cell()), std::string());
    }

    void each_kind_is_told_above_its_limit() {
        CellResult cell = quiet_cell();
        cell.noise["foreign"] = more;
        QCOMPARE(doubts_of(cell), only(DoubtKind::ForeignLoad, more));
        QCOMPARE(doubts_text(cell),
                 std::string("other programs took 26 % of the processors' time while it ran"));
        QVERIFY(is_noisy(cell));

        cell = quiet_cell();
        cell.noise["steal"] = more;
        QCOMPARE(doubts_of(cell), only(DoubtKind::Steal, more));
        QVERIFY(is_noisy(cell));

        cell = quiet_cell();
        cell.steps.edit()[9].telemetry.throttle = "thermal";
        QVERIFY(doubts_of(cell).empty()); // one of ten
        cell.steps.edit()[8].telemetry.throttle = "thermal";
        QCOMPARE(doubts_of(cell), only(DoubtKind::Throttled, 0.2));
        QVERIFY(is_noisy(cell));

        cell = quiet_cell();
        cell.peaks->foreign_load = more;
        QCOMPARE(doubts_of(cell), only(DoubtKind::PeaksUnderLoad, more));
        QVERIFY(is_noisy(cell));
    }

    /// What was found when they were sealed holds for those steps, and for the warm-up that they had then.
    void sealed_steps_tell_the_same_until_they_change() {
        CellResult cell = quiet_cell();
        for (const std::size_t step : {0, 1, 9})
            cell.steps.edit()[step].telemetry.throttle = "thermal";
        for (std::size_t step = 0; step < cell.steps.size(); ++step)
            cell.steps.edit()[step].telemetry.counted_clock_mhz = step < 8 ? 1980 : 1700;
        const std::vector<Doubt> doubts = doubts_of(cell);
        QCOMPARE(doubts, (std::vector<Doubt>{{DoubtKind::Throttled, 0.3}}));
        cell.steps.seal(0);
        const CellResult copy = cell;
        QCOMPARE(doubts_of(cell), doubts);
        QCOMPARE(doubts_of(copy), doubts);
        cell.cell.warmup = 2;
        QCOMPARE(doubts_of(cell),
                 (std::vector<Doubt>{{DoubtKind::Throttled, 1.0 / 8}, {DoubtKind::SlowedClock, 1.0 / 8}}));
        cell.steps.edit()[9].telemetry.throttle = "";
        QCOMPARE(doubts_of(cell), only(DoubtKind::SlowedClock, 0.25));
        QCOMPARE(doubts_of(copy), doubts);
    }

    /// What no driver tells: the clock it set was not kept.
    void a_clock_that_is_slower_than_reported_is_told() {
        CellResult cell = quiet_cell();
        const auto counted = [&cell](std::size_t step, double mhz) {
            cell.steps.edit()[step].telemetry.counted_clock_mhz = mhz;
        };
        for (std::size_t step = 0; step < cell.steps.size(); ++step) {
            cell.steps.edit()[step].telemetry.sm_clock_mhz = 1980;
            counted(step, 1980);
        }
        QVERIFY(doubts_of(cell).empty());
        for (const std::size_t step : {7, 8, 9})
            counted(step, 0.975 * 1980);
        QVERIFY(doubts_of(cell).empty()); // about what the timer's grain does
        for (const std::size_t step : {7, 8, 9})
            counted(step, 0.9 * 1980);
        QCOMPARE(doubts_of(cell), only(DoubtKind::SlowedClock, 0.3));
        QCOMPARE(doubts_text(cell),
                 std::string("in 30 % of the measured steps the device counted cycles more slowly than it "
                             "can, at a clock that its driver reports unchanged"));
        QVERIFY(is_noisy(cell));
        // What the driver tells is not told twice: a lower clock, or a reason to throttle.
        cell.steps.edit()[8].telemetry.sm_clock_mhz = 1800;
        cell.steps.edit()[9].telemetry.throttle = "thermal";
        QVERIFY(doubts_of(cell).empty());
        // Of warm-up steps nothing is said.
        cell = quiet_cell();
        cell.cell.warmup = 5;
        for (std::size_t step = 0; step < cell.steps.size(); ++step)
            counted(step, step < 5 ? 1000 : 1980);
        QVERIFY(doubts_of(cell).empty());
    }

    void a_deviation_of_more_than_half_the_mean_is_told() {
        CellResult cell = quiet_cell();
        cell.cell.warmup = 1;
        cell.statistics.mean = 0.5;
        cell.statistics.stddev = 0.25;
        QVERIFY(doubts_of(cell).empty());
        cell.statistics.stddev = 0.5;
        QCOMPARE(doubts_of(cell), only(DoubtKind::WideSpread, 1));
        QCOMPARE(doubts_text(cell), std::string("the standard deviation is 100 % of the mean, which says "
                                                "little of a single step"));
        QVERIFY(is_noisy(cell));
        cell.cell.warmup = 0; // its first step is slow, however often it is measured
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QVERIFY(!is_noisy(cell));
    }

    /// One step has no deviation; two have one as soon as they differ.
    void the_spread_of_few_steps() {
        CellResult cell = quiet_cell();
        const auto take = [&cell](std::initializer_list<double> times) {
            const std::vector<double> all(times);
            cell.statistics = statistics_of(all, 0);
        };
        take({0.1});
        QVERIFY(doubts_of(cell).empty());
        take({0.1, 0.2});
        QVERIFY(doubts_of(cell).empty());
        take({0.1, 0.22});
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QCOMPARE(doubts_of(cell)[0].kind, DoubtKind::WideSpread);
    }

    void the_spread_of_a_table_without_steps() {
        CellResult cell;
        cell.started = true;
        cell.status = Status::Ok;
        cell.statistics.count = Statistics::unknown_count;
        cell.statistics.mean = 0.1;
        QVERIFY(doubts_of(cell).empty()); // it does not say its deviation
        cell.statistics.stddev = 0.3;
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QCOMPARE(doubts_of(cell)[0].kind, DoubtKind::WideSpread);
        cell.statistics = Statistics();
        cell.backward = BackwardTime{0.25, 0.5}; // nothing but the backward pass by itself
        QCOMPARE(doubts_of(cell), only(DoubtKind::WideSpread, 2));
        cell.backward->stddev = Statistics::unknown;
        QVERIFY(doubts_of(cell).empty());
    }

    void what_is_above_its_peak_is_told() {
        CellResult cell = quiet_cell();
        cell.peaks->flops = 5e12 / 1.005; // what reads as 100 %
        QVERIFY(doubts_of(cell).empty());
        cell.peaks->flops = 4e12; // the whole step at 125 %, its op, too
        const std::vector<Doubt> doubts = doubts_of(cell);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].kind, DoubtKind::OverPeak);
        QVERIFY(std::abs(doubts[0].share - 1.25) < 1e-12);
        QVERIFY(!is_noisy(cell)); // its own times are as they are
        cell = quiet_cell();
        cell.phases[0].seconds = 0.02; // an op of its at 125 %
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QCOMPARE(doubts_of(cell)[0].kind, DoubtKind::OverPeak);
        cell.phases[0].seconds = 0; // the device ran it within another
        QVERIFY(doubts_of(cell).empty());
    }

    /// What the plan does is more than what the model needs, where a pass is computed again.
    void what_is_executed_is_not_above_the_peak_either() {
        CellResult cell = quiet_cell();
        cell.prediction->flops = 1.005e12; // in 0.1 s of a peak of 1e13
        QVERIFY(doubts_of(cell).empty());
        cell.prediction->flops = 1.11e12;
        std::vector<Doubt> doubts = doubts_of(cell);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].kind, DoubtKind::OverPeak);
        QVERIFY(std::abs(doubts[0].share - 1.11) < 1e-12);
        cell.peaks.reset();
        cell.given_peak_flops = 1e13;
        doubts = doubts_of(cell);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].kind, DoubtKind::OverGivenPeak);
    }

    void formulas_above_the_peak_share_a_word() {
        CellResult cell = quiet_cell();
        cell.cell.model.vocab = 10;
        cell.cell.model.d_model = 8;
        cell.cell.model.layers = 1;
        cell.cell.options.batch = cell.cell.options.seq = 10;
        cell.cell.options.mode = Mode::Train;
        cell.prediction->parameters = 1'000'000'000; // 6 N of 100 tokens: 6e11
        QVERIFY(doubts_of(cell).empty());
        cell.peaks->flops = 5.5e12; // 0.1 s of it: 5.5e11
        const std::vector<Doubt> doubts = doubts_of(cell);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].kind, DoubtKind::FormulaOverPeak);
        QVERIFY(std::abs(doubts[0].share - 6 / 5.5) < 1e-3);
        QVERIFY(!is_noisy(cell));
        cell.peaks->flops = 4e12; // so is what the model needs: that says it
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QCOMPARE(doubts_of(cell)[0].kind, DoubtKind::OverPeak);
    }

    /// Of a cell that was too large, too: its sizes are in its row.
    void sizes_of_a_preset_are_told() {
        CellResult cell = quiet_cell();
        tell(cell, {DoubtKind::PresetSizes, 0.5});
        QCOMPARE(doubts_of(cell), only(DoubtKind::PresetSizes, 0.5));
        QVERIFY(!is_noisy(cell));
        cell.status = Status::Oom;
        cell.statistics = statistics_of({}, 0);
        QCOMPARE(doubts_of(cell), only(DoubtKind::PresetSizes, 0.5));
        QCOMPARE(doubts_from(doubts_text(cell)), only(DoubtKind::PresetSizes, 0.5));
        // As tables of earlier versions say it, beside others, and what is no such share.
        QCOMPARE(doubts_from("tiny: the table does not say 75 % of the model's sizes: they are those of the "
                             "preset of this name"),
                 only(DoubtKind::PresetSizes, 0.75));
        tell(cell, {DoubtKind::ForeignLoad, 0.25});
        QCOMPARE(doubts_from("all 3 cells: " + doubts_text(cell)), doubts_of(cell));
        for (const char* const none : {"-5", "2.5", "x5", "", "many"})
            QVERIFY(doubts_from(none + doubts_text(cell).substr(doubts_text(cell).find(" % of the model")))
                        .empty());
        cell.status.reset(); // no record of it would keep the word
        QVERIFY(doubts_of(cell).empty());
    }

    /// Another measurement under the same tool would be no better.
    void what_was_measured_under_a_tool_is_told() {
        CellResult cell = quiet_cell();
        QVERIFY(!has_doubt(cell, DoubtKind::UnderTool));
        CellDone done;
        tell(done, {DoubtKind::UnderTool, 1});
        cell.noise = done.noise;
        QCOMPARE(doubts_of(cell), only(DoubtKind::UnderTool, 1));
        QVERIFY(has_doubt(cell, DoubtKind::UnderTool) && !has_doubt(cell, DoubtKind::ForeignLoad));
        QVERIFY(!is_noisy(cell) && !row_of(DoubtKind::UnderTool).of_peaks);
        QCOMPARE(doubts_from(doubts_text(cell)), only(DoubtKind::UnderTool, 1));
        cell.statistics = statistics_of({}, 0); // nothing was
        QVERIFY(!has_doubt(cell, DoubtKind::UnderTool));
    }

    void a_given_peak_may_be_too_low_and_the_measured_one_right() {
        CellResult cell = quiet_cell();
        cell.given_peak_flops = 6e12;
        QVERIFY(doubts_of(cell).empty());
        cell.given_peak_flops = 4e12; // as of another card: the step at 125 %
        const std::vector<Doubt> doubts = doubts_of(cell);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].kind, DoubtKind::OverGivenPeak);
        QVERIFY(std::abs(doubts[0].share - 1.25) < 1e-12);
        QVERIFY(!is_noisy(cell));
        // What is given hides nothing of what was measured.
        cell.given_peak_flops = 1e15;
        cell.peaks->flops = 4e12;
        QCOMPARE(doubts_of(cell).size(), std::size_t{1});
        QCOMPARE(doubts_of(cell)[0].kind, DoubtKind::OverPeak);
        QVERIFY(row_of(DoubtKind::OverPeak).of_peaks && !row_of(DoubtKind::Throttled).of_peaks);
    }

    void a_row_above_its_peak_says_so() {
        CellResult cell = quiet_cell();
        cell.phases = {{"forward/a", 0, 1, 1.005e13, 1, "matmul", 1},
                       {"forward/b", 0, 1, 1.01e13, 1, "matmul", 1},
                       {"forward/c", 0, 1, 1, 1.01e11, "add", 1},
                       {"forward/d", 0, 0, 1e14, 1e14, "add", 1}};
        std::map<std::string, bool> over;
        for (const BreakdownRow& row : report_of(cell).rows)
            over[row.path] = row.is_over_peak();
        QVERIFY(!over.at("forward/a") && over.at("forward/b") && over.at("forward/c") &&
                !over.at("forward/d"));
        cell.peaks.reset();
        for (const BreakdownRow& row : report_of(cell).rows)
            QVERIFY(!row.is_over_peak());
    }

    void what_was_not_measured_is_not_in_doubt() {
        CellResult cell = quiet_cell();
        cell.noise["foreign"] = 1;
        cell.statistics = statistics_of({}, 0);
        cell.status = Status::Oom;
        QVERIFY(doubts_of(cell).empty());
        cell = quiet_cell();
        cell.noise = {{"foreign", std::nan("")}};
        QVERIFY(doubts_of(cell).empty());
        cell.status.reset(); // still running
        cell.noise = {{"foreign", 1.0}};
        QVERIFY(doubts_of(cell).empty());
    }

    /// A table need not say of how many steps its figures are.
    void a_mean_alone_may_be_in_doubt() {
        CellResult cell = quiet_cell();
        cell.noise["foreign"] = more;
        cell.statistics = Statistics();
        cell.statistics.count = Statistics::unknown_count;
        QVERIFY(doubts_of(cell).empty());
        cell.statistics.mean = 0.1;
        QCOMPARE(doubts_of(cell), only(DoubtKind::ForeignLoad, more));
    }

    void noisy_cells_are_those_that_are_done() {
        Results results;
        for (int i = 0; i < 4; ++i) {
            CellResult cell = quiet_cell();
            cell.cell.index = i;
            if (i > 0) cell.noise["foreign"] = more;
            if (i == 2) cell.status = Status::Cancelled; // runs again on a resume, anyway
            results.add(cell);
        }
        QCOMPARE(noisy_cells(results), (std::set<int>{1, 3}));
    }
};

QTEST_APPLESS_MAIN(TestTrust)
#include "test_trust.moc"
