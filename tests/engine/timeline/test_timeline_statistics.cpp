#include "support/runs/sample_timeline.h"
#include "timeline/kernel_table.h"
#include "timeline/lane_rows.h"
#include "timeline/timeline_statistics.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <tuple>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// label, calls, total, mean, min, max
using Row = std::tuple<std::string, std::int64_t, std::int64_t, double, std::int64_t, std::int64_t>;

std::vector<Row> rows_of(const Timeline& timeline, KernelGrouping grouping) {
    std::vector<Row> out;
    for (const KernelRow& row : kernel_table(timeline, grouping))
        out.emplace_back(row.label, row.calls, row.total_ns, row.mean_ns(), row.min_ns, row.max_ns);
    return out;
}

StepTrace trace_of(Activity activity, const std::vector<std::pair<std::int64_t, std::int64_t>>& events) {
    StepTrace out;
    out.lanes = {"one"};
    out.kinds = {{.activity = activity, .name = "a", .short_name = "a", .shape = {}, .bytes = 0}};
    for (const auto& [start, end] : events)
        out.events.push_back({.start_ns = start, .duration_ns = end - start});
    return out;
}

/// Facts and gaps of a range by a look at each of its nanoseconds.
struct Looked {
    std::int64_t busy = 0, products = 0, attention = 0, kernels = 0;
    std::vector<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>> gaps;
};

Looked looked_at(const Timeline& timeline, const TracedStep& step) {
    Looked out;
    const std::vector<TraceEvent>& events = timeline.trace.events;
    const auto is = [&](const TraceEvent& event, const char* op) {
        return event.op >= 0 && timeline.ops[static_cast<std::size_t>(event.op)].op == op;
    };
    for (std::int64_t at = step.begin_ns; at < step.end_ns; ++at) {
        bool busy = false, product = false, attention = false;
        for (const TraceEvent& event : events) {
            if (event.start_ns > at || event.end_ns() <= at) continue;
            busy = true;
            product = product || is(event, "matmul");
            attention = attention || is(event, "fused_attention");
        }
        out.busy += busy ? 1 : 0;
        out.products += product ? 1 : 0;
        out.attention += attention ? 1 : 0;
    }
    // As before there was more than one step: one event after another.
    std::int64_t since = step.begin_ns, before = -1;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].start_ns >= step.end_ns || events[i].end_ns() <= step.begin_ns) continue;
        ++out.kernels;
        if (events[i].start_ns > since)
            out.gaps.emplace_back(since, events[i].start_ns, before, static_cast<std::int64_t>(i));
        if (events[i].end_ns() >= since) {
            since = events[i].end_ns();
            before = static_cast<std::int64_t>(i);
        }
    }
    if (step.end_ns > since) out.gaps.emplace_back(since, step.end_ns, before, -1);
    return out;
}

/// Kernels at random, also such as take no time, overlap or touch.
Timeline random_timeline(std::mt19937& random) {
    Timeline out;
    out.ops = {{.path = "forward/attention/qkv", .layer = 0, .op = "matmul"},
               {.path = "forward/attention/attend", .layer = 0, .op = "fused_attention"},
               {.path = "forward/norm", .layer = 0, .op = "norm"}};
    out.trace = trace_of(Activity::Kernel, {});
    std::int64_t at = 0;
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    for (int i = 0; i < 12; ++i) {
        at += below(8);
        const std::int64_t length = below(3) == 0 ? below(40) : below(6);
        out.trace.events.push_back({.start_ns = at, .duration_ns = length, .op = below(4) - 1});
    }
    at = 0;
    for (int step = 0; step < 5; ++step) {
        const std::int64_t begin = at + below(4);
        at = begin + below(30);
        out.trace.periods.push_back({.step = step, .begin_ns = begin, .end_ns = at});
    }
    return out;
}

} // namespace

/// What is told of a timeline, worked out by hand from the sample's drawing.
class TestTimelineStatistics : public QObject {
    Q_OBJECT

private slots:
    void kernels_by_name() {
        QCOMPARE(rows_of(sample_timeline(), KernelGrouping::Name),
                 (std::vector<Row>{{"gemm<float>", 2, 300, 150.0, 100, 200},
                                   {"gemm<half>", 1, 200, 200.0, 200, 200},
                                   {"flash", 1, 150, 150.0, 150, 150},
                                   {"copy, device to device", 1, 50, 50.0, 50, 50}}));
    }

    void kernels_by_phase() {
        QCOMPARE(rows_of(sample_timeline(), KernelGrouping::Phase),
                 (std::vector<Row>{{"forward/attention/qkv", 2, 300, 150.0, 100, 200},
                                   {"forward/ffn/w1", 1, 200, 200.0, 200, 200},
                                   {"forward/attention/attend", 1, 150, 150.0, 150, 150},
                                   {"of no op", 1, 50, 50.0, 50, 50}}));
    }

    void kernels_by_layer() {
        QCOMPARE(rows_of(sample_timeline(), KernelGrouping::Layer),
                 (std::vector<Row>{{"outside of layers", 1, 50, 50.0, 50, 50},
                                   {"layer 0", 3, 450, 150.0, 100, 200},
                                   {"layer 1", 1, 200, 200.0, 200, 200}}));
    }

