#include "compare/comparison.h"
#include "compare/report/comparison_report.h"
#include "compare/step_values.h"
#include "compare/within_run.h"
#include "compared_tables.h"
#include "records/environment/device_traits.h"
#include "records/trust.h"
#include "support/runs/quiet_run.h"
#include "tables/table.h"
#include "workload/presets.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>
#include <set>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void what_is_huge_or_tiny_is_told_by_its_power_of_ten() {
        QCOMPARE(ratio_text(1.0054), std::string("1.005"));
        QCOMPARE(ratio_text(48), std::string("48.000"));
        QCOMPARE(ratio_text(3.3e302), std::string("3.3e+302"));
        QCOMPARE(ratio_text(2e-9), std::string("2e-09"));
        const Results huge = from_csv("model,seq,mean_ms\nnano,8,5e14\n");
        const Comparison comparison = compare(huge, huge, figure("mean"), {});
        const std::string text = comparison_markdown(comparison, huge, huge, {"a", "b"});
        QVERIFY2(text.find("5e+14") != std::string::npos, text.c_str());
        QVERIFY2(text.find("000000") == std::string::npos, text.c_str());
    }

    void a_sentence_takes_its_parts_as_they_are() {
        QCOMPARE(english(Sentence{"%1: %2 of %1", {std::string("100 %2"), std::size_t{7}}}),
                 std::string("100 %2: 7 of 100 %2"));
        QCOMPARE(english(Sentence{"50 % of %1 %", {Percent{0.0123}}}), std::string("50 % of 1.23 % %"));
        const std::vector<Sentence> two = {{"%1", {Ratio{1.5}}}, {"%1", {Verdict::NotEnoughSteps}}};
        QCOMPARE(english(Sentence{"(%1)", {Several{two, "; "}}}), std::string("(1.500; not enough steps)"));
    }

    void what_was_measured_in_turns_goes_before_stored_steps() {
        const Results baseline = run_of(small_sweep(), 1);
        Results current = run_of(small_sweep(), 2, {{1, 1.05}});
        CellResult disturbed = current.cells()[2];
        disturbed.noise = {{"foreign", 0.5}};
        current.add(disturbed);
        Comparison found = compared(baseline, current);
        std::vector<double> equal, slower;
        for (int round = 0; round < 15; ++round) {
            equal.push_back(0.001 * (round % 3 - 1));
            slower.push_back(std::log(1.03) + equal.back());
        }
        decide(found.cells[1], equal, 1e-3, 1e-3, found.rule);
        decide(found.cells[2], slower, 1e-3, 1.03e-3, found.rule);
        sum_up(found, baseline, current);
        QCOMPARE(found.cells[1].verdict, Verdict::Same);
        QCOMPARE(found.cells[2].verdict, Verdict::Slower);
        QVERIFY(found.cells[2].stands && std::abs(*found.cells[2].ratio - 1.03) < 1e-9);
        QVERIFY(!is_in_doubt(found, found.cells[2], baseline, current));
        QCOMPARE(found.slower, std::size_t{1});
        QCOMPARE(found.counts.at(Verdict::Same), std::size_t{3});
    }

    void counts_tell_what_does_not_stand_apart() {
        Results baseline = run_of(small_sweep(), 1);
        CellResult disturbed = baseline.cells()[2];
        disturbed.noise = {{"foreign", 0.5}};
        baseline.add(disturbed);
        const Results current = run_of(small_sweep(), 2, {{1, 1 / 1.05}, {2, 1 / 1.05}});
        const Comparison found = compared(baseline, current);
        QCOMPARE(found.counts.at(Verdict::Faster), std::size_t{2});
        QCOMPARE(doubtful_count(found, Verdict::Faster), std::size_t{1});
        QCOMPARE(doubtful_count(found, Verdict::Same), std::size_t{0});
        const std::string summary = all_of(english(summary_sentences(found)));
        QVERIFY2(summary.find("(1 faster, 1 faster?, 2 same)") != std::string::npos, summary.c_str());
    }

    /// Means of which a few long steps make something else than of the pairs of all steps.
    void where_means_say_something_else_it_is_told() {
        ComparedCell cell;
        const auto disagree = [&](double by_steps, double now) {
            cell.ratio = by_steps;
            cell.baseline = 2;
            cell.current = 2 * now;
            return cell.figures_disagree({});
        };
        QVERIFY(!disagree(1.02, 1.025));
        QVERIFY(disagree(1.02, 1.04));      // by more than the threshold
        QVERIFY(disagree(1.004, 0.997));    // the other way
        QVERIFY(!disagree(1.0004, 0.9997)); // nothing that is shown
        cell.current.reset();
        QVERIFY(!cell.figures_disagree({}));

        const Results baseline = run_of(small_sweep(), 1);
        Results current = run_of(small_sweep(), 2);
        CellResult jumped = current.cells()[1];
        jumped.statistics.mean *= 1.1;
        current.add(jumped);
        const Comparison found = compared(baseline, current);
        QVERIFY(english(remarks_of(found, found.cells[1], baseline, current), "; ")
                    .find("of the two figures alone the ratio is 1.") != std::string::npos);
        QVERIFY(remarks_of(found, found.cells[0], baseline, current).empty());
    }

    void what_is_counted_has_no_doubt_and_may_be_worse() {
        Results baseline = run_of(small_sweep(), 1), current = run_of(small_sweep(), 2);
        const std::array<std::int64_t, 4> bytes = {1000, 1100, 905, 1010};
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            CellResult before = baseline.cells()[i], now = current.cells()[i];
            before.arena_bytes = 1000;
            now.arena_bytes = bytes[i];
            now.noise = {{"foreign", 0.9}}; // bears on times alone
            baseline.add(before);
            current.add(now);
        }
        const Comparison found = compared(baseline, current, "memory");
        const std::array expected = {Verdict::Same, Verdict::Worse, Verdict::Better, Verdict::Same};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(found.cells[i].verdict, expected[i]);
            QVERIFY(!is_in_doubt(found, found.cells[i], baseline, current));
            QVERIFY(remarks_of(found, found.cells[i], baseline, current).empty());
        }
        QCOMPARE(verdict_text(found.cells[1]), std::string("worse"));
        QCOMPARE(found.slower, std::size_t{1});
        QCOMPARE(found.faster, std::size_t{1});
        QVERIFY(all_of(english(summary_sentences(found))).find("No doubt") == std::string::npos);
        // Of a figure without a test it is said why there is no doubt; which way is better is not always
        // said.
        const auto why = [&](const char* by) {
            return all_of(english(summary_sentences(compared(baseline, current, by))));
        };
        QVERIFY2(why("p95").find("no test tells how far chance moves p95") != std::string::npos,
                 why("p95").c_str());
        QVERIFY(why("measured_steps").find("neither more nor less is better") != std::string::npos);
        for (const Figure& each : figures())
            if (is_counted(each)) QVERIFY2(!is_told_by_steps(each), each.label);
    }

    void steps_give_verdicts_with_intervals() {
        const Results baseline = run_of(small_sweep(), 1);
        const Results current = run_of(small_sweep(), 2, {{1, 1.05}, {2, 1 / 1.05}});
        const Comparison found = compared(baseline, current);
        QCOMPARE(found.cells.size(), std::size_t{4});
        const std::array expected = {Verdict::Same, Verdict::Slower, Verdict::Faster, Verdict::Same};
        double logs = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const ComparedCell& cell = found.cells[i];
            QCOMPARE(cell.verdict, expected[i]);
            QVERIFY(cell.ratio_interval->low < *cell.ratio && *cell.ratio < cell.ratio_interval->high);
            QVERIFY(std::abs(*cell.ratio / (*cell.current / *cell.baseline) - 1) < 0.003);
            QCOMPARE(cell.stands, i == 1 || i == 2);
            logs += std::log(*cell.ratio);
        }
        QVERIFY(std::abs(*found.geometric_mean - std::exp(logs / 4)) < 1e-12);
        QCOMPARE(found.counts.at(Verdict::Same), std::size_t{2});
        QCOMPARE(found.slower, std::size_t{1});
        QCOMPARE(found.faster, std::size_t{1});
        QCOMPARE(compared(baseline, current, "mean", {.threshold = 0.2}).counts.at(Verdict::Same),
                 std::size_t{4});
    }

    /// A change in all of the cells that is near the threshold in each: the whole says it, and how sure it
    /// is.
    void a_change_in_all_cells_is_said_of_them_together() {
        SweepSpec sweep = small_sweep();
        sweep.seqs.clear();
        for (int i = 1; i <= 12; ++i)
            sweep.seqs.push_back(8 * i);
        const Results baseline = run_of(sweep, 1);
        std::map<int, double> factors;
        const auto with = [&](double factor) {
            for (const Cell& cell : expand(sweep))
                factors[cell.index] = factor;
            return run_of(sweep, 2, factors);
        };
        const Results slower = with(1.03);
        const Comparison found = compared(baseline, slower);
        QVERIFY(found.together);
        QCOMPARE(found.together->cells, found.cells.size());
        QCOMPARE(found.together->verdict, Verdict::Slower);
        QVERIFY(std::abs(found.together->ratio - *found.geometric_mean) < 1e-12);
        QVERIFY(found.together->ratio_interval.low > 1.01 && found.together->ratio_interval.high < 1.05);
        const auto summary = [](const Comparison& of) { return all_of(english(summary_sentences(of))); };
        QVERIFY2(summary(found).find("Taken together, 24 cells are slower: 1.0") != std::string::npos,
                 summary(found).c_str());
        const auto json = comparison_json(found, baseline, slower, {}, nullptr)["summary"]["together"];
        QCOMPARE(json["verdict"].get<std::string>(), std::string("slower"));
        QVERIFY(comparison_markdown(found, baseline, slower, {}, nullptr).find("24 cells are slower") !=
                std::string::npos);
        Comparison alone = found; // where none of the cells stands
        alone.slower = 0;
        QVERIFY(alone.is_slower());
        alone.together.reset();
        QVERIFY(!alone.is_slower());

        const Comparison rates = compared(baseline, slower, "tokens_per_second");
        QCOMPARE(rates.together->verdict, Verdict::Slower);
        QVERIFY(rates.together->ratio_interval.high < 0.99);
        const Results equal = with(1);
        QVERIFY(compared(baseline, equal).together->verdict != Verdict::Slower);
        QVERIFY(!compared(baseline, equal).is_slower());
        QVERIFY(!compared(baseline, equal, "memory").together && !compared(baseline, equal, "p95").together);
    }

    /// Two speeds of tables and CPUs, of which no clock is known.
    void two_speeds_without_a_clock_are_said_to_be_one_s_perhaps() {
        const auto said_of = [](const Environment& environment, double clock) {
            Results current = run_of(small_sweep(), 2, {}, environment, clock);
            CellResult changed = current.cells()[0];
            for (std::size_t i = 15; i < changed.steps.size(); ++i)
                changed.steps.edit()[i].host_seconds *= 1.08;
            current.add(changed);
            const Results before = run_of(small_sweep(), 1, {}, environment, clock);
            const Comparison found = compared(before, current);
            return english(remarks_of(found, found.cells[0], before, current), "; ");
        };
        const std::string silent = said_of({{"host", "a"}}, 0);
        QVERIFY2(silent.find("took turns at two speeds") != std::string::npos, silent.c_str());
        QVERIFY2(silent.find("may explain the two speeds") != std::string::npos, silent.c_str());
        QVERIFY(said_of({{"host", "a"}}, 1500).find("may explain") == std::string::npos);
    }

    void what_was_stopped_after_a_step_is_not_compared() {
        const Results baseline = run_of(small_sweep(), 1);
        Results current = run_of(small_sweep(), 2);
        CellResult stopped = current.cells()[1];
        stopped.status = Status::Cancelled;
        stopped.steps.edit().resize(2);
        stopped.statistics.count = 1;
        stopped.statistics.mean *= 50;
        current.add(stopped);
        const Comparison found = compared(baseline, current);
        QCOMPARE(found.cells[1].verdict, Verdict::NotCompared);
        QVERIFY(!found.cells[1].ratio && std::abs(*found.geometric_mean - 1) < 0.01);
        QCOMPARE(english(found.cells[1].why, ", "), std::string("current CANCELLED"));
    }

    void of_a_rate_less_is_slower() {
        const Comparison found =
            compared(run_of(small_sweep(), 1), run_of(small_sweep(), 2, {{1, 1.05}}), "tokens_per_second");
        QCOMPARE(found.cells[1].verdict, Verdict::Slower);
        QVERIFY(std::abs(*found.cells[1].ratio - 1 / 1.05) < 0.005);
        QVERIFY(found.cells[1].ratio_interval->high < 0.99);
        QCOMPARE(found.slower, std::size_t{1});
    }

    void what_has_no_steps_has_no_doubt_known() {
        const Cell cell = said({{"model", model("nano")}, {"seq", number(8)}});
        const Results one = table_of({cell});
        const Results two = table_of({said({{"model", model("tiny")}}), cell});
        const Comparison found = compared(one, two);
        QCOMPARE(found.cells.size(), std::size_t{1});
        QCOMPARE(found.cells[0].verdict, Verdict::NoDoubtKnown);
        QCOMPARE(*found.cells[0].ratio, 2.0);
        QVERIFY(!found.cells[0].ratio_interval && !found.places_known);
        QCOMPARE(found.slower, std::size_t{0});
        // A figure that steps do not tell.
        const Comparison steps = compared(run_of(small_sweep(), 1), run_of(small_sweep(), 2), "max");
        QCOMPARE(steps.counts.at(Verdict::NoDoubtKnown), std::size_t{4});
    }

    void what_cannot_be_compared_says_why() {
        Results baseline = run_of(small_sweep(), 1);
        CellResult oom = baseline.cells()[0];
        oom.status = Status::Oom;
        oom.statistics = {};
        baseline.add(oom);
        CellResult waiting = baseline.cells()[1];
        waiting.status.reset();
        waiting.started = false;
        baseline.add(waiting);
        const Comparison found = compared(baseline, run_of(small_sweep(), 2));
        QCOMPARE(found.cells[0].verdict, Verdict::NotCompared);
        QCOMPARE(english(found.cells[0].why, ", "), std::string("baseline OOM"));
        QCOMPARE(english(found.cells[1].why, ", "), std::string("baseline not run"));
        QVERIFY(!found.cells[0].ratio && found.compared() == 2);
        QCOMPARE(english(compared(baseline, baseline, "device_mean").cells[2].why, ", "),
                 std::string("baseline has no figure device_mean, current has no figure device_mean"));
    }

    /// Its times are of the tool, too; what is counted is not.
    void what_was_measured_under_a_tool_gets_no_verdict() {
        for (const bool of_baseline : {true, false}) {
            Results baseline = run_of(small_sweep(), 1);
            Results current = run_of(small_sweep(), 2, {{1, 1.5}, {2, 1.5}});
            Results& under = of_baseline ? baseline : current;
            CellResult cell = under.cells()[1];
            tell(cell, {DoubtKind::UnderTool, 1});
            cell.arena_bytes = 1000;
            under.add(cell);
            Results& other = of_baseline ? current : baseline;
            CellResult partner = other.cells()[1];
            partner.arena_bytes = 1000;
            other.add(partner);

            Comparison found = compared(baseline, current);
            QCOMPARE(found.cells[1].verdict, Verdict::NotCompared);
            QVERIFY(!found.cells[1].ratio && found.cells[1].baseline && found.cells[1].current);
            QCOMPARE(found.slower, std::size_t{1}); // the other
            QCOMPARE(found.compared(), std::size_t{3});
            const std::string told = english(remarks_of(found, found.cells[1], baseline, current), "; ");
            QVERIFY2(told.starts_with("what was measured under a profiling tool is not compared; " +
                                      std::string(of_baseline ? "baseline" : "current") +
                                      " in doubt: a profiling tool was attached in 100 %"),
                     told.c_str());
            QVERIFY(is_in_doubt(found, found.cells[1], baseline, current));
            for (const Figure& each : figures())
                if (!is_counted(each))
                    QVERIFY2(!compare(baseline, current, each, {}).cells[1].ratio, each.id.data());
            QCOMPARE(compared(baseline, current, "arena").cells[1].verdict, Verdict::Same);

            // Measured in turns here and now, without a tool, its stored steps are not asked.
            std::vector<double> rounds;
            for (int round = 0; round < 15; ++round)
                rounds.push_back(0.001 * (round % 3 - 1));
            decide(found.cells[1], rounds, 1e-3, 1e-3, found.rule);
            sum_up(found, baseline, current);
            QCOMPARE(found.cells[1].verdict, Verdict::Same);
            QVERIFY(remarks_of(found, found.cells[1], baseline, current).empty());
        }
    }

    void too_few_steps_are_not_enough() {
        SweepSpec sweep = small_sweep();
        sweep.steps = 4; // three of them measured
        const Results run = run_of(sweep, 1);
        const Comparison found = compared(run, run);
        QCOMPARE(found.counts.at(Verdict::NotEnoughSteps), std::size_t{4});
        QCOMPARE(*found.cells[0].ratio, 1.0);
        QVERIFY(all_of(english(remark_sentences(found, run, run))).find("4 measured steps") !=
                std::string::npos);
    }

    /// Nothing is said of steps that would not tell.
    void what_is_not_settled_says_what_would_tell() {
        const Results run = run_of(small_sweep(), 1);
        Comparison found = compared(run, run);
        ComparedCell& cell = found.cells[0];
        const auto told = [&] {
            sum_up(found, run, run);
            return english(remarks_of(found, cell, run, run), "; ") + "\n" +
                   all_of(english(summary_sentences(found)));
        };
        const auto has = [&](const char* text) { return told().find(text) != std::string::npos; };
        cell.verdict = Verdict::NotEnoughSteps;
        cell.steps->steps_needed = 120;
        QVERIFY(has("about 120 measured steps a side would tell") && has("more of them tell"));
        QVERIFY(!has("would not tell") && !has("--decide-now"));
        cell.steps->steps_needed.reset();
        QVERIFY(has("so close to the threshold that more steps would not tell; both measured in turns"));
        QVERIFY(!has("a side would tell") && !has("more of them tell") && has("a locked clock tells"));
        cell.steps->of_speeds = 0.03;
        QVERIFY(has("one may have been at either: more such steps would not tell; both measured in turns"));
        QVERIFY(!has("close to the threshold"));
        found.figure = &figure("median"); // which turns do not measure
        QVERIFY(has("more such steps would not tell") && !has("in turns, here and now, may tell"));

        // Of what the ratio is.
        cell.ratio = *cell.ratio_of_figures() * 1.1;
        QVERIFY(has("this one is of all pairs of steps"));
        cell.steps->baseline_speeds = TwoSpeeds{.ratio = 14.9, .slow_share = 0.5, .changes = 1, .slow = {}};
        QVERIFY(has("this one is of steps at equal speed") && !has("of all pairs"));
        QVERIFY(has("two speeds 1390 % apart, 50 % of its steps"));
        cell.steps->rounds = 15;
        QVERIFY(has("this one is the middle of the rounds") && !has("of all pairs"));
    }

    void lost_steps_are_left_out() {
        const Results run = run_of(small_sweep(), 1);
        CellResult cell = run.cells()[0];
        QCOMPARE(step_values(figure("mean"), cell).size(), std::size_t{30});
        cell.steps.edit()[5].host_seconds = NAN;
        cell.steps.edit()[6].host_seconds = 0;
        QCOMPARE(step_values(figure("mean"), cell).size(), std::size_t{28});
        QVERIFY(step_values(figure("memory"), cell).empty());
    }

    void other_places_and_clocks_are_told() {
        const Results baseline =
            run_of(small_sweep(), 1, {}, {{"host", "a"}, {"device.cpu", "X"}, {"os", "1"}}, 2000);
        const Results current =
            run_of(small_sweep(), 2, {{0, 1.1}}, {{"host", "b"}, {"device.cpu", "X"}, {"os", "2"}}, 1800);
        const Comparison found = compared(baseline, current);
        QCOMPARE(found.elsewhere.size(), std::size_t{1});
        QCOMPARE(english(place_sentences(found)),
                 std::vector<std::string>{"Measured elsewhere: host: was a, is b"});
        QVERIFY(std::abs(*found.cells[0].clock_ratio - 0.9) < 1e-9);
        QVERIFY(all_of(english(remark_sentences(found, baseline, current))).find("90 % of the baseline's") !=
                std::string::npos);
    }

    void what_others_disturbed_does_not_stand() {
        const Results baseline = run_of(small_sweep(), 1);
        Results current = run_of(small_sweep(), 2, {{1, 1.05}, {2, 1.05}});
        CellResult disturbed = current.cells()[1];
        disturbed.noise = {{"foreign", 0.5}};
        current.add(disturbed);
        const Comparison found = compared(baseline, current);
        QCOMPARE(found.cells[1].verdict, Verdict::Slower);
        QVERIFY(!found.cells[1].stands && found.cells[2].stands);
        QCOMPARE(found.slower, std::size_t{1});
        QCOMPARE(found.disturbed, std::size_t{1});
        QVERIFY(all_of(english(remark_sentences(found, baseline, current)))
                    .find("current in doubt: other programs") != std::string::npos);
        QVERIFY(all_of(english(summary_sentences(found))).find("do not count") != std::string::npos);
    }

    void what_the_host_launches_differs_from_start_to_start() {
        SweepSpec sweep = small_sweep();
        sweep.devices = {"cuda:0"};
        sweep.launches = {Launch::Graph, Launch::Eager};
        const Results baseline = run_of(sweep, 1);
        std::map<int, double> factors;
        for (const Cell& cell : expand(sweep))
            factors[cell.index] = cell.options.seq == 16 ? 1.3 : 2.5;
        Results current = run_of(sweep, 2, factors);
        const Comparison found = compared(baseline, current);
        for (const ComparedCell& cell : found.cells) {
            const Cell& of = current.cells()[cell.cells.current].cell;
            const bool claimed = of.options.launch == Launch::Graph || factors.at(of.index) == 2.5;
            QCOMPARE(cell.verdict, claimed ? Verdict::Slower : Verdict::NotEnoughSteps);
        }
        const std::string told = all_of(english(remark_sentences(found, baseline, current)));
        QVERIFY2(told.find("differs by 15 % from start to start") != std::string::npos, told.c_str());
        QVERIFY2(told.find("--decide-now") != std::string::npos, told.c_str());

        // A device that is busy nearly all of the time does not wait; a graph is launched once for all steps.
        for (const CellResult& cell : std::vector(current.cells().begin(), current.cells().end())) {
            CellResult busy = cell;
            busy.prediction.emplace();
            busy.prediction->step_seconds = 0.8 * cell.statistics.mean;
            current.add(busy);
        }
        Results before = baseline;
        for (const CellResult& cell : std::vector(baseline.cells().begin(), baseline.cells().end())) {
            CellResult busy = cell;
            busy.prediction.emplace();
            busy.prediction->step_seconds = 0.8 * cell.statistics.mean;
            before.add(busy);
        }
        QCOMPARE(compared(before, current).slower, found.cells.size());
        // Two cells of one start have had the same.
        const auto of_length = [&current](std::int64_t seq) {
            return cells_that(current,
                              [seq](const CellResult& cell) { return cell.cell.options.seq == seq; });
        };
        for (const ComparedCell& cell :
             compare(of_length(16), of_length(32), figure("mean"), {}, {&axis_named("seq")}).cells)
            QCOMPARE(cell.steps->run_to_run, CompareRule().run_to_run);
    }

    /// Each device says so itself; where none does, as in logs of earlier versions, only "cpu" does not wait.
    void a_device_says_whether_the_host_launches_it() {
        SweepSpec sweep = small_sweep();
        sweep.launches = {Launch::Eager};
        const auto verdicts = [&](const std::string& device, const Environment& environment) {
            sweep.devices = {device};
            std::map<int, double> factors;
            for (const Cell& cell : expand(sweep))
                factors[cell.index] = 1.3;
            const auto told = [&](const Results& run) {
                Results out = run;
                for (CellResult cell : std::vector(run.cells().begin(), run.cells().end())) {
                    cell.environment = std::make_shared<const Environment>(environment);
                    out.add(cell);
                }
                return out;
            };
            std::set<Verdict> out;
            for (const ComparedCell& cell :
                 compared(told(run_of(sweep, 1)), told(run_of(sweep, 2, factors))).cells)
                out.insert(cell.verdict);
            return out;
        };
        const std::set<Verdict> waits = {Verdict::NotEnoughSteps};
        const std::set<Verdict> doesNot = {Verdict::Slower};
        for (const std::string device : {"cpu", "cuda", "npu:1"}) {
            const std::string id = device == "cuda" ? "cuda:0" : device; // which the sweep left open
            QCOMPARE(verdicts(device, {launch_fact(id, true)}), waits);
            QCOMPARE(verdicts(device, {launch_fact(id, false)}), doesNot);
            // Of other devices it says nothing.
            const Environment others = {launch_fact("npu:10", device == "cpu"), {"device." + id, "X; Y"}};
            QCOMPARE(verdicts(device, others), device == "cpu" ? doesNot : waits);
            QCOMPARE(verdicts(device, {}), device == "cpu" ? doesNot : waits);
        }
    }

    void among_many_equal_cells_what_chance_gives_does_not_stand() {
        // With a rule that claims whatever p < 5 % gives, one in twenty equal cells is called different.
        SweepSpec sweep = small_sweep();
        sweep.models = {find_model("nano")};
        sweep.seqs.clear();
        for (int seq = 1; seq <= 300; ++seq)
            sweep.seqs.push_back(seq);
        const CompareRule eager{.threshold = 0, .doubt = 0.2, .run_to_run = 0};
        const Comparison found = compared(run_of(sweep, 1), run_of(sweep, 2), "mean", eager);
        const auto called = [&](Verdict verdict) {
            const auto count = found.counts.find(verdict);
            return count != found.counts.end() ? count->second : 0;
        };
        QVERIFY(called(Verdict::Slower) + called(Verdict::Faster) > 10);
        QVERIFY2(found.slower + found.faster <= 3, std::to_string(found.slower + found.faster).c_str());
        QVERIFY(std::any_of(found.cells.begin(), found.cells.end(), [](const ComparedCell& cell) {
            return verdict_text(cell) == "slower?" || verdict_text(cell) == "faster?";
        }));
    }

    void a_document_by_hand() {
        const Cell cell = said({{"model", model("nano")}, {"seq", number(8)}});
        const Cell more = said({{"model", model("nano")}, {"seq", number(16)}});
        const Results baseline = table_of({cell});
        const Results current = table_of({more, cell});
        const Comparison found = compared(baseline, current);
        QCOMPARE(
            QString::fromStdString(comparison_markdown(found, baseline, current, {"a|b.md", "new.md"})),
            QString("# new.md against a\\|b.md\n"
                    "\n"
                    "Not both sides say where they were measured: machine and device may differ.  \n"
                    "Cells matched: 1 (1 no doubt known).  \n"
                    "Geometric mean of the ratios (Mean): 2.000.  \n"
                    "No doubt known: without single steps on both sides a ratio is all there is.  \n"
                    "\n"
                    "| Model | Verdict        | Ratio | 95 % | Baseline Mean (ms) | Current Mean (ms) |\n"
                    "| :---- | :------------- | ----: | ---: | -----------------: | ----------------: |\n"
                    "| nano  | no doubt known | 2.000 |    - |           1000.000 |          2000.000 |\n"
                    "\n"
                    "## Without a partner\n"
                    "\n"
                    "- cell 1 of new.md (seq 16): a\\|b.md has no cell with seq 16\n"));
    }

    void json_has_every_cell_and_axis() {
        const Results baseline = run_of(small_sweep(), 1);
        const Results current = run_of(small_sweep(), 2, {{1, 1.05}});
        const nlohmann::json json =
            comparison_json(compared(baseline, current), baseline, current, {"a", "b"});
        QCOMPARE(json["cells"].size(), std::size_t{4});
        QCOMPARE(json["cells"][0]["axes"].size(), axes().size());
        QVERIFY(json["cells"][1]["verdict"] == "slower" && json["cells"][1]["stands"] == true);
        QVERIFY(json["cells"][1]["ratio_interval"][0] > 1.01);
        QVERIFY(json["cells"][1]["steps"]["baseline"]["measured"] == 30);
        QVERIFY(json["summary"]["verdicts"]["slower"] == 1 && json["summary"]["stand"]["slower"] == 1);
        QVERIFY(json["unmatched"]["current"].empty());
        QVERIFY(json.dump().size() > 100); // no NaN in it, which dump refuses
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "test_comparison.moc"
