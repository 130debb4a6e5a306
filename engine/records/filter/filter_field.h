#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

struct Axis;
struct Figure;

/// Fields of a filter beside the axes, by their names, and the figures, by their ids.
inline constexpr std::string_view cell_field = "cell";
inline constexpr std::string_view status_field = "status";

/// What is left of a name when case, spaces, hyphens, underscores and a form's "&" do not count.
std::string bare(std::string_view name);

/// Names of fields before the field of each.
using FilterNames = std::vector<std::pair<std::string, std::string>>;

/// The field that a person means: by its name, column or label, or one of `more`, or the beginning of one.
/// Empty: there is none.
std::string field_named(std::string_view typed, const FilterNames& more);

/// Null where the field is no axis, or no figure.
const Axis* axis_of(std::string_view field);
const Figure* figure_of(std::string_view field);
/// Whether a field holds numbers; else it holds text.
bool is_number(std::string_view field);

} // namespace stepscope
