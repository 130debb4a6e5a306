#include "compare/why/change_report.h"
#include "records/trust.h"
#include "support/runs/quiet_run.h"
#include "support/runs/sample_timeline.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// The sample, in which flash takes three times as long, the copy is gone and a kernel is new.
Timeline changed_timeline() {
    Timeline out = sample_timeline();
    StepTrace& trace = out.trace;
    trace.events[2].duration_ns *= 3;
    trace.kinds.push_back({.activity = Activity::Kernel,
                           .name = "void norm<float>(float*)",
                           .short_name = "norm",
                           .shape = {},
                           .bytes = 0});
    trace.events[4].kind = static_cast<int>(trace.kinds.size()) - 1;
    trace.events[4].duration_ns = 200;
    trace.events[3].duration_ns = 202; // one part in a hundred
    return out;
}

const KernelChange& change_of(const KernelChanges& changes, const std::string& label) {
    const auto found = std::ranges::find(changes.kernels, label, &KernelChange::label);
    if (found == changes.kernels.end()) qFatal("no such kernel");
    return *found;
}

/// Two cells of one run, the first of which has a timeline.
Results with_timeline(Timeline timeline) {
    const Results run = run_of(small_sweep(), 1);
    Results out;
    out.apply(RunStarted{small_sweep(), "", {{"host", "a"}}});
    for (CellResult cell : run.cells()) {
        if (cell.cell.index == 0) cell.timeline = std::make_shared<const Timeline>(timeline);
        out.add(std::move(cell));
    }
    return out;
}

} // namespace

/// Two timelines against one another, worked out by hand: the sample has two steps.
class TestKernelChange : public QObject {
    Q_OBJECT

private slots:
    void kernels_are_paired_by_their_whole_names() {
        const KernelChanges changes = kernel_changes(sample_timeline(), changed_timeline());
        QCOMPARE(changes.kernels.size(), std::size_t{5});
        const KernelChange& flash = change_of(changes, "flash");
        QCOMPARE(flash.fate, KernelFate::Slower);
        QCOMPARE(flash.baseline->seconds, 75e-9); // of a step
        QCOMPARE(flash.current->seconds, 225e-9);
        QCOMPARE(flash.baseline->calls, 0.5);
        QCOMPARE(change_of(changes, "norm").fate, KernelFate::Added);
        QVERIFY(!change_of(changes, "norm").baseline);
        QCOMPARE(change_of(changes, "copy, device to device").fate, KernelFate::Gone);
        QCOMPARE(change_of(changes, "gemm<half>").fate, KernelFate::Same);
        QCOMPARE(change_of(changes, "gemm<float>").fate, KernelFate::Same);
        QCOMPARE(changes.baseline, 350e-9);
        QCOMPARE(changes.current, 576e-9);
    }

    void what_changed_most_stands_first_and_the_same_last() {
        const KernelChanges changes = kernel_changes(sample_timeline(), changed_timeline());
        QCOMPARE(changes.kernels[0].label, std::string("flash"));
        QCOMPARE(changes.kernels[1].label, std::string("norm"));
        QCOMPARE(changes.kernels[2].label, std::string("copy, device to device"));
        QCOMPARE(changes.kernels[3].fate, KernelFate::Same);
        const KernelChanges back = kernel_changes(changed_timeline(), sample_timeline());
        QCOMPARE(change_of(back, "flash").fate, KernelFate::Faster);
        QCOMPARE(change_of(back, "norm").fate, KernelFate::Gone);
        QCOMPARE(change_of(back, "copy, device to device").fate, KernelFate::Added);
        double sum = 0;
        for (const KernelChange& kernel : changes.kernels)
            sum += kernel.difference();
        QVERIFY(std::abs(sum - (changes.current - changes.baseline)) < 1e-15);
    }

    /// Twice as many steps are no slower.
    void times_are_those_of_a_step() {
        Timeline twice = sample_timeline();
        const std::vector<TraceEvent> events = twice.trace.events;
        for (TraceEvent event : events) {
            event.start_ns += 2000;
            twice.trace.events.push_back(event);
        }
        twice.trace.periods.push_back({.step = 7, .begin_ns = 2000, .end_ns = 3000});
        twice.trace.periods.push_back({.step = 8, .begin_ns = 3000, .end_ns = 3500});
        for (const KernelChange& kernel : kernel_changes(sample_timeline(), twice).kernels)
            QCOMPARE(kernel.fate, KernelFate::Same);
    }

