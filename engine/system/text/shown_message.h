#pragma once

#include "system/text/shown_text.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// Most characters of a line of a message.
inline constexpr std::size_t longest_message_line = 1000;

/// A message that may hold what stands in a file, or what somebody typed, as it is shown: as `shown_text`,
/// and of each line that is longer than any should be its beginning and its end, with " … " between. What is
/// wrong, and what helps, stand there as a rule. Not for commands that are to be typed again.
std::string shown_message(std::string_view text, Lines lines = Lines::One);

/// A message of several lines, for a terminal or a log: those behind the first begin with blanks, as one that
/// a file has put into it does. No line is then taken for another message: "error: ..." begins one.
std::string with_hanging_lines(std::string_view text);

} // namespace stepscope
