#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// One word as a shell takes it back. What a terminal would obey, or would not show, is written out as bytes:
/// $'a\033b', which bash, zsh and ksh know.
std::string shell_quoted(const std::string& word);
/// A command as a shell takes it.
std::string shell_line(const std::vector<std::string>& words);
/// The other way round: words parted by blanks, quotes of both kinds and $'...', backslashes; no
/// variables and no patterns. None: a quote is not closed.
std::optional<std::vector<std::string>> shell_words(std::string_view line);

} // namespace stepscope
