#include "compare/report/comparison_text.h"

#include "compare/decide_now.h"
#include "compare/report/together.h"
#include "compare/step_values.h"
#include "records/trust.h"
#include "run/cell/in_turns.h"
#include "system/text/translatable.h"
#include "tables/digits.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace stepscope {

namespace {

/// "1 to 4, 7": numbers in ascending order.
std::string ranges_text(const std::vector<int>& numbers) {
    std::string out;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        out += fmt::format("{}{}", out.empty() ? "" : ", ", numbers[first]);
        if (last > first) out += fmt::format("{}{}", last == first + 1 ? ", " : " to ", numbers[last]);
        first = last + 1;
    }
    return out;
}

/// What speaks against the figure: against what is counted, nothing; of what steps tell, not what is wrong
/// with the peaks of the device.
std::vector<Doubt> doubts_for(const Figure& figure, const CellResult& cell) {
    if (is_counted(figure)) return {};
    std::vector<Doubt> out = doubts_of(cell);
    if (is_told_by_steps(figure))
        std::erase_if(out, [](const Doubt& doubt) { return row_of(doubt.kind).of_peaks; });
    return out;
}

Several told_doubts(const std::vector<Doubt>& doubts) {
    Several out{.sentences = {}, .between = "; "};
    for (const Doubt& doubt : doubts)
        out.sentences.push_back({"%1", {doubt}});
    return out;
}

Several told_axes(const std::vector<const Axis*>& axes) {
    Several out;
    for (const Axis* const axis : axes)
        out.sentences.push_back({"%1", {axis}});
    return out;
}

Several told_texts(const std::vector<std::string>& texts) {
    Several out;
    for (const std::string& text : texts)
        out.sentences.push_back({"%1", {text}});
    return out;
}

/// To two digits: more would say that it is known so well.
std::size_t rounded(std::size_t number) {
    std::size_t unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit - 1) / unit * unit;
}

bool was_measured_in_turns(const ComparedCell& cell) {
    return cell.steps && cell.steps->rounds > 0;
}

/// Why of a ratio nothing is claimed.
Sentence why_no_doubt(const Figure& figure) {
    if (is_told_by_steps(figure))
        return {STEPSCOPE_TEXT(
            "compare", "No doubt known: without single steps on both sides a ratio is all there is.")};
    if (is_counted(figure))
        return {STEPSCOPE_TEXT("compare", "No doubt known: of %1 neither more nor less is better."),
                {FigureId{&figure}}};
    return {STEPSCOPE_TEXT("compare",
                           "No doubt known: no test tells how far chance moves %1, so nothing is claimed."),
            {FigureId{&figure}}};
}

/// What speaks against the figures of the sides.
void add_doubts(std::vector<Sentence>& out, const std::vector<Doubt>& baseline,
                const std::vector<Doubt>& current) {
    if (!baseline.empty() && baseline == current) {
        out.push_back({STEPSCOPE_TEXT("compare", "both sides in doubt: %1"), {told_doubts(current)}});
        return;
    }
    if (!baseline.empty())
        out.push_back({STEPSCOPE_TEXT("compare", "baseline in doubt: %1"), {told_doubts(baseline)}});
    if (!current.empty())
        out.push_back({STEPSCOPE_TEXT("compare", "current in doubt: %1"), {told_doubts(current)}});
}

/// What would settle a pair that rounds have not.
Sentence rounds_sentence(const StepShift& steps) {
    if (steps.steps_needed && *steps.steps_needed <= std::size_t{TurnsPlan::most_rounds})
        return {
            STEPSCOPE_TEXT("compare", "about %1 rounds in turns would tell (stepscope-cli compare --rounds)"),
            {rounded(*steps.steps_needed)}};
    return {STEPSCOPE_TEXT("compare", "its ratio is so close to the threshold that %1 rounds would not tell"),
            {std::size_t{TurnsPlan::most_rounds}}};
}

