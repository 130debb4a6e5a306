#pragma once

#include "records/breakdown/breakdown_report.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// A report as text, a header first, phases indented: what tables on a terminal and in Markdown show. Words
/// stand in the first two columns and the last, numbers between.
std::vector<std::vector<std::string>> breakdown_cells(const BreakdownReport& report);
inline constexpr std::size_t breakdown_first_number = 2;

/// "cell 3: tiny, seq 128, ...; measured peaks of cpu in fp32: 0.21 TFLOP/s and 14.2 GB/s"
std::string breakdown_title(const BreakdownReport& report);

/// How the time divides, a line for each division into more than one part: "Passes: forward 33.1 %, backward
/// 66.9 %". The phases stand in the table.
std::vector<std::string> breakdown_shares(const BreakdownReport& report);

/// A table for each cell, under its title, and its shares.
std::string breakdown_markdown(std::span<const BreakdownReport> reports);
/// One row for each row of each cell, in base units (seconds, FLOP/s, bytes/s, fractions). RFC 4180.
std::string breakdown_csv(std::span<const BreakdownReport> reports);
/// The same with tabs between fields.
std::string breakdown_tsv(std::span<const BreakdownReport> reports);
/// The same as [{"cell", "peaks", "rows": [...]}]; what is not known has no key.
nlohmann::json breakdown_json(std::span<const BreakdownReport> reports);

} // namespace stepscope
