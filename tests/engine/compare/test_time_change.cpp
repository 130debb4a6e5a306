#include "compare/why/change_report.h"
#include "compare/why/time_change.h"
#include "records/figures.h"
#include "records/trust.h"
#include "support/runs/quiet_run.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Peaks of which a second has 100 FLOPs or 10 bytes.
constexpr DeviceRates round_peaks{.flops = 100, .bytes_per_second = 10};

CellResult cell_with(double mean, std::vector<PhaseTime> phases, double clock = 0) {
    CellResult out;
    out.cell = expand(small_sweep()).front();
    out.status = Status::Ok;
    out.statistics.mean = mean;
    out.statistics.count = 30;
    out.phases = std::move(phases);
    out.peaks = round_peaks;
    if (clock > 0)
        for (int step = 0; step < out.cell.steps; ++step) {
            StepSample sample;
            sample.host_seconds = mean;
            sample.telemetry.sm_clock_mhz = step < out.cell.warmup ? 1 : clock;
            out.steps.edit().push_back(sample);
        }
    return out;
}

PhaseTime phase(const char* path, const char* op, double seconds, double flops, double bytes, int layer = 0) {
    return {path, layer, seconds, flops, bytes, op, 1};
}

/// A product of 4 s and a norm of 2 s in two layers each, and a step of 13 s.
std::vector<PhaseTime> layers(double product, double norm, double flops = 400, double bytes = 20) {
    std::vector<PhaseTime> out;
    for (int layer = 0; layer < 2; ++layer) {
        out.push_back(phase("forward/attention/norm", "rms_norm", norm, 1, bytes, layer));
        out.push_back(phase("forward/attention/qkv", "matmul", product, flops, 1, layer));
    }
    return out;
}

double sum_of(const Explained& explained) {
    double out = 0;
    for (const Cause& cause : causes())
        out += explained.*cause.seconds;
    return out;
}

const PartChange& part_of(const TimeChange& change, const std::string& part) {
    for (const PartChange& each : change.parts)
        if (each.part == part) return each;
    throw std::out_of_range(part);
}

QStringList names_of(const TimeChange& change) {
    QStringList out;
    for (const PartChange& part : change.parts)
        out.push_back(QString::fromStdString(part.part));
    return out;
}

/// Parts and the outside add up to the step, on both sides and in the difference, and causes to what they are
/// of.
void verify_closed(const TimeChange& change) {
    double before = change.outside_baseline, now = change.outside_current, difference = 0;
    Explained all;
    for (const PartChange& part : change.parts) {
        before += part.baseline.seconds;
        now += part.current.seconds;
        difference += part.difference();
        all += part.explained;
        QVERIFY(std::abs(sum_of(part.explained) - part.difference()) < 1e-12);
        double of_operations = 0;
        for (const OperationChange& operation : part.operations)
            of_operations += operation.difference();
        QVERIFY(std::abs(of_operations - part.difference()) < 1e-12);
    }
    all += change.outside;
    QVERIFY(std::abs(sum_of(change.outside) - change.outside_difference()) < 1e-12);
    QVERIFY(std::abs(before - change.baseline) < 1e-12);
    QVERIFY(std::abs(now - change.current) < 1e-12);
    QVERIFY(std::abs(difference + change.outside_difference() - change.difference()) < 1e-12);
    QVERIFY(std::abs(sum_of(change.explained) - change.difference()) < 1e-12);
    for (const Cause& cause : causes())
        QCOMPARE(change.explained.*cause.seconds, all.*cause.seconds);
}

} // namespace

