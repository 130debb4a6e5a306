#include "compare/why/change_report.h"

#include "compare/report/comparison_text.h"
#include "compare/report/markdown_table.h"
#include "compare/report/together.h"
#include "json/json_form.h"
#include "system/text/shown_text.h"
#include "system/text/translatable.h"
#include "tables/markdown/markdown_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

using nlohmann::json;

constexpr double millisecond = 1e-3;

/// So many that a ten-thousandth of the step shows.
int decimals_for(const TimeChange& change) {
    constexpr int digits = 4;
    constexpr int most_decimals = 9;
    const double longest = std::max(change.baseline, change.current) / millisecond;
    return longest > 0
               ? std::clamp(digits - static_cast<int>(std::floor(std::log10(longest))), 0, most_decimals)
               : digits;
}

class Milliseconds {
public:
    explicit Milliseconds(const TimeChange& change) : decimals_(decimals_for(change)) {}

    std::string text(double seconds) const { return fmt::format("{:.{}f}", shown(seconds), decimals_); }
    std::string with_sign(double seconds) const {
        const double value = shown(seconds);
        return value == 0 ? fmt::format("{:.{}f}", value, decimals_)
                          : fmt::format("{:+.{}f}", value, decimals_);
    }
    bool is_nothing(double seconds) const { return shown(seconds) == 0; }

private:
    /// As it is written: no "-0.000".
    double shown(double seconds) const {
        const double unit = std::pow(10.0, -decimals_);
        const double value = seconds / millisecond;
        return std::abs(value) < unit / 2 ? 0.0 : value;
    }

    int decimals_;
};

/// "qkv matmul +0.1200", of a part "forward/attention".
std::string largest_text(const PartChange& part, const Milliseconds& in) {
    const OperationChange* const largest = part.largest();
    if (part.operations.size() < 2 || largest == nullptr || in.is_nothing(largest->difference())) return {};
    std::string name = largest->path;
    if (name.starts_with(part.part)) name.erase(0, std::min(part.part.size() + 1, name.size()));
    if (!largest->op.empty()) name += (name.empty() ? "" : " ") + largest->op;
    return fmt::format("{} {}", name, in.with_sign(largest->difference()));
}

json work_json(const Work& work) {
    return {{"seconds", write_json(work.seconds)},
            {"flops", write_json(work.flops)},
            {"bytes", write_json(work.bytes)}};
}

json explained_json(const Explained& explained) {
    json out = json::object();
    for (const Cause& cause : causes())
        out[std::string(cause.id)] = write_json(explained.*cause.seconds);
    return out;
}

json operations_json(const std::vector<OperationChange>& operations) {
    json out = json::array();
    for (const OperationChange& operation : operations)
        out.push_back({{"path", operation.path},
                       {"op", operation.op},
                       {"baseline", work_json(operation.baseline)},
                       {"current", work_json(operation.current)},
                       {"explained", explained_json(operation.explained)}});
    return out;
}

json parts_json(const std::vector<PartChange>& parts) {
    json out = json::array();
    for (const PartChange& part : parts)
        out.push_back({{"part", part.part},
                       {"baseline", work_json(part.baseline)},
                       {"current", work_json(part.current)},
                       {"explained", explained_json(part.explained)},
                       {"operations", operations_json(part.operations)}});
    return out;
}

CellChange change_of(std::size_t place, std::string title, const CellResult& before, const CellResult& now,
                     const ComparedCell& cell) {
    CellChange out{.place = place,
                   .title = std::move(title),
                   .change = time_change(before, now),
                   .remarks = other_measurement_remarks(cell)};
    for (Sentence& remark : change_remarks(out.change))
        out.remarks.push_back(std::move(remark));
    return out;
}

} // namespace

CellChanges changes_of(const Comparison& comparison, const Results& baseline, const Results& current) {
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    CellChanges out;
    Together<std::string> without;
    for (std::size_t place = 0; place < comparison.cells.size(); ++place) {
        const CellMatch& match = comparison.cells[place].cells;
        const CellResult& before = baseline.cells()[match.baseline];
        const CellResult& now = current.cells()[match.current];
        std::string title = title_of(told_cell(match, baseline, current), shown);
        if (std::vector<Sentence> why = why_not_explained(before, now); !why.empty())
            without.add({.sentences = std::move(why), .between = "; "}, std::move(title));
        else
            out.told.push_back(change_of(place, std::move(title), before, now, comparison.cells[place]));
    }
    out.without = told_together(without);
    out.kernels = kernels_of(comparison, baseline, current);
    return out;
}

