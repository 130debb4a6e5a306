#include "records/breakdown_report.h"
#include "records/trust.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace stepscope;

namespace {

/// Ten measured steps of a tenth of a second on a quiet machine, at half of the peak.
CellResult quiet_cell() {
    CellResult cell;
    cell.cell.steps = 10;
    cell.started = true;
    cell.steps.resize(10);
    for (StepSample& step : cell.steps) {
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
        cell.steps[9].telemetry.throttle = "thermal";
        QVERIFY(doubts_of(cell).empty()); // one of ten
        cell.steps[8].telemetry.throttle = "thermal";
        QCOMPARE(doubts_of(cell), only(DoubtKind::Throttled, 0.2));
        QVERIFY(is_noisy(cell));

        cell = quiet_cell();
        cell.peaks->foreign_load = more;
        QCOMPARE(doubts_of(cell), only(DoubtKind::PeaksUnderLoad, more));
        QVERIFY(is_noisy(cell));
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
