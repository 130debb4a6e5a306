#pragma once

#include "compare/statistics/shift.h"
#include "compare/statistics/step_noise.h"
#include "compare/statistics/two_speeds.h"
#include "workload/choice.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace stepscope {

/// What is said of one cell measured twice.
enum class Verdict {
    Slower,
    Faster,
    Worse, ///< this and the next: of what is counted, and has no doubt, such as memory
    Better,
    Same,
    NotEnoughSteps, ///< neither a difference nor its absence can be claimed
    NoDoubtKnown,   ///< a figure without steps or test: its ratio is known, and nothing of how sure it is
    NotCompared     ///< one side has no such figure, or measured it under a profiling tool
};

template <>
struct ChoiceNames<Verdict> {
    static constexpr std::string_view field = "verdict";
    static constexpr std::array values = {
        std::pair{Verdict::Slower, std::string_view{"slower"}},
        std::pair{Verdict::Faster, std::string_view{"faster"}},
        std::pair{Verdict::Worse, std::string_view{"worse"}},
        std::pair{Verdict::Better, std::string_view{"better"}},
        std::pair{Verdict::Same, std::string_view{"same"}},
        std::pair{Verdict::NotEnoughSteps, std::string_view{"not enough steps"}},
        std::pair{Verdict::NoDoubtKnown, std::string_view{"no doubt known"}},
        std::pair{Verdict::NotCompared, std::string_view{"not compared"}}};
};

/// Whether a verdict claims a difference that steps tell, and so may be chance.
inline bool is_claim(Verdict verdict) {
    return verdict == Verdict::Slower || verdict == Verdict::Faster;
}

/// By what two sides are told apart.
struct CompareRule {
    double threshold = 0.01;   ///< the smallest change of a time that matters: from 1 to 1.01, or to 1 / 1.01
    double doubt = 0.05;       ///< of an interval, and of the share of false discoveries
    double run_to_run = 0.005; ///< standard deviation of the means of equal runs, as a part of them
    /// The same of cells whose device waits for the host's launches. On the host of an H200 small eager steps
    /// took 0 to 33 % longer after one start than after the next, and graphs of the same 2 % at most.
    double launches_run_to_run = 0.15;
    /// Of the times at a device's two speeds, where it is known from other runs (`speeds_apart`) that it
    /// takes turns at them; 1: it is not.
    double speeds_apart = 1;
    /// The same of speeds at which the clock that was counted did not differ: no clock tells which it was.
    double speeds_apart_at_same_clock = 1;

    friend bool operator==(const CompareRule&, const CompareRule&) = default;
};

/// How much longer the current side's steps take, as logs of ratios.
struct StepShift {
    double shift = 0;  ///< 0.01: about 1 % longer; lies in both intervals
    Interval interval; ///< with the rule's doubt, by all that is known: what is claimed must lie outside
    Interval of_steps; ///< the same by the steps alone, as if every run of a program were equal to the next
    double run_to_run = 0; ///< what the rule allows for; 0: in turns
    double of_speeds = 0;  ///< how far both reach up and down as a side may have been at either of two speeds
    double doubt = 1;      ///< the smallest with which the interval would lie beyond the threshold (twice p)
    StepNoise baseline, current;
    std::optional<TwoSpeeds> baseline_speeds, current_speeds; ///< of stored steps
    std::size_t rounds = 0;                                   ///< of a measurement in turns; 0: stored steps
    /// How many steps each side would need, or rounds both, where more could settle it, were the shift what
    /// it is; none: settled, or no number would.
    std::optional<std::size_t> steps_needed;
};

/// A run that was stored, by the times of its measured steps in order, all above 0; at least `least_steps`.
struct StoredRun {
    std::vector<double> logs;
    std::vector<double> clocks; ///< logs, too: of the clock during each step; empty: not known
    StepNoise noise;
    std::optional<TwoSpeeds> speeds;

    /// `clocks`: as `step_clocks` has them, as many as times, or none.
    explicit StoredRun(std::span<const double> times, std::span<const double> clocks = {});
    /// Whether it took turns at two speeds that are no speeds of its clock, as far as that is known.
    bool has_speeds_at_same_clock() const;
};

/// Two stored runs. The shift is Hodges and Lehmann's of the logs; the interval Student's t with Welch's
/// degrees of freedom (Biometrika 34, 1947), from the standard errors of autocorrelated steps and, for each
/// side, the deviation from run to run. Where both sides took turns at two speeds, steps are held against
/// those at equal speed; where one did, or the rule knows that the device does, a side that shows one speed
/// may have been at either: the interval reaches over both, and the shift lies midway. Where both sides'
/// clocks were counted, and the speeds are those of clocks, it reaches no further than the clocks differ: not
/// at all where they agree within 0.5 %.
StepShift shift_of_runs(const StoredRun& baseline, const StoredRun& current, const CompareRule& rule);

/// `rule` with what all these runs on one device tell of its two speeds.
CompareRule rule_for(std::span<const StoredRun> baseline, std::span<const StoredRun> current,
                     CompareRule rule);

/// How much longer the current sides of several cells take together: the mean of their logs, so the geometric
/// mean of their ratios, with an interval by how these differ from one another (Student's t; cells that
/// follow one another count for less where they are alike, as steps do). All of a run's cells have its start
/// in common: the deviation from run to run is no less for many of them. None of fewer than `least_steps`
/// cells.
std::optional<StepShift> shift_of_cells(std::span<const StepShift> cells, const CompareRule& rule);

/// Two cells measured in turns: `differences` has each round's mean log of the current side's times less that
/// of the baseline's, one at least. Shift and interval are the signed-rank test's.
StepShift shift_of_rounds(std::span<const double> differences, const CompareRule& rule);

/// Slower or Faster where the whole interval lies beyond the threshold; Same where, by the steps alone, it
/// lies within; else NotEnoughSteps. What differs from run to run keeps from claiming a difference, and no
/// number of steps would make it less: it is no reason to say that steps are missing.
Verdict verdict_of(const StepShift& difference, const CompareRule& rule);

} // namespace stepscope
