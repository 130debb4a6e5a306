#pragma once

#include "records/results.h"
#include "tables/reading/raw_table.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stepscope {

/// Results of a list of flat objects, one for each cell, as other programs write them:
///   [{"size": "small", "ctx_len": 128, "mode": "fwd", "times_ms": [3.11, 3.09]}, ...]
/// It is read as a table whose columns are the names of all fields. Throws TableError, which counts the
/// list's entries from 1.
Results from_json_records(const nlohmann::json& list);

/// As `tables_of_json` (tables/table.h).
std::vector<RawTable> tables_of_json_value(const nlohmann::json& value);

} // namespace stepscope
