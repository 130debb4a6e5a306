#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace stepscope {

/// A JSON file that may be anybody's. Numbers that are none (NaN, as Python and pandas write it) are null in
/// another program's; results and sweeps of Stepscope's own have none, and are refused with them. Throws
/// FieldError as `parse_json`.
nlohmann::json json_of_anybody(std::string_view text);

/// Whether it is a sweep or results of Stepscope's own, however damaged.
bool is_own_json(const nlohmann::json& value);

} // namespace stepscope
