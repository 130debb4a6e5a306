#pragma once

#include "records/breakdown/breakdown_report.h"

#include <span>
#include <string>

namespace stepscope::cli {

/// Aligned tables for a terminal, each under its title.
std::string breakdown_text(std::span<const BreakdownReport> reports);

} // namespace stepscope::cli
