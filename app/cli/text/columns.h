#pragma once

#include "records/figures.h"
#include "workload/axes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::cli {

/// What stands in a terminal's table for a value that nobody knows.
inline constexpr std::string_view not_known = "-";

std::string axis_heading(const Axis& axis);
/// The value as a narrow column shows it.
std::string axis_text(const Axis& axis, const Cell& cell);
/// In human units: "1.234 ms".
std::string figure_text(FigureKind kind, double value);

/// Equally many entries each, the first line of headings.
using TextLines = std::vector<std::vector<std::string>>;

/// As `aligned`, in `width` columns of a terminal: what does not fit is left out, the last column first, as
/// long as `least_columns` stay; then the first one, the model's name, is cut.
std::string fitted(TextLines lines, std::size_t first_number, std::size_t least_columns, std::size_t width);

} // namespace stepscope::cli
