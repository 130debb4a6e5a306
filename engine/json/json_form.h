#pragma once

#include "json/json_path.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

/// How values of type T stand in JSON:
///   static nlohmann::json write(const T&);
///   static T read(const nlohmann::json&, const JsonPath&);
/// The reader takes exactly what the writer gives; for anything else it throws FieldError with the path.
/// Structs have one through the list of their fields (json/fields.h), enumerations through their names
/// (workload/json/choice_json.h).
template <typename T>
struct JsonForm;

template <typename T>
nlohmann::json write_json(const T& value) {
    return JsonForm<T>::write(value);
}

template <typename T>
T read_json(const nlohmann::json& value, const JsonPath& path = {}) {
    return JsonForm<T>::read(value, path);
}

/// For messages: "\"twelve\"", "1.5", "a list".
std::string shown(const nlohmann::json& value);
/// The same of the value at a path: a number that is not kept as it stands in its document, of more digits
/// than 64 bits hold or with a point, as it stands there, where the document's text is at hand.
std::string shown(const nlohmann::json& value, const JsonPath& path);

template <>
struct JsonForm<bool> {
    static nlohmann::json write(bool value) { return value; }
    static bool read(const nlohmann::json& value, const JsonPath& path);
};

/// -0, which is kept as a floating-point number, too.
bool is_zero_below_zero(const nlohmann::json& value);
/// A number of 20 digits or more, which is kept as a floating-point one.
bool is_whole_beyond_64_bits(const nlohmann::json& value);

/// What a field takes, for the message where its type does not hold a number. What the type holds is up to
/// who knows the field.
template <std::integral T>
struct WholeRange {
    T least = std::numeric_limits<T>::min();
    T most = std::numeric_limits<T>::max();
};

/// Whole numbers of all widths; 4.0 is none.
template <std::integral T>
struct JsonForm<T> {
    static nlohmann::json write(T value) { return value; }
    static T read(const nlohmann::json& value, const JsonPath& path, const WholeRange<T>& range = {}) {
        if (value.is_number_unsigned()) {
            if (const auto number = value.get<std::uint64_t>(); std::in_range<T>(number))
                return static_cast<T>(number);
        } else if (value.is_number_integer()) {
            if (const auto number = value.get<std::int64_t>(); std::in_range<T>(number))
                return static_cast<T>(number);
        } else if (is_zero_below_zero(value)) {
            path.refuse("must be 0 without a sign, not -0");
        } else if (!is_whole_beyond_64_bits(value)) {
            path.fail("must be a whole number, not " + shown(value, path));
        }
        path.refuse("must be from " + std::to_string(range.least) + " to " + std::to_string(range.most) +
                    ", not " + shown(value, path));
    }
};

/// The form of a whole number whose field takes fewer than its type holds.
template <std::integral T>
struct WholeForm {
    WholeRange<T> range;

    nlohmann::json write(T value) const { return write_json(value); }
    void read(const nlohmann::json& value, const JsonPath& path, T& out) const {
        out = JsonForm<T>::read(value, path, range);
    }
};

/// NaN and infinities, which JSON lacks, are the strings "nan", "inf" and "-inf".
template <>
struct JsonForm<double> {
    static nlohmann::json write(double value);
    static double read(const nlohmann::json& value, const JsonPath& path);
};

template <>
struct JsonForm<std::string> {
    static nlohmann::json write(const std::string& value) { return value; }
    static std::string read(const nlohmann::json& value, const JsonPath& path);
};

/// Without a value there is nothing to write: that is up to the list of fields it stands in.
template <typename T>
struct JsonForm<std::optional<T>> {
    static nlohmann::json write(const std::optional<T>& value) { return write_json(value.value()); }
    static std::optional<T> read(const nlohmann::json& value, const JsonPath& path) {
        return read_json<T>(value, path);
    }
};

template <typename T>
struct JsonForm<std::vector<T>> {
    static nlohmann::json write(const std::vector<T>& values) {
        nlohmann::json::array_t out;
        out.reserve(values.size());
        for (const T& value : values)
            out.push_back(write_json(value));
        return nlohmann::json(std::move(out));
    }
    static std::vector<T> read(const nlohmann::json& list, const JsonPath& path) {
        if (!list.is_array()) path.fail("must be a list, not " + shown(list));
        std::vector<T> out;
        out.reserve(list.size());
        for (const nlohmann::json& value : list)
            out.push_back(read_json<T>(value, JsonPath(path, out.size())));
        return out;
    }
};

/// Values by names that nobody lists.
template <typename T>
struct JsonForm<std::map<std::string, T>> {
    static nlohmann::json write(const std::map<std::string, T>& values) {
        nlohmann::json::object_t out;
        for (const auto& [name, value] : values)
            out.emplace(name, write_json(value));
        return nlohmann::json(std::move(out));
    }
    static std::map<std::string, T> read(const nlohmann::json& object, const JsonPath& path) {
        if (!object.is_object()) path.fail("must be an object, not " + shown(object));
        std::map<std::string, T> out;
        for (const auto& [name, value] : object.items())
            out.emplace(name, read_json<T>(value, JsonPath(path, name)));
        return out;
    }
};

} // namespace stepscope
