// Questions to the cells of a run: figures by the values of axes, exponents, predictions.
#include "explore/axis_values.h"
#include "explore/pivot.h"
#include "explore/power_law.h"
#include "workload/presets.h"

#include <QTest>

#include <cmath>

using namespace stepscope;

namespace {

const Axis& seq = axis_named("seq");
const Axis& model = axis_named("model");
const Axis& mode = axis_named("mode");
const Axis& warmup = axis_named("warmup");

/// Two models, lengths 64, 128, 256, two warm-ups, forward and forward+backward: 24 cells.
SweepSpec sweep_of_two_models() {
    SweepSpec sweep;
    sweep.models = {find_model("tiny"), find_model("nano")};
    sweep.seqs = {256, 64, 128};
    sweep.warmups = {1, 2};
    return sweep;
}

CellResult waiting_cell(const Cell& cell) {
    CellResult out;
    out.cell = cell;
    return out;
}

Prediction prediction_of_step(double seconds) {
    Prediction out;
    out.model_flops = 3e9;
    out.peak_bytes = 4096;
    out.step_seconds = seconds;
    return out;
}

CellResult done(const Cell& cell, double mean) {
    CellResult out;
    out.cell = cell;
    out.status = Status::Ok;
    out.started = true;
    out.statistics.mean = mean;
    out.statistics.count = 5;
    return out;
}

/// Each takes 1 ms for each 64 tokens of a sequence, twice that with backward, and 10 us for its warm-up.
std::vector<CellResult> results_of(const SweepSpec& sweep) {
    std::vector<CellResult> out;
    for (const Cell& cell : expand(sweep)) {
        const double modes = cell.options.mode == Mode::Forward ? 1 : 2;
        out.push_back(
            done(cell, 1e-3 * static_cast<double>(cell.options.seq) / 64 * modes + 1e-5 * cell.warmup));
    }
    return out;
}

std::vector<const CellResult*> pointers(const std::vector<CellResult>& cells) {
    std::vector<const CellResult*> out;
    for (const CellResult& cell : cells)
        out.push_back(&cell);
    return out;
}

std::vector<std::string> texts(const Axis& axis, const std::vector<AxisValue>& values) {
    std::vector<std::string> out;
    for (const AxisValue& value : values)
        out.push_back(text_of(axis, value));
    return out;
}

} // namespace

class TestExplore : public QObject {
    Q_OBJECT
private slots:
    void valuesStandInTheOrderInWhichPeopleAreShownThem() {
        SweepSpec sweep = sweep_of_two_models();
        sweep.modes = {Mode::Train, Mode::Forward};
        const std::vector<CellResult> cells = results_of(sweep);
        const auto all = pointers(cells);
        QCOMPARE(texts(seq, values_among(seq, all)), (std::vector<std::string>{"64", "128", "256"}));
        QCOMPARE(texts(model, values_among(model, all)), (std::vector<std::string>{"tiny", "nano"}));
        QCOMPARE(texts(mode, values_among(mode, all)), (std::vector<std::string>{"forward", "train"}));
        QVERIFY(values_among(seq, {}).empty());
    }

    void modelsOfOneNameAndOtherSizesAreTwo() {
        std::vector<CellResult> cells = results_of(sweep_of_two_models());
        for (CellResult& cell : cells)
            cell.cell.model.name = "same";
        QCOMPARE(values_among(model, pointers(cells)).size(), std::size_t{2});
    }

    void aPlaceIsFoundForEveryCellAndForNoOther() {
        const std::vector<CellResult> cells = results_of(sweep_of_two_models());
        for (const Axis& axis : axes()) {
            const auto values = values_among(axis, pointers(cells));
            AxisPlaces places(&axis, values);
            for (const CellResult& cell : cells) {
                const int place = places.of(cell.cell);
                QVERIFY(place >= 0);
                QVERIFY(values[static_cast<std::size_t>(place)] == axis.value(cell.cell));
            }
            QCOMPARE(places.of(unknown_cell()), -1);
        }
        AxisPlaces one(nullptr, {});
        QCOMPARE(one.of(cells.back().cell), 0);
    }

