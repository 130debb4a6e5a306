#include "text/comparison_table.h"

#include "system/text/shown_text.h"
#include "text/columns.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope::cli {

namespace {

std::string lines_of(const std::vector<Sentence>& sentences) {
    std::string out;
    for (const Sentence& sentence : sentences)
        out += shown_text(english(sentence)) + "\n";
    return out;
}

std::string list_of(const char* heading, const std::vector<Sentence>& texts) {
    constexpr std::size_t most = 12;
    if (texts.empty()) return {};
    std::string out = std::string("\n") + heading + "\n";
    const std::size_t shown = texts.size() <= most ? texts.size() : most - 1;
    for (std::size_t i = 0; i < shown; ++i)
        out += "  " + shown_text(english(texts[i])) + "\n";
    if (shown < texts.size())
        out += fmt::format("  and {} more; a pipe, --out FILE.md and --json get all\n", texts.size() - shown);
    return out;
}

std::string value_text(const Figure& figure, const std::optional<double>& value) {
    return value ? figure_text(figure.kind, *value) : std::string(not_known);
}

} // namespace

std::string comparison_table(const Comparison& comparison, const Results& baseline, const Results& current,
                             const SideNames& names, std::size_t width) {
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    TextLines lines(1);
    for (const Axis* const axis : shown)
        lines.front().push_back(axis_heading(*axis));
    lines.front().emplace_back("Verdict");
    const std::size_t first_number = lines.front().size();
    for (const std::string& heading :
         {std::string("Ratio"), fmt::format("{:.3g} %", 100 * (1 - comparison.rule.doubt)),
          std::string("Baseline"), std::string("Current")})
        lines.front().push_back(heading);
    for (const ComparedCell& cell : comparison.cells) {
        const Cell told = told_cell(cell.cells, baseline, current);
        auto& line = lines.emplace_back();
        for (const Axis* const axis : shown)
            line.push_back(axis_text(*axis, told));
        const bool doubted = is_in_doubt(comparison, cell, baseline, current); // why, is told below
        line.push_back(verdict_text(cell) + (doubted ? " !" : ""));
        line.push_back(cell.ratio ? ratio_text(*cell.ratio) : std::string(not_known));
        line.push_back(cell.ratio_interval ? interval_text(*cell.ratio_interval) : std::string(not_known));
        line.push_back(value_text(*comparison.figure, cell.baseline));
        line.push_back(value_text(*comparison.figure, cell.current));
    }
    std::string out =
        lines_of(across_sentences(comparison, baseline, current)) + lines_of(place_sentences(comparison));
    if (lines.size() > 1) out += fitted(std::move(lines), first_number, first_number + 1, width) + "\n";
    out += lines_of(summary_sentences(comparison));
    out += list_of("To know of single cells:", remark_sentences(comparison, baseline, current));
    out += list_of("Without a partner:", unmatched_sentences(comparison, baseline, current, names));
    return out;
}

} // namespace stepscope::cli
