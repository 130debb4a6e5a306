#pragma once

#include "json/fields.h"
#include "json/reading/parse_json.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

namespace stepscope {

/// Reads what our own writer gives, straight into the fields of a list and without making a document of it:
/// no white space, members in the order of their names, no backslash in a text. A long session is read at the
/// pace of this.
///
/// Each function takes a value from the front of `text`: exactly what JSON has for it, and what the general
/// reader would make of it. False for all else, right or wrong; then the general reader is to look at it, and
/// what was read so far is void.
bool take_quickly(std::string_view& text, bool& value);
bool take_quickly(std::string_view& text, double& value);
bool take_quickly(std::string_view& text, std::string& value);

/// Whether it has the form of a JSON number.
bool looks_like_a_number(std::string_view raw);

template <std::integral T>
bool take_quickly(std::string_view& text, T& value) {
    if (text.starts_with("-0")) return false;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto size = static_cast<std::size_t>(stop - text.data());
    if (problem != std::errc{} || !looks_like_a_number(text.substr(0, size))) return false;
    text.remove_prefix(size);
    return true;
}

template <typename T>
bool take_quickly(std::string_view& text, std::optional<T>& value) {
    return take_quickly(text, value.emplace());
}

template <Listed T>
bool take_quickly(std::string_view& text, T& value);

/// What stands before, between and behind the values of a list.
bool take_sign(std::string_view& text, char sign);

template <typename T>
bool take_quickly(std::string_view& text, std::vector<T>& values) {
    values.clear();
    if (!take_sign(text, '[')) return false;
    if (take_sign(text, ']')) return true;
    do {
        if (!take_quickly(text, values.emplace_back())) return false;
    } while (take_sign(text, ','));
    return take_sign(text, ']');
}

/// The text of one value, whatever it is, from the front of `text`: where it ends, not whether it is one.
bool take_raw(std::string_view& text, std::string_view& raw);

/// A value in a form of its own: the general reader looks at it alone.
template <typename T, typename Form>
bool take_in_form(std::string_view& text, T& value, const Form& form) {
    std::string_view raw;
    if (!take_raw(text, raw)) return false;
    try {
        form.read(parse_json(raw), JsonPath(), value);
        return true;
    } catch (const FieldError&) {
        return false; // the general reader says what is wrong, and where
    }
}

/// Where each field of a list goes. A list that asks for what it has read (`present`) has none.
class QuickFields {
public:
    /// As it was copied from a field's form, which the list made for it.
    using FormBytes = std::array<std::byte, 16>;
    struct Field {
        std::string_view key;
        void* place = nullptr;
        bool (*take)(std::string_view& text, void* place, const FormBytes& form) = nullptr;
        bool required = false;
    };
    /// Places in the list by the order of names.
    using Order = std::array<std::uint8_t, 20>;

    template <typename T, typename Form = TypeForm<T>>
    void required(std::string_view key, T& value, const Form& form = {}) {
        add(key, value, form, true);
    }
    template <typename T, typename Form = TypeForm<T>>
    void optional(std::string_view key, T& value, const Form& form = {}) {
        add(key, value, form, false);
    }
    template <typename T, typename Form = TypeForm<T>>
    void defaulted(std::string_view key, T& value, const Form& form = {}) {
        add(key, value, form, false);
    }

    /// Of all objects of a type the same.
    Order order() const;
    /// From brace to brace.
    bool take(std::string_view& text, const Order& order) const;

private:
    template <typename T, typename Form>
    void add(std::string_view key, T& value, const Form& form, bool required) {
        static_assert(std::is_trivially_copyable_v<Form> && sizeof(Form) <= sizeof(FormBytes));
        if (count_ < fields_.size()) {
            Field& field = fields_[count_];
            field.key = key;
            field.place = &value;
            field.take = &take_value<T, Form>;
            field.required = required;
            if constexpr (!std::is_empty_v<Form>) std::memcpy(forms_[count_].data(), &form, sizeof form);
        }
        ++count_;
    }

    template <typename T, typename Form>
    static bool take_value(std::string_view& text, void* place, const FormBytes& bytes) {
        T& value = *static_cast<T*>(place);
        if constexpr (std::is_same_v<Form, TypeForm<T>> && requires { take_quickly(text, value); }) {
            return take_quickly(text, value);
        } else if constexpr (std::is_empty_v<Form>) {
            return take_in_form(text, value, Form());
        } else {
            std::array<std::byte, sizeof(Form)> copy;
            std::memcpy(copy.data(), bytes.data(), sizeof(Form));
            const auto form = std::bit_cast<Form>(copy);
            if constexpr (requires { take_quickly(text, value) && form.takes(value); })
                return take_quickly(text, value) && form.takes(value);
            else
                return take_in_form(text, value, form);
        }
    }

    std::array<Field, std::tuple_size_v<Order>> fields_;
    std::array<FormBytes, std::tuple_size_v<Order>> forms_; ///< of fields whose form holds something
    std::size_t count_ = 0;
};

template <Listed T>
bool take_quickly(std::string_view& text, T& value) {
    QuickFields fields;
    Fields<T>::list(fields, value);
    static const QuickFields::Order order = fields.order();
    if (!fields.take(text, order)) return false;
    if constexpr (requires { Fields<T>::check(value); }) {
        try {
            Fields<T>::check(value);
        } catch (const FieldError&) {
            return false;
        }
    }
    return true;
}

/// The whole text is an object.
template <Listed T>
bool read_quickly(std::string_view text, T& value) {
    return take_quickly(text, value) && text.empty();
}

} // namespace stepscope
