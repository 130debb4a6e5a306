#include "compare/comparison.h"
#include "compare/report/comparison_report.h"
#include "compare/step_values.h"
#include "compare/within_run.h"
#include "compared_tables.h"
#include "records/trust.h"
#include "support/runs/quiet_run.h"
#include "tables/table.h"
#include "workload/presets.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

using namespace stepscope;
using namespace stepscope::testing;

/// Which cells of two results are held against each other.
class TestMatchedCells : public QObject {
    Q_OBJECT

private slots:
    void cells_are_matched_by_axes_in_any_order() {
        SweepSpec turned = small_sweep();
        std::swap(turned.models[0], turned.models[1]);
        turned.seqs = {64, 32, 16};
        const Results baseline = run_of(small_sweep(), 1);
        const Results current = run_of(turned, 2);
        const CellMatches matches = match_cells(baseline, current);
        QCOMPARE(matches.pairs.size(), std::size_t{4});
        for (const CellMatch& match : matches.pairs) {
            Cell before = baseline.cells()[match.baseline].cell;
            before.index = current.cells()[match.current].cell.index;
            QVERIFY(before == current.cells()[match.current].cell);
            QVERIFY(match.unsaid.empty());
        }
        QVERIFY(matches.baseline.empty());
        QCOMPARE(matches.current.size(), std::size_t{2});
        QCOMPARE(english(why_unmatched(matches.current[0], current, "A")),
                 std::string("A has no cell with seq 64"));
    }

    void every_axis_keeps_cells_apart_and_may_be_left_unsaid() {
        for (const Axis& axis : axes()) {
            AxisValue one = unknown_value(axis), other = unknown_value(axis);
            switch (axis.kind) {
            case AxisKind::Model:
                one = model("nano"), other = model("tiny");
                break;
            case AxisKind::Number:
                one = number(axis.minimum + 1), other = number(axis.minimum + 2);
                break;
            case AxisKind::Choice:
                one = std::string(axis.choices[0].name), other = std::string(axis.choices[1].name);
                break;
            case AxisKind::Device:
                one = name("cpu"), other = name("cuda:0");
                break;
            }
            Cell first, second;
            axis.set_value(first, one);
            axis.set_value(second, other);
            QVERIFY2(match_cells(table_of({first}), table_of({second})).pairs.empty(), axis.label);
            QCOMPARE(match_cells(table_of({first, second}), table_of({second, first})).pairs.size(),
                     std::size_t{2});
            Cell silent = first;
            axis.set_value(silent, unknown_value(axis));
            const CellMatches alone = match_cells(table_of({silent}), table_of({second}));
            QVERIFY2(alone.pairs.size() == 1, axis.label);
            const auto& unsaid = alone.pairs.front().unsaid;
            QVERIFY2(std::find(unsaid.begin(), unsaid.end(), axis.name) != unsaid.end(), axis.label);
            const CellMatches several = match_cells(table_of({silent}), table_of({first, second}));
            QVERIFY2(several.pairs.empty(), axis.label);
            QCOMPARE(several.baseline.front().fitting, std::size_t{2});
            QCOMPARE(several.current.front().sharing, std::size_t{2});
            QVERIFY2(
                english(why_unmatched(several.baseline.front(), table_of({silent}), "B")).find(axis.name) !=
                    std::string::npos,
                axis.label);
            const CellMatches sharing = match_cells(table_of({first, second}), table_of({silent}));
            QCOMPARE(sharing.current.front().fitting, std::size_t{2});
            QCOMPARE(sharing.baseline.front().sharing, std::size_t{2});
        }
    }

    void across_an_axis_its_values_do_not_count() {
        for (const Axis& axis : axes()) {
            if (axis.kind != AxisKind::Choice) continue;
            Cell first, second;
            axis.set_value(first, std::string(axis.choices[0].name));
            axis.set_value(second, std::string(axis.choices[1].name));
            const std::vector<const Axis*> across = {&axis};
            const Results baseline = table_of({first});
            const Results current = table_of({second});
            QVERIFY2(match_cells(baseline, current).pairs.empty(), axis.label);
            const CellMatches matches = match_cells(baseline, current, across);
            QVERIFY2(matches.pairs.size() == 1 && matches.pairs.front().unsaid.empty(), axis.label);
            const Comparison found = compare(baseline, current, figure("mean"), {}, across);
            QVERIFY2(english(across_sentences(found, baseline, current).front()).find(axis.choices[1].name) !=
                         std::string::npos,
                     axis.label);
            // Both values on one side are two cells that fit the same.
            QVERIFY2(match_cells(table_of({first, second}), current, across).pairs.empty(), axis.label);
        }
    }

