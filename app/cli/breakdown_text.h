#pragma once

#include "records/breakdown_report.h"

#include <span>
#include <string>
#include <vector>

namespace stepscope::cli {

/// Of the cells that have a breakdown.
std::vector<BreakdownReport> reports_of(const Results& results);

/// Aligned tables for a terminal, each under its title.
std::string breakdown_text(std::span<const BreakdownReport> reports);

} // namespace stepscope::cli
