#pragma once

#include "records/results.h"

#include <nlohmann/json_fwd.hpp>

namespace stepscope {

/// Results of a list of flat objects, one for each cell, as other programs write them:
///   [{"size": "small", "ctx_len": 128, "mode": "fwd", "times_ms": [3.11, 3.09]}, ...]
/// It is read as a table whose columns are the names of all fields. Throws TableError, which counts the
/// list's entries from 1.
Results from_json_records(const nlohmann::json& list);

} // namespace stepscope
