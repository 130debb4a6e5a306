#pragma once

#include "system/characters/text_width.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// Sessions, sweeps and mappings keep a name however long it is: it comes back, goes into what is written and
/// tells models apart as a whole. People are shown so many columns of it, wherever it stands in a title, a
/// table, a chart or a message.
inline constexpr std::size_t longest_shown_name = 1000;

inline std::string short_name(std::string_view name) {
    if (name.size() <= longest_shown_name)
        return std::string(name); // no character takes more columns than bytes
    return shortened(name, longest_shown_name);
}

} // namespace stepscope
