#pragma once

#include <optional>
#include <string_view>

namespace stepscope {

/// A number as a filter's condition says it.
struct FilterNumber {
    double value = 0;     ///< in base units
    double precision = 0; ///< half of the last place that was typed
};

struct FilterRange {
    FilterNumber low, high;
};

/// "5ms", "10k", "64": for a field that holds numbers; a plain number is in the unit of the table's column.
/// None: no number, or in a unit that the field does not have.
std::optional<FilterNumber> number_from(std::string_view field, std::string_view text);
/// "64..256"; none: no range of numbers.
std::optional<FilterRange> range_from(std::string_view field, std::string_view text);

/// As precisely as the number was typed.
bool equal(double value, const FilterNumber& number);
bool is_within(double value, const FilterRange& range);

} // namespace stepscope
