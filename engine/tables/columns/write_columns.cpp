#include "tables/columns/write_columns.h"

#include "system/characters/text_width.h"
#include "tables/csv/csv_text.h"
#include "tables/markdown/markdown_text.h"
#include "tables/notes.h"
#include "tables/origin/origin.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace stepscope {

namespace {

/// The headings, then a line for each cell.
std::vector<std::vector<std::string>> lines_of(std::span<const TableColumn> columns, const Results& results,
                                               std::string (*as_written)(const std::string&)) {
    std::vector<std::vector<std::string>> out(1);
    for (const TableColumn& column : columns)
        out.front().push_back(as_written(column.heading));
    for (const CellResult& cell : results.cells()) {
        std::vector<std::string>& line = out.emplace_back();
        for (const TableColumn& column : columns)
            line.push_back(as_written(column.text(cell)));
    }
    return out;
}

std::string separated(std::span<const TableColumn> columns, const Results& results, char separator) {
    std::string out;
    for (const auto& line : lines_of(columns, results, [](const std::string& text) { return guarded(text); }))
        append_csv_record(out, line, separator);
    return out;
}

} // namespace

std::string columns_markdown(std::span<const TableColumn> columns, const Results& results) {
    const auto lines =
        lines_of(columns, results, [](const std::string& text) { return markdown::as_markdown(text); });
    std::vector<ColumnWidth> widths(columns.size());
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i].add(line[i]);
    std::string out;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string fill = widths[i].fill(line[i]);
            out += columns[i].is_number ? "| " + fill + line[i] + " " : "| " + line[i] + fill + " ";
        }
        out += "|\n";
        if (&line != &lines.front()) continue;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string dashes(std::max<std::size_t>(widths[i].columns(), 2) - 1, '-');
            out += columns[i].is_number ? "| " + dashes + ": " : "| :" + dashes + " ";
        }
        out += "|\n";
    }
    const std::vector<Note> notes = notes_on(results);
    if (!notes.empty()) out += "\nNotes:\n\n";
    for (const Note& note : notes)
        out += "- " + markdown::as_markdown(note.title) + ": " + markdown::as_markdown(note.text) + "\n";
    return out + markdown::comment(origin_text(results));
}

std::string columns_csv(std::span<const TableColumn> columns, const Results& results) {
    return separated(columns, results, ',');
}

std::string columns_tsv(std::span<const TableColumn> columns, const Results& results) {
    return separated(columns, results, '\t');
}

} // namespace stepscope
