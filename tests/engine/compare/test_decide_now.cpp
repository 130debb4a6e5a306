#include "compare/decide_now.h"
#include "compare/report/comparison_text.h"
#include "device/errors.h"
#include "plan/build.h"
#include "run/host/attached_tool.h"
#include "support/scripted_backend.h"
#include "workload/presets.h"

#include <QtTest>

#include <cmath>
#include <utility>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// What a run on the scripted device leaves: two cells of equal steps of 1 ms, or one that was out of memory.
Results stored_run(int out_of_memory = -1, std::optional<std::int64_t> memory_limit = {}) {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.seqs = {8, 16};
    sweep.modes = {Mode::Forward};
    sweep.devices = {"scripted"};
    sweep.warmups = {1};
    sweep.steps = 31;
    sweep.memory_limit_bytes = memory_limit;
    Results out;
    out.apply(RunStarted{sweep, "", {}});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        if (cell.index == out_of_memory) {
            CellDone without;
            without.cell = cell.index;
            without.status = Status::Oom;
            out.apply(without);
            continue;
        }
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(1e-3 * (1 + 1e-4 * (step % 3)));
            out.apply(StepDone{cell.index, step, step < cell.warmup, times.back(), {}, {}});
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, cell.warmup);
        out.apply(done);
    }
    out.apply(RunEnded{});
    return out;
}

/// A device on which the program of today takes 3 ms for a step of the longer sequence.
struct DecisionBench {
    std::shared_ptr<Script> script = std::make_shared<Script>();
    BackendRegistry backends;
    std::stop_source stop;
    Results baseline = stored_run(), current = stored_run();
    std::vector<std::pair<std::size_t, int>> told;
    std::function<void(const DecisionProgress&)> on_progress = [](const DecisionProgress&) {};

    DecisionBench() {
        backends.add(std::make_unique<ScriptedBackend>(script));
        script->seconds = [](const StepPlan& plan, int) { return plan.options.seq == 16 ? 3e-3 : 1e-3; };
    }

    Comparison stored() const { return compare(baseline, current, figure("mean"), {}); }

    Comparison decided() {
        return decided_now(
            stored(), baseline, current, backends,
            {.rounds = 6, .by_device_clock = true, .memory_limit_bytes = memory_limit_of(baseline, current)},
            stop.get_token(), [this](const DecisionProgress& now) {
                told.emplace_back(now.place, now.rounds);
                on_progress(now);
            });
    }
};

} // namespace

class TestDecideNow : public QObject {
    Q_OBJECT

private slots:
    void every_cell_is_measured_in_turns() {
        DecisionBench bench;
        const Comparison found = bench.decided();
        QCOMPARE(found.cells.size(), std::size_t{2});
        for (const ComparedCell& cell : found.cells) {
            QCOMPARE(cell.verdict, Verdict::Same);
            QCOMPARE(cell.steps->rounds, std::size_t{6});
        }
        QVERIFY(std::abs(*found.cells[1].current - 3e-3) < 1e-9);
        QCOMPARE(found.counts.at(Verdict::Same), std::size_t{2});
        std::vector<std::pair<std::size_t, int>> expected;
        for (const std::size_t place : {0, 1})
            for (int rounds = 0; rounds <= 6; ++rounds)
                expected.emplace_back(place, rounds);
        QCOMPARE(bench.told, expected);
    }

    void what_was_out_of_memory_is_not_measured() {
        for (const bool of_baseline : {true, false}) {
            DecisionBench bench;
            (of_baseline ? bench.baseline : bench.current) = stored_run(0);
            const Comparison found = bench.decided();
            QVERIFY(!found.cells[0].why.empty());
            QCOMPARE(found.cells[1].steps->rounds, std::size_t{6});
            QCOMPARE(bench.told.front(), (std::pair<std::size_t, int>{1, 0}));
        }
    }

    void its_devices_are_told_once() {
        const DecisionBench bench;
        QCOMPARE(devices_of(bench.stored(), bench.baseline, bench.current),
                 std::vector<std::string>{"scripted"});
    }

    void a_stop_leaves_the_rest_to_stored_steps() {
        DecisionBench bench;
        bench.on_progress = [&](const DecisionProgress& now) {
            if (now.place == 1 && now.rounds == 3) bench.stop.request_stop();
        };
        const Comparison found = bench.decided();
        QCOMPARE(found.cells[0].steps->rounds, std::size_t{6});
        QCOMPARE(found.cells[1].steps->rounds, std::size_t{0});
        QCOMPARE(found.cells[1].current, bench.stored().cells[1].current);
        QCOMPARE(bench.told.back(), (std::pair<std::size_t, int>{1, 3}));
        QCOMPARE(bench.script->executables_alive.load(), 0);
    }

    void what_does_not_fit_at_once_is_not_compared() {
        DecisionBench bench;
        bench.script->on_prepare = [](const StepPlan& plan) {
            if (plan.options.seq == 8) throw OutOfMemory(2, 1, "device memory");
        };
        const Comparison found = bench.decided();
        QCOMPARE(found.cells[0].verdict, Verdict::NotCompared);
        QVERIFY(english(found.cells[0].why, ", ").starts_with("both at once do not fit: "));
        QCOMPARE(found.cells[1].steps->rounds, std::size_t{6});
        QCOMPARE(found.counts.at(Verdict::NotCompared), std::size_t{1});
        QCOMPARE(found.compared(), std::size_t{1});
    }

