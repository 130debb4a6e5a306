#include "compare/report/comparison_report.h"
#include "system/text_width.h"
#include "tables/digits.h"
#include "tables/markdown/markdown_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope {

namespace {

using MarkdownRow = std::vector<std::string>;

std::string padded(const std::string& text, std::size_t width, bool left) {
    const std::string fill(width - display_width(text), ' ');
    return left ? text + fill : fill + text;
}

std::string table_of(const std::vector<MarkdownRow>& rows, std::size_t first_number) {
    std::vector<std::size_t> widths(rows.front().size(), 3);
    for (const MarkdownRow& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], display_width(row[c]));
    std::string out;
    for (const MarkdownRow& row : rows) {
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c)
            out += " " + padded(row[c], widths[c], c < first_number) + " |";
        out += "\n";
        if (&row != &rows.front()) continue;
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string line(widths[c] - 1, '-');
            out += c < first_number ? " :" + line + " |" : " " + line + ": |";
        }
        out += "\n";
    }
    return out;
}

std::string value_text(const Figure& figure, const std::optional<double>& value) {
    if (!value) return "-";
    return fmt::format("{:.{}f}", *value / table_unit_of(figure.kind).size,
                       table_decimals(figure.kind, *value));
}

std::string heading_with_unit(const char* side, const Figure& figure) {
    const std::string_view unit = table_unit_of(figure.kind).name;
    return fmt::format("{} {}{}", side, figure.label, unit.empty() ? "" : fmt::format(" ({})", unit));
}

std::string list_of(const std::string& heading, const std::vector<std::string>& lines) {
    if (lines.empty()) return {};
    std::string out = "\n## " + heading + "\n\n";
    for (const std::string& line : lines)
        out += "- " + markdown::as_markdown(line) + "\n";
    return out;
}

} // namespace

std::string comparison_markdown(const Comparison& comparison, const Results& baseline, const Results& current,
                                const SideNames& names) {
    std::string out = fmt::format("# {} against {}\n\n", markdown::as_markdown(names.current),
                                  markdown::as_markdown(names.baseline));
    for (const auto& lines :
         {across_texts(comparison, baseline, current), place_texts(comparison), summary_texts(comparison)})
        for (const std::string& line : lines)
            out += markdown::as_markdown(line) + "  \n"; // two spaces: the next one is a line of its own
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
        row.push_back(value_text(*comparison.figure, cell.baseline));
        row.push_back(value_text(*comparison.figure, cell.current));
    }
    if (rows.size() > 1) out += "\n" + table_of(rows, first_number);
    out += list_of("To know of single cells", remark_texts(comparison, baseline, current));
    out += list_of("Without a partner", unmatched_texts(comparison, baseline, current, names));
    return out;
}

} // namespace stepscope
