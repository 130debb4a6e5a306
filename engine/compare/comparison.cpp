#include "compare/comparison.h"

#include "compare/statistics/false_discoveries.h"
#include "compare/step_values.h"
#include "compare/under_tool.h"
#include "records/cut_short.h"
#include "records/environment/device_traits.h"
#include "records/trust.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace stepscope {

namespace {

/// Both sides' steps of the cells of one device; times, or what else of which less is better.
struct DeviceRuns {
    std::vector<std::size_t> cells; ///< in Comparison
    std::vector<StoredRun> baseline, current;
};

/// Less is better: of a rate the time that one takes.
std::vector<double> as_times(std::vector<double> values, const Figure& figure) {
    if (figure.better == Better::More)
        for (double& value : values)
            value = 1 / value;
    return values;
}

/// Why a side has no such figure.
Sentence why_without(const CellResult& cell, bool is_baseline, const Figure& figure) {
    const auto text = [is_baseline](const char* of_baseline, const char* of_current) {
        return is_baseline ? of_baseline : of_current;
    };
    if (cell.status == Status::Ok)
        return {text(STEPSCOPE_TEXT("compare", "baseline has no figure %1"),
                     STEPSCOPE_TEXT("compare", "current has no figure %1")),
                {FigureId{&figure}}};
    if (cell.status)
        return {text(STEPSCOPE_TEXT("compare", "baseline %1"), STEPSCOPE_TEXT("compare", "current %1")),
                {*cell.status}};
    if (cell.started)
        return {text(STEPSCOPE_TEXT("compare", "baseline unfinished"),
                     STEPSCOPE_TEXT("compare", "current unfinished"))};
    return {
        text(STEPSCOPE_TEXT("compare", "baseline not run"), STEPSCOPE_TEXT("compare", "current not run"))};
}

std::vector<Sentence> why_not(const CellResult& baseline, const CellResult& current,
                              const ComparedCell& compared, const Figure& figure) {
    std::vector<Sentence> out;
    if (!compared.baseline) out.push_back(why_without(baseline, true, figure));
    if (!compared.current) out.push_back(why_without(current, false, figure));
    if (out.empty()) out.push_back({STEPSCOPE_TEXT("compare", "a figure of 0 has no ratio")});
    return out;
}

/// By the two figures alone.
ComparedCell compared_figures(const CellMatch& match, const CellResult& baseline, const CellResult& current,
                              const Figure& figure) {
    ComparedCell out;
    out.cells = match;
    if (is_counted(figure) || !was_cut_short(baseline)) out.baseline = figure.value(baseline);
    if (is_counted(figure) || !was_cut_short(current)) out.current = figure.value(current);
    if (!is_counted(figure)) out.why = why_under_tool(baseline, current);
    if (!out.why.empty()) return out;
    if ((out.ratio = out.ratio_of_figures())) {
        out.verdict = Verdict::NoDoubtKnown;
    } else {
        out.why = why_not(baseline, current, out, figure);
    }
    out.clock_ratio = clock_ratio(baseline, current);
    return out;
}

/// Of logs of times; of a rate the ratio is the other way round.
double ratio_of(double shift, bool more_is_better) {
    return std::exp(more_is_better ? -shift : shift);
}

Interval ratios_of(const Interval& shift, bool more_is_better) {
    const double low = ratio_of(shift.low, more_is_better);
    const double high = ratio_of(shift.high, more_is_better);
    return more_is_better ? Interval{high, low} : Interval{low, high};
}

/// From `cell.steps`.
void take_verdict(ComparedCell& cell, bool more_is_better, const CompareRule& rule) {
    cell.verdict = verdict_of(*cell.steps, rule);
    cell.ratio = ratio_of(cell.steps->shift, more_is_better);
    cell.ratio_interval = ratios_of(cell.steps->interval, more_is_better);
}

/// Whether a device waits for the host, which launches a step's operations one by one: it takes more than
/// twice what their arithmetic and traffic need, or nobody knows what they need.
bool waits_for_launches(const CellResult& cell) {
    constexpr double most_over_prediction = 2;
    if (cell.cell.options.launch != Launch::Eager || !is_launched_by_host(cell)) return false;
    const std::optional<double> over = figure("step_over_prediction").value(cell);
    return !over || *over > most_over_prediction;
}

/// `rule` with what differs from start to start of these two, unless both are of one.
CompareRule with_launches(CompareRule rule, const CellResult& baseline, const CellResult& current) {
    const bool of_one_run = baseline.environment && baseline.environment == current.environment;
    if (!of_one_run && (waits_for_launches(baseline) || waits_for_launches(current)))
        rule.run_to_run = std::max(rule.run_to_run, rule.launches_run_to_run);
    return rule;
}

/// Of what is counted: nothing but the threshold decides.
Verdict counted_verdict(double ratio, const Figure& figure, const CompareRule& rule) {
    const double worse = figure.better == Better::More ? 1 / ratio : ratio;
    if (worse > 1 + rule.threshold) return Verdict::Worse;
    return worse * (1 + rule.threshold) < 1 ? Verdict::Better : Verdict::Same;
}

bool was_disturbed(const CellResult& cell) {
    return has_doubt(cell, DoubtKind::ForeignLoad) || has_doubt(cell, DoubtKind::Steal);
}

bool was_disturbed(const ComparedCell& cell, const Results& baseline, const Results& current) {
    return cell.steps && cell.steps->rounds == 0 &&
           (was_disturbed(baseline.cells()[cell.cells.baseline]) ||
            was_disturbed(current.cells()[cell.cells.current]));
}

void mark_what_stands(Comparison& comparison, const Results& baseline, const Results& current) {
    comparison.slower = comparison.faster = comparison.disturbed = 0;
    std::vector<double> doubts;
    std::vector<ComparedCell*> cells;
    for (ComparedCell& cell : comparison.cells)
        if (cell.steps) {
            doubts.push_back(cell.steps->doubt);
            cells.push_back(&cell);
        }
    const std::vector<bool> stand = discoveries(doubts, comparison.rule.doubt);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        ComparedCell& cell = *cells[i];
        cell.stands = false;
        if (!stand[i] || !is_claim(cell.verdict)) continue;
        if (was_disturbed(cell, baseline, current)) {
            ++comparison.disturbed;
            continue;
        }
        cell.stands = true;
        ++(cell.verdict == Verdict::Slower ? comparison.slower : comparison.faster);
    }
    for (ComparedCell& cell : comparison.cells)
        if (cell.verdict == Verdict::Worse || cell.verdict == Verdict::Better) {
            cell.stands = true;
            ++(cell.verdict == Verdict::Worse ? comparison.slower : comparison.faster);
        }
}

