#include "text/columns.h"

#include "output.h"
#include "system/characters/text_width.h"
#include "system/text/quantity_text.h"
#include "system/text/shown_text.h"
#include "workload/text/short_name.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope::cli {

namespace {

constexpr std::size_t gap = 2; // as `aligned` leaves between columns
constexpr std::size_t least_of_name = 8;

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

std::string axis_heading(const Axis& axis) {
    std::string heading = axis.column;
    std::erase(heading, '&'); // before the key that reaches it in a form
    return heading;
}

std::string axis_text(const Axis& axis, const Cell& cell) {
    const std::string text = axis.kind == AxisKind::Model ? title_of(cell, {}) : text_of(axis, cell);
    const AxisChoice* const choice = choice_named(axis, text);
    if (choice != nullptr) return choice->short_label;
    return text.empty() ? std::string(not_known) : short_name(shown_text(text));
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

std::string fitted(TextLines lines, std::size_t first_number, std::size_t least_columns, std::size_t width) {
    for (auto& line : lines)
        for (std::string& text : line)
            text = shown_text(text); // as wide as it will stand there
    std::size_t kept = lines.front().size();
    while (kept > least_columns && width_of(lines, kept) > width)
        --kept;
    if (const std::size_t taken = width_of(lines, kept); taken > width) {
        const std::size_t widest = width_of(lines, 1);
        const std::size_t room = widest > taken - width ? widest - (taken - width) : 0;
        for (auto& line : lines)
            line.front() = shortened(line.front(), std::max(least_of_name, room));
    }
    for (auto& line : lines)
        line.resize(kept);
    return aligned(std::move(lines), first_number);
}

} // namespace stepscope::cli
