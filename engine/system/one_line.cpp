#include "system/one_line.h"

#include "system/shown_text.h"

namespace stepscope {

namespace {

/// The offset behind the first `count` characters; npos where there are no more than these.
std::size_t behind(std::string_view text, std::size_t count) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins_a_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        if (begins_a_character && count-- == 0) return i;
    }
    return std::string_view::npos;
}

} // namespace

std::string one_line(std::string_view text, std::size_t most) {
    constexpr std::string_view cut = "...";
    constexpr std::size_t longest_character = 4; // bytes
    // The rest need not be looked at: a value may be as long as its file.
    const std::string shown = shown_text(text.substr(0, longest_character * (most + 1)));
    if (behind(shown, most) == std::string::npos) return shown;
    return shown.substr(0, behind(shown, most - cut.size())).append(cut);
}

} // namespace stepscope
