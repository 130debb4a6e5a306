#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// A value as it can stand in a message: as `shown_text`, and no more than `most` characters, the last three
/// of them "..." where there is more. Never cut within a character, or what one is
/// written out as.
std::string one_line(std::string_view text, std::size_t most = 60);

} // namespace stepscope
