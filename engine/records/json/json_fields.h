#pragma once

#include "records/errors.h"
#include "workload/choice.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// A finite number as it is; NaN and infinities, which JSON lacks, as the strings "nan", "inf", "-inf".
nlohmann::json number_to_json(double value);
/// Throws RecordError naming `field` for anything that number_to_json does not write.
double number_from_json(const nlohmann::json& json, const std::string& field);

/// Reads one JSON object strictly: a key that is missing, of another type, out of range or unknown throws
/// RecordError with the path of the field. Nothing is ever replaced by a default.
class JsonFields {
public:
    /// `path` names the object in messages; `object` must outlive this.
    JsonFields(const nlohmann::json& object, std::string path);

    bool has(std::string_view key) const;
    const nlohmann::json& child(std::string_view key);
    /// For messages about a child: "cells[3].steps".
    std::string path_of(std::string_view key) const;

    std::string text(std::string_view key);
    bool flag(std::string_view key);
    int integer(std::string_view key);
    std::int64_t long_integer(std::string_view key);
    double number(std::string_view key);
    std::map<std::string, std::string> texts(std::string_view key);
    std::map<std::string, double> numbers(std::string_view key);
    std::map<std::string, std::int64_t> long_integers(std::string_view key);
    const nlohmann::json& list(std::string_view key);

    template <typename Enum>
    Enum choice(std::string_view key) {
        const std::string name = text(key);
        if (const auto value = find_choice<Enum>(name)) return *value;
        fail(key, "must be one of " + allowed_names<Enum>() + ", not \"" + name + "\"");
    }

    std::optional<std::string> optional_text(std::string_view key);
    std::optional<int> optional_integer(std::string_view key);
    std::optional<std::int64_t> optional_long_integer(std::string_view key);
    std::optional<double> optional_number(std::string_view key);

    /// Throws RecordError if the object has a key that was never asked for.
    void finish() const;

    [[noreturn]] void fail(std::string_view key, const std::string& problem) const;

private:
    const nlohmann::json& object_;
    std::string path_;
    std::size_t taken_ = 0;
};

} // namespace stepscope
