#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// How many columns of a terminal, or of letters of one width, a text takes: two for most East Asian letters
/// and emoji, none for marks that combine with the letter before. A byte that is not UTF-8 takes one.
std::size_t display_width(std::string_view utf8);

/// The text itself if it takes no more than `width` columns; else its beginning and "…", cut at whole
/// characters.
std::string shortened(std::string_view utf8, std::size_t width);

} // namespace stepscope
