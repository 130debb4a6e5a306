#include "records/json/record_json.h"

#include "json/reading/parse_json.h"
#include "json/reading/quick_reader.h"
#include "records/json/record_fields.h"
#include "system/files/checksum.h"
#include "system/text/one_line.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace stepscope {

using nlohmann::json;

namespace {

constexpr const char* kind_key = "record";
constexpr std::size_t crc_digits = 8;

constexpr const char* number_key = "line";

/// A record with what a line of a log tells beside it.
template <typename Kind>
struct Logged {
    std::string kind;
    std::optional<std::int64_t>& number;
    Kind& record;
};

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

template <std::size_t... Kinds>
bool is_kind(const std::string& name, std::index_sequence<Kinds...>) {
    return ((name == Fields<std::variant_alternative_t<Kinds, Record>>::kind) || ...);
}

bool is_kind(const std::string& name) {
    return is_kind(name, std::make_index_sequence<std::variant_size_v<Record>>());
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

json object_of(json value) {
    if (!value.is_object()) throw FieldError("", "a record must be an object, not " + shown(value));
    return value;
}

json parse_line(std::string_view text) {
    try {
        return object_of(parse_json(text));
    } catch (const FieldError& error) {
        throw RecordError(error.what());
    }
}

} // namespace

template <typename Kind>
struct Fields<Logged<Kind>> {
    static void list(auto& fields, auto& logged) {
        fields.required(kind_key, logged.kind);
        fields.optional(number_key, logged.number);
        Fields<Kind>::list(fields, logged.record);
    }
};

namespace {

/// A line of one kind as `record_line` writes it. False: somebody else is to look at it, from the beginning.
template <typename Kind>
bool read_kind_quickly(std::string_view text, LoggedRecord& out) {
    out.number.reset();
    out.record.emplace(std::in_place_type<Kind>);
    Logged<Kind> logged{{}, out.number, std::get<Kind>(*out.record)};
    return read_quickly(text, logged) && logged.kind == Fields<Kind>::kind;
}

/// Those that a log has for each step and each cell.
bool read_bulk_quickly(std::string_view text, LoggedRecord& out) {
    return read_kind_quickly<StepDone>(text, out) || read_kind_quickly<Breakdown>(text, out) ||
           read_kind_quickly<CellStarted>(text, out) || read_kind_quickly<CellDone>(text, out);
}

/// The text of a line, which has passed its checksum.
LoggedRecord read_logged_text(std::string_view text) {
    LoggedRecord out;
    json value;
    try {
        try {
            value = parse_json(text, out.is_too_deep);
        } catch (const ValueError& error) {
            if (!out.is_too_deep) out.impossible = error.what();
            return out;
        }
        value = object_of(std::move(value));
        out.kind = take<std::string>(value, kind_key);
        if (value.contains(number_key)) out.number = take<std::int64_t>(value, number_key);
    } catch (const FieldError& error) {
        if (out.is_too_deep) return out;
        throw RecordError(error.what());
    }
    if (out.is_too_deep) {
        out.is_too_deep = is_kind(out.kind); // nobody here knows how deep those of a newer version are
        return out;
    }
    UnknownFields unknown;
    try {
        out.record = read_kind(out.kind, value, JsonPath(unknown));
        out.unknown_fields = unknown.count;
    } catch (const NameError&) {
        // A newer version has more of them.
    } catch (const FieldError& error) {
        // Beside what is not known, something else may be meant.
        if (unknown.count == 0) out.impossible = out.kind + ": " + error.what();
    }
    return out;
}

/// Whether it is the line of a step, a breakdown or a timeline, as far as its ends tell: a name that a text
/// within it quotes has a backslash before its quotes.
bool is_bulk(std::string_view text) {
    if (!text.starts_with(R"({"cell":)") || text.size() < 9 || text[8] < '0' || text[8] > '9') return false;
    constexpr std::size_t farthest = 160; // of what stands before a step's kind
    return text.ends_with(R"("record":"breakdown"})") || text.ends_with(R"("record":"timeline"})") ||
           text.substr(0, farthest).find(R"(,"record":"step_done",)") != std::string_view::npos;
}

/// The number in such a line: nothing that stands before it in one has a field of that name. None: an older
/// log.
std::optional<std::int64_t> number_in_bulk(std::string_view text) {
    constexpr std::string_view key = R"(,"line":)";
    const std::size_t found = text.find(key);
    if (found == std::string_view::npos) return std::nullopt;
    std::string_view rest = text.substr(found + key.size());
    std::int64_t number = 0;
    return take_quickly(rest, number) ? std::optional(number) : std::nullopt;
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
        value = object_of(std::move(value));
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
    if (LoggedRecord bulk; read_bulk_quickly(text, bulk) && !bulk.number) return *std::move(bulk.record);
    return record_from_json(parse_line(text));
}

void skim_logged_line(std::string_view line, LoggedRecord& out) {
    const std::string_view text = checked_text(line);
    if (is_bulk(text)) {
        out.number = number_in_bulk(text);
        out.skimmed = true;
    } else {
        out = read_logged_text(text);
    }
}

void parse_logged_line(std::string_view line, LoggedRecord& out) {
    const std::string_view text = checked_text(line);
    if (!read_bulk_quickly(text, out)) out = read_logged_text(text);
}

} // namespace stepscope