void take_together(Comparison& comparison, const Results& baseline, const Results& current) {
    std::vector<StepShift> shifts;
    for (const ComparedCell& cell : comparison.cells)
        if (cell.steps && !was_disturbed(cell, baseline, current)) shifts.push_back(*cell.steps);
    comparison.together.reset();
    const std::optional<StepShift> shift = shift_of_cells(shifts, comparison.rule);
    if (!shift) return;
    const bool more_is_better = comparison.figure->better == Better::More;
    comparison.together = CellsTogether{.cells = shifts.size(),
                                        .shift = *shift,
                                        .verdict = verdict_of(*shift, comparison.rule),
                                        .ratio = ratio_of(shift->shift, more_is_better),
                                        .ratio_interval = ratios_of(shift->interval, more_is_better)};
}

void count_verdicts(Comparison& comparison) {
    double logs = 0;
    comparison.counts.clear();
    for (const ComparedCell& cell : comparison.cells) {
        ++comparison.counts[cell.verdict];
        if (cell.ratio) logs += std::log(*cell.ratio);
    }
    if (const std::size_t count = comparison.compared(); count > 0)
        comparison.geometric_mean = std::exp(logs / static_cast<double>(count));
}

void note_places(Comparison& comparison, const Results& baseline, const Results& current) {
    SweepSpec devices;
    devices.devices.clear();
    std::set<std::pair<const Environment*, const Environment*>> places;
    comparison.places_known = !comparison.cells.empty();
    for (const ComparedCell& cell : comparison.cells) {
        const CellResult& before = baseline.cells()[cell.cells.baseline];
        const CellResult& now = current.cells()[cell.cells.current];
        devices.devices.push_back(now.cell.device);
        if (before.environment && now.environment)
            places.emplace(before.environment.get(), now.environment.get());
        else
            comparison.places_known = false;
    }
    for (const auto& [before, now] : places)
        for (const Difference& difference : differences(devices, *before, *now))
            if (std::ranges::find(comparison.elsewhere, difference) == comparison.elsewhere.end())
                comparison.elsewhere.push_back(difference);
}

} // namespace