/// What the ratio is of, where the two figures alone make another one.
Sentence figures_sentence(const ComparedCell& cell) {
    const Ratio of_figures{*cell.ratio_of_figures()};
    if (was_measured_in_turns(cell))
        return {STEPSCOPE_TEXT("compare",
                               "of the two figures alone the ratio is %1; this one is the middle of "
                               "the rounds, which a few long steps hardly move"),
                {of_figures}};
    if (cell.steps && (cell.steps->baseline_speeds || cell.steps->current_speeds))
        return {STEPSCOPE_TEXT("compare", "of the two figures alone the ratio is %1; this one is of steps at "
                                          "equal speed, as far as that is known"),
                {of_figures}};
    return {STEPSCOPE_TEXT("compare", "of the two figures alone the ratio is %1; this one is of all "
                                      "pairs of steps, which a few long ones hardly move"),
            {of_figures}};
}

/// What would settle a pair that stored steps have not.
void add_what_would_tell(std::vector<Sentence>& out, const Comparison& comparison, const ComparedCell& cell) {
    if (!cell.steps) {
        out.push_back({STEPSCOPE_TEXT("compare", "%1 measured steps a side are the least"),
                       {std::size_t{least_steps}}});
        return;
    }
    if (cell.steps->steps_needed) {
        out.push_back({STEPSCOPE_TEXT("compare", "about %1 measured steps a side would tell"),
                       {rounded(*cell.steps->steps_needed)}});
        return;
    }
    if (cell.steps->run_to_run > comparison.rule.run_to_run)
        out.push_back(
            {STEPSCOPE_TEXT("compare",
                            "the device waits for the host to launch its operations one by one, and how "
                            "long that takes differs by %1 from start to start of a program: more such "
                            "steps would not tell"),
             {Percent{cell.steps->run_to_run}}});
    else if (cell.steps->of_speeds > 0)
        out.push_back(
            {STEPSCOPE_TEXT("compare", "the device takes turns at two speeds, and a side that shows "
                                       "one may have been at either: more such steps would not tell")});
    else
        out.push_back({STEPSCOPE_TEXT(
            "compare", "its ratio is so close to the threshold that more steps would not tell")});
    if (is_decided_in_turns(*comparison.figure) && !cell.not_measured)
        out.push_back({STEPSCOPE_TEXT(
            "compare",
            "both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)")});
}

/// Whether it is told of each cell by itself that it was not measured in turns.
enum class NotMeasured { Told, ToldOfManyTogether };

void add_speeds(std::vector<Sentence>& out, const StepShift& steps) {
    const auto add = [&out](const char* text, const std::optional<TwoSpeeds>& speeds) {
        if (speeds) out.push_back({text, {Percent{speeds->ratio - 1}, Percent{speeds->slow_share}}});
    };
    add(STEPSCOPE_TEXT("compare",
                       "baseline took turns at two speeds %1 apart, %2 of its steps at the slower"),
        steps.baseline_speeds);
    add(STEPSCOPE_TEXT("compare", "current took turns at two speeds %1 apart, %2 of its steps at the slower"),
        steps.current_speeds);
}

/// In the order in which they are read.
std::vector<Sentence> remarks(const Comparison& comparison, const ComparedCell& cell, const Results& baseline,
                              const Results& current, NotMeasured not_measured) {
    std::vector<Sentence> out;
    if (!cell.why.empty()) out.push_back({"%1", {Several{.sentences = cell.why}}});
    if (cell.not_measured && not_measured == NotMeasured::Told) out.push_back(*cell.not_measured);
    if (cell.figures_disagree(comparison.rule)) out.push_back(figures_sentence(cell));
    if (was_measured_in_turns(cell)) { // its stored steps were not asked
        if (cell.verdict == Verdict::NotEnoughSteps) out.push_back(rounds_sentence(*cell.steps));
        return out;
    }
    add_doubts(out, doubts_for(*comparison.figure, baseline.cells()[cell.cells.baseline]),
               doubts_for(*comparison.figure, current.cells()[cell.cells.current]));
    if (cell.steps) add_speeds(out, *cell.steps);
    if (cell.steps && (cell.steps->baseline_speeds || cell.steps->current_speeds) && !cell.clock_ratio)
        out.push_back({STEPSCOPE_TEXT(
            "compare", "not both sides tell their clock: one that changes may explain the two speeds")});
    if (cell.clock_ratio && std::abs(*cell.clock_ratio - 1) > comparison.rule.threshold)
        out.push_back({STEPSCOPE_TEXT("compare", "the device's clock was %1 of the baseline's"),
                       {Percent{*cell.clock_ratio}}});
    if (cell.verdict == Verdict::NotEnoughSteps) add_what_would_tell(out, comparison, cell);
    return out;
}

} // namespace

