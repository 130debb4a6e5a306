#include "system/characters/text_width.h"

#include "system/characters/escapes.h"

#include <algorithm>
#include <clocale>
#include <cstdint>
#include <cwchar>
#include <locale.h>
#include <utf8.h>

namespace stepscope {

namespace {

/// The C library knows the widths of characters, but only in a locale of UTF-8; whatever the program's is,
/// this thread's is one while this lives.
class Utf8Characters {
public:
    Utf8Characters() : locale_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (locale_ != nullptr) before_ = ::uselocale(locale_);
    }
    ~Utf8Characters() {
        if (locale_ == nullptr) return;
        ::uselocale(before_);
        ::freelocale(locale_);
    }
    Utf8Characters(const Utf8Characters&) = delete;
    Utf8Characters& operator=(const Utf8Characters&) = delete;

    std::size_t width_of(std::uint32_t code) const {
        if (code < 0x80 || locale_ == nullptr) return 1;
        return static_cast<std::size_t>(std::max(::wcwidth(static_cast<wchar_t>(code)), 0));
    }

private:
    locale_t locale_;
    locale_t before_ = nullptr;
};

/// Calls `visit` with each character and its width, until it returns false.
template <typename Visit>
void for_each_width(std::string_view text, Visit visit) {
    constexpr std::uint32_t joiner = 0x200D; // makes one sign of two emoji
    const Utf8Characters characters;
    bool is_joined = false;
    while (!text.empty()) {
        const auto* next = text.begin();
        std::size_t width = 1;
        try {
            const std::uint32_t code = utf8::next(next, text.end());
            width = is_joined ? 0 : characters.width_of(code);
            is_joined = code == joiner;
        } catch (const utf8::exception&) {
            next = text.begin() + 1;
        }
        const auto size = static_cast<std::size_t>(next - text.begin());
        if (!visit(text.substr(0, size), width)) return;
        text.remove_prefix(size);
    }
}

} // namespace

std::size_t display_width(std::string_view utf8) {
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return utf8.size();
    std::size_t out = 0;
    for_each_width(utf8, [&](std::string_view, std::size_t width) {
        out += width;
        return true;
    });
    return out;
}

std::string shortened(std::string_view utf8, std::size_t width) {
    if (display_width(utf8) <= width) return std::string(utf8);
    std::string out;
    std::size_t taken = 0;
    for_each_width(utf8, [&](std::string_view character, std::size_t each) {
        if (taken + each + 1 > width) return false;
        taken += each;
        out += character;
        return true;
    });
    out.resize(escape_around(utf8, out.size()).first);
    return width > 0 ? out + "…" : out;
}

void ColumnWidth::add(std::string_view entry) {
    if (const std::size_t width = display_width(entry); width <= widest_padded)
        columns_ = std::max(columns_, width);
}

std::string ColumnWidth::fill(std::string_view entry) const {
    return std::string(columns_ - std::min(columns_, display_width(entry)), ' ');
}

} // namespace stepscope
