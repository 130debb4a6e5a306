#pragma once

#include <string>
#include <string_view>

namespace stepscope {

enum class Lines {
    One,    ///< names, titles, cells of tables
    Several ///< messages: line feeds and tabs stay
};

/// Text that comes from a file or a device, for a person to read: what would not be seen, or would change how
/// what stands beside it is seen, is written out: control characters, marks of writing direction, invisible
/// characters, separators of lines and paragraphs ("\n", "\u202e"), bytes that are not UTF-8 ("\xff").
/// Joiners stay, which scripts and emoji are made with. For eyes only: files keep what there was.
std::string shown_text(std::string_view text, Lines lines = Lines::One);

} // namespace stepscope
