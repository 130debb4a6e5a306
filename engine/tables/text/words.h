#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Without blanks at both ends, no-break ones among them.
std::string_view trimmed(std::string_view text);
/// ASCII letters as small ones; others stay.
std::string in_small_letters(std::string_view text);
/// Without emphasis around the whole: **bold**, *italic*, _italic_, `code`, ~~struck~~.
std::string_view without_emphasis(std::string_view text);
/// The letters, digits and + of a text as words: "Avg/Step (FWD + BWD)" is avg, step, fwd+bwd.
std::vector<std::string> words_of(std::string_view text);
/// With one space between.
std::string joined(const std::vector<std::string>& words);

} // namespace stepscope
