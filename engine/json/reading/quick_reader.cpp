#include "json/reading/quick_reader.h"

#include <algorithm>
#include <numeric>

namespace stepscope {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

/// The name of a member, and what stands around it: ,"name":
bool take_key(std::string_view& text, std::string_view key, bool first) {
    const std::size_t name = first ? 1 : 2; // where it begins
    const std::size_t behind = name + key.size();
    if (text.size() < behind + 2 || (!first && text[0] != ',') || text[name - 1] != '"' ||
        text[behind] != '"' || text[behind + 1] != ':' || text.compare(name, key.size(), key) != 0)
        return false;
    text.remove_prefix(behind + 2);
    return true;
}

} // namespace

bool looks_like_a_number(std::string_view raw) {
    if (raw.starts_with('-')) raw.remove_prefix(1);
    if (raw.empty() || !is_digit(raw.front())) return false; // "nan", ".5"
    if (raw.size() > 1 && raw.front() == '0' && is_digit(raw[1])) return false;
    const std::size_t point = raw.find('.');
    return point == std::string_view::npos || (point + 1 < raw.size() && is_digit(raw[point + 1]));
}

bool take_sign(std::string_view& text, char sign) {
    if (text.empty() || text.front() != sign) return false;
    text.remove_prefix(1);
    return true;
}

bool take_quickly(std::string_view& text, bool& value) {
    value = take(text, std::string_view("true"));
    return value || take(text, std::string_view("false"));
}

bool take_quickly(std::string_view& text, double& value) {
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto size = static_cast<std::size_t>(stop - text.data());
    if (problem != std::errc{} || !looks_like_a_number(text.substr(0, size))) return false;
    text.remove_prefix(size);
    return true;
}

bool take_quickly(std::string_view& text, std::string& value) {
    if (!take_sign(text, '"')) return false;
    // What needs a closer look: bytes that may not be UTF-8, and what cannot stand in a text.
    const auto end = std::find_if(text.begin(), text.end(), [](unsigned char c) {
        return c == '"' || c == '\\' || c < 0x20 || c >= 0x7F;
    });
    if (end == text.end() || *end != '"') return false;
    const auto size = static_cast<std::size_t>(end - text.begin());
    value = text.substr(0, size);
    text.remove_prefix(size + 1);
    return true;
}

bool take_raw(std::string_view& text, std::string_view& raw) {
    std::size_t depth = 0;
    bool quoted = false;
    std::size_t size = 0;
    for (; size < text.size(); ++size) {
        const char c = text[size];
        if (quoted) {
            if (c == '\\') return false;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == ',' || c == '}' || c == ']') {
            if (depth == 0) break;
            if (c != ',') --depth;
        }
    }
    raw = text.substr(0, size);
    text.remove_prefix(size);
    return true;
}

QuickFields::Order QuickFields::order() const {
    Order out{};
    const auto end = out.begin() + static_cast<std::ptrdiff_t>(std::min(count_, out.size()));
    std::iota(out.begin(), end, std::uint8_t{0});
    std::sort(out.begin(), end,
              [this](std::uint8_t a, std::uint8_t b) { return fields_[a].key < fields_[b].key; });
    return out;
}

bool QuickFields::take(std::string_view& text, const Order& order) const {
    if (count_ > fields_.size() || !take_sign(text, '{')) return false;
    bool first = true;
    for (std::size_t i = 0; i < count_; ++i) {
        const Field& field = fields_[order[i]];
        if (take_key(text, field.key, first)) {
            if (!field.take(text, field.place, forms_[order[i]])) return false;
            first = false;
        } else if (field.required) {
            return false;
        }
    }
    return take_sign(text, '}'); // another name, one that stands twice, or out of its order
}

} // namespace stepscope
