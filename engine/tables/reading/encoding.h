#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// Whether the mark at the beginning says so.
bool begins_in_utf16(std::string_view bytes);

/// A file's text without a byte order mark; UTF-16 that has one as UTF-8. Anything else stays as it is.
/// Throws TableError where the UTF-16 is cut short or wrong.
std::string as_utf8(std::string_view bytes);

} // namespace stepscope
