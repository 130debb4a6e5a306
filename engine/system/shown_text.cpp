#include "system/shown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

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

struct Decoded {
    char32_t code = 0;
    std::size_t bytes = 0; ///< 0: not UTF-8
};

/// The character at the start of a text that is not empty (RFC 3629).
Decoded decode(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {};
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < smallest[size] || code > 0x10FFFF || surrogate ? Decoded{} : Decoded{code, size};
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

std::string shown_text(std::string_view utf8, Lines lines) {
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const Decoded next = decode(utf8);
        const std::size_t bytes = std::max<std::size_t>(next.bytes, 1);
        const bool stays = lines == Lines::Several && (next.code == U'\n' || next.code == U'\t');
        if (next.bytes == 0)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(utf8.front()));
        else if (is_hidden(next.code) && !stays)
            out += written_out(next.code);
        else
            out += utf8.substr(0, bytes);
        utf8.remove_prefix(bytes);
    }
    return out;
}

} // namespace stepscope
