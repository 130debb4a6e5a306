#pragma once

#include "compare/report/comparison_text.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope {

/// A document: summary, a table with a row for each cell, remarks, what has no partner.
std::string comparison_markdown(const Comparison& comparison, const Results& baseline, const Results& current,
                                const SideNames& names);

/// All of it, exact: {"baseline", "current", "figure", "unit", "rule", "across", "elsewhere", "summary",
/// "cells", "unmatched": {"baseline", "current"}}. Infinities are the strings "inf" and "-inf".
nlohmann::json comparison_json(const Comparison& comparison, const Results& baseline, const Results& current,
                               const SideNames& names);

} // namespace stepscope