std::optional<double> ComparedCell::ratio_of_figures() const {
    return baseline && current && *baseline > 0 && *current > 0 ? std::optional(*current / *baseline)
                                                                : std::nullopt;
}

bool ComparedCell::figures_disagree(const CompareRule& rule) const {
    constexpr double least_shown = 5e-4; // of three digits behind the point
    const std::optional<double> of_figures = ratio_of_figures();
    if (!ratio || !of_figures) return false;
    const double by_steps = std::log(*ratio);
    const double by_figures = std::log(*of_figures);
    const bool opposite =
        by_steps * by_figures < 0 && std::min(std::abs(by_steps), std::abs(by_figures)) >= least_shown;
    return opposite || std::abs(by_steps - by_figures) > std::log1p(rule.threshold);
}

bool is_counted(const Figure& figure) {
    if (is_told_by_steps(figure)) return false; // cycles are counts
    return figure.kind == FigureKind::Bytes || figure.kind == FigureKind::Operations ||
           figure.kind == FigureKind::Count || figure.id == "memory_over_prediction";
}

std::size_t Comparison::compared() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](const ComparedCell& cell) { return cell.ratio.has_value(); }));
}

std::vector<std::string_view> Comparison::unsaid() const {
    std::vector<std::string_view> out;
    for (const ComparedCell& cell : cells)
        for (const std::string_view name : cell.cells.unsaid)
            if (std::ranges::find(out, name) == out.end()) out.push_back(name);
    return out;
}

void decide(ComparedCell& cell, std::span<const double> differences, double baseline, double current,
            const CompareRule& rule) {
    if (differences.empty()) return;
    cell.steps = shift_of_rounds(differences, rule);
    cell.baseline = baseline;
    cell.current = current;
    cell.clock_ratio.reset();
    cell.why.clear();
    cell.not_measured.reset();
    take_verdict(cell, false, rule);
}

void sum_up(Comparison& comparison, const Results& baseline, const Results& current) {
    mark_what_stands(comparison, baseline, current);
    take_together(comparison, baseline, current);
    count_verdicts(comparison);
}

Comparison compare(const Results& baseline, const Results& current, const Figure& figure,
                   const CompareRule& rule, std::vector<const Axis*> across) {
    CellMatches matches = match_cells(baseline, current, across);
    Comparison out;
    out.across = std::move(across);
    out.figure = &figure;
    out.rule = rule;
    out.baseline = std::move(matches.baseline);
    out.current = std::move(matches.current);
    std::map<std::pair<std::string, std::string>, DeviceRuns> devices;
    for (const CellMatch& match : matches.pairs) {
        const CellResult& before = baseline.cells()[match.baseline];
        const CellResult& now = current.cells()[match.current];
        out.cells.push_back(compared_figures(match, before, now, figure));
        if (!out.cells.back().ratio) continue;
        if (is_counted(figure)) {
            if (figure.better != Better::Neither)
                out.cells.back().verdict = counted_verdict(*out.cells.back().ratio, figure, rule);
            continue;
        }
        const std::vector<double> steps_before = as_times(step_values(figure, before), figure);
        const std::vector<double> steps_now = as_times(step_values(figure, now), figure);
        if (steps_before.empty() || steps_now.empty()) continue;
        if (std::min(steps_before.size(), steps_now.size()) < least_steps) {
            out.cells.back().verdict = Verdict::NotEnoughSteps;
            continue;
        }
        DeviceRuns& runs = devices[{before.cell.device, now.cell.device}];
        runs.cells.push_back(out.cells.size() - 1);
        runs.baseline.emplace_back(steps_before, step_clocks(figure, before));
        runs.current.emplace_back(steps_now, step_clocks(figure, now));
    }
    for (const auto& [device, runs] : devices) {
        const CompareRule with_speeds = rule_for(runs.baseline, runs.current, rule);
        for (std::size_t i = 0; i < runs.cells.size(); ++i) {
            ComparedCell& cell = out.cells[runs.cells[i]];
            const CompareRule for_cell = with_launches(with_speeds, baseline.cells()[cell.cells.baseline],
                                                       current.cells()[cell.cells.current]);
            cell.steps = shift_of_runs(runs.baseline[i], runs.current[i], for_cell);
            take_verdict(cell, figure.better == Better::More, for_cell);
        }
    }
    sum_up(out, baseline, current);
    note_places(out, baseline, current);
    return out;
}

} // namespace stepscope