    /// Whatever a table has rows for, an event is found in the one that counts it.
    void each_event_has_its_row() {
        const Timeline timeline = sample_timeline();
        for (const auto& [grouping, name] : ChoiceNames<KernelGrouping>::values) {
            std::map<std::string, std::int64_t> totals;
            for (const TraceEvent& event : timeline.trace.events)
                if (is_work(timeline.trace.kinds[static_cast<std::size_t>(event.kind)].activity))
                    totals[row_name_of(timeline, event, grouping)] += event.duration_ns;
            const std::vector<KernelRow> rows = kernel_table(timeline, grouping);
            QCOMPARE(rows.size(), totals.size());
            for (const KernelRow& row : rows)
                QCOMPARE(totals[row.name], row.total_ns);
        }
    }

    void shares_are_of_all_rows() {
        const std::vector<KernelRow> rows = kernel_table(sample_timeline(), KernelGrouping::Name);
        QCOMPARE(rows.at(0).share, 300.0 / 700);
        QCOMPARE(rows.at(3).share, 50.0 / 700);
    }

    void where_the_steps_went() {
        const Timeline timeline = sample_timeline();
        const TimelineSummary summary = TimelineStatistics(timeline).summary();
        QCOMPARE(summary.steps, 2);
        QCOMPARE(summary.total_ns, 1500);
        QCOMPARE(summary.work.busy_ns, 650); // 50 ns of which two streams are
        QCOMPARE(summary.work.idle_ns, 850);
        QCOMPARE(summary.work.products_ns, 500);
        QCOMPARE(summary.work.attention_ns, 150);
        QCOMPARE(summary.work.kernels, 5);
        QCOMPARE(summary.gaps_ns, 100);
        QCOMPARE(summary.launch_ns, 750);
    }

    void gaps_the_longest_first() {
        const Timeline timeline = sample_timeline();
        std::vector<std::tuple<std::int64_t, std::int64_t, int, int>> gaps;
        for (const Gap& gap : TimelineStatistics(timeline).gaps())
            gaps.emplace_back(gap.begin_ns, gap.end_ns, gap.before ? static_cast<int>(*gap.before) : -1,
                              gap.after ? static_cast<int>(*gap.after) : -1);
        QCOMPARE(gaps, (decltype(gaps){{1200, 1500, 5, -1},
                                       {750, 1000, 4, -1},
                                       {0, 100, -1, 1},
                                       {600, 700, 3, 4},
                                       {1000, 1100, -1, 5}}));
    }

    void a_range_takes_of_each_kernel_what_is_in_it() {
        const Timeline timeline = sample_timeline();
        const TimelineStatistics statistics(timeline);
        const RangeFacts facts = statistics.range(350, 420);
        QCOMPARE(facts.busy_ns, 70);
        QCOMPARE(facts.idle_ns, 0);
        QCOMPARE(facts.attention_ns, 70);
        QCOMPARE(facts.products_ns, 20);
        QCOMPARE(facts.kernels, 2);
        QCOMPARE(statistics.range(620, 690).idle_ns, 70);
        QCOMPARE(statistics.range(620, 690).kernels, 0);
        for (const auto& [begin, end] : {std::pair{400, 400}, std::pair{600, 400}})
            QCOMPARE(statistics.range(begin, end).idle_ns, 0);
    }

    /// Work that began before a step, as of one that was not waited for, is in it from its begin on.
    void a_step_has_no_more_time_than_it_has() {
        Timeline timeline = sample_timeline();
        timeline.trace.periods = {{.step = 5, .begin_ns = 350, .end_ns = 500}};
        const TimelineSummary summary = TimelineStatistics(timeline).summary();
        QCOMPARE(summary.work.busy_ns, 150);
        QCOMPARE(summary.gaps_ns + summary.launch_ns, 0);
    }

