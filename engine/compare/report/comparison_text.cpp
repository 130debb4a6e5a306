#include "compare/report/comparison_text.h"

#include "compare/step_values.h"
#include "records/trust.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace stepscope {

namespace {

template <typename Text>
std::string joined(const std::vector<Text>& texts, const char* between) {
    std::string out;
    for (const Text& text : texts)
        out += (out.empty() ? "" : between) + std::string(text);
    return out;
}

std::string percent(double part) {
    return fmt::format("{:.3g} %", part * 100);
}

/// What is told of several cells alike, in the order in which it first came up.
template <typename Of>
class Together {
public:
    struct Group {
        std::string text;
        std::vector<Of> of;
    };

    void add(std::string text, Of of) {
        const auto [place, is_new] = places_.emplace(std::move(text), groups_.size());
        if (is_new) groups_.push_back({place->first, {}});
        groups_[place->second].of.push_back(std::move(of));
    }
    const std::vector<Group>& groups() const { return groups_; }

private:
    std::map<std::string, std::size_t> places_;
    std::vector<Group> groups_;
};

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

/// What speaks against the figure; of what steps tell, not what is wrong with the peaks of the device.
std::string doubts_for(const Figure& figure, const CellResult& cell) {
    std::string out;
    for (const Doubt& doubt : doubts_of(cell)) {
        const bool of_peaks = doubt.kind == DoubtKind::PeaksUnderLoad || doubt.kind == DoubtKind::OverPeak;
        if (!of_peaks || !is_told_by_steps(figure)) out += (out.empty() ? "" : "; ") + text_of(doubt);
    }
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

std::vector<std::string> remarks_of(const ComparedCell& cell, const CellResult& baseline,
                                    const CellResult& current, const Figure& figure, double threshold) {
    std::vector<std::string> out;
    if (!cell.why.empty()) out.push_back(cell.why);
    if (was_measured_in_turns(cell)) return out; // its stored steps were not asked
    const std::string doubts_before = doubts_for(figure, baseline);
    const std::string doubts_now = doubts_for(figure, current);
    if (!doubts_before.empty() && doubts_before == doubts_now) {
        out.push_back("both sides in doubt: " + doubts_now);
    } else {
        if (!doubts_before.empty()) out.push_back("baseline in doubt: " + doubts_before);
        if (!doubts_now.empty()) out.push_back("current in doubt: " + doubts_now);
    }
    if (cell.steps)
        for (const auto& [name, speeds] : {std::pair{"baseline", &cell.steps->baseline_speeds},
                                           std::pair{"current", &cell.steps->current_speeds}})
            if (*speeds)
                out.push_back(
                    fmt::format("{} took turns at two speeds {} apart, {} of its steps at the slower", name,
                                percent((*speeds)->ratio - 1), percent((*speeds)->slow_share)));
    if (cell.clock_ratio && std::abs(*cell.clock_ratio - 1) > threshold)
        out.push_back(fmt::format("the device's clock was {} of the baseline's", percent(*cell.clock_ratio)));
    if (cell.steps && cell.steps->steps_needed)
        out.push_back(
            fmt::format("about {} measured steps a side would tell", rounded(*cell.steps->steps_needed)));
    else if (cell.verdict == Verdict::NotEnoughSteps && !cell.steps)
        out.push_back(fmt::format("{} measured steps a side are the least", least_steps));
    return out;
}

} // namespace

std::string ratio_text(double ratio) {
    return fmt::format("{:.3f}", ratio);
}

std::string interval_text(const Interval& ratios) {
    return ratio_text(ratios.low) + " to " + ratio_text(ratios.high);
}

std::string verdict_text(const ComparedCell& cell) {
    const bool claims = cell.verdict == Verdict::Slower || cell.verdict == Verdict::Faster;
    return std::string(name_of(cell.verdict)) + (claims && !cell.stands ? "?" : "");
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

std::vector<std::string> across_texts(const Comparison& comparison, const Results& baseline,
                                      const Results& current) {
    std::vector<std::string> out;
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
            out.push_back(fmt::format("Compared across {}: baseline {}, current {}.", axis->name,
                                      joined(before, ", "), joined(now, ", ")));
    }
    return out;
}

std::vector<std::string> place_texts(const Comparison& comparison) {
    std::vector<std::string> out;
    for (const Difference& difference : comparison.elsewhere)
        out.push_back("Measured elsewhere: " + text_of(difference));
    if (!comparison.places_known && !comparison.cells.empty())
        out.emplace_back("Not both sides say where they were measured: machine and device may differ.");
    return out;
}

std::vector<std::string> summary_texts(const Comparison& comparison) {
    std::vector<std::string> out;
    std::string counts;
    for (const auto& [verdict, name] : ChoiceNames<Verdict>::values)
        if (const auto found = comparison.counts.find(verdict); found != comparison.counts.end())
            counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", found->second, name);
    out.push_back(fmt::format("Cells matched: {}{}.", comparison.cells.size(),
                              counts.empty() ? "" : " (" + counts + ")"));
    if (comparison.geometric_mean)
        out.push_back(fmt::format("Geometric mean of the ratios ({}): {}.", comparison.figure->label,
                                  ratio_text(*comparison.geometric_mean)));
    const auto given = [&](Verdict verdict) {
        const auto found = comparison.counts.find(verdict);
        return found != comparison.counts.end() ? found->second : 0;
    };
    if (const std::size_t claims = given(Verdict::Slower) + given(Verdict::Faster); claims > 0)
        out.push_back(
            fmt::format("Among all cells {} slower and {} faster stand; no more than {} of those are "
                        "expected to be chance.",
                        comparison.slower, comparison.faster, percent(comparison.rule.doubt)));
    if (comparison.disturbed > 0)
        out.push_back(
            fmt::format("{} more are of cells that were measured while others used the machine: they "
                        "do not count until measured again.",
                        comparison.disturbed));
    if (given(Verdict::NoDoubtKnown) > 0)
        out.emplace_back("No doubt known: without single steps on both sides a ratio is all there is.");
    if (const auto turns = std::ranges::count_if(comparison.cells, was_measured_in_turns); turns > 0)
        out.push_back(fmt::format("Measured in turns just now: {} of them.", turns));
    if (const auto unsaid = comparison.unsaid(); !unsaid.empty())
        out.push_back("One side does not say, and it is taken for equal: " + joined(unsaid, ", ") + ".");
    return out;
}

std::vector<std::string> remark_texts(const Comparison& comparison, const Results& baseline,
                                      const Results& current) {
    constexpr std::size_t fewest_together = 4;
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    Together<std::string> together;
    for (const ComparedCell& cell : comparison.cells) {
        const std::vector<std::string> remarks =
            remarks_of(cell, baseline.cells()[cell.cells.baseline], current.cells()[cell.cells.current],
                       *comparison.figure, comparison.rule.threshold);
        if (!remarks.empty())
            together.add(joined(remarks, "; "), title_of(told_cell(cell.cells, baseline, current), shown));
    }
    std::vector<std::string> out;
    for (const auto& [remark, titles] : together.groups()) {
        if (titles.size() >= fewest_together)
            out.push_back(fmt::format("{} and {} more: {}", titles.front(), titles.size() - 1, remark));
        else
            for (const std::string& title : titles)
                out.push_back(fmt::format("{}: {}", title, remark));
    }
    return out;
}

std::vector<std::string> unmatched_texts(const Comparison& comparison, const Results& baseline,
                                         const Results& current, const SideNames& names) {
    std::vector<std::string> out;
    const auto add = [&](const std::vector<UnmatchedCell>& cells, const Results& side, const std::string& own,
                         const std::string& other) {
        Together<int> together;
        for (const UnmatchedCell& cell : cells)
            together.add(text_of(cell, side, other), cell_number(side.cells()[cell.place].cell.index));
        for (const auto& [why, numbers] : together.groups())
            out.push_back(numbers.size() > 1
                              ? fmt::format("cells {} of {}: {}", ranges_text(numbers), own, why)
                              : fmt::format("cell {} of {} ({}): {}", numbers.front(), own,
                                            side.title_of(side.find(cell_index(numbers.front()))->cell),
                                            why));
    };
    add(comparison.baseline, baseline, names.baseline, names.current);
    add(comparison.current, current, names.current, names.baseline);
    return out;
}

} // namespace stepscope
