#include "result_table.h"

#include "output.h"
#include "records/figures.h"
#include "records/trust.h"
#include "system/shown_text.h"
#include "system/text_width.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace stepscope::cli {

namespace {

constexpr std::string_view not_known = "-";
constexpr std::size_t gap = 2; // as `aligned` leaves between columns
constexpr std::size_t least_of_name = 8;

struct ShownColumn {
    std::string heading;
    std::function<std::string(const CellResult&)> text;
};

ShownColumn shown_axis(const Axis& axis) {
    std::string heading = axis.column;
    std::erase(heading, '&'); // before the key that reaches it in a form
    return {heading, [&axis](const CellResult& result) {
                const std::string text =
                    axis.kind == AxisKind::Model ? title_of(result.cell, {}) : text_of(axis, result.cell);
                const AxisChoice* const choice = choice_named(axis, text);
                if (choice != nullptr) return std::string(choice->short_label);
                return text.empty() ? std::string(not_known) : shown_text(text);
            }};
}

ShownColumn shown_status() {
    return {"Status", [](const CellResult& result) {
                const char* const doubt = doubts_of(result).empty() ? "" : " !"; // what it is, is told below
                if (result.status) return std::string(name_of(*result.status)) + doubt;
                return std::string(result.started ? "unfinished" : "not run");
            }};
}

std::string figure_text(FigureKind kind, double value) {
    switch (kind) {
    case FigureKind::Time:
        return seconds_text(value);
    case FigureKind::Bytes:
        return bytes_text(value);
    case FigureKind::Share:
        return fmt::format("{:.1f} %", value * 100);
    case FigureKind::Ratio:
        return fmt::format("{:.3f}", value);
    case FigureKind::Operations:
    case FigureKind::OperationRate:
    case FigureKind::ByteRate:
    case FigureKind::TokenRate:
    case FigureKind::Count:
        break;
    }
    return count_text(value);
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

using TextLines = std::vector<std::vector<std::string>>;

std::size_t width_of(const TextLines& lines, std::size_t columns) {
    std::size_t out = (columns - 1) * gap;
    for (std::size_t c = 0; c < columns; ++c) {
        std::size_t widest = 0;
        for (const auto& line : lines)
            widest = std::max(widest, display_width(line[c]));
        out += widest;
    }
    return out;
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
    // The first figure, the mean, stays.
    std::size_t kept = columns.size();
    while (kept > first_figure + 1 && width_of(lines, kept) > width)
        --kept;
    if (const std::size_t taken = width_of(lines, kept); taken > width) {
        const std::size_t widest = width_of(lines, 1);
        const std::size_t room = widest > taken - width ? widest - (taken - width) : 0;
        for (auto& line : lines)
            line.front() = shortened(line.front(), std::max(least_of_name, room));
    }
    for (auto& line : lines)
        line.resize(kept);
    return aligned(lines, first_figure);
}

std::size_t terminal_width() {
    constexpr std::size_t usual = 80;
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace stepscope::cli
