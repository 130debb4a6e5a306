#pragma once

#include "json/json_form.h"

#include <limits>
#include <optional>
#include <string>

namespace stepscope {

/// A whole number for which one below `minimum` says that it is not known: null in JSON. A number from 0 to
/// below `minimum`, as earlier versions wrote, is not known either; a negative one is an error, as one beyond
/// `maximum`.
template <typename T>
struct UnknownNumber {
    T minimum;
    T unknown;
    T maximum = std::numeric_limits<T>::max();

    nlohmann::json write(T value) const { return value < minimum ? nlohmann::json() : write_json(value); }
    void read(const nlohmann::json& value, const JsonPath& path, T& out) const {
        out = value.is_null() ? unknown : JsonForm<T>::read(value, path, {minimum, maximum});
        if (value.is_null()) return;
        if (out < 0) path.refuse("must not be negative, but is " + std::to_string(out));
        require(out, path);
        if (out < minimum) out = unknown;
    }
    void require(T value, const JsonPath& path) const {
        if (value > maximum)
            path.refuse("must be from " + std::to_string(minimum) + " to " + std::to_string(maximum) +
                        ", not " + std::to_string(value));
    }
};

/// A field that is always written: null where it is not known.
struct UnknownOptional {
    template <typename T>
    nlohmann::json write(const std::optional<T>& value) const {
        return value ? write_json(*value) : nlohmann::json();
    }
    template <typename T>
    void read(const nlohmann::json& value, const JsonPath& path, std::optional<T>& out) const {
        out = value.is_null() ? std::nullopt : std::optional<T>(read_json<T>(value, path));
    }
};

} // namespace stepscope