class TestTimeChange : public QObject {
    Q_OBJECT

private slots:
    /// Of breakdowns with other phases each, of which no two are held against one another in turn.
    void breakdowns_may_have_as_many_phases_as_they_want() {
        constexpr int many = 200'000;
        std::vector<PhaseTime> before;
        std::vector<PhaseTime> now;
        for (int i = 0; i < many; ++i) {
            const std::string part = "forward/part" + std::to_string(i % 2 == 0 ? i : 0);
            before.push_back(phase((part + "/a" + std::to_string(i)).c_str(), "matmul", 1, 1, 1));
            now.push_back(phase((part + "/b" + std::to_string(i)).c_str(), "matmul", 2, 1, 1));
        }
        const TimeChange change = time_change(cell_with(1e6, before), cell_with(2e6, now));
        std::size_t operations = 0;
        for (const PartChange& part : change.parts)
            operations += part.operations.size();
        QCOMPARE(operations, std::size_t{2 * many});
        QCOMPARE(change.parts.front().operations[0].path, std::string("forward/part0/b0"));
        QCOMPARE(change.outside_baseline, 1e6 - many);
        QCOMPARE(change.outside_current, 2e6 - 2 * many);
    }

    void a_side_without_a_breakdown_says_what_to_do() {
        const CellResult with = cell_with(13, layers(4, 2));
        const CellResult without = cell_with(13, {});
        QVERIFY(why_not_explained(with, with).empty());
        for (const auto& [baseline, current, said] : {std::tuple{without, with, "the baseline has"},
                                                      std::tuple{with, without, "the current side has"},
                                                      std::tuple{without, without, "neither side has"}}) {
            const std::vector<std::string> why = english(why_not_explained(baseline, current));
            QCOMPARE(why.size(), std::size_t{1});
            QVERIFY2(why.front().starts_with(said), why.front().c_str());
            QVERIFY(why.front().find("--breakdown") != std::string::npos);
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, time_change(baseline, current));
        }
        QVERIFY(!why_not_explained(cell_with(Statistics::unknown, layers(4, 2)), with).empty());
        CellResult under_tool = with;
        tell(under_tool, {DoubtKind::UnderTool, 1});
        QVERIFY(!why_not_explained(under_tool, with).empty() && !why_not_explained(with, under_tool).empty());
    }

    /// Of the product, 400 FLOPs are 4 s of the peak and 1 byte 0.1 s: FLOPs bound it. Of the norm, 20 bytes
    /// are 2 s and 1 FLOP 0.01 s.
    void work_explains_what_it_is_at_the_rate_of_the_baseline() {
        // 1.5 times the FLOPs, twice the bytes: 2 layers x (6 - 4) and 2 x (4 - 2); taken: 7 and 3.5.
        const TimeChange change =
            time_change(cell_with(13, layers(4, 2)), cell_with(22.5, layers(7, 3.5, 600, 40)));
        verify_closed(change);
        QCOMPARE(change.explained.arithmetic, 4.0);
        QCOMPARE(change.explained.traffic, 4.0);
        QCOMPARE(change.explained.operations, 0.0);
        QCOMPARE(change.explained.clock, 0.0);
        QCOMPARE(change.outside_baseline, 1.0);
        QCOMPARE(change.outside_current, 1.5);
        // 14 - 12 of the products, 7 - 8 of the norms, 0.5 outside.
        QCOMPARE(change.explained.rest, 1.5);
        const PartChange& attention = part_of(change, "forward/attention");
        QCOMPARE(attention.baseline.flops, 802.0);
        QCOMPARE(attention.operations.size(), std::size_t{2});
        QCOMPARE(attention.operations[1].op, std::string("matmul"));
        QCOMPARE(attention.largest(), &attention.operations[1]);
        QVERIFY(!change.clock_ratio);
    }

    /// At 3/4 of the clock products take 4/3 of the time; traffic does not go by it.
    void the_clock_explains_what_flops_bound() {
        const TimeChange change =
            time_change(cell_with(13, layers(4.5, 2), 2000), cell_with(15, layers(6.5, 2.25, 400), 1500));
        verify_closed(change);
        QCOMPARE(change.clock_ratio.value(), 0.75); // of the measured steps: the warm-up's was 1
        QVERIFY(std::abs(change.explained.clock - 2 * 4.5 / 3) < 1e-12);
        QCOMPARE(change.explained.arithmetic, 0.0);
        // 2 x (6.5 - 6) and 2 x 0.25 of the parts; outside: from 0 to -2.5.
        QVERIFY(std::abs(part_of(change, "forward/attention").explained.rest - 1.5) < 1e-12);
        QVERIFY(std::abs(change.explained.rest + 1) < 1e-12);
    }

    /// What operations overlap in a step is time of theirs: 1 s of 13 here, and as much of what the clock
    /// makes.
    void the_clock_is_of_what_overlaps_too() {
        const TimeChange overlaps =
            time_change(cell_with(12, layers(4.5, 2), 2000), cell_with(15, layers(6, 2), 1500));
        verify_closed(overlaps);
        QCOMPARE(overlaps.outside_baseline, -1.0);
        QVERIFY(std::abs(overlaps.outside.clock - -3.0 / 13) < 1e-12);
        QVERIFY(std::abs(overlaps.outside.rest - 3.0 / 13) < 1e-12);
        QVERIFY(std::abs(overlaps.explained.clock - 3.0 * 12 / 13) < 1e-12);
        // Launching and waiting do not go by it.
        const TimeChange waits =
            time_change(cell_with(14, layers(4.5, 2), 2000), cell_with(18, layers(6, 2), 1500));
        verify_closed(waits);
        QCOMPARE(waits.outside_baseline, 1.0);
        QCOMPARE(waits.outside.clock, 0.0);
        QCOMPARE(waits.outside.rest, waits.outside_difference());
    }

    void without_peaks_flops_bound_products_alone() {
        CellResult baseline = cell_with(13, layers(4, 2)), current = cell_with(22, layers(6, 4, 600, 40));
        // Of these peaks bytes bound both.
        baseline.peaks = DeviceRates{.flops = 1e6, .bytes_per_second = 1e-3};
        QCOMPARE(time_change(baseline, current).explained.arithmetic, 0.0);
        baseline.peaks.reset();
        current.peaks.reset();
        const TimeChange change = time_change(baseline, current);
        verify_closed(change);
        QCOMPARE(change.explained.arithmetic, 4.0);
        QCOMPARE(change.explained.traffic, 4.0);
    }

    void operations_of_one_side_alone_stand_where_they_run() {
        const std::vector<PhaseTime> apart = {phase("forward/embedding", "embedding", 1, 0, 10, -1),
                                              phase("forward/attention/scores", "matmul", 3, 300, 1),
                                              phase("forward/attention/softmax", "softmax", 2, 1, 20),
                                              phase("forward/head/logits", "matmul", 1, 100, 1, -1)};
        const std::vector<PhaseTime> fused = {phase("forward/embedding", "embedding", 1, 0, 10, -1),
                                              phase("forward/attention/core", "fused_attention", 1.5, 150, 1),
                                              phase("forward/ffn/norm", "rms_norm", 0.5, 1, 5),
                                              phase("forward/head/logits", "matmul", 1, 100, 1, -1)};
        const TimeChange change = time_change(cell_with(7, apart), cell_with(4, fused));
        verify_closed(change);
        QCOMPARE(names_of(change),
                 QStringList({"forward/embedding", "forward/attention", "forward/ffn", "forward/head"}));
        QCOMPARE(part_of(change, "forward/attention").explained.operations, 1.5 - 5);
        QCOMPARE(part_of(change, "forward/ffn").explained.operations, 0.5);
        QCOMPARE(change.explained.operations, -3.0);
        QCOMPARE(change.explained.rest, 0.0);
        // One that ran within its neighbour takes no time of its own; within both, it is no change.
        std::vector<PhaseTime> within = apart;
        within[2].seconds = 0;
        QCOMPARE(time_change(cell_with(7, apart), cell_with(5, within)).explained.operations, -2.0);
        QCOMPARE(sum_of(time_change(cell_with(7, within), cell_with(7, within)).explained), 0.0);
    }

    void what_a_foreign_file_holds_is_no_time() {
        std::vector<PhaseTime> odd = layers(4, 2);
        odd.push_back(phase("forward/head/logits", "matmul", std::numeric_limits<double>::quiet_NaN(),
                            std::numeric_limits<double>::infinity(), -1, -1));
        odd.push_back(phase("", "", -3, 0, 0, -1));
        const TimeChange change = time_change(cell_with(13, layers(4, 2)), cell_with(13, odd));
        verify_closed(change);
        QCOMPARE(sum_of(change.explained), 0.0);
    }

    void reports_have_a_row_for_each_part_and_close() {
        Results baseline, current;
        baseline.add(cell_with(13, layers(4, 2)));
        current.add(cell_with(22.5, layers(7, 3.5, 600, 40)));
        CellResult other = cell_with(13, {});
        other.cell = expand(small_sweep()).back();
        baseline.add(other);
        current.add(other);
        const Comparison comparison = compare(baseline, current, figure("mean"), {});
        const CellChanges changes = changes_of(comparison, baseline, current);
        QCOMPARE(changes.told.size(), std::size_t{1});
        QCOMPARE(changes.without.size(), std::size_t{1});
        QVERIFY(english(changes.without.front()).find("--breakdown") != std::string::npos);
        const auto rows = change_cells(changes.told.front().change);
        const auto row = [&](std::size_t i) {
            QStringList out;
            for (const std::string& text : rows[i])
                out.push_back(QString::fromStdString(text));
            return out.join('|');
        };
        QCOMPARE(rows.size(), std::size_t{4});
        QCOMPARE(row(0),
                 QString("Phase (ms)|Baseline|Current|Change|Arithmetic|Traffic|Unexplained|Most of it"));
        QCOMPARE(row(1), QString("forward/attention|12000|21000|+9000|+4000|+4000|+1000|qkv matmul +6000"));
        QCOMPARE(row(2), QString("outside the phases|1000|1500|+500|0|0|+500|"));
        QCOMPARE(row(3), QString("step|13000|22500|+9500|+4000|+4000|+1500|"));
        const std::string document = changes_markdown(changes);
        QVERIFY(document.find("## Why") != std::string::npos);
        QVERIFY2(document.find("| outside the phases |") != std::string::npos, document.c_str());
        QVERIFY(document.find("--breakdown") != std::string::npos);
        const nlohmann::json json = changes_json(changes, comparison, current);
        const nlohmann::json& cell = json.at("cells").at(0);
        QCOMPARE(cell.at("cell").get<int>(), 1);
        QCOMPARE(cell.at("explained").at("arithmetic").get<double>(), 4.0);
        QCOMPARE(cell.at("outside").at("current").get<double>(), 1.5);
        QCOMPARE(cell.at("outside").at("explained").at("rest").get<double>(), 0.5);
        QCOMPARE(cell.at("parts").at(0).at("operations").size(), std::size_t{2});
        QVERIFY(cell.at("clock_ratio").is_null());
        QVERIFY(!cell.contains("in_turns_ratio"));
        QCOMPARE(json.at("without").size(), std::size_t{1});
    }

    /// A ratio of one measurement over the parts of another must not look like one thing.
    void after_measuring_in_turns_it_says_that_it_is_of_the_stored_steps() {
        Results baseline, current;
        baseline.add(cell_with(13, layers(4, 2)));
        current.add(cell_with(22.5, layers(7, 3.5, 600, 40)));
        Comparison comparison = compare(baseline, current, figure("mean"), {});
        const auto says = [&] {
            const CellChanges changes = changes_of(comparison, baseline, current);
            QVERIFY2(english(change_heading(changes.told.front())).find("was 13000") != std::string::npos,
                     english(change_heading(changes.told.front())).c_str());
            const std::string document = changes_markdown(changes);
            const bool told = document.find("of the stored steps") != std::string::npos;
            const nlohmann::json cell = changes_json(changes, comparison, current).at("cells").at(0);
            QCOMPARE(cell.contains("in_turns_ratio"), told);
            QCOMPARE(document.find("0.960") != std::string::npos, told);
            isTold = told;
        };
        says();
        QVERIFY(!isTold);
        const std::vector<double> rounds(15, std::log(0.96));
        decide(comparison.cells.front(), rounds, 13, 13 * 0.96, {});
        sum_up(comparison, baseline, current);
        says();
        QVERIFY(isTold);
    }

private:
    bool isTold = false;
};

QTEST_GUILESS_MAIN(TestTimeChange)
#include "test_time_change.moc"
