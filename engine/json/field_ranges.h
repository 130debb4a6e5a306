#pragma once

#include "json/fields.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stepscope {

/// Looks at the fields of a list as their reader would, in an object that came from elsewhere: what it takes
/// can be read where it was written.
class FieldRanges {
public:
    /// It must outlive this.
    explicit FieldRanges(const JsonPath& path) : path_(path) {}

    template <typename T, typename Form = TypeForm<T>>
    void required(std::string_view key, const T& value, const Form& form = {}) {
        look(value, form, JsonPath(path_, key));
    }
    template <typename T, typename Form = TypeForm<T>>
    void optional(std::string_view key, const T& value, const Form& form = {}) {
        required(key, value, form);
    }
    template <typename T, typename Form = TypeForm<T>>
    void defaulted(std::string_view key, const T& value, const Form& form = {}) {
        required(key, value, form);
    }
    template <typename T>
    bool present(std::string_view, const std::optional<T>& value) {
        return value.has_value();
    }

    /// Throws ValueError for the first value of a list that its form (`require`) or its check refuses.
    template <Listed T>
    static void require(const T& value, const JsonPath& path) {
        FieldRanges fields(path);
        Fields<T>::list(fields, value);
        if constexpr (requires { Fields<T>::check(value); }) {
            try {
                Fields<T>::check(value);
            } catch (const FieldError& error) {
                path.fail_within(error);
            }
        }
    }

private:
    template <typename T, typename Form>
    static void look(const T& value, const Form& form, const JsonPath& path) {
        if constexpr (requires { form.require(value, path); })
            form.require(value, path);
        else if constexpr (std::is_same_v<Form,
                                          TypeForm<T>>) // others know what they take: an axis is of its cell
            look_within(value, path);
    }

    template <typename T>
    static void look_within(const T& value, const JsonPath& path) {
        if constexpr (Listed<T>) require(value, path);
    }
    template <typename T>
    static void look_within(const std::optional<T>& value, const JsonPath& path) {
        if (value) look_within(*value, path);
    }
    template <typename T>
    static void look_within(const std::vector<T>& values, const JsonPath& path) {
        for (std::size_t i = 0; i < values.size(); ++i)
            look_within(values[i], JsonPath(path, i));
    }

    const JsonPath& path_;
};

/// Throws ValueError where a value cannot be, with the name of its field.
template <Listed T>
void require_ranges(const T& value) {
    FieldRanges::require(value, JsonPath());
}

} // namespace stepscope
