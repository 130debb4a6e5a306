#pragma once

#include "records/results.h"
#include "timeline/kernel_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope::cli {

/// For a terminal: where the time of the traced steps of a cell went, a row for each name, phase or layer,
/// and the longest gaps. The cell has a timeline.
std::string timeline_text(const CellResult& cell, const std::string& title, KernelGrouping grouping);

/// The same as data, with all gaps; times in nanoseconds, shares 0..1.
nlohmann::json timeline_json(const CellResult& cell, const std::string& title, KernelGrouping grouping);

} // namespace stepscope::cli