    void it_is_what_a_look_at_each_nanosecond_tells() {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const Timeline timeline = random_timeline(random);
            const TimelineStatistics statistics(timeline);
            std::int64_t between = 0, launching = 0;
            std::vector<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>> gaps, found;
            for (const TracedStep& step : timeline.trace.periods) {
                const Looked looked = looked_at(timeline, step);
                const RangeFacts facts = statistics.range(step.begin_ns, step.end_ns);
                QCOMPARE(facts.busy_ns, looked.busy);
                QCOMPARE(facts.idle_ns, step.end_ns - step.begin_ns - looked.busy);
                QCOMPARE(facts.products_ns, looked.products);
                QCOMPARE(facts.attention_ns, looked.attention);
                QCOMPARE(facts.kernels, step.end_ns > step.begin_ns ? looked.kernels : 0);
                for (const auto& [begin, end, before, after] : looked.gaps)
                    (before >= 0 && after >= 0 ? between : launching) += end - begin;
                gaps.insert(gaps.end(), looked.gaps.begin(), looked.gaps.end());
            }
            for (const Gap& gap : statistics.gaps())
                found.emplace_back(gap.begin_ns, gap.end_ns,
                                   gap.before ? static_cast<std::int64_t>(*gap.before) : -1,
                                   gap.after ? static_cast<std::int64_t>(*gap.after) : -1);
            std::ranges::sort(gaps);
            std::ranges::sort(found);
            QCOMPARE(found, gaps);
            QCOMPARE(statistics.summary().gaps_ns, between);
            QCOMPARE(statistics.summary().launch_ns, launching);
        }
    }

    /// Of a file that somebody else wrote: half a million steps of a million kernels, of which the first
    /// lasts until the end.
    void as_many_steps_as_kernels_take_no_time() {
        constexpr std::int64_t count = 1'000'000;
        for (const std::int64_t first : {std::int64_t{5}, 10 * count}) {
            Timeline timeline;
            std::vector<std::pair<std::int64_t, std::int64_t>> events = {{0, first}};
            events.reserve(count);
            for (std::int64_t i = 1; i < count; ++i)
                events.emplace_back(10 * i, 10 * i + 5);
            timeline.trace = trace_of(Activity::Kernel, events);
            for (std::int64_t i = 0; i < count / 2; ++i)
                timeline.trace.periods.push_back(
                    {.step = static_cast<int>(i), .begin_ns = 20 * i, .end_ns = 20 * i + 20});
            const TimelineSummary summary = TimelineStatistics(timeline).summary();
            QCOMPARE(summary.total_ns, 10 * count);
            QCOMPARE(summary.work.busy_ns, std::max(first, 5 * count));
            QCOMPARE(TimelineStatistics(timeline).gaps().size(),
                     static_cast<std::size_t>(first == 5 ? count : 0));
        }
    }

    void what_is_empty_has_nothing() {
        const Timeline timeline;
        const TimelineStatistics statistics(timeline);
        QCOMPARE(statistics.summary().total_ns, 0);
        QVERIFY(statistics.gaps().empty());
        QVERIFY(kernel_table(timeline, KernelGrouping::Name).empty());
    }

    void kernels_of_a_row_do_not_overlap() {
        QCOMPARE(lane_rows(trace_of(Activity::Kernel, {{0, 10}, {5, 15}, {8, 9}, {10, 20}})),
                 (std::vector<int>{0, 1, 2, 0}));
    }

    /// Of a file that somebody else wrote: as many rows as kernels, and no look at all of them for each.
    void kernels_that_all_overlap_have_rows_of_their_own() {
        std::vector<std::pair<std::int64_t, std::int64_t>> events;
        constexpr int count = 200'000;
        events.reserve(count + 2);
        for (int i = 0; i < count; ++i)
            events.emplace_back(i, 2 * count);
        events.emplace_back(2 * count, 2 * count + 5);
        events.emplace_back(2 * count + 1, 2 * count + 5);
        for (const Activity activity : {Activity::Kernel, Activity::Task}) {
            // Those that end together lie within the first, as calls do; kernels do not.
            const std::vector<int> rows = lane_rows(trace_of(activity, events));
            QCOMPARE(rows.at(count - 1), activity == Activity::Kernel ? count - 1 : 0);
            QCOMPARE(rows.at(count), 0);
            QCOMPARE(rows.at(count + 1), activity == Activity::Kernel ? 1 : 0);
            const std::vector<int> drawn = flat_lane_rows(trace_of(activity, events));
            QCOMPARE(drawn.at(20), 20);
            QCOMPARE(*std::ranges::max_element(drawn), most_drawn_rows - 1);
            QCOMPARE(drawn.at(count + 1), 1);
        }
    }

    /// Behind the rows that calls may nest in, a row is used again once it is free.
    void rows_behind_the_first_are_used_again() {
        std::vector<std::pair<std::int64_t, std::int64_t>> events;
        constexpr int rows = 40;
        for (const std::int64_t begin : {0, 1000})
            for (int i = 0; i < rows; ++i)
                events.emplace_back(begin + i, begin + 500 + i);
        for (const Activity activity : {Activity::Kernel, Activity::Launch}) {
            const std::vector<int> found = lane_rows(trace_of(activity, events));
            for (int i = 0; i < 2 * rows; ++i)
                QCOMPARE(found.at(static_cast<std::size_t>(i)), i % rows);
        }
    }

    void calls_of_a_row_may_lie_within_one_another() {
        QCOMPARE(lane_rows(trace_of(Activity::Launch, {{0, 100}, {10, 20}, {15, 30}, {20, 100}})),
                 (std::vector<int>{0, 0, 1, 0}));
        // Drawn, each has a row of its own below.
        QCOMPARE(flat_lane_rows(trace_of(Activity::Launch, {{0, 100}, {10, 20}, {15, 30}, {20, 100}})),
                 (std::vector<int>{0, 1, 2, 1}));
        // Of two that begin at once the longer one is around the other, whichever comes first.
        QCOMPARE(lane_rows(trace_of(Activity::Launch, {{0, 5}, {0, 10}})), (std::vector<int>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestTimelineStatistics)
#include "test_timeline_statistics.moc"
