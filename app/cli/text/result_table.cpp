#include "text/result_table.h"

#include "records/figures.h"
#include "records/trust.h"
#include "text/columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace stepscope::cli {

namespace {

struct ShownColumn {
    std::string heading;
    std::function<std::string(const CellResult&)> text;
};

ShownColumn shown_axis(const Axis& axis) {
    return {axis_heading(axis), [&axis](const CellResult& result) { return axis_text(axis, result.cell); }};
}

ShownColumn shown_status() {
    return {"Status", [](const CellResult& result) {
                const char* const doubt = doubts_of(result).empty() ? "" : " !"; // what it is, is told below
                if (result.status) return std::string(name_of(*result.status)) + doubt;
                return std::string(result.started ? "unfinished" : "not run");
            }};
}

ShownColumn shown_figure(const Figure& figure) {
    std::string heading = figure.label;
    if (figure.kind == FigureKind::OperationRate) heading += fmt::format(" ({})", unit_of(figure.kind));
    return {heading, [&figure](const CellResult& result) {
                const auto value = figure.value(result);
                return value && std::isfinite(*value) ? figure_text(figure.kind, *value)
                                                      : std::string(not_known);
            }};
}

} // namespace

std::string result_table(const Results& results, std::size_t width) {
    const auto& cells = results.cells();
    const std::vector<const Axis*> varying = results.varying();
    std::vector<ShownColumn> columns;
    for (const Axis& axis : axes())
        if (axis.kind == AxisKind::Model || std::find(varying.begin(), varying.end(), &axis) != varying.end())
            columns.push_back(shown_axis(axis));
    columns.push_back(shown_status());
    const std::size_t first_figure = columns.size();
    for (const Figure& figure : figures())
        if (figure.prominence == Prominence::Main &&
            std::any_of(cells.begin(), cells.end(),
                        [&](const CellResult& result) { return figure.value(result).has_value(); }))
            columns.push_back(shown_figure(figure));

    TextLines lines(1);
    for (const ShownColumn& column : columns)
        lines.front().push_back(column.heading);
    for (const CellResult& cell : cells) {
        auto& line = lines.emplace_back();
        for (const ShownColumn& column : columns)
            line.push_back(column.text(cell));
    }
    return fitted(std::move(lines), first_figure, first_figure + 1, width); // the first, the mean, stays
}

std::size_t terminal_width() {
    constexpr std::size_t usual = 80;
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

std::size_t output_width() {
    return ::isatty(STDOUT_FILENO) == 1 ? terminal_width() : std::numeric_limits<std::size_t>::max();
}

} // namespace stepscope::cli
