#include "records/figures.h"
#include "records/trust.h"
#include "system/text/shown_text.h"
#include "tables/columns/default_columns.h"
#include "tables/columns/write_columns.h"
#include "tables/latex/latex_text.h"
#include "tables/notes.h"
#include "tables/origin/origin.h"
#include "tables/table.h"
#include "workload/axes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace stepscope {

namespace {

/// A name as LaTeX shows it, whatever the font's encoding.
std::string escaped(std::string_view text) {
    constexpr std::array<std::pair<char, std::string_view>, 13> commands = {{{'\\', "\\textbackslash{}"},
                                                                             {'{', "\\{"},
                                                                             {'}', "\\}"},
                                                                             {'$', "\\$"},
                                                                             {'&', "\\&"},
                                                                             {'#', "\\#"},
                                                                             {'_', "\\_"},
                                                                             {'%', "\\%"},
                                                                             {'~', "\\textasciitilde{}"},
                                                                             {'^', "\\textasciicircum{}"},
                                                                             {'<', "\\textless{}"},
                                                                             {'>', "\\textgreater{}"},
                                                                             {'|', "\\textbar{}"}}};
    std::string out;
    for (const char c : shown_text(text)) {
        const auto* const command =
            std::find_if(commands.begin(), commands.end(), [c](const auto& each) { return each.first == c; });
        if (command != commands.end())
            out += command->second;
        else
            out += c;
    }
    return out;
}

/// What stands behind a % ends with its line.
std::string comment(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return "% " + shown_text(text) + "\n";
}

constexpr std::string_view not_known = "--";

std::string row_of(const std::vector<std::string>& entries) {
    std::string out;
    for (const std::string& entry : entries)
        out += (out.empty() ? "" : " & ") + entry;
    return out + " \\\\\n";
}

} // namespace

std::string columns_latex(std::span<const TableColumn> columns, const Results& results) {
    std::string alignment;
    std::vector<std::string> entries;
    for (const TableColumn& column : columns) {
        alignment += column.is_number ? 'r' : 'l';
        entries.push_back(escaped(column.heading));
    }
    std::string out = comment("Written by Stepscope; needs \\usepackage{booktabs}.");
    if (const std::string common = common_values(results); !common.empty())
        out += comment("All rows: " + common);
    out += "\\begin{tabular}{" + alignment + "}\n\\toprule\n" + row_of(entries) + "\\midrule\n";
    for (const CellResult& cell : results.cells()) {
        entries.clear();
        for (const TableColumn& column : columns) {
            const std::string text = column.text(cell);
            entries.push_back(text.empty() ? std::string(not_known) : escaped(text));
        }
        if (!doubts_of(cell).empty()) entries.front() += latex::doubt_mark;
        out += row_of(entries);
    }
    out += "\\bottomrule\n\\end{tabular}\n";
    for (const Note& note : notes_on(results))
        out += comment(note.title + ": " + note.text);
    if (const std::string origin = origin_text(results); !origin.empty()) out += comment(origin);
    return out;
}

std::string to_latex(const Results& results) {
    return columns_latex(default_columns(results), results);
}

} // namespace stepscope
