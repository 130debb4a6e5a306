#pragma once

#include <cstddef>
#include <string_view>

namespace stepscope {

/// Where the first byte stands that is no UTF-8 (RFC 3629), or npos. JSON could not hold such a text
/// unchanged.
std::size_t find_invalid_utf8(std::string_view text);

} // namespace stepscope
