#pragma once

#include "json/fields.h"

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace stepscope {

/// The members of one object, found in its text without making a document of it. Takes only what our own
/// writer gives: no white space, no backslash in a text, few members and those in order, no list.
class QuickObject {
public:
    struct Member {
        std::string_view key; ///< without quotes
        std::string_view raw; ///< the value as it stands
    };

    /// `text`: from brace to brace. False for anything else; then the general reader is to look at it.
    bool split(std::string_view text);

    const Member* find(std::string_view key) const;
    std::size_t size() const { return count_; }

private:
    static constexpr std::size_t most_members = 16;
    std::array<Member, most_members> members_;
    std::size_t count_ = 0;
};

/// Each takes exactly what JSON has for such a value, and what the general reader would make of it; false for
/// all else, right or wrong.
bool read_quickly(std::string_view raw, bool& value);
bool read_quickly(std::string_view raw, double& value);
bool read_quickly(std::string_view raw, std::string& value);

/// Whether it has the form of a JSON number.
bool looks_like_a_number(std::string_view raw);

template <std::integral T>
bool read_quickly(std::string_view raw, T& value) {
    const char* const end = raw.data() + raw.size();
    const auto [stop, problem] = std::from_chars(raw.data(), end, value);
    return problem == std::errc{} && stop == end && looks_like_a_number(raw);
}

template <typename T>
bool read_quickly(std::string_view raw, std::optional<T>& value) {
    return read_quickly(raw, value.emplace());
}

template <Listed T>
bool read_quickly(std::string_view raw, T& value);

/// Reads the fields of a list as `ObjectReader` does; what it cannot read it leaves to that one.
class QuickReader {
public:
    explicit QuickReader(const QuickObject& object) : object_(object) {}

    void required(std::string_view key, auto& value) {
        if (!take(key, value)) failed_ = true;
    }
    void optional(std::string_view key, auto& value) { take(key, value); }
    void defaulted(std::string_view key, auto& value) { take(key, value); }

    /// A member that the list does not have.
    bool extra(std::string_view key, auto& value) { return take(key, value); }

    bool took_all() const { return !failed_ && taken_ == object_.size(); }

private:
    bool take(std::string_view key, auto& value) {
        const QuickObject::Member* const member = object_.find(key);
        if (member == nullptr) return false;
        ++taken_;
        if (!read_quickly(member->raw, value)) failed_ = true;
        return true;
    }

    const QuickObject& object_;
    std::size_t taken_ = 0;
    bool failed_ = false;
};

template <Listed T>
bool read_quickly(std::string_view raw, T& value) {
    QuickObject object;
    if (!object.split(raw)) return false;
    QuickReader fields(object);
    Fields<T>::list(fields, value);
    return fields.took_all();
}

} // namespace stepscope
