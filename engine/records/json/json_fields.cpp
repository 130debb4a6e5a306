#include "records/json/json_fields.h"

#include <cmath>
#include <limits>

namespace stepscope {

using nlohmann::json;

namespace {

std::int64_t integer_from_json(const json& value, const std::string& field) {
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return static_cast<std::int64_t>(number);
    } else if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    throw RecordError(field + ": must be an integer of 64 bits");
}

} // namespace

json number_to_json(double value) {
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value;
}

double number_from_json(const json& value, const std::string& field) {
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        if (text == "nan") return std::numeric_limits<double>::quiet_NaN();
        if (text == "inf") return std::numeric_limits<double>::infinity();
        if (text == "-inf") return -std::numeric_limits<double>::infinity();
    }
    throw RecordError(field + ": must be a number, \"nan\", \"inf\" or \"-inf\"");
}

JsonFields::JsonFields(const json& object, std::string path) : object_(object), path_(std::move(path)) {
    if (!object_.is_object()) throw RecordError(path_ + ": must be an object");
}

bool JsonFields::has(std::string_view key) const {
    return object_.contains(key);
}

const json& JsonFields::child(std::string_view key) {
    const auto found = object_.find(key);
    if (found == object_.end()) fail(key, "is missing");
    ++taken_;
    return *found;
}

std::string JsonFields::path_of(std::string_view key) const {
    return path_ + "." + std::string(key);
}

std::string JsonFields::text(std::string_view key) {
    const json& value = child(key);
    if (!value.is_string()) fail(key, "must be a string");
    return value.get<std::string>();
}

bool JsonFields::flag(std::string_view key) {
    const json& value = child(key);
    if (!value.is_boolean()) fail(key, "must be true or false");
    return value.get<bool>();
}

int JsonFields::integer(std::string_view key) {
    const std::int64_t value = long_integer(key);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        fail(key, "must be an integer of 32 bits");
    return static_cast<int>(value);
}

std::int64_t JsonFields::long_integer(std::string_view key) {
    return integer_from_json(child(key), path_of(key));
}

double JsonFields::number(std::string_view key) {
    return number_from_json(child(key), path_of(key));
}

std::map<std::string, std::string> JsonFields::texts(std::string_view key) {
    const json& value = child(key);
    if (!value.is_object()) fail(key, "must be an object of strings");
    std::map<std::string, std::string> out;
    for (const auto& [name, entry] : value.items()) {
        if (!entry.is_string()) fail(key, "must be an object of strings");
        out.emplace(name, entry.get<std::string>());
    }
    return out;
}

std::map<std::string, double> JsonFields::numbers(std::string_view key) {
    const json& value = child(key);
    if (!value.is_object()) fail(key, "must be an object of numbers");
    std::map<std::string, double> out;
    for (const auto& [name, entry] : value.items())
        out.emplace(name, number_from_json(entry, path_of(key) + "." + name));
    return out;
}

std::map<std::string, std::int64_t> JsonFields::long_integers(std::string_view key) {
    const json& value = child(key);
    if (!value.is_object()) fail(key, "must be an object of integers");
    std::map<std::string, std::int64_t> out;
    for (const auto& [name, entry] : value.items())
        out.emplace(name, integer_from_json(entry, path_of(key) + "." + name));
    return out;
}

const json& JsonFields::list(std::string_view key) {
    const json& value = child(key);
    if (!value.is_array()) fail(key, "must be a list");
    return value;
}

std::optional<std::string> JsonFields::optional_text(std::string_view key) {
    return has(key) ? std::optional(text(key)) : std::nullopt;
}

std::optional<int> JsonFields::optional_integer(std::string_view key) {
    return has(key) ? std::optional(integer(key)) : std::nullopt;
}

std::optional<std::int64_t> JsonFields::optional_long_integer(std::string_view key) {
    return has(key) ? std::optional(long_integer(key)) : std::nullopt;
}

std::optional<double> JsonFields::optional_number(std::string_view key) {
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

void JsonFields::finish() const {
    if (taken_ != object_.size()) throw RecordError(path_ + ": has a key that does not belong there");
}

void JsonFields::fail(std::string_view key, const std::string& problem) const {
    throw RecordError(path_of(key) + ": " + problem);
}

} // namespace stepscope
