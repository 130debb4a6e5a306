#include "system/text/one_line.h"

#include "system/characters/characters.h"
#include "system/characters/escapes.h"
#include "system/text/shown_text.h"

namespace stepscope {

std::string one_line(std::string_view text, std::size_t most) {
    constexpr std::string_view cut = "...";
    constexpr std::size_t longest_character = 4; // bytes
    // The rest need not be looked at: a value may be as long as its file.
    std::string shown = shown_text(text.substr(0, longest_character * (most + 1)));
    if (behind_characters(shown, most) == std::string::npos) return shown;
    const std::size_t end = behind_characters(shown, most - cut.size());
    return shown.substr(0, escape_around(shown, end).first).append(cut);
}

} // namespace stepscope
