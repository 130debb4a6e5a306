#include "compare/report/comparison_report.h"
#include "json/json_form.h"
#include "records/trust.h"
#include "workload/json/choice_json.h"

#include <nlohmann/json.hpp>

namespace stepscope {

namespace {

using nlohmann::json;

template <typename T>
json or_null(const std::optional<T>& value) {
    return value ? write_json(*value) : json();
}

json ends_of(const Interval& interval) {
    return json::array({write_json(interval.low), write_json(interval.high)});
}

json ends_or_null(const std::optional<Interval>& interval) {
    return interval ? ends_of(*interval) : json();
}

json noise_json(const StepNoise& noise, const std::optional<TwoSpeeds>& speeds) {
    json out = {{"measured", noise.steps},
                {"deviation", write_json(noise.deviation)},
                {"effective", write_json(noise.effective_steps)},
                {"standard_error", write_json(noise.standard_error)},
                {"two_speeds", nullptr}};
    if (speeds)
        out["two_speeds"] = {{"ratio", write_json(speeds->ratio)},
                             {"slow_share", write_json(speeds->slow_share)},
                             {"changes", speeds->changes}};
    return out;
}

json steps_json(const StepShift& steps) {
    return {{"log_shift", write_json(steps.shift)},
            {"log_interval", ends_of(steps.interval)},
            {"log_interval_of_steps", ends_of(steps.of_steps)},
            {"doubt", write_json(steps.doubt)},
            {"rounds", steps.rounds},
            {"steps_needed", or_null(steps.steps_needed)},
            {"baseline", noise_json(steps.baseline, steps.baseline_speeds)},
            {"current", noise_json(steps.current, steps.current_speeds)}};
}

json axes_json(const Cell& cell) {
    json out = json::object();
    for (const Axis& axis : axes())
        out[std::string(axis.name)] = told_value_to_json(axis, cell);
    return out;
}

json side_json(const CellResult& cell, const std::optional<double>& value) {
    json doubts = json::array();
    for (const Doubt& doubt : doubts_of(cell))
        doubts.push_back({{"doubt", name_of(doubt.kind)}, {"share", write_json(doubt.share)}});
    return {{"cell", cell_number(cell.cell.index)},
            {"status", cell.status ? json(name_of(*cell.status)) : json()},
            {"value", or_null(value)},
            {"doubts", std::move(doubts)}};
}

json unmatched_json(const std::vector<UnmatchedCell>& cells, const Results& side, const std::string& other) {
    json out = json::array();
    for (const UnmatchedCell& cell : cells) {
        const Cell& told = side.cells()[cell.place].cell;
        out.push_back({{"cell", cell_number(told.index)},
                       {"axes", axes_json(told)},
                       {"why", english(why_unmatched(cell, side, other))}});
    }
    return out;
}

json together_json(const CellsTogether& together) {
    return {{"cells", together.cells},
            {"verdict", name_of(together.verdict)},
            {"ratio", write_json(together.ratio)},
            {"ratio_interval", ends_of(together.ratio_interval)},
            {"log_interval_of_cells", ends_of(together.shift.of_steps)},
            {"doubt", write_json(together.shift.doubt)}};
}

json summary_json(const Comparison& comparison) {
    json verdicts = json::object();
    for (const auto& [verdict, name] : ChoiceNames<Verdict>::values) {
        const auto found = comparison.counts.find(verdict);
        verdicts[std::string(name)] = found != comparison.counts.end() ? found->second : 0;
    }
    return {{"matched", comparison.cells.size()},
            {"compared", comparison.compared()},
            {"geometric_mean", or_null(comparison.geometric_mean)},
            {"together", comparison.together ? together_json(*comparison.together) : json()},
            {"verdicts", std::move(verdicts)},
            {"stand", {{"slower", comparison.slower}, {"faster", comparison.faster}}},
            {"unsaid", comparison.unsaid()}};
}

} // namespace

json comparison_json(const Comparison& comparison, const Results& baseline, const Results& current,
                     const SideNames& names, const CellChanges* changes) {
    json cells = json::array();
    for (const ComparedCell& cell : comparison.cells)
        cells.push_back({{"axes", axes_json(told_cell(cell.cells, baseline, current))},
                         {"unsaid", cell.cells.unsaid},
                         {"verdict", name_of(cell.verdict)},
                         {"stands", cell.stands},
                         {"ratio", or_null(cell.ratio)},
                         {"ratio_interval", ends_or_null(cell.ratio_interval)},
                         {"why", english(cell.why, ", ")},
                         {"not_measured", cell.not_measured ? json(english(*cell.not_measured)) : json()},
                         {"clock_ratio", or_null(cell.clock_ratio)},
                         {"baseline", side_json(baseline.cells()[cell.cells.baseline], cell.baseline)},
                         {"current", side_json(current.cells()[cell.cells.current], cell.current)},
                         {"steps", cell.steps ? steps_json(*cell.steps) : json()}});
    json elsewhere = json::array();
    for (const Difference& difference : comparison.elsewhere)
        elsewhere.push_back(
            {{"fact", difference.fact}, {"baseline", difference.was}, {"current", difference.is}});
    json across = json::array();
    for (const Axis* const axis : comparison.across)
        across.push_back(axis->name);
    json out = {{"baseline", names.baseline},
                {"current", names.current},
                {"figure", comparison.figure->id},
                {"unit", unit_of(comparison.figure->kind)},
                {"rule",
                 {{"threshold", comparison.rule.threshold},
                  {"doubt", comparison.rule.doubt},
                  {"run_to_run", comparison.rule.run_to_run},
                  {"launches_run_to_run", comparison.rule.launches_run_to_run}}},
                {"across", std::move(across)},
                {"elsewhere", std::move(elsewhere)},
                {"places_known", comparison.places_known},
                {"summary", summary_json(comparison)},
                {"cells", std::move(cells)},
                {"unmatched",
                 {{"baseline", unmatched_json(comparison.baseline, baseline, names.current)},
                  {"current", unmatched_json(comparison.current, current, names.baseline)}}}};
    if (changes) out["changes"] = changes_json(*changes, comparison, current);
    return out;
}

} // namespace stepscope
