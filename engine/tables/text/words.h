#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Without blanks at both ends, no-break ones among them.
std::string_view trimmed(std::string_view text);
/// Without emphasis around the whole: **bold**, *italic*, _italic_, `code`, ~~struck~~.
std::string_view without_emphasis(std::string_view text);
/// The letters, digits and + of a text as words: "Avg/Step (FWD + BWD)" is avg, step, fwd+bwd.
std::vector<std::string> words_of(std::string_view text);
/// Whether a word is one of these, letter for letter.
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);
/// With one space between.
std::string joined(const std::vector<std::string>& words);

} // namespace stepscope
