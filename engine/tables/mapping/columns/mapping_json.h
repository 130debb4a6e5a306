#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <string>
#include <string_view>

namespace stepscope {

/// A mapping as a file:
///   {"format": "stepscope mapping", "version": 1,
///    "columns": [{"name": "ctx", "holds": "seq"},
///                {"name": "fwd", "holds": "mean", "unit": "ms", "of": "forward"},
///                {"name": "dtype", "holds": "precision", "values": {"half": "bf16"}}, ...],
///    "across": "seq", and in a column "at": "128"
///    "constants": {"precision": "bf16", "batch": 4},
///    "header_lines": 1, "rows_are_runs": false, "decimals": "comma"}
std::string mapping_text(const ColumnMapping& mapping);
/// Throws TableError, which names the field and what is allowed.
ColumnMapping parse_mapping(std::string_view text);

} // namespace stepscope
