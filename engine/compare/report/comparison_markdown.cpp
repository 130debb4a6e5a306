#include "compare/report/comparison_report.h"
#include "compare/report/markdown_table.h"
#include "tables/digits.h"
#include "tables/markdown/markdown_text.h"

#include <fmt/format.h>

namespace stepscope {

namespace {

using MarkdownRow = std::vector<std::string>;

std::string text_of(const Figure& figure, const std::optional<double>& value) {
    return value ? value_text(figure.kind, *value) : "-";
}

std::string heading_with_unit(const char* side, const Figure& figure) {
    const std::string_view unit = table_unit_of(figure.kind).name;
    return fmt::format("{} {}{}", side, figure.label, unit.empty() ? "" : fmt::format(" ({})", unit));
}

std::string list_of(const std::string& heading, const std::vector<Sentence>& lines) {
    if (lines.empty()) return {};
    std::string out = "\n## " + heading + "\n\n";
    for (const Sentence& line : lines)
        out += "- " + markdown::as_markdown(english(line)) + "\n";
    return out;
}

} // namespace

std::string comparison_markdown(const Comparison& comparison, const Results& baseline, const Results& current,
                                const SideNames& names, const CellChanges* changes) {
    std::string out = fmt::format("# {} against {}\n\n", markdown::as_markdown(names.current),
                                  markdown::as_markdown(names.baseline));
    for (const auto& lines : {across_sentences(comparison, baseline, current), place_sentences(comparison),
                              summary_sentences(comparison)})
        for (const Sentence& line : lines)
            out += markdown::as_markdown(english(line)) +
                   "  \n"; // two spaces: the next one is a line of its own
    const std::vector<const Axis*> shown = shown_axes(comparison, baseline, current);
    std::vector<MarkdownRow> rows(1);
    for (const Axis* const axis : shown)
        rows.front().emplace_back(axis->label);
    rows.front().emplace_back("Verdict");
    const std::size_t first_number = rows.front().size();
    for (const std::string& heading :
         {std::string("Ratio"), fmt::format("{:.3g} %", 100 * (1 - comparison.rule.doubt)),
          heading_with_unit("Baseline", *comparison.figure),
          heading_with_unit("Current", *comparison.figure)})
        rows.front().push_back(heading);
    for (const ComparedCell& cell : comparison.cells) {
        const Cell told = told_cell(cell.cells, baseline, current);
        MarkdownRow& row = rows.emplace_back();
        for (const Axis* const axis : shown)
            row.push_back(markdown::as_markdown(axis->kind == AxisKind::Model ? title_of(told, {})
                                                                              : text_of(*axis, told)));
        row.push_back(verdict_text(cell) +
                      (is_in_doubt(comparison, cell, baseline, current) ? " (in doubt)" : ""));
        row.push_back(cell.ratio ? ratio_text(*cell.ratio) : "-");
        row.push_back(cell.ratio_interval ? interval_text(*cell.ratio_interval) : "-");
        row.push_back(text_of(*comparison.figure, cell.baseline));
        row.push_back(text_of(*comparison.figure, cell.current));
    }
    if (rows.size() > 1) out += "\n" + markdown_table(rows, first_number);
    out += list_of("To know of single cells", remark_sentences(comparison, baseline, current));
    out += list_of("Without a partner", unmatched_sentences(comparison, baseline, current, names));
    if (changes) out += changes_markdown(*changes);
    return out;
}

} // namespace stepscope
