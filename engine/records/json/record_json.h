#pragma once

#include "records/errors.h"
#include "records/record.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace stepscope {

/// One object with a "record" key that names the kind. Non-finite numbers become the strings "nan", "inf",
/// "-inf".
nlohmann::json record_to_json(const Record& record);

/// Throws RecordError on anything that is not exactly such an object.
Record record_from_json(nlohmann::json json);

/// "crc32hex json\n", the form in which a record stands in a file or a pipe.
std::string record_line(const Record& record);

/// `line` without its newline. Throws RecordError for a wrong checksum or content.
Record parse_record_line(std::string_view line);

} // namespace stepscope
