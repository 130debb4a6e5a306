#include "backend/registry.h"
#include "run/trace/trace_cell.h"
#include "timeline/timeline_statistics.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QtTest>

#include <algorithm>
#include <stop_token>
#include <string>
#include <vector>

using namespace stepscope;

namespace {

Cell small_cell(Mode mode, Attention attention) {
    Cell cell;
    cell.index = 4;
    cell.model = find_model("nano");
    cell.options.seq = 32;
    cell.options.mode = mode;
    cell.options.attention = attention;
    cell.options.recompute = Recompute::Layer;
    cell.warmup = 1;
    cell.steps = 3;
    return cell;
}

} // namespace

/// The CPU's own account of a step.
class TestCpuTimeline : public QObject {
    Q_OBJECT

private:
    BackendRegistry backends_ = BackendRegistry::load_for({"cpu"});

private slots:
    void every_op_runs_once_in_each_step_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("attention");
        for (const auto& [mode, mode_name] : ChoiceNames<Mode>::values)
            for (const auto& [attention, attention_name] : ChoiceNames<Attention>::values)
                QTest::addRow("%s %s", std::string(mode_name).c_str(), std::string(attention_name).c_str())
                    << static_cast<int>(mode) << static_cast<int>(attention);
    }
    void every_op_runs_once_in_each_step() {
        QFETCH(int, mode);
        QFETCH(int, attention);
        const Cell cell = small_cell(static_cast<Mode>(mode), static_cast<Attention>(attention));
        const Timeline timeline =
            trace_cell(cell, std::nullopt, StepRange{.first = 1, .last = 2}, backends_, {});
        QCOMPARE(timeline.cell, 4);
        const StepTrace& trace = timeline.trace;
        QCOMPARE(trace.dropped + trace.faulty, 0);
        QCOMPARE(trace.periods.size(), std::size_t{2});
        QCOMPARE(trace.periods[0].step, 1);
        QCOMPARE(trace.periods[0].begin_ns, 0);
        QCOMPARE(trace.periods[1].step, 2);
        std::vector<TraceEvent> ops;
        for (const TraceEvent& event : trace.events) {
            const TracedKind& kind = trace.kinds.at(static_cast<std::size_t>(event.kind));
            QVERIFY(event.op >= 0);
            QCOMPARE(kind.name, timeline.ops.at(static_cast<std::size_t>(event.op)).op);
            if (kind.activity == Activity::Op) {
                QCOMPARE(event.lane, 0);
                ops.push_back(event);
                continue;
            }
            // What a thread of the pool does lies within the op that waits for it.
            QVERIFY(kind.activity == Activity::Task && event.lane > 0);
        }
        QCOMPARE(ops.size(), 2 * timeline.ops.size());
        for (std::size_t i = 0; i < ops.size(); ++i) {
            QCOMPARE(ops[i].op, static_cast<int>(i % timeline.ops.size()));
            const TracedStep& step = trace.periods[i / timeline.ops.size()];
            QVERIFY(ops[i].start_ns >= step.begin_ns && ops[i].end_ns() <= step.end_ns);
            if (i > 0) QVERIFY(ops[i].start_ns >= ops[i - 1].end_ns());
        }
        for (const TraceEvent& event : trace.events)
            if (event.lane > 0) {
                const bool within = std::ranges::any_of(ops, [&event](const TraceEvent& op) {
                    return op.op == event.op && op.start_ns <= event.start_ns &&
                           event.end_ns() <= op.end_ns();
                });
                QVERIFY(within);
            }
        const TimelineSummary summary = TimelineStatistics(timeline).summary();
        QVERIFY(summary.work.products_ns > 0);
        QVERIFY(summary.work.attention_ns > 0);
        QCOMPARE(summary.work.busy_ns + summary.gaps_ns + summary.launch_ns, summary.total_ns);
    }

    void the_usual_step_is_past_the_warmup() {
        Cell cell = small_cell(Mode::Forward, Attention::Fused);
        QCOMPARE(usual_timeline_steps(cell).first, 2);
        cell.warmup = 7;
        QCOMPARE(usual_timeline_steps(cell).first, 7);
        QCOMPARE(usual_timeline_steps(cell).last, 7);
    }

    void too_many_steps_are_refused() {
        const Cell cell = small_cell(Mode::Forward, Attention::Fused);
        QVERIFY_THROWS_EXCEPTION(
            WorkloadError,
            trace_cell(cell, std::nullopt, StepRange{.first = 1, .last = 1'000'000}, backends_, {}));
    }

    void a_stop_ends_it() {
        std::stop_source stop;
        stop.request_stop();
        const Cell cell = small_cell(Mode::Forward, Attention::Fused);
        QVERIFY_THROWS_EXCEPTION(BackendError,
                                 trace_cell(cell, std::nullopt, {}, backends_, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestCpuTimeline)
#include "test_cpu_timeline.moc"
