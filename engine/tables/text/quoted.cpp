#include "tables/text/quoted.h"

#include "system/text/shown_text.h"
#include "system/text/text_width.h"

namespace stepscope {

std::string in_quotes(std::string_view text) {
    return "\"" + as_quoted(text) + "\"";
}

std::string as_quoted(std::string_view text) {
    constexpr std::size_t widest = 80;
    constexpr std::size_t bytes = 8 * widest; // none of what is behind these is shown
    return shortened(shown_text(text.substr(0, bytes)), widest);
}

std::string shown_message(std::string_view text) {
    constexpr std::size_t most = 1000; // bytes
    constexpr std::size_t end = 200;
    if (text.size() <= most) return shown_text(text);
    const auto whole = [&text](std::size_t at) { // where a character begins
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
        return at;
    };
    return shown_text(text.substr(0, whole(most - end))) + " … " +
           shown_text(text.substr(whole(text.size() - end)));
}

} // namespace stepscope