    /// Each by 4 %, which is too little to say of one kernel, and a change of the step.
    void what_is_the_same_may_add_up() {
        const KernelTime before{.calls = 1, .seconds = 10e-3};
        const KernelTime now{.calls = 1, .seconds = 10.4e-3};
        const KernelChange kernel{.name = "a", .label = "a", .baseline = before, .current = now};
        KernelChanges changes{.kernels = {kernel, kernel, kernel}, .baseline = 30e-3, .current = 31.2e-3};
        QVERIFY(!any_kernel_differs(changes));
        QCOMPARE(no_kernel_differs(changes),
                 std::string("no kernel differs by more than 5 % of its time; all together they take 1.2000 "
                             "ms more"));
        QCOMPARE(kernel_cells(changes, 5).back(),
                 (std::vector<std::string>{"3 others", "30.0000", "31.2000", "+1.2000", "3", "3",
                                           "slower together"}));
        changes = {.kernels = {kernel}, .baseline = 10.4e-3, .current = 10e-3};
        std::swap(changes.kernels[0].baseline, changes.kernels[0].current);
        QVERIFY(no_kernel_differs(changes).ends_with("0.4000 ms less"));
        QCOMPARE(kernel_cells(changes, 5).back().back(), std::string("faster together"));
        // A thousandth of the step is none.
        changes.kernels[0].current->seconds = changes.current = 10.395e-3;
        QCOMPARE(no_kernel_differs(changes), std::string("no kernel differs"));
        QCOMPARE(kernel_cells(changes, 5).back().back(), std::string("same"));
    }

    void every_fate_has_a_row() {
        for (const KernelFateRow& row : kernel_fates()) {
            QVERIFY(&row_of(row.fate) == &row);
            QVERIFY(!row.id.empty() && *row.label != '\0');
        }
        QCOMPARE(kernel_fates().size(), std::size_t{5});
    }

    void reports_tell_what_is_not_the_same() {
        const Results baseline = with_timeline(sample_timeline());
        const Results current = with_timeline(changed_timeline());
        const Comparison comparison = compare(baseline, current, figure("mean"), {});
        const CellChanges changes = changes_of(comparison, baseline, current);
        QCOMPARE(changes.kernels.size(), std::size_t{1}); // the other cells have no timelines
        QVERIFY(changes.told.empty());
        const std::string heading = english(kernels_heading(changes.kernels[0]));
        QVERIFY2(heading.find("kernels take 0.0006 ms of a traced step, was 0.0004 ms (+64.6 %)") !=
                     std::string::npos,
                 heading.c_str());
        const auto rows = kernel_cells(changes.kernels[0].changes, 2);
        QCOMPARE(rows.size(), std::size_t{4}); // header, two, the others
        QCOMPARE(rows[1],
                 (std::vector<std::string>{"flash", "0.0001", "0.0002", "+0.0001", "0.5", "0.5", "slower"}));
        QCOMPARE(rows[2][1], std::string("-"));
        QCOMPARE(rows[3][0], std::string("3 others"));
        const std::string document = changes_markdown(changes);
        QVERIFY2(document.find("## Kernels") != std::string::npos &&
                     document.find("| gone") != std::string::npos,
                 document.c_str());
        const nlohmann::json json = changes_json(changes, comparison, current);
        const nlohmann::json& kernels = json.at("kernels").at(0).at("kernels");
        QCOMPARE(kernels.size(), std::size_t{5});
        QCOMPARE(kernels.at(0).at("fate").get<std::string>(), std::string("slower"));
        QVERIFY(!kernels.at(1).contains("baseline"));
        // Without a kernel that differs, a table of others alone tells nothing.
        const CellChanges same =
            changes_of(compare(baseline, baseline, figure("mean"), {}), baseline, baseline);
        QVERIFY(any_kernel_differs(changes.kernels[0].changes));
        QVERIFY(!any_kernel_differs(same.kernels.at(0).changes));
        const std::string alike = changes_markdown(same);
        QVERIFY2(alike.find("\n\nno kernel differs\n") != std::string::npos &&
                     alike.find("others") == std::string::npos,
                 alike.c_str());
        // Without timelines nothing of it is said.
        const Results none = run_of(small_sweep(), 2);
        const CellChanges bare = changes_of(compare(none, none, figure("mean"), {}), none, none);
        QVERIFY(bare.kernels.empty());
        QVERIFY(changes_markdown(bare).find("Kernels") == std::string::npos);
        QCOMPARE(why_no_kernels(none.cells()[0], baseline.cells()[0]).size(), std::size_t{1});
        QCOMPARE(why_no_kernels(none.cells()[0], none.cells()[0]).size(), std::size_t{2});
        CellResult under_tool = baseline.cells()[0];
        QVERIFY(why_no_kernels(under_tool, under_tool).empty());
        tell(under_tool, {DoubtKind::UnderTool, 1});
        QCOMPARE(why_no_kernels(baseline.cells()[0], under_tool).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestKernelChange)
#include "test_kernel_change.moc"
