#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// The number at a place of a text that `parse_json` takes ("models[1].d_model", as `JsonPath::text` names
/// it), as it stands there, where 64 bits do not hold it as a whole number; empty where there is
/// none.
std::string number_as_written(std::string_view text, const std::string& place);

} // namespace stepscope
