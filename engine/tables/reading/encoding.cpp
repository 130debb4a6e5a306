#include "tables/reading/encoding.h"

#include "tables/errors.h"

#include <cstddef>
#include <utf8.h>

namespace stepscope {

bool begins_in_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::string as_utf8(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return std::string(bytes.substr(3));
    const bool little = bytes.starts_with("\xFF\xFE");
    if (!begins_in_utf16(bytes)) return std::string(bytes);
    bytes.remove_prefix(2);
    std::u16string units;
    units.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[i + (little ? 0 : 1)]);
        const auto high = static_cast<unsigned char>(bytes[i + (little ? 1 : 0)]);
        units += static_cast<char16_t>(high << 8U | low);
    }
    try {
        if (bytes.size() % 2 == 0) return utf8::utf16to8(units);
    } catch (const utf8::exception&) {
        // told below
    }
    throw TableError("line 1, column 1: the text is not whole UTF-16; save it as UTF-8 and try again");
}

} // namespace stepscope