    void aFigureByTwoAxesIsTheMedianOverTheOthers() {
        const std::vector<CellResult> cells = results_of(sweep_of_two_models());
        const Pivot pivot = pivot_of(
            pointers(cells), {.figure = &figure("mean"), .column = &seq, .row = &model, .page = &mode});
        QCOMPARE(pivot.columns.size(), std::size_t{3});
        QCOMPARE(pivot.rows.size(), std::size_t{2});
        QCOMPARE(pivot.pages.size(), std::size_t{2});
        QCOMPARE(pivot.places.size(), std::size_t{12});
        const PivotPlace* place = pivot.at(1, 0, 2); // forward+backward, tiny, 256: of both warm-ups
        QVERIFY(place && place->value);
        QCOMPARE(place->cells.size(), std::size_t{2});
        QCOMPARE(place->known, 2);
        QCOMPARE(*place->value, 8e-3 + 1.5e-5);
        QCOMPARE(place->least, 8e-3 + 1e-5);
        QCOMPARE(place->most, 8e-3 + 2e-5);
        for (const int cell : place->cells)
            QCOMPARE(pivot.place_of(cell), place);
        QVERIFY(!pivot.at(2, 0, 0));
        QVERIFY(!pivot.place_of(24));
        QVERIFY(!pivot.place_of(-1));
    }

    void onlyAndAFilterLeaveCellsOutAndTheirValuesWithThem() {
        const std::vector<CellResult> cells = results_of(sweep_of_two_models());
        std::vector<const CellResult*> some = pointers(cells);
        std::erase_if(some, [](const CellResult* cell) { return cell->cell.options.seq == 256; });
        const Pivot pivot =
            pivot_of(some, {.figure = &figure("mean"),
                            .column = &seq,
                            .row = &mode,
                            .only = {{&warmup, std::int64_t{2}}, {&model, cells.back().cell.model}}});
        QCOMPARE(texts(seq, pivot.columns), (std::vector<std::string>{"64", "128"}));
        QCOMPARE(pivot.places.size(), std::size_t{4});
        for (const PivotPlace& place : pivot.places) {
            QCOMPARE(place.cells.size(), std::size_t{1});
            const Cell& cell = cells[static_cast<std::size_t>(place.cells.front())].cell;
            QCOMPARE(cell.warmup, 2);
            QCOMPARE(cell.model.name, std::string("nano"));
        }
        QVERIFY(pivot_of({}, {.figure = &figure("mean"), .column = &seq}).places.empty());
    }

    /// Of axes that a table does not tell, all cells have the same value.
    void unknownValuesAreOne() {
        std::vector<CellResult> cells(3);
        for (int i = 0; i < 3; ++i) {
            cells[static_cast<std::size_t>(i)] = done(unknown_cell(), 1e-3 * (i + 1));
            cells[static_cast<std::size_t>(i)].cell.index = i;
        }
        const Pivot pivot =
            pivot_of(pointers(cells), {.figure = &figure("mean"), .column = &seq, .row = &model});
        QCOMPARE(pivot.places.size(), std::size_t{1});
        QCOMPARE(*pivot.places.front().value, 2e-3);
    }

    /// One of ten steps was taken: no figure of the cell, and no colour.
    void a_cell_that_was_stopped_after_a_step_is_not_measured() {
        SweepSpec sweep = sweep_of_two_models();
        sweep.warmups = {1};
        sweep.modes = {Mode::Forward};
        std::vector<CellResult> cells = results_of(sweep);
        cells.front().status = Status::Cancelled;
        cells.front().statistics.count = 1;
        QVERIFY(figure("mean").value(cells.front()).has_value());
        const auto pivot_now = [&] {
            return pivot_of(pointers(cells), {.figure = &figure("mean"), .column = &seq, .row = &model});
        };
        const Pivot pivot = pivot_now();
        const PivotPlace* const stopped = pivot.place_of(cells.front().cell.index);
        QVERIFY(stopped && !stopped->value && stopped->known == 0);
        QCOMPARE(stopped->state, CellState::Cancelled);
        QVERIFY(pivot.place_of(cells.back().cell.index)->value);

        cells.front().statistics.count = 4; // of a million, perhaps
        QVERIFY(pivot_now().place_of(cells.front().cell.index)->value);
    }

