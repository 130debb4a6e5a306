#include "compare/report/markdown_table.h"

#include "system/characters/text_width.h"

namespace stepscope {

std::string markdown_table(const std::vector<std::vector<std::string>>& rows, std::size_t first_number,
                           std::size_t end_numbers) {
    std::vector<ColumnWidth> widths(rows.front().size());
    for (std::size_t c = 0; c < widths.size(); ++c) {
        widths[c].add("---"); // the shortest delimiter
        for (const auto& row : rows)
            widths[c].add(row[c]);
    }
    const auto is_text = [&](std::size_t column) { return column < first_number || column >= end_numbers; };
    std::string out;
    for (const auto& row : rows) {
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c)
            out +=
                " " + (is_text(c) ? row[c] + widths[c].fill(row[c]) : widths[c].fill(row[c]) + row[c]) + " |";
        out += "\n";
        if (&row != &rows.front()) continue;
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string line(widths[c].columns() - 1, '-');
            out += is_text(c) ? " :" + line + " |" : " " + line + ": |";
        }
        out += "\n";
    }
    return out;
}

} // namespace stepscope
