#include "system/characters/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utf8.h>
#include <vector>

namespace stepscope {

namespace {

struct Encoding {
    std::size_t unit = 1; ///< bytes
    bool little = false;  ///< the lowest byte of a unit first
    std::size_t mark = 0; ///< bytes at the beginning that only say so
};

struct ByteOrderMark {
    std::string_view bytes;
    std::size_t unit;
    bool little;
};

using namespace std::string_view_literals;

/// That of UTF-32 begins like that of UTF-16.
constexpr std::array byte_order_marks = {
    ByteOrderMark{"\xFF\xFE\0\0"sv, 4, true}, ByteOrderMark{"\0\0\xFE\xFF"sv, 4, false},
    ByteOrderMark{"\xFF\xFE"sv, 2, true}, ByteOrderMark{"\xFE\xFF"sv, 2, false},
    ByteOrderMark{"\xEF\xBB\xBF"sv, 1, false}};

Encoding encoding_of(std::string_view bytes) {
    for (const ByteOrderMark& mark : byte_order_marks)
        if (bytes.starts_with(mark.bytes)) return {mark.unit, mark.little, mark.bytes.size()};
    // The names of columns, and what separates them, are mostly ASCII.
    constexpr std::size_t looked_at = 256;
    const std::string_view start = bytes.substr(0, std::min(looked_at, bytes.size() / 4 * 4));
    std::array<std::size_t, 4> zeros{}; // by the place among four bytes
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '\0') ++zeros[i % 4];
    const std::size_t most = start.size() / 4;
    const auto mostly = [&](std::size_t place) { return zeros.at(place) * 2 > most; };
    if (zeros[0] == 0 && mostly(1) && mostly(2) && mostly(3)) return {4, true, 0};
    if (zeros[3] == 0 && mostly(0) && mostly(1) && mostly(2)) return {4, false, 0};
    if (zeros[0] + zeros[2] == 0 && mostly(1) && mostly(3)) return {2, true, 0};
    if (zeros[1] + zeros[3] == 0 && mostly(0) && mostly(2)) return {2, false, 0};
    return {};
}

/// Of units of whole bytes: their numbers.
std::vector<std::uint32_t> units_of(std::string_view bytes, const Encoding& encoding) {
    std::vector<std::uint32_t> out;
    out.reserve(bytes.size() / encoding.unit);
    for (std::size_t i = 0; i + encoding.unit <= bytes.size(); i += encoding.unit) {
        std::uint32_t unit = 0;
        for (std::size_t k = 0; k < encoding.unit; ++k)
            unit = unit << 8U |
                   static_cast<unsigned char>(bytes[i + (encoding.little ? encoding.unit - 1 - k : k)]);
        out.push_back(unit);
    }
    return out;
}

} // namespace

bool is_wide(std::string_view bytes) {
    return encoding_of(bytes).unit > 1;
}

std::string as_utf8(std::string_view bytes) {
    const Encoding encoding = encoding_of(bytes);
    bytes.remove_prefix(encoding.mark);
    if (encoding.unit == 1) return std::string(bytes);
    try {
        if (bytes.size() % encoding.unit == 0) {
            const std::vector<std::uint32_t> units = units_of(bytes, encoding);
            std::string out;
            if (encoding.unit == 4) {
                for (const std::uint32_t unit : units)
                    utf8::append(static_cast<char32_t>(unit), std::back_inserter(out));
                return out;
            }
            std::u16string halves;
            halves.reserve(units.size());
            for (const std::uint32_t unit : units)
                halves += static_cast<char16_t>(unit);
            return utf8::utf16to8(halves);
        }
    } catch (const utf8::exception&) {
        // told below
    }
    throw EncodingError(fmt::format(
        "line 1, column 1: the text is not whole UTF-{}; save it as UTF-8 and try again", encoding.unit * 8));
}

} // namespace stepscope