std::vector<const Cause*> causes_that_tell(const TimeChange& change) {
    const Milliseconds in(change);
    std::vector<const Cause*> out;
    for (const Cause& cause : causes()) {
        const auto tells = [&](const Explained& explained) {
            return !in.is_nothing(explained.*cause.seconds);
        };
        if (tells(change.explained) || std::ranges::any_of(change.parts, tells, &PartChange::explained))
            out.push_back(&cause);
    }
    return out;
}

std::vector<std::vector<std::string>> change_cells(const TimeChange& change) {
    const Milliseconds in(change);
    const std::vector<const Cause*> shown = causes_that_tell(change);
    std::vector<std::vector<std::string>> out = {{"Phase (ms)", "Baseline", "Current", "Change"}};
    for (const Cause* cause : shown)
        out.front().emplace_back(cause->label);
    out.front().emplace_back("Most of it");
    const auto add = [&](const std::string& name, double before, double now, const Explained& explained,
                         const std::string& most) {
        auto& row = out.emplace_back();
        row = {name, in.text(before), in.text(now), in.with_sign(now - before)};
        for (const Cause* cause : shown)
            row.push_back(in.with_sign(explained.*cause->seconds));
        row.push_back(most);
    };
    for (const PartChange& part : change.parts)
        add(part.part, part.baseline.seconds, part.current.seconds, part.explained, largest_text(part, in));
    add("outside the phases", change.outside_baseline, change.outside_current, change.outside, {});
    add("step", change.baseline, change.current, change.explained, {});
    return out;
}

Sentence change_heading(const CellChange& cell) {
    const Milliseconds in(cell.change);
    return {STEPSCOPE_TEXT("compare", "%1: %2 ms, was %3 ms (%4 %)"),
            {cell.title, in.text(cell.change.current), in.text(cell.change.baseline),
             fmt::format("{:+.3g}", 100 * (cell.change.current / cell.change.baseline - 1))}};
}

std::vector<Sentence> change_remarks(const TimeChange& change) {
    if (change.clock_ratio)
        return {{STEPSCOPE_TEXT("compare", "The SM clock was %1 of the baseline's."),
                 {Percent{*change.clock_ratio}}}};
    return {{STEPSCOPE_TEXT("compare", "Not both sides tell a clock: what it explains is not known.")}};
}

std::vector<Sentence> other_measurement_remarks(const ComparedCell& cell) {
    if (!cell.steps || cell.steps->rounds == 0 || !cell.ratio) return {};
    return {
        {STEPSCOPE_TEXT("compare", "This is of the stored steps; both were measured in turns since, which "
                                   "gave the ratio %1."),
         {Ratio{*cell.ratio}}}};
}

std::string changes_markdown(const CellChanges& changes) {
    std::string out = "\n## Why\n";
    for (const CellChange& cell : changes.told) {
        out += "\n### " + markdown::as_markdown(english(change_heading(cell))) + "\n\n";
        std::vector<std::vector<std::string>> rows = change_cells(cell.change);
        for (auto& row : rows)
            for (std::string& text : row)
                text = markdown::as_markdown(text);
        out += markdown_table(rows, change_first_number, rows.front().size() - 1) + "\n";
        for (const Sentence& remark : cell.remarks)
            out += markdown::as_markdown(english(remark)) + "\n";
    }
    if (!changes.without.empty()) out += "\n";
    for (const Sentence& sentence : changes.without)
        out += "- " + markdown::as_markdown(english(sentence)) + "\n";
    return out + kernels_markdown(changes.kernels);
}

json changes_json(const CellChanges& changes, const Comparison& comparison, const Results& current) {
    json cells = json::array();
    for (const CellChange& cell : changes.told) {
        const TimeChange& change = cell.change;
        const ComparedCell& compared = comparison.cells[cell.place];
        const CellMatch& match = compared.cells;
        cells.push_back({{"cell", cell_number(current.cells()[match.current].cell.index)},
                         {"baseline", write_json(change.baseline)},
                         {"current", write_json(change.current)},
                         {"outside",
                          {{"baseline", write_json(change.outside_baseline)},
                           {"current", write_json(change.outside_current)},
                           {"explained", explained_json(change.outside)}}},
                         {"clock_ratio", change.clock_ratio ? write_json(*change.clock_ratio) : json()},
                         {"explained", explained_json(change.explained)},
                         {"parts", parts_json(change.parts)}});
        if (compared.steps && compared.steps->rounds > 0 && compared.ratio)
            cells.back()["in_turns_ratio"] = write_json(*compared.ratio);
    }
    json out = {{"cells", std::move(cells)}, {"without", english(changes.without)}};
    if (!changes.kernels.empty()) out["kernels"] = kernels_json(changes.kernels, comparison, current);
    return out;
}

} // namespace stepscope
