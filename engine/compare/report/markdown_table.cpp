#include "compare/report/markdown_table.h"

#include "system/text/text_width.h"

#include <algorithm>

namespace stepscope {

namespace {

std::string padded(const std::string& text, std::size_t width, bool left) {
    const std::string fill(width - display_width(text), ' ');
    return left ? text + fill : fill + text;
}

} // namespace

std::string markdown_table(const std::vector<std::vector<std::string>>& rows, std::size_t first_number,
                           std::size_t end_numbers) {
    std::vector<std::size_t> widths(rows.front().size(), 3);
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], display_width(row[c]));
    const auto is_text = [&](std::size_t column) { return column < first_number || column >= end_numbers; };
    std::string out;
    for (const auto& row : rows) {
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c)
            out += " " + padded(row[c], widths[c], is_text(c)) + " |";
        out += "\n";
        if (&row != &rows.front()) continue;
        out += "|";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string line(widths[c] - 1, '-');
            out += is_text(c) ? " :" + line + " |" : " " + line + ": |";
        }
        out += "\n";
    }
    return out;
}

} // namespace stepscope
