#include "records/figures.h"
#include "records/trust.h"
#include "system/text/shown_text.h"
#include "tables/digits.h"
#include "tables/latex/latex_text.h"
#include "tables/notes.h"
#include "tables/table.h"
#include "workload/axes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
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

struct Column {
    std::string heading;
    bool number;
    std::function<std::string(const CellResult&)> text;
};

Column latex_column_of(const Axis& axis) {
    std::string heading = axis.column;
    std::erase(heading, '&'); // before the key that reaches it in a form
    return {escaped(heading), axis.kind == AxisKind::Number, [&axis](const CellResult& result) {
                // A model without a name is told by its sizes.
                const std::string text =
                    axis.kind == AxisKind::Model ? title_of(result.cell, {}) : text_of(axis, result.cell);
                return text.empty() ? std::string(not_known) : escaped(text);
            }};
}

Column latex_column_of(const Figure& figure) {
    const TableUnit unit = table_unit_of(figure.kind);
    std::string heading = figure.label;
    if (!unit.name.empty()) heading += fmt::format(" ({})", unit.name);
    return {escaped(heading), true, [&figure](const CellResult& result) {
                const std::optional<double> value = figure.value(result);
                return value && std::isfinite(*value) ? value_text(figure.kind, *value)
                                                      : std::string(not_known);
            }};
}

Column status_column() {
    return {"Status", false, [](const CellResult& result) {
                return result.status ? std::string(name_of(*result.status)) : std::string(not_known);
            }};
}

/// The axes that vary, the status where it is not always OK, and the main figures that any cell has.
std::vector<Column> columns_of(const Results& results) {
    const auto& cells = results.cells();
    const std::vector<const Axis*> varying = results.varying();
    std::vector<Column> out;
    for (const Axis& axis : axes())
        if (axis.kind == AxisKind::Model || std::find(varying.begin(), varying.end(), &axis) != varying.end())
            out.push_back(latex_column_of(axis));
    if (!std::all_of(cells.begin(), cells.end(),
                     [](const CellResult& result) { return result.status == Status::Ok; }))
        out.push_back(status_column());
    for (const Figure& figure : figures())
        if (figure.prominence == Prominence::Main &&
            std::any_of(cells.begin(), cells.end(),
                        [&](const CellResult& result) { return figure.value(result).has_value(); }))
            out.push_back(latex_column_of(figure));
    return out;
}

/// What all cells have in common and the rows therefore do not say.
std::string common_of(const Results& results) {
    const std::vector<const Axis*> varying = results.varying();
    std::string out;
    if (results.cells().empty()) return out;
    for (const Axis& axis : axes()) {
        const std::string value = text_of(axis, results.cells().front().cell);
        if (axis.kind != AxisKind::Model && !value.empty() &&
            std::find(varying.begin(), varying.end(), &axis) == varying.end())
            out += fmt::format("{}{} {}", out.empty() ? "" : ", ", axis.name, value);
    }
    return out;
}

std::string row_of(const std::vector<std::string>& entries) {
    std::string out;
    for (const std::string& entry : entries)
        out += (out.empty() ? "" : " & ") + entry;
    return out + " \\\\\n";
}

} // namespace

std::string to_latex(const Results& results) {
    const std::vector<Column> columns = columns_of(results);
    std::string alignment;
    std::vector<std::string> entries;
    for (const Column& column : columns) {
        alignment += column.number ? 'r' : 'l';
        entries.push_back(column.heading);
    }
    std::string out = comment("Written by Stepscope; needs \\usepackage{booktabs}.");
    if (const std::string common = common_of(results); !common.empty()) out += comment("All rows: " + common);
    out += "\\begin{tabular}{" + alignment + "}\n\\toprule\n" + row_of(entries) + "\\midrule\n";
    for (const CellResult& cell : results.cells()) {
        entries.clear();
        for (const Column& column : columns)
            entries.push_back(column.text(cell));
        if (!doubts_of(cell).empty()) entries.front() += latex::doubt_mark;
        out += row_of(entries);
    }
    out += "\\bottomrule\n\\end{tabular}\n";
    for (const Note& note : notes_on(results))
        out += comment(note.title + ": " + note.text);
    return out;
}

} // namespace stepscope
