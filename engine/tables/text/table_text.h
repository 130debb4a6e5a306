#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// A table's file as UTF-8 (system/characters/encoding.h). Throws TableError where it is UTF-16 or UTF-32
/// that is cut short or wrong.
std::string as_table_text(std::string_view bytes);

} // namespace stepscope
