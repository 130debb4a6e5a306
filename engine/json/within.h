#pragma once

#include "json/json_form.h"

#include <array>
#include <charconv>
#include <cmath>
#include <concepts>
#include <map>
#include <optional>
#include <string>

namespace stepscope {

/// The form of a number that cannot be just any: from `least` to `most`, or NaN, which is what is not known.
/// Of one that may be absent, and of several by names, too. Whatever is beyond is refused with both.
template <typename T>
struct Within {
    T least, most;

    bool takes(T value) const {
        if constexpr (std::floating_point<T>)
            if (std::isnan(value)) return true;
        return value >= least && value <= most;
    }
    bool takes(const std::optional<T>& value) const { return !value || takes(*value); }

    /// Throws ValueError.
    void require(T value, const JsonPath& path) const {
        if (!takes(value)) refuse(write_json(value), path);
    }
    void require(const std::optional<T>& value, const JsonPath& path) const {
        if (value) require(*value, path);
    }
    void require(const std::map<std::string, T>& values, const JsonPath& path) const {
        for (const auto& [name, value] : values)
            require(value, JsonPath(path, name));
    }

    nlohmann::json write(const auto& value) const { return write_json(value); }

    void read(const nlohmann::json& value, const JsonPath& path, T& out) const {
        if constexpr (std::integral<T>)
            out = JsonForm<T>::read(value, path, {least, most});
        else
            out = read_json<T>(value, path);
        if (!takes(out)) refuse(value, path);
    }
    void read(const nlohmann::json& value, const JsonPath& path, std::optional<T>& out) const {
        read(value, path, out.emplace());
    }
    void read(const nlohmann::json& value, const JsonPath& path, std::map<std::string, T>& out) const {
        out = read_json<std::map<std::string, T>>(value, path);
        for (const auto& [name, each] : out)
            if (!takes(each)) refuse(value.at(name), JsonPath(path, name));
    }

private:
    [[noreturn]] void refuse(const nlohmann::json& value, const JsonPath& path) const {
        path.refuse("must be from " + digits_of(least) + " to " + digits_of(most) + ", not " +
                    shown(value, path));
    }
    /// As few as there are: "1e+12".
    static std::string digits_of(T limit) {
        std::array<char, 32> out;
        return {out.data(), std::to_chars(out.data(), out.data() + out.size(), limit).ptr};
    }
};

} // namespace stepscope
