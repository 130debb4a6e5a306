#pragma once

#include "records/results.h"
#include "tables/reading/raw_table.h"

#include <string_view>
#include <vector>

namespace stepscope {

/// JSON lines: an object a line, as programs write that add one whenever something is done. Empty lines say
/// nothing. They are read as a JSON list of the same objects is (json_records.h).
///
/// Both throw TableError, which counts lines from 1: for a line that is no whole object, too, as the last one
/// is where a program was stopped while it wrote.
Results from_json_lines(std::string_view text);
std::vector<RawTable> tables_of_json_lines(std::string_view text);

/// Whether a text begins with two such lines: one by itself is a JSON document.
bool looks_like_json_lines(std::string_view text);

} // namespace stepscope
