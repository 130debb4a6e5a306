#include "records/json/record_json.h"

#include "json/parse_json.h"
#include "records/json/record_fields.h"
#include "system/checksum.h"
#include "system/one_line.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace stepscope {

using nlohmann::json;

namespace {

constexpr const char* kind_key = "record";
constexpr std::size_t crc_digits = 8;

/// `value`: the fields of a record of that kind, without the key that names it.
template <std::size_t Kind = 0>
Record read_kind(const std::string& name, const json& value) {
    if constexpr (Kind == std::variant_size_v<Record>) {
        throw FieldError(kind_key, "there is no kind \"" + one_line(name) + "\"");
    } else {
        using Type = std::variant_alternative_t<Kind, Record>;
        if (name == Fields<Type>::kind) return read_json<Type>(value);
        return read_kind<Kind + 1>(name, value);
    }
}

json parse_record_json(std::string_view text) {
    try {
        return parse_json(text);
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
}

} // namespace

json record_to_json(const Record& record) {
    return std::visit(
        [](const auto& fields) {
            json out = write_json(fields);
            out[kind_key] = Fields<std::remove_cvref_t<decltype(fields)>>::kind;
            return out;
        },
        record);
}

Record record_from_json(json value) {
    try {
        if (!value.is_object()) throw FieldError("", "a record must be an object, not " + shown(value));
        const auto kind = value.find(kind_key);
        if (kind == value.end()) throw FieldError(kind_key, "is missing");
        const auto name = read_json<std::string>(*kind, JsonPath({}, kind_key));
        value.erase(kind);
        return read_kind(name, value);
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
}

std::string record_line(const Record& record) {
    // Texts from drivers and file names may hold anything; a bad byte must not cost the record.
    const std::string text = record_to_json(record).dump(-1, ' ', false, json::error_handler_t::replace);
    return fmt::format("{:08x} {}\n", crc32(text), text);
}

Record parse_record_line(std::string_view line) {
    if (line.size() < crc_digits + 2 || line[crc_digits] != ' ')
        throw RecordError("not a record: it must start with 8 hexadecimal digits and a space");
    const std::string_view text = line.substr(crc_digits + 1);
    if (fmt::format("{:08x}", crc32(text)) != line.substr(0, crc_digits))
        throw RecordError("wrong checksum: the line was damaged");
    return record_from_json(parse_record_json(text));
}

} // namespace stepscope
