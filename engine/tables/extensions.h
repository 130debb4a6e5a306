#pragma once

#include <string_view>

namespace stepscope {

/// Of files that more than tables of results are written to.
inline constexpr std::string_view csv_extension = ".csv";
inline constexpr std::string_view json_extension = ".json";

} // namespace stepscope