std::vector<Sentence> told_together(const Together<std::string>& together) {
    constexpr std::size_t fewest_together = 4;
    std::vector<Sentence> out;
    for (const auto& [told, titles] : together.groups()) {
        if (titles.size() >= fewest_together)
            out.push_back(
                {STEPSCOPE_TEXT("compare", "%1 and %2 more: %3"), {titles.front(), titles.size() - 1, told}});
        else
            for (const std::string& title : titles)
                out.push_back({"%1: %2", {title, told}});
    }
    return out;
}

std::string ratio_text(double ratio) {
    return is_ratio_written_out(ratio) ? fmt::format("{:.3f}", ratio) : fmt::format("{:.3g}", ratio);
}

std::string interval_text(const Interval& ratios) {
    return ratio_text(ratios.low) + " to " + ratio_text(ratios.high);
}

std::size_t doubtful_count(const Comparison& comparison, Verdict verdict) {
    return static_cast<std::size_t>(std::ranges::count_if(comparison.cells, [&](const ComparedCell& cell) {
        return cell.verdict == verdict && is_claim(verdict) && !cell.stands;
    }));
}

std::string verdict_text(const ComparedCell& cell) {
    return std::string(name_of(cell.verdict)) + (is_claim(cell.verdict) && !cell.stands ? "?" : "");
}

Cell told_cell(const CellMatch& match, const Results& baseline, const Results& current) {
    Cell out = current.cells()[match.current].cell;
    for (const Axis& axis : axes())
        if (!is_known(axis, out)) axis.set_value(out, axis.value(baseline.cells()[match.baseline].cell));
    return out;
}

std::vector<const Axis*> shown_axes(const Comparison& comparison, const Results& baseline,
                                    const Results& current) {
    std::vector<Cell> cells;
    for (const ComparedCell& cell : comparison.cells)
        cells.push_back(told_cell(cell.cells, baseline, current));
    const std::vector<const Axis*> varying = varying_axes(cells);
    std::vector<const Axis*> out;
    for (const Axis& axis : axes())
        if (axis.kind == AxisKind::Model || std::ranges::find(varying, &axis) != varying.end())
            out.push_back(&axis);
    return out;
}

bool is_in_doubt(const Comparison& comparison, const ComparedCell& cell, const Results& baseline,
                 const Results& current) {
    if (was_measured_in_turns(cell)) return false;
    return !doubts_for(*comparison.figure, baseline.cells()[cell.cells.baseline]).empty() ||
           !doubts_for(*comparison.figure, current.cells()[cell.cells.current]).empty();
}

