#include "tables/text/quoted.h"

#include "system/characters/characters.h"
#include "system/characters/text_width.h"
#include "system/text/shown_text.h"

namespace stepscope {

std::string in_quotes(std::string_view text) {
    return "\"" + as_quoted(text) + "\"";
}

std::string as_quoted(std::string_view text) {
    constexpr std::size_t widest = 80;
    constexpr std::size_t bytes = 8 * widest; // none of what is behind these is shown
    const std::string_view first = text.substr(0, whole_until(text, bytes));
    return shortened(shown_text(first) + (first.size() < text.size() ? "…" : ""), widest);
}

} // namespace stepscope