    void cells_of_one_run_are_two_sides_by_the_values_of_an_axis() {
        SweepSpec sweep = small_sweep();
        sweep.modes = {Mode::Forward, Mode::ForwardBackward};
        const Results run = run_of(sweep, 1);
        const Axis& mode = axis_named("mode");
        const std::vector<std::string> values = values_within(run, mode);
        QCOMPARE(values, (std::vector<std::string>{"forward", "forward+backward"}));
        const Results forward = cells_with(run, mode, values[0]);
        const Results both = cells_with(run, mode, values[1]);
        QCOMPARE(forward.cells().size() + both.cells().size(), run.cells().size());
        const std::vector<const Axis*> across = {&mode};
        const Comparison found = compare(forward, both, figure("mean"), {}, across);
        QCOMPARE(found.cells.size(), std::size_t{4});
        for (const ComparedCell& cell : found.cells)
            QVERIFY(forward.cells()[cell.cells.baseline].cell.index !=
                    both.cells()[cell.cells.current].cell.index);
        QVERIFY(cells_with(run, mode, "train").cells().empty());
        QVERIFY(values_within(table_of({unknown_cell()}), mode).empty());
    }

    void what_is_said_goes_before_what_fits() {
        // Both fit; the one that says it is the partner, and the other is left to what is left.
        const Cell fp32 = said({{"model", model("nano")}, {"seq", number(8)}, {"precision", name("fp32")}});
        const Cell silent = said({{"model", model("nano")}, {"seq", number(8)}});
        const CellMatches matches = match_cells(table_of({silent, fp32}), table_of({fp32}));
        QCOMPARE(matches.pairs.size(), std::size_t{1});
        QCOMPARE(matches.pairs.front().baseline, std::size_t{1});
        QCOMPARE(matches.baseline.size(), std::size_t{1});
    }

    void a_model_is_its_sizes_where_all_are_said() {
        ModelShape renamed = find_model("nano");
        renamed.name = "mine";
        ModelShape other_sizes = find_model("nano");
        other_sizes.layers += 1;
        ModelShape no_vocabulary = find_model("nano");
        no_vocabulary.vocab = 0;
        const Results nano = table_of({said({{"model", model("nano")}})});
        QCOMPARE(match_cells(nano, table_of({said({{"model", renamed}})})).pairs.size(), std::size_t{1});
        QCOMPARE(match_cells(nano, table_of({said({{"model", other_sizes}})})).pairs.size(), std::size_t{0});
        const CellMatches matches = match_cells(nano, table_of({said({{"model", no_vocabulary}})}));
        QCOMPARE(matches.pairs.size(), std::size_t{1});
        QCOMPARE(matches.pairs.front().unsaid, std::vector<std::string_view>{"vocab"});
    }

    void a_cell_that_stands_twice_has_no_partner() {
        const Cell cell = said({{"model", model("nano")}, {"seq", number(8)}});
        const CellMatches matches = match_cells(table_of({cell, cell}), table_of({cell}));
        QVERIFY(matches.pairs.empty());
        QCOMPARE(matches.baseline.size(), std::size_t{2});
        QCOMPARE(matches.current.front().fitting, std::size_t{2});
        QVERIFY(matches.current.front().told_apart_by.empty());
        QVERIFY(match_cells(Results(), Results()).pairs.empty());
    }

    void ten_thousand_equal_cells_take_no_square_of_time() {
        const std::vector<Cell> many(10'000, said({{"model", model("nano")}}));
        const CellMatches matches = match_cells(table_of(many), table_of(many));
        QVERIFY(matches.pairs.empty());
        QCOMPARE(matches.baseline.size(), many.size());
        QCOMPARE(matches.baseline.front().fitting, many.size());
    }
};

QTEST_APPLESS_MAIN(TestMatchedCells)
#include "test_matched_cells.moc"