std::vector<Sentence> across_sentences(const Comparison& comparison, const Results& baseline,
                                       const Results& current) {
    std::vector<Sentence> out;
    for (const Axis* const axis : comparison.across) {
        std::vector<std::string> before, now;
        const auto note = [axis](std::vector<std::string>& values, const Cell& cell) {
            std::string value = axis->kind == AxisKind::Model ? title_of(cell, {}) : text_of(*axis, cell);
            if (value.empty()) value = "unsaid";
            if (std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
        };
        for (const ComparedCell& cell : comparison.cells) {
            note(before, baseline.cells()[cell.cells.baseline].cell);
            note(now, current.cells()[cell.cells.current].cell);
        }
        if (!before.empty())
            out.push_back({STEPSCOPE_TEXT("compare", "Compared across %1: baseline %2, current %3."),
                           {axis, told_texts(before), told_texts(now)}});
    }
    return out;
}

std::vector<Sentence> place_sentences(const Comparison& comparison) {
    std::vector<Sentence> out;
    for (const Difference& difference : comparison.elsewhere)
        out.push_back({STEPSCOPE_TEXT("compare", "Measured elsewhere: %1"), {difference}});
    if (!comparison.places_known && !comparison.cells.empty())
        out.push_back({STEPSCOPE_TEXT(
            "compare", "Not both sides say where they were measured: machine and device may differ.")});
    return out;
}

Sentence together_sentence(const CellsTogether& together, const CompareRule& rule) {
    std::vector<SentencePart> numbers = {together.cells, Ratio{together.ratio}, Percent{1 - rule.doubt},
                                         Ratio{together.ratio_interval.low},
                                         Ratio{together.ratio_interval.high}};
    switch (together.verdict) {
    case Verdict::Slower:
        return {STEPSCOPE_TEXT("compare", "Taken together, %1 cells are slower: %2 (%3: %4 to %5)."),
                numbers};
    case Verdict::Faster:
        return {STEPSCOPE_TEXT("compare", "Taken together, %1 cells are faster: %2 (%3: %4 to %5)."),
                numbers};
    case Verdict::Same:
        return {STEPSCOPE_TEXT("compare", "Taken together, %1 cells are the same: %2 (%3: %4 to %5)."),
                numbers};
    default:
        return {STEPSCOPE_TEXT("compare", "Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5)."),
                numbers};
    }
}

std::vector<Sentence> summary_sentences(const Comparison& comparison) {
    std::vector<Sentence> out;
    const auto given = [&](Verdict verdict) {
        const auto found = comparison.counts.find(verdict);
        return found != comparison.counts.end() ? found->second : 0;
    };
    Several counts;
    for (const auto& [verdict, name] : ChoiceNames<Verdict>::values) {
        const std::size_t doubtful = doubtful_count(comparison, verdict);
        if (given(verdict) > doubtful)
            counts.sentences.push_back({"%1 %2", {given(verdict) - doubtful, verdict}});
        if (doubtful > 0) counts.sentences.push_back({"%1 %2?", {doubtful, verdict}});
    }
    if (counts.sentences.empty())
        out.push_back({STEPSCOPE_TEXT("compare", "Cells matched: %1."), {comparison.cells.size()}});
    else
        out.push_back(
            {STEPSCOPE_TEXT("compare", "Cells matched: %1 (%2)."), {comparison.cells.size(), counts}});
    if (comparison.geometric_mean)
        out.push_back({STEPSCOPE_TEXT("compare", "Geometric mean of the ratios (%1): %2."),
                       {comparison.figure, Ratio{*comparison.geometric_mean}}});
    if (comparison.together) out.push_back(together_sentence(*comparison.together, comparison.rule));
    if (given(Verdict::Slower) + given(Verdict::Faster) > 0)
        out.push_back(
            {STEPSCOPE_TEXT("compare", "Among all cells %1 slower and %2 faster stand; no more than %3 "
                                       "of those are expected to be chance."),
             {comparison.slower, comparison.faster, Percent{comparison.rule.doubt}}});
    if (comparison.disturbed > 0)
        out.push_back(
            {STEPSCOPE_TEXT("compare", "%1 more are of cells that were measured while others used the "
                                       "machine: they do not count until measured again."),
             {comparison.disturbed}});
    if (given(Verdict::NoDoubtKnown) > 0) out.push_back(why_no_doubt(*comparison.figure));
    if (const auto turns = std::ranges::count_if(comparison.cells, was_measured_in_turns); turns > 0)
        out.push_back({STEPSCOPE_TEXT("compare", "Measured in turns just now: %1 of them."),
                       {static_cast<std::size_t>(turns)}});
    if (given(Verdict::NotEnoughSteps) > 0) {
        const bool more_tell = std::ranges::any_of(comparison.cells, [](const ComparedCell& cell) {
            return cell.verdict == Verdict::NotEnoughSteps && (!cell.steps || cell.steps->steps_needed);
        });
        out.push_back(
            {more_tell
                 ? STEPSCOPE_TEXT("compare",
                                  "Where steps are not enough, more of them tell, a locked clock, or both "
                                  "cells measured again in turns, here and now.")
                 : STEPSCOPE_TEXT("compare",
                                  "Where steps are not enough, a locked clock tells, or both cells "
                                  "measured again in turns, here and now.")});
    }
    if (const auto unsaid = comparison.unsaid(); !unsaid.empty())
        out.push_back({STEPSCOPE_TEXT("compare", "One side does not say, and it is taken for equal: %1."),
                       {told_texts({unsaid.begin(), unsaid.end()})}});
    return out;
}

std::vector<Sentence> remarks_of(const Comparison& comparison, const ComparedCell& cell,
                                 const Results& baseline, const Results& current) {
    return remarks(comparison, cell, baseline, current, NotMeasured::Told);
}

std::vector<Sentence> remark_sentences(const Comparison& comparison, const Results& baseline,
                                       const Results& current) {
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    Together<std::string> not_measured; // of many cells for one reason, whatever else is to be told of each
    Together<std::string> together;
    for (const ComparedCell& cell : comparison.cells) {
        const std::string title = title_of(told_cell(cell.cells, baseline, current), shown);
        if (cell.not_measured) not_measured.add({.sentences = {*cell.not_measured}}, title);
        std::vector<Sentence> others =
            remarks(comparison, cell, baseline, current, NotMeasured::ToldOfManyTogether);
        if (!others.empty()) together.add({.sentences = std::move(others), .between = "; "}, title);
    }
    std::vector<Sentence> out = told_together(not_measured);
    std::ranges::move(told_together(together), std::back_inserter(out));
    return out;
}

Sentence why_unmatched(const UnmatchedCell& cell, const Results& side, const std::string& other) {
    const bool apart = !cell.told_apart_by.empty();
    const Several axes = told_axes(cell.told_apart_by);
    if (cell.fitting > 0 && apart)
        return {STEPSCOPE_TEXT("compare", "fits %1 cells of %2, told apart by %3"),
                {cell.fitting, other, axes}};
    if (cell.fitting > 0)
        return {STEPSCOPE_TEXT("compare", "fits %1 cells of %2, told apart by nothing"),
                {cell.fitting, other}};
    if (cell.sharing > 0 && apart)
        return {STEPSCOPE_TEXT("compare", "one of %1 cells that fit the same of %2, told apart by %3"),
                {cell.sharing, other, axes}};
    if (cell.sharing > 0)
        return {STEPSCOPE_TEXT("compare", "one of %1 cells that fit the same of %2, told apart by nothing"),
                {cell.sharing, other}};
    if (cell.lacking == nullptr)
        return {STEPSCOPE_TEXT("compare", "%1 has no cell with all these values"), {other}};
    const Cell& own = side.cells()[cell.place].cell;
    const std::string value = text_of(*cell.lacking, own);
    if (cell.lacking->kind == AxisKind::Model)
        return {STEPSCOPE_TEXT("compare", "%1 has no model like %2"),
                {other, value.empty() ? title_of(own, {}) : value}};
    return {STEPSCOPE_TEXT("compare", "%1 has no cell with %2 %3"), {other, cell.lacking, value}};
}

std::vector<Sentence> unmatched_sentences(const Comparison& comparison, const Results& baseline,
                                          const Results& current, const SideNames& names) {
    std::vector<Sentence> out;
    const auto add = [&](const std::vector<UnmatchedCell>& cells, const Results& side, const std::string& own,
                         const std::string& other) {
        Together<int> together;
        for (const UnmatchedCell& cell : cells)
            together.add({.sentences = {why_unmatched(cell, side, other)}},
                         cell_number(side.cells()[cell.place].cell.index));
        for (const auto& [why, numbers] : together.groups()) {
            if (numbers.size() > 1)
                out.push_back(
                    {STEPSCOPE_TEXT("compare", "cells %1 of %2: %3"), {ranges_text(numbers), own, why}});
            else
                out.push_back({STEPSCOPE_TEXT("compare", "cell %1 of %2 (%3): %4"),
                               {static_cast<std::size_t>(numbers.front()), own,
                                side.title_of(side.find(cell_index(numbers.front()))->cell), why}});
        }
    };
    add(comparison.baseline, baseline, names.baseline, names.current);
    add(comparison.current, current, names.current, names.baseline);
    return out;
}

} // namespace stepscope
