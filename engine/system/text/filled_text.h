#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// A text of a table (translatable.h) in English, with `value` where "%1" stands; as it is where that does
/// not stand.
inline std::string filled_text(std::string text, std::string_view value) {
    if (const std::size_t place = text.find("%1"); place != std::string::npos) text.replace(place, 2, value);
    return text;
}

} // namespace stepscope
