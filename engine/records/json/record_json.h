#pragma once

#include "records/errors.h"
#include "records/record.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// One object with a "record" key that names the kind. Non-finite numbers become the strings "nan", "inf",
/// "-inf".
nlohmann::json record_to_json(const Record& record);

/// Throws RecordError on anything that is not exactly such an object.
Record record_from_json(nlohmann::json json);

/// A line of a log, which is numbered, and which a newer version may have written.
struct LoggedRecord {
    std::optional<Record> record;       ///< none: of a kind that this version does not know, or cannot read
    std::string kind;                   ///< where there is no record
    std::optional<std::int64_t> number; ///< of the line in its log; none: an older log does not say
    std::size_t unknown_fields = 0;     ///< passed over
    bool skimmed = false;               ///< there is a record, which was not read
    std::string impossible; ///< of a kind that this version knows, with a value that can be in none, or is
                            ///< of another type: "run_started: sweep.models[0].d_model: must ..."; or
                            ///< with a number that no double holds, then without kind and number of the line
    bool is_too_deep = false; ///< no record that this version knows is: more than `deepest_json`
};

/// "crc32hex json\n", the form in which a record stands in a file or a pipe.
std::string record_line(const Record& record);

/// The same with the line's number in its log, under the key "line".
std::string record_line(const Record& record, std::int64_t number);
/// Any object in that form.
std::string checked_line(const nlohmann::json& object);

/// `line` without its newline. Throws RecordError for a wrong checksum or content.
Record parse_record_line(std::string_view line);
/// Into a record that is new. Throws RecordError for a wrong checksum, or what is no object with a kind,
/// unless it is too deep to tell.
void parse_logged_line(std::string_view line, LoggedRecord& out);
/// The same for who wants to know what became of a run's cells: steps and breakdowns, nearly all of a log,
/// are not read, as long as they stand as `record_line` writes them. Their checksum and their number are
/// looked at. Throws as `parse_logged_line`.
void skim_logged_line(std::string_view line, LoggedRecord& out);
/// The text of a line behind its checksum. Throws RecordError where that is wrong.
std::string_view checked_text(std::string_view line);

} // namespace stepscope