    /// A limit that any one cell fits, and no two.
    void the_smaller_limit_of_the_runs_holds_for_both_at_once() {
        const Cell cell = stored_run().cells()[1].cell;
        const std::int64_t one = build_step_plan(cell.model, cell.options, {}).arena_bytes;
        DecisionBench bench;
        QVERIFY(!memory_limit_of(bench.baseline, bench.current));
        bench.baseline = stored_run(-1, one);
        bench.current = stored_run(-1, 1000 * one);
        QCOMPARE(memory_limit_of(bench.baseline, bench.current), std::optional(one));
        QCOMPARE(memory_limit_of(bench.current, bench.baseline), std::optional(one));
        const Comparison found = bench.decided();
        QCOMPARE(found.cells[1].verdict, Verdict::NotCompared);
        QVERIFY(english(found.cells[1].why, ", ").find("memory limit") != std::string::npos);
    }

    void what_cannot_be_measured_here_keeps_its_stored_steps_and_says_so() {
        DecisionBench bench;
        bench.backends = BackendRegistry();
        const Comparison found = bench.decided();
        for (const ComparedCell& cell : found.cells) {
            QCOMPARE(cell.verdict, Verdict::Same);
            QCOMPARE(cell.steps->rounds, std::size_t{0});
            QVERIFY(cell.not_measured);
            const std::vector<Sentence> told = remarks_of(found, cell, bench.baseline, bench.current);
            QVERIFY(english(told, "; ").find("not measured in turns: device \"scripted\"") !=
                    std::string::npos);
        }
        QCOMPARE(found.counts.at(Verdict::Same), std::size_t{2});
    }

    /// Nothing is measured: what it gave would be of the tool, too.
    void under_a_tool_nothing_is_decided() {
        if (attached_tool()) QSKIP("a tool is attached to this test");
        DecisionBench bench;
        qputenv("NSYS_PROFILING_SESSION_ID", "10522");
        const Comparison found = bench.decided();
        qunsetenv("NSYS_PROFILING_SESSION_ID");
        QCOMPARE(bench.script->steps.load(), 0);
        for (const ComparedCell& cell : found.cells) {
            QCOMPARE(cell.verdict, Verdict::Same); // by its stored steps
            QCOMPARE(english(*cell.not_measured),
                     std::string("not measured in turns: this program runs under a tool (Nsight Systems)"));
        }
    }

    /// For one reason, whatever else there is to know of each.
    void what_cannot_be_measured_here_is_said_once_of_many_cells() {
        DecisionBench bench;
        bench.backends = BackendRegistry();
        Comparison found = bench.decided();
        found.cells.insert(found.cells.end(), 3, found.cells[0]);
        found.cells[0].clock_ratio = 0.5;
        found.cells[1].clock_ratio = 0.7;
        const std::vector<std::string> told = english(remark_sentences(found, bench.baseline, bench.current));
        QCOMPARE(told.size(), std::size_t{3});
        QVERIFY2(told[0].find(" and 4 more: not measured in turns: device") != std::string::npos,
                 told[0].c_str());
        QVERIFY(told[1].find("not measured") == std::string::npos &&
                told[1].find("50 %") != std::string::npos);
        QVERIFY(told[2].find("not measured") == std::string::npos &&
                told[2].find("70 %") != std::string::npos);
    }

    /// What else is told of such a cell stays, even where it is told in the same words.
    void nothing_is_taken_out_by_its_words() {
        DecisionBench bench;
        bench.backends = BackendRegistry();
        Comparison found = bench.decided();
        found.cells.resize(1);
        found.cells[0].clock_ratio = 0.5;
        found.cells[0].not_measured = Sentence{"the device's clock was %1 of the baseline's", {Percent{0.7}}};
        const std::vector<std::string> told = english(remark_sentences(found, bench.baseline, bench.current));
        QCOMPARE(told.size(), std::size_t{2});
        QVERIFY2(told[0].find("70 %") != std::string::npos && told[1].find("50 %") != std::string::npos,
                 told[1].c_str());
    }

    /// 15 rounds of 0.9 % and 1.1 %, half each: the interval has the threshold within.
    void what_rounds_have_not_settled_says_how_many_would() {
        DecisionBench bench;
        Comparison found = bench.stored();
        std::vector<double> rounds;
        for (int round = 0; round < 16; ++round)
            rounds.push_back(std::log(round % 2 == 0 ? 1.0 : 1.017));
        decide(found.cells[0], rounds, 1e-3, 1.0085e-3, found.rule);
        const StepShift& steps = *found.cells[0].steps;
        QCOMPARE(found.cells[0].verdict, Verdict::NotEnoughSteps);
        QVERIFY(steps.steps_needed);
        const double reach = (steps.interval.high - steps.interval.low) / 2;
        const double distance = std::log1p(found.rule.threshold) - steps.shift;
        QCOMPARE(*steps.steps_needed,
                 static_cast<std::size_t>(std::ceil(16 * reach * reach / (distance * distance))));
        const std::string told =
            english(remarks_of(found, found.cells[0], bench.baseline, bench.current), "; ");
        QVERIFY2(told.find("rounds in turns would tell") != std::string::npos, told.c_str());
        // On the threshold itself none would.
        for (std::size_t round = 0; round < rounds.size(); ++round)
            rounds[round] = std::log1p(found.rule.threshold) + (round % 2 == 0 ? -1e-3 : 1e-3);
        decide(found.cells[0], rounds, 1e-3, 1.01e-3, found.rule);
        QVERIFY(english(remarks_of(found, found.cells[0], bench.baseline, bench.current), "; ")
                    .find("1000 rounds would not tell") != std::string::npos);
    }

    void mean_times_alone_are_told_by_turns() {
        QVERIFY(is_decided_in_turns(figure("mean")));
        QVERIFY(!is_decided_in_turns(figure("median")));
    }
};

QTEST_GUILESS_MAIN(TestDecideNow)
#include "test_decide_now.moc"
