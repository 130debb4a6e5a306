#include "device/errors.h"
#include "plan/build.h"
#include "run/cell/in_turns.h"
#include "support/scripted_backend.h"
#include "workload/axes.h"
#include "workload/error.h"
#include "workload/presets.h"

#include <QtTest>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

Cell scripted_cell(std::int64_t seq) {
    Cell out;
    out.model = find_model("nano");
    out.options.seq = seq;
    out.device = "scripted";
    out.warmup = 2;
    return out;
}

struct TurnsBench {
    std::shared_ptr<Script> script = std::make_shared<Script>();
    BackendRegistry backends;
    std::stop_source stop;

    TurnsBench() { backends.add(std::make_unique<ScriptedBackend>(script)); }
    Turns measure(const Cell& baseline, const Cell& current,
                  const TurnsPlan& plan = {.by_device_clock = true}) {
        return measure_in_turns({baseline, current}, backends, plan, stop.get_token());
    }
};

} // namespace

class TestInTurns : public QObject {
    Q_OBJECT

private slots:
    void each_round_holds_both_against_one_another() {
        TurnsBench bench;
        std::vector<std::int64_t> order;
        bench.script->on_step = [&](const StepPlan& plan, int) { order.push_back(plan.options.seq); };
        int steps = 0; // a device that gets slower with every step
        bench.script->seconds = [&](const StepPlan& plan, int) {
            return (plan.options.seq == 16 ? 1.25e-4 : 1e-4) * std::exp(1e-6 * steps++);
        };
        const Turns turns = bench.measure(scripted_cell(8), scripted_cell(16));
        QCOMPARE(turns.differences.size(), std::size_t{15});
        // What drifts evenly falls on both alike.
        for (const double difference : turns.differences)
            QVERIFY(std::abs(difference - std::log(1.25)) < 1e-9);
        QVERIFY(std::abs(turns.current_seconds / turns.baseline_seconds - 1.25) < 1e-6);
        QCOMPARE(order.size(), std::size_t{2 + 2 + 15 * 4 * 3});
        const std::vector<std::int64_t> round(order.begin() + 4, order.begin() + 16);
        QCOMPARE(round, (std::vector<std::int64_t>{8, 8, 8, 16, 16, 16, 16, 16, 16, 8, 8, 8}));
        QCOMPARE(bench.script->contexts_opened.load(), 1);
        QCOMPARE(bench.script->executables_alive.load(), 0);
    }

    void the_discarded_step_does_not_count() {
        TurnsBench bench;
        int steps = 0;
        bench.script->seconds = [&](const StepPlan&, int) {
            const int step = steps++ - 4;
            return step >= 0 && step % 3 == 0 ? 1e-3 : 1e-4;
        };
        for (const double difference : bench.measure(scripted_cell(8), scripted_cell(8)).differences)
            QCOMPARE(difference, 0.0);
    }

    void a_stop_leaves_whole_rounds() {
        TurnsBench bench;
        int steps = 0;
        bench.script->seconds = [](const StepPlan&, int) { return 1e-4; };
        bench.script->on_step = [&](const StepPlan&, int) {
            if (++steps == 4 + 12 * 3 + 5) bench.stop.request_stop();
        };
        QCOMPARE(bench.measure(scripted_cell(8), scripted_cell(8)).differences.size(), std::size_t{3});
    }

    void the_host_has_a_clock_of_its_own() {
        TurnsBench bench;
        QCOMPARE(bench.measure(scripted_cell(8), scripted_cell(16), {.rounds = 2}).differences.size(),
                 std::size_t{2});
        QVERIFY_THROWS_EXCEPTION(BackendError, bench.measure(scripted_cell(8), scripted_cell(8)));
    }

    /// Both are resident: each fits the limit, and both together do not.
    void the_memory_limit_holds_for_both_at_once() {
        TurnsBench bench;
        const auto bytes_of = [](std::int64_t seq) {
            const Cell cell = scripted_cell(seq);
            return build_step_plan(cell.model, cell.options, {}).arena_bytes;
        };
        const std::int64_t both = bytes_of(8) + bytes_of(16);
        TurnsPlan plan{.rounds = 2, .memory_limit_bytes = both - 1};
        QVERIFY(bytes_of(16) < both - 1);
        try {
            bench.measure(scripted_cell(8), scripted_cell(16), plan);
            QFAIL("it does not fit");
        } catch (const OutOfMemory& error) {
            QCOMPARE(error.needed, both);
            QCOMPARE(error.available, both - 1);
        }
        QCOMPARE(bench.script->executables_made.load(), 0);
        plan.memory_limit_bytes = both;
        QCOMPARE(bench.measure(scripted_cell(8), scripted_cell(16), plan).differences.size(), std::size_t{2});
    }

    void of_several_pairs_each_is_told_and_one_that_fails_stops_none() {
        TurnsBench bench;
        Cell elsewhere = scripted_cell(8);
        elsewhere.device = "nowhere";
        const std::vector<TurnsPair> pairs = {{scripted_cell(8), scripted_cell(8)},
                                              {scripted_cell(8), elsewhere},
                                              {scripted_cell(8), scripted_cell(16)},
                                              {scripted_cell(8), scripted_cell(8)}};
        QStringList told;
        const TurnsEvents events{
            .progress =
                [&](std::size_t pair, int rounds) {
                    told.push_back(QString("%1:%2").arg(pair).arg(rounds));
                    if (pair == 3 && rounds == 1) bench.stop.request_stop();
                },
            .measured = [&](std::size_t pair, const Turns&) { told.push_back(QString("%1 done").arg(pair)); },
            .failed =
                [&](std::size_t pair, const std::exception& error) {
                    told.push_back(QString("%1 failed").arg(pair));
                    QVERIFY(std::string(error.what()).find("nowhere") != std::string::npos);
                }};
        measure_pairs_in_turns(pairs, bench.backends, {.rounds = 2}, bench.stop.get_token(), events);
        QCOMPARE(told, QStringList({"0:0", "0:1", "0:2", "0 done", "1:0", "1 failed", "2:0", "2:1", "2:2",
                                    "2 done", "3:0", "3:1"}));
    }

    void what_is_not_said_cannot_be_measured() {
        TurnsBench bench;
        for (const Axis& axis : axes()) {
            if (axis.name == "warmup") continue;
            Cell cell = scripted_cell(8);
            axis.set_value(cell, unknown_value(axis));
            QVERIFY_THROWS_EXCEPTION(WorkloadError, bench.measure(scripted_cell(8), cell));
        }
        QCOMPARE(bench.script->executables_made.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestInTurns)
#include "test_in_turns.moc"
