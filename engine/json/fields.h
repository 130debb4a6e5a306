#pragma once

#include "json/json_form.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// The fields of a struct, listed once for its writer and its reader:
///
///   template <>
///   struct Fields<Point> {
///       static void list(auto& fields, auto& point) {
///           fields.required("x", point.x);
///           fields.optional("label", point.label);              // no key where absent (is_absent)
///           fields.defaulted("scale", point.scale);             // written; where missing, the default stays
///           fields.required("colour", point.colour, HexForm()); // in a form of its own, as TypeForm
///       }
///       static void check(const Point&); // only where needed: throws FieldError once all fields are read
///   };
///
/// `list` may depend on fields that it has already named: they have been read by then. A field that is
/// missing, of another type or unknown throws FieldError.
template <typename T>
struct Fields;

template <typename T>
concept Listed = requires {
    sizeof(Fields<T>);
};

/// Whether `optional` leaves it out: as its form says, where that has a word on it.
template <typename T, typename Form>
bool is_absent(const T& value, const Form& form) {
    if constexpr (requires { form.is_absent(value); })
        return form.is_absent(value);
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (requires { value.empty(); })
        return value.empty();
    else
        return value == T{};
}

/// The form that a field has from its type; a list may give one of its own.
template <typename T>
struct TypeForm {
    nlohmann::json write(const T& value) const { return write_json(value); }
    void read(const nlohmann::json& value, const JsonPath& path, T& out) const {
        out = read_json<T>(value, path);
    }
};

/// Writes the fields of a list into an object.
class ObjectWriter {
public:
    template <typename T, typename Form = TypeForm<T>>
    void required(std::string_view key, const T& value, const Form& form = {}) {
        object_.emplace(key, form.write(value));
    }
    template <typename T, typename Form = TypeForm<T>>
    void optional(std::string_view key, const T& value, const Form& form = {}) {
        if (!is_absent(value, form)) required(key, value, form);
    }
    template <typename T, typename Form = TypeForm<T>>
    void defaulted(std::string_view key, const T& value, const Form& form = {}) {
        required(key, value, form);
    }
    /// For a struct whose fields stand among those of another, all or none: whether they do. `key`: one that
    /// it always has.
    template <typename T>
    bool present(std::string_view, const std::optional<T>& value) {
        return value.has_value();
    }

    nlohmann::json take() { return std::move(object_); }

private:
    nlohmann::json::object_t object_;
};

/// Reads the fields of a list from an object. Nothing is replaced by a default but what the list says.
class ObjectReader {
public:
    /// Throws FieldError where it is no object. Both must outlive this.
    ObjectReader(const nlohmann::json& object, const JsonPath& path) : object_(object), path_(path) {
        if (!object.is_object()) path.fail("must be an object, not " + shown(object));
    }

    template <typename T, typename Form = TypeForm<T>>
    void required(std::string_view key, T& value, const Form& form = {}) {
        if (!take(key, value, form)) missing_.emplace_back(key);
    }
    template <typename T, typename Form = TypeForm<T>>
    void optional(std::string_view key, T& value, const Form& form = {}) {
        take(key, value, form);
    }
    template <typename T, typename Form = TypeForm<T>>
    void defaulted(std::string_view key, T& value, const Form& form = {}) {
        take(key, value, form);
    }
    template <typename T>
    bool present(std::string_view key, std::optional<T>& value) {
        if (object_.contains(key)) value.emplace();
        return value.has_value();
    }

    /// Throws FieldError where required fields were not there, with the names of all of them.
    void refuse_missing() const;

    /// How many fields of the object no list has named.
    std::size_t left_over() const { return object_.size() - taken_; }

private:
    template <typename T, typename Form>
    bool take(std::string_view key, T& value, const Form& form) {
        const auto found = object_.find(key);
        if (found == object_.end()) return false;
        ++taken_;
        form.read(*found, JsonPath(path_, key), value);
        return true;
    }

    const nlohmann::json& object_;
    const JsonPath& path_;
    std::vector<std::string> missing_;
    std::size_t taken_ = 0;
};

/// The names of a list.
class FieldNames {
public:
    void required(std::string_view key, const auto&...) { names_.emplace(key); }
    void optional(std::string_view key, const auto&...) { names_.emplace(key); }
    void defaulted(std::string_view key, const auto&...) { names_.emplace(key); }
    template <typename T>
    bool present(std::string_view, const std::optional<T>& value) {
        return value.has_value();
    }

    /// How many keys of `object` are not among them.
    std::size_t others_in(const nlohmann::json& object) const;
    /// Throws FieldError for the first key of `object` that is not among them.
    [[noreturn]] void refuse_others(const nlohmann::json& object, const JsonPath& path) const;

private:
    std::set<std::string, std::less<>> names_;
};

template <Listed T>
struct JsonForm<T> {
    static nlohmann::json write(const T& value) {
        ObjectWriter fields;
        Fields<T>::list(fields, value);
        return fields.take();
    }

    static T read(const nlohmann::json& object, const JsonPath& path) {
        T out;
        ObjectReader fields(object, path);
        UnknownFields* const unknown = path.unknown_fields();
        try {
            Fields<T>::list(fields, out);
            fields.refuse_missing();
        } catch (const FieldError&) {
            if (unknown != nullptr) unknown->count += names_in(out).others_in(object);
            throw;
        }
        if (unknown != nullptr) {
            unknown->count += fields.left_over();
        } else if (fields.left_over() > 0) {
            names_in(out).refuse_others(object, path);
        }
        if constexpr (requires { Fields<T>::check(out); }) {
            try {
                Fields<T>::check(out);
            } catch (const FieldError& error) {
                path.fail_within(error);
            }
        }
        return out;
    }

private:
    /// As far as it was read.
    static FieldNames names_in(const T& value) {
        FieldNames names;
        Fields<T>::list(names, value);
        return names;
    }
};

} // namespace stepscope
