#pragma once

#include "compare/matching/match_cells.h"
#include "compare/sentence.h"
#include "compare/verdict.h"
#include "records/figures.h"
#include "records/results.h"
#include "sessions/resume.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// One cell on both sides.
struct ComparedCell {
    CellMatch cells;
    Verdict verdict = Verdict::NotCompared;
    /// Whether a verdict Slower or Faster stands among all the cells: of those that do, no larger part than
    /// the rule's doubt is expected to be false. None does of a cell that others disturbed on either side
    /// (foreign load, stolen time): its steps tell of them, too.
    bool stands = false;
    std::optional<double> baseline, current; ///< the figure, in base units
    /// Current over baseline: by the steps where both sides have enough, else of the two figures.
    std::optional<double> ratio;
    std::optional<Interval> ratio_interval; ///< in which it lies with the rule's doubt; not logs
    std::optional<StepShift> steps;         ///< of times and of all else of which less is better
    std::optional<double> clock_ratio; ///< of the mean clocks of the measured steps; explains, never decides
    std::vector<Sentence> why;         ///< it is not compared: "baseline OOM", "current not run"
    std::optional<Sentence> not_measured; ///< in turns, and why, though it was to be

    /// The current figure over the baseline's, which means may make another one than steps do.
    std::optional<double> ratio_of_figures() const;
    /// Whether that goes the other way than `ratio`, or differs by more than the threshold.
    bool figures_disagree(const CompareRule& rule) const;
};

/// What is said of all cells together that steps tell of, and nobody disturbed: of a change that is in each
/// of them, many cells tell what no single one does.
struct CellsTogether {
    std::size_t cells = 0;
    StepShift shift; ///< verdict.h, shift_of_cells
    Verdict verdict = Verdict::NotEnoughSteps;
    double ratio = 1; ///< of the figure
    Interval ratio_interval;
};

/// Two logs or tables held against one another by one figure: a function of both. Places are those in
/// `Results::cells()` of either.
struct Comparison {
    const Figure* figure = nullptr;
    CompareRule rule;
    std::vector<const Axis*> across;              ///< whose values do not count for partners
    std::vector<ComparedCell> cells;              ///< in the order of the current side
    std::vector<UnmatchedCell> baseline, current; ///< what has no partner
    /// How the place of the current side differs from that of the baseline, as far as it bears on times.
    std::vector<Difference> elsewhere;
    bool places_known = false; ///< whether both sides say where they were measured

    /// Of the cells' ratios, over those that have one; none: no cell has.
    std::optional<double> geometric_mean;
    std::optional<CellsTogether> together; ///< of four cells or more
    std::map<Verdict, std::size_t> counts; ///< each verdict that was given
    std::size_t slower = 0, faster = 0;    ///< those that stand; of a counted figure those worse and better
    std::size_t disturbed = 0;             ///< that would stand, had others not disturbed them

    /// How many cells have a ratio.
    std::size_t compared() const;
    /// Whether anything is slower, or worse, that stands: a cell, or all of them together.
    bool is_slower() const { return slower > 0 || (together && together->verdict == Verdict::Slower); }
    /// Names of axes and sizes that one side leaves unsaid, of any pair.
    std::vector<std::string_view> unsaid() const;
};

/// Whether a figure is counted, as memory is, and not measured: no load and no chance moves it.
bool is_counted(const Figure& figure);

/// `figure`: any of `figures()`. Of a figure that steps tell, verdicts are by them (verdict.h), and what the
/// cells of one device tell of its two speeds is held against each; "slower" is worse, whichever way the
/// figure goes. Of what is counted the ratio tells whether it is worse or better, as far as it says which way
/// is. Of others the ratio is known and no doubt. What is not counted, and was measured under a profiling
/// tool on either side, has no ratio.
Comparison compare(const Results& baseline, const Results& current, const Figure& figure,
                   const CompareRule& rule, std::vector<const Axis*> across = {});

/// Takes for a cell, by its place in `comparison.cells`, what measuring both in turns has given instead of
/// the stored steps: each round's difference as `shift_of_rounds` takes it, and both sides' figures. What
/// others did to the machine meanwhile they did to both.
void decide(ComparedCell& cell, std::span<const double> differences, double baseline, double current,
            const CompareRule& rule);
/// Counts verdicts, means and what stands anew, after cells were decided.
void sum_up(Comparison& comparison, const Results& baseline, const Results& current);

} // namespace stepscope
