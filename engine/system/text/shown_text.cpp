#include "system/text/shown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utf8.h>

namespace stepscope {

namespace {

struct Range {
    char32_t first, last;
};

/// Unicode 15: controls, separators of lines and paragraphs, and format characters but for the two joiners
/// (U+200C, U+200D). In ascending order.
constexpr std::array hidden = {
    Range{0x0000, 0x001F},   Range{0x007F, 0x009F},   Range{0x00AD, 0x00AD}, Range{0x061C, 0x061C},
    Range{0x180E, 0x180E},   Range{0x200B, 0x200B},   Range{0x200E, 0x200F}, Range{0x2028, 0x202E},
    Range{0x2060, 0x206F},   Range{0xFEFF, 0xFEFF},   Range{0xFFF9, 0xFFFB}, Range{0xFFFE, 0xFFFF},
    Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE007F},
};

bool is_hidden(char32_t code) {
    const auto* const range =
        std::find_if(hidden.begin(), hidden.end(), [code](const Range& each) { return code <= each.last; });
    return range != hidden.end() && code >= range->first;
}

std::string written_out(char32_t code) {
    switch (code) {
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        break;
    }
    const auto number = static_cast<std::uint32_t>(code);
    return number > 0xFFFF ? fmt::format("\\U{:08x}", number) : fmt::format("\\u{:04x}", number);
}

} // namespace

std::string shown_text(std::string_view text, Lines lines) {
    std::string out;
    out.reserve(text.size());
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        for (const char* const wrong = utf8::find_invalid(at, end); at != wrong;) {
            const char* const start = at;
            const char32_t code = utf8::unchecked::next(at);
            const bool stays = lines == Lines::Several && (code == U'\n' || code == U'\t');
            if (is_hidden(code) && !stays)
                out += written_out(code);
            else
                out.append(start, at);
        }
        if (at != end) out += fmt::format("\\x{:02x}", static_cast<unsigned char>(*at++));
    }
    return out;
}

} // namespace stepscope
