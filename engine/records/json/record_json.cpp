#include "records/json/record_json.h"

#include "json/parse_json.h"
#include "json/quick_reader.h"
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

constexpr const char* number_key = "line";

/// `value`: the fields of a record of that kind, without the key that names it. None: there is no such kind.
template <std::size_t Kind = 0>
std::optional<Record> read_kind(const std::string& name, const json& value, const JsonPath& path) {
    if constexpr (Kind == std::variant_size_v<Record>) {
        return std::nullopt;
    } else {
        using Type = std::variant_alternative_t<Kind, Record>;
        if (name == Fields<Type>::kind) return read_json<Type>(value, path);
        return read_kind<Kind + 1>(name, value, path);
    }
}

/// Takes what stands under a key out of an object. Throws FieldError where there is none, or it is no T.
template <typename T>
T take(json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) throw FieldError(key, "is missing");
    T out = read_json<T>(*found, JsonPath({}, key));
    object.erase(found);
    return out;
}

json parse_line(std::string_view text) {
    try {
        json value = parse_json(text);
        if (!value.is_object()) throw FieldError("", "a record must be an object, not " + shown(value));
        return value;
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
}

/// A step's line as `record_line` writes it; nearly all lines of a log are such. False: the general reader is
/// to look at it.
bool read_step_quickly(std::string_view text, LoggedRecord& out) {
    QuickObject object;
    if (!object.split(text)) return false;
    const QuickObject::Member* const kind = object.find(kind_key);
    constexpr std::string_view step = Fields<StepDone>::kind;
    if (kind == nullptr || kind->raw.size() != step.size() + 2 || kind->raw.substr(1, step.size()) != step)
        return false;
    QuickReader fields(object);
    std::string name;
    fields.required(kind_key, name);
    fields.optional(number_key, out.number);
    out.record.emplace(std::in_place_type<StepDone>);
    Fields<StepDone>::list(fields, std::get<StepDone>(*out.record));
    return fields.took_all();
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
        const auto kind = take<std::string>(value, kind_key);
        if (std::optional<Record> record = read_kind(kind, value, {})) return *std::move(record);
        throw FieldError(kind_key, "there is no kind \"" + one_line(kind) + "\"");
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
}

std::string checked_line(const json& object) {
    // Texts from drivers and file names may hold anything; a bad byte must not cost the record.
    const std::string text = object.dump(-1, ' ', false, json::error_handler_t::replace);
    return fmt::format("{:08x} {}\n", crc32(text), text);
}

std::string record_line(const Record& record) {
    return checked_line(record_to_json(record));
}

std::string record_line(const Record& record, std::int64_t number) {
    json object = record_to_json(record);
    object[number_key] = number;
    return checked_line(object);
}

std::string_view checked_text(std::string_view line) {
    if (line.size() < crc_digits + 2 || line[crc_digits] != ' ')
        throw RecordError("not a record: it must start with 8 hexadecimal digits and a space");
    const std::string_view text = line.substr(crc_digits + 1);
    const std::uint32_t sum = crc32(text);
    for (std::size_t digit = 0; digit < crc_digits; ++digit)
        if (line[digit] != "0123456789abcdef"[sum >> (4 * (crc_digits - 1 - digit)) & 0xF])
            throw RecordError("wrong checksum: the line was damaged");
    return text;
}

Record parse_record_line(std::string_view line) {
    const std::string_view text = checked_text(line);
    if (LoggedRecord step; read_step_quickly(text, step) && !step.number) return *std::move(step.record);
    return record_from_json(parse_line(text));
}

LoggedRecord parse_logged_line(std::string_view line) {
    const std::string_view text = checked_text(line);
    LoggedRecord out;
    if (read_step_quickly(text, out)) return out;
    out = {};
    json value = parse_line(text);
    try {
        out.kind = take<std::string>(value, kind_key);
        if (value.contains(number_key)) out.number = take<std::int64_t>(value, number_key);
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
    UnknownFields unknown;
    try {
        out.record = read_kind(out.kind, value, JsonPath(unknown));
        out.unknown_fields = unknown.count;
    } catch (const FieldError&) {
        // Its checksum is right: it was written so.
    }
    return out;
}

} // namespace stepscope
