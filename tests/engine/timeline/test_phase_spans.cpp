#include "support/runs/large_timeline.h"
#include "support/runs/sample_timeline.h"
#include "timeline/phase_spans.h"

#include <QtTest>

#include <string>
#include <tuple>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// level, name, begin, end
using Row = std::tuple<int, std::string, std::int64_t, std::int64_t>;

std::vector<Row> rows_of(const Timeline& timeline) {
    std::vector<Row> out;
    for (const PhaseSpan& span : phase_spans(timeline))
        out.emplace_back(span.level, span.name, span.begin_ns, span.end_ns);
    return out;
}

} // namespace

/// The phases above the lanes, worked out by hand from the sample's drawing.
class TestPhaseSpans : public QObject {
    Q_OBJECT

private slots:
    void passes_layers_and_parts() {
        // The copy is of no op, and in no phase; the second step begins anew.
        QCOMPARE(rows_of(sample_timeline()), (std::vector<Row>{{0, "forward", 100, 600},
                                                               {0, "forward", 1100, 1200},
                                                               {1, "layer 0", 100, 400},
                                                               {1, "layer 1", 400, 600},
                                                               {1, "layer 0", 1100, 1200},
                                                               {2, "attention", 100, 400},
                                                               {2, "ffn", 400, 600},
                                                               {2, "attention", 1100, 1200}}));
    }

    void paths_are_those_of_the_ops_in_them() {
        const std::vector<PhaseSpan> spans = phase_spans(sample_timeline());
        QCOMPARE(spans[0].path, std::string("forward"));
        QCOMPARE(spans[0].layer, -1);
        QCOMPARE(spans[3].path, std::string("forward"));
        QCOMPARE(spans[3].layer, 1);
        QCOMPARE(spans[6].path, std::string("forward/ffn"));
        QCOMPARE(spans[6].layer, 1);
    }

    void what_is_outside_of_layers_ends_the_layer() {
        Timeline timeline = sample_timeline();
        timeline.trace.events[3].op = 3; // "forward/loss" of no layer
        QCOMPARE(rows_of(timeline), (std::vector<Row>{{0, "forward", 100, 600},
                                                      {0, "forward", 1100, 1200},
                                                      {1, "layer 0", 100, 450},
                                                      {1, "layer 0", 1100, 1200},
                                                      {2, "attention", 100, 400},
                                                      {2, "loss", 400, 600},
                                                      {2, "attention", 1100, 1200}}));
    }

    void none_overlaps_another_of_its_level() {
        const std::vector<PhaseSpan> spans = phase_spans(large_timeline(5'000, 4));
        QVERIFY(spans.size() > 100);
        for (std::size_t i = 1; i < spans.size(); ++i) {
            QVERIFY(spans[i].end_ns > spans[i].begin_ns);
            if (spans[i].level == spans[i - 1].level) QVERIFY(spans[i].begin_ns >= spans[i - 1].end_ns);
        }
    }

    void what_is_empty_has_none() { QVERIFY(phase_spans({}).empty()); }

    /// As many steps as ops: a file may have as many as it likes.
    void many_steps_of_many_ops_take_no_time() {
        constexpr int count = 300'000;
        Timeline timeline;
        timeline.trace.lanes = {"one"};
        timeline.trace.kinds = {
            {.activity = Activity::Kernel, .name = "a", .short_name = "a", .shape = {}, .bytes = 0}};
        timeline.ops.assign(count, {.path = "forward/ffn/w1", .layer = -1, .op = "matmul"});
        for (int i = 0; i < count; ++i) {
            timeline.trace.events.push_back({.start_ns = 10 * i, .duration_ns = 5, .op = count - 1 - i});
            timeline.trace.periods.push_back({.step = i, .begin_ns = 10 * i, .end_ns = 10 * i + 10});
        }
        QCOMPARE(phase_spans(timeline).size(), std::size_t{2 * count}); // a pass and a part of it
    }
};

QTEST_APPLESS_MAIN(TestPhaseSpans)
#include "test_phase_spans.moc"
