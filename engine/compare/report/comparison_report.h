#pragma once

#include "compare/report/comparison_text.h"
#include "compare/why/change_report.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope {

/// A document: summary, a table with a row for each cell, remarks, what has no partner; with `changes`, a
/// chapter on why each cell takes longer or shorter.
std::string comparison_markdown(const Comparison& comparison, const Results& baseline, const Results& current,
                                const SideNames& names, const CellChanges* changes = nullptr);

/// All of it, exact: {"baseline", "current", "figure", "unit", "rule", "across", "elsewhere", "summary",
/// "cells", "unmatched": {"baseline", "current"}}, and with `changes` those as "changes" (changes_json).
/// Infinities are the strings "inf" and "-inf".
nlohmann::json comparison_json(const Comparison& comparison, const Results& baseline, const Results& current,
                               const SideNames& names, const CellChanges* changes = nullptr);

} // namespace stepscope