    void whatIsWorthTellingOfAPlaceComesFirst() {
        std::vector<CellResult> cells = results_of(sweep_of_two_models());
        const auto state = [&](auto first, auto second) {
            std::vector<CellResult> two(cells.begin(), cells.begin() + 2);
            first(two[0]);
            second(two[1]);
            return pivot_of(pointers(two), {.figure = &figure("mean")}).places.front().state;
        };
        const auto ok = [](CellResult&) {};
        const auto oom = [](CellResult& cell) { cell.status = Status::Oom; };
        const auto waits = [](CellResult& cell) { cell = waiting_cell(cell.cell); };
        const auto runs = [](CellResult& cell) { cell.status.reset(); };
        QCOMPARE(state(oom, ok), CellState::Ok);
        QCOMPARE(state(ok, runs), CellState::Running);
        QCOMPARE(state(waits, oom), CellState::Oom);
        QCOMPARE(state(waits, waits), CellState::Waiting);
    }

    void whatIsPredictedOfAFigureFollowsFromTheFigureTable() {
        const Cell cell = expand(sweep_of_two_models()).front(); // 256 tokens, batch 4
        CellResult waiting = waiting_cell(cell);
        QVERIFY(!predicted_value(figure("mean"), waiting));
        waiting.prediction = prediction_of_step(0.5);
        QCOMPARE(predicted_value(figure("mean"), waiting), std::optional(0.5));
        QCOMPARE(predicted_value(figure("median"), waiting), std::optional(0.5));
        QCOMPARE(predicted_value(figure("tokens_per_second"), waiting), std::optional(2048.0));
        QCOMPARE(predicted_value(figure("achieved_flops"), waiting), std::optional(6e9));
        QCOMPARE(predicted_value(figure("memory"), waiting), std::optional(4096.0));
        QVERIFY(!predicted_value(figure("stddev"), waiting));
        QVERIFY(!predicted_value(figure("p95"), waiting));
        QVERIFY(!predicted_value(figure("mfu"), waiting)); // no peak is known
        waiting.peaks.emplace();
        waiting.peaks->flops = 12e9;
        waiting.peaks->bytes_per_second = 1;
        QCOMPARE(predicted_value(figure("mfu"), waiting), std::optional(0.5));
        waiting.given_peak_flops = 24e9;
        QCOMPARE(predicted_value(figure("mfu"), waiting), std::optional(0.25));
        const Predictor other = [](const CellResult&) { return prediction_of_step(0.25); };
        QCOMPARE(predicted_value(figure("mean"), waiting, other), std::optional(0.25));

        waiting.prediction->step_seconds.reset(); // an older log: by what the breakdown found
        PhaseTime& phase = waiting.phases.emplace_back();
        phase.seconds = 1;
        phase.flops = 6e9;
        QCOMPARE(predicted_value(figure("mean"), waiting), std::optional(0.5));
        const Pivot pivot = pivot_of(pointers({waiting}), {.figure = &figure("mean")});
        QVERIFY(!pivot.places.front().value);
        QCOMPARE(pivot.places.front().predicted, std::optional(0.5));
    }

    void anExponentIsTheSlopeOfTheLogarithms() {
        const std::vector<PlotPoint> square = {{1, 3}, {2, 12}, {4, 48}};
        const auto law = power_law_of(square);
        QVERIFY(law);
        QCOMPARE(law->exponent, 2.0);
        QCOMPARE(law->factor, 3.0);
        QCOMPARE(law->count, 3);
        QVERIFY(law->error && *law->error < 1e-7);
        QCOMPARE(law->at(8), 192.0);
        // By hand: logs to base 2 are (0, 0), (1, 2), (2, 2); slope 1, residuals -1/3, 2/3, -1/3, their
        // squares 2/3, one degree of freedom, spread of x 2: standard error sqrt(1/3).
        const std::vector<PlotPoint> bent = {{1, 1}, {2, 4}, {4, 4}};
        const auto bent_law = power_law_of(bent);
        QCOMPARE(bent_law->exponent, 1.0);
        QCOMPARE(*bent_law->error, std::sqrt(1.0 / 3));
        QCOMPARE(bent_law->factor, std::exp2(1.0 / 3));
    }

    void noExponentWithoutTwoPlaces() {
        QVERIFY(!power_law_of({}));
        const std::vector<PlotPoint> one = {{2, 3}, {2, 4}, {2, 5}};
        QVERIFY(!power_law_of(one));
        const std::vector<PlotPoint> some = {{0, 1}, {2, 0}, {2, 4}, {4, 8}, {8, std::nan("")}, {8, -1}};
        const auto law = power_law_of(some);
        QCOMPARE(law->count, 2);
        QCOMPARE(law->exponent, 1.0);
        QVERIFY(!law->error);
    }
};

QTEST_APPLESS_MAIN(TestExplore)
#include "test_explore.moc"
