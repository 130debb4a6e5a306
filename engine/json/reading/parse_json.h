#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace stepscope {

/// Most lists and objects within one another. What Stepscope writes needs ten; what needs more than this was
/// made to overflow a stack.
inline constexpr int deepest_json = 64;

/// What is said of a text that needs more.
std::string too_deep_json();

/// The one way from a text to JSON values, for files, records and what other processes say: RFC 8259, with a
/// byte order mark or without. Throws FieldError for what is no JSON ("this is not JSON: line 3, column 20:
/// ...", columns counted in characters), for what is nested deeper than `deepest_json`, and for a name that
/// stands twice in an object, of which other readers take the last one, and a person may have meant the
/// first; ValueError for a number that no double holds.
nlohmann::json parse_json(std::string_view text);

/// The same of what other programs write, where numbers that are none are null: NaN, Infinity and -Infinity
/// of Python and pandas, nan, -nan and inf of what prints numbers as C does. Places in errors are those of
/// `text`.
nlohmann::json parse_json_of_others(std::string_view text);

/// As `parse_json`, but what is nested too deep is left out, null stands there, and `cut` is set: also where
/// the text turns out to be no JSON, which is thrown as ever.
nlohmann::json parse_json(std::string_view text, bool& cut);

} // namespace stepscope
