#include "json/quick_reader.h"

#include <algorithm>

namespace stepscope {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The offset of the first of two characters; npos where there is none.
std::size_t find_either(std::string_view text, char one, char other, std::size_t at) {
    for (; at < text.size(); ++at)
        if (text[at] == one || text[at] == other) return at;
    return std::string_view::npos;
}

/// The offset behind the text in quotes that begins at `at`; npos where it holds a backslash or does not end.
std::size_t behind_text(std::string_view text, std::size_t at) {
    const std::size_t end = find_either(text, '"', '\\', at + 1);
    return end == std::string_view::npos || text[end] == '\\' ? std::string_view::npos : end + 1;
}

/// The offset behind the object that begins at `at`.
std::size_t behind_object(std::string_view text, std::size_t at) {
    std::size_t open = 0;
    while (at < text.size()) {
        if (text[at] == '"') {
            at = behind_text(text, at);
            continue;
        }
        if (text[at] == '{') ++open;
        if (text[at] == '}') --open;
        ++at;
        if (open == 0) return at;
    }
    return std::string_view::npos;
}

std::size_t behind_value(std::string_view text, std::size_t at) {
    if (at >= text.size()) return std::string_view::npos;
    if (text[at] == '"') return behind_text(text, at);
    if (text[at] == '{') return behind_object(text, at);
    return find_either(text, ',', '}', at);
}

} // namespace

bool QuickObject::split(std::string_view text) {
    count_ = 0;
    if (text.size() < 2 || text.front() != '{' || text.back() != '}') return false;
    if (text.size() == 2) return true;
    std::size_t at = 1;
    std::string_view before; // no key of ours is empty
    while (count_ < most_members && at < text.size() && text[at] == '"') {
        const std::size_t end_of_key = behind_text(text, at);
        if (end_of_key >= text.size() || text[end_of_key] != ':') return false;
        const std::size_t end = behind_value(text, end_of_key + 1);
        if (end >= text.size()) return false;
        const std::string_view key = text.substr(at + 1, end_of_key - at - 2);
        if (key <= before) return false; // twice, or not in our order
        before = key;
        members_[count_++] = {key, text.substr(end_of_key + 1, end - end_of_key - 1)};
        if (text[end] == '}') return end + 1 == text.size();
        if (text[end] != ',') return false;
        at = end + 1;
    }
    return false;
}

const QuickObject::Member* QuickObject::find(std::string_view key) const {
    const auto end = members_.begin() + static_cast<std::ptrdiff_t>(count_);
    const auto found = std::find_if(members_.begin(), end, [key](const Member& each) {
        // Told apart by their first character nearly always.
        return each.key.size() == key.size() && each.key.front() == key.front() && each.key == key;
    });
    return found == end ? nullptr : &*found;
}

bool looks_like_a_number(std::string_view raw) {
    if (raw.starts_with('-')) raw.remove_prefix(1);
    if (raw.empty() || !is_digit(raw.front())) return false; // "nan", ".5"
    if (raw.size() > 1 && raw.front() == '0' && is_digit(raw[1])) return false;
    const std::size_t point = raw.find('.');
    return point == std::string_view::npos || (point + 1 < raw.size() && is_digit(raw[point + 1]));
}

bool read_quickly(std::string_view raw, bool& value) {
    value = raw == "true";
    return value || raw == "false";
}

bool read_quickly(std::string_view raw, double& value) {
    const char* const end = raw.data() + raw.size();
    const auto [stop, problem] = std::from_chars(raw.data(), end, value);
    return problem == std::errc{} && stop == end && looks_like_a_number(raw);
}

bool read_quickly(std::string_view raw, std::string& value) {
    if (raw.size() < 2 || raw.front() != '"') return false;
    const std::string_view text = raw.substr(1, raw.size() - 2);
    // What needs a closer look: bytes that may not be UTF-8, and what cannot stand in a text.
    if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c >= 0x7F; }))
        return false;
    value = text;
    return true;
}

} // namespace stepscope
