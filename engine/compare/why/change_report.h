#pragma once

#include "compare/comparison.h"
#include "compare/why/kernel_report.h"
#include "compare/why/time_change.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace stepscope {

/// Why one compared cell takes longer or shorter.
struct CellChange {
    std::size_t place = 0; ///< in `Comparison::cells`
    std::string title;     ///< of the cell
    TimeChange change;
    std::vector<Sentence> remarks; ///< what must be known of it: of which steps it is, the clocks
};

/// Of all compared cells, in their order.
struct CellChanges {
    std::vector<CellChange> told;
    std::vector<Sentence> without;    ///< why it is not told of others, and what to do
    std::vector<CellKernels> kernels; ///< by kernel, of those whose sides both have a timeline
};

CellChanges changes_of(const Comparison& comparison, const Results& baseline, const Results& current);

/// The causes that explain something of any row of it, to the digits that its reports show.
std::vector<const Cause*> causes_that_tell(const TimeChange& change);

/// A waterfall as text, a header first, then a row for each part, what is outside them and the step: what
/// tables on a terminal and in Markdown show. Milliseconds; causes that explain nothing have no column. Words
/// stand in the first column and the last, numbers between.
std::vector<std::vector<std::string>> change_cells(const TimeChange& change);
inline constexpr std::size_t change_first_number = 1;

/// "small · seq 64: 1.2340 ms, was 1.2000 ms (+2.83 %)"
Sentence change_heading(const CellChange& cell);
/// What must be known of it: the clocks.
std::vector<Sentence> change_remarks(const TimeChange& change);
/// That breakdowns and timelines are of the stored steps, where the cell's ratio is of both sides measured in
/// turns since; empty where both are of one measurement.
std::vector<Sentence> other_measurement_remarks(const ComparedCell& cell);

/// A chapter for a comparison's document.
std::string changes_markdown(const CellChanges& changes);
/// {"cells": [{"cell": its number on the current side, "baseline", "current", "outside": {"baseline",
/// "current", "explained"}, "clock_ratio", "explained": {...}, "parts": [{"part", "baseline": {"seconds",
/// "flops", "bytes"}, "current", "explained", "operations": [...]}]}], "without": [why not]}, in seconds;
/// with timelines also "kernels" (kernels_json). All of it is of the stored steps; a cell that was measured
/// in turns since has the ratio of that as "in_turns_ratio".
nlohmann::json changes_json(const CellChanges& changes, const Comparison& comparison, const Results& current);

} // namespace stepscope
