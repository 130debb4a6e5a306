// What a single step is read as: times, cycles, rates; against figures of the whole cell and by hand.
#include "compare/step_values.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace stepscope;

namespace {

/// One warm-up step, then steps of 0.1, 0.2 and 0.6 s of 150 tokens and 6 TFLOP, with a peak of 40 TFLOP/s.
CellResult sample() {
    CellResult cell;
    cell.cell.model = {"sample", 64, 256, 2, 2, 1000};
    cell.cell.options.batch = 3;
    cell.cell.options.seq = 50;
    cell.cell.warmup = 1;
    for (const double seconds : {5.0, 0.1, 0.2, 0.6}) {
        StepSample step{.host_seconds = seconds, .device_seconds = seconds / 2, .telemetry = {}};
        step.telemetry.sm_clock_mhz = seconds < 0.5 ? 2000 : 1000;
        cell.steps.edit().push_back(step);
    }
    cell.status = Status::Ok;
    cell.statistics = statistics_of(host_times(cell), 1);
    cell.prediction = Prediction{1'000'000, 8e12, 6e12, 7e9, 4000, {}, 0.5};
    cell.peaks = DeviceRates{40e12, 2e11};
    return cell;
}

bool close(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class TestStepReadings : public QObject {
    Q_OBJECT
private slots:
    void a_step_by_hand() {
        const CellResult cell = sample();
        const StepSample& step = cell.steps[3]; // 0.6 s
        const auto of = [&](const char* id) { return *StepReading(figure(id), cell).of(step); };
        QVERIFY(close(of("mean"), 0.6));
        QVERIFY(close(of("device_mean"), 0.3));
        QVERIFY(close(of("cycles"), 0.6 * 1e9));
        QVERIFY(close(of("tokens_per_second"), 250));
        QVERIFY(close(of("achieved_flops"), 1e13));
        QVERIFY(close(of("mfu"), 0.25));
        QVERIFY(close(of("hfu"), 8e12 / 0.6 / 40e12));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, StepReading(figure("memory"), cell));
    }

    /// Its place is kept, with what its device said.
    void a_step_whose_time_was_lost_tells_no_cycles() {
        const CellResult cell = sample();
        StepSample lost = cell.steps[3];
        lost.host_seconds = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!StepReading(figure("cycles"), cell).of(lost));
    }

    /// A counted clock is the true one; it is held against counted ones alone.
    void a_counted_clock_goes_before_a_reported_one() {
        CellResult cell = sample();
        const CellResult reported = cell; // 2000, 2000, 1000 MHz
        for (StepSample& step : cell.steps.edit())
            step.telemetry.counted_clock_mhz = 900;
        QVERIFY(close(*StepReading(figure("cycles"), cell).of(cell.steps[3]), 0.6 * 9e8));
        QVERIFY(close(*figure("cycles").value(cell), 0.3 * 9e8));
        CellResult faster = cell;
        for (StepSample& step : faster.steps.edit())
            step.telemetry.counted_clock_mhz = 1800;
        QVERIFY(close(*clock_ratio(cell, faster), 2));
        QVERIFY(close(*clock_ratio(reported, faster), 1)); // as both report it
        faster.steps.edit()[3].telemetry.sm_clock_mhz = 2000;
        QVERIFY(close(*clock_ratio(reported, faster), 1.2));
        QVERIFY(!clock_ratio(CellResult{}, faster));
    }

    /// Whatever halves where the mean time doubles is a rate that a step has, too.
    void no_rate_among_the_figures_is_forgotten() {
        const CellResult cell = sample();
        CellResult slower = cell;
        slower.statistics.mean *= 2;
        const std::vector<const Figure*> told = figures_of_steps();
        QCOMPARE(told.front(), &figure("mean"));
        int rates = 0;
        for (const Figure& each : figures()) {
            const auto before = each.value(cell);
            const auto after = each.value(slower);
            const bool is_share_of_mean = each.id == "variation"; // of the deviation, which no step has
            const bool is_rate = before && after && close(*after * 2, *before) && !is_share_of_mean;
            const bool found = std::ranges::find(told, &each) != told.end();
            if (is_rate) QVERIFY2(found, each.id.data());
            if (found) QCOMPARE(StepReading(each, cell).is_rate(), is_rate);
            rates += is_rate ? 1 : 0;
        }
        QVERIFY(rates >= 7);
        QVERIFY2(std::ranges::count(told, &figure("median")) == 0, "the same as the host's time");
    }

    void the_mean_of_a_rate_is_all_work_over_all_time() {
        const CellResult cell = sample();
        const StepReading reading(figure("tokens_per_second"), cell);
        const Statistics rates = reading.of(cell.statistics);
        QVERIFY(close(rates.mean, 450 / 0.9)); // and not (1500 + 750 + 250) / 3
        QVERIFY(close(rates.mean, *figure("tokens_per_second").value(cell)));
        QVERIFY(close(rates.median, 750));
        QVERIFY(close(rates.min, 250) && close(rates.max, 1500));
        QVERIFY(rates.q1 < rates.q3);
        QVERIFY(close(rates.stddev / rates.mean, cell.statistics.stddev / cell.statistics.mean));
        QCOMPARE(rates.count, 3);
        QVERIFY(std::isnan(rates.total));
        for (const Figure* each : figures_of_steps())
            if (const StepReading of(*each, cell); of.is_rate())
                QVERIFY2(close(of.of(cell.statistics).mean, *each->value(cell)), each->id.data());
    }

    void what_a_cell_does_not_tell_has_no_reading() {
        CellResult cell = sample();
        for (const Figure* each : figures_of_steps())
            QVERIFY2(has_reading(*each, cell), each->id.data());
        cell.peaks.reset();
        QVERIFY(!has_reading(figure("mfu"), cell));
        QVERIFY(!StepReading(figure("mfu"), cell).of(cell.steps[1]));
        cell.given_peak_flops = 20e12;
        QVERIFY(has_reading(figure("mfu"), cell));
        cell.prediction.reset();
        QVERIFY(!has_reading(figure("achieved_flops"), cell) &&
                has_reading(figure("tokens_per_second"), cell));
        for (StepSample& step : cell.steps.edit()) {
            step.device_seconds.reset();
            step.telemetry = {};
        }
        QVERIFY(!has_reading(figure("device_mean"), cell) && !has_reading(figure("cycles"), cell));
        QVERIFY(has_reading(figure("mean"), CellResult()));
    }

    /// The peak was measured, too, and no step says how well: Compare must not be sure of such a figure.
    void a_share_of_the_peak_has_more_noise_than_steps_tell() {
        const CellResult cell = sample();
        QVERIFY(!is_told_by_steps(figure("mfu")) && step_values(figure("mfu"), cell).empty());
        QVERIFY(is_told_by_steps(figure("achieved_flops")));
        QCOMPARE(step_values(figure("cycles"), cell).size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestStepReadings)
#include "test_step_readings.moc"
