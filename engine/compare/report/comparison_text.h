#pragma once

#include "compare/comparison.h"

#include <string>
#include <vector>

namespace stepscope {

/// What is told of a comparison in words, in English, whoever shows it. `Names`: what the two sides are
/// called, such as their files.
struct SideNames {
    std::string baseline = "baseline", current = "current";
};

/// "1.034"
std::string ratio_text(double ratio);
/// "1.029 to 1.040"
std::string interval_text(const Interval& ratios);
/// "slower"; "slower?" where it does not stand among all cells.
std::string verdict_text(const ComparedCell& cell);

/// Whether something speaks against the figure of either side (records/trust.h); the remarks say what.
bool is_in_doubt(const Comparison& comparison, const ComparedCell& cell, const Results& baseline,
                 const Results& current);

/// The axes by which the matched cells are told apart, the model first in any case.
std::vector<const Axis*> shown_axes(const Comparison& comparison, const Results& baseline,
                                    const Results& current);
/// The cell with all that either side says of it.
Cell told_cell(const CellMatch& match, const Results& baseline, const Results& current);

/// A sentence for each axis whose values do not count: what either side has of it.
std::vector<std::string> across_texts(const Comparison& comparison, const Results& baseline,
                                      const Results& current);
/// A sentence for each way in which the sides were measured elsewhere, or that it is not known.
std::vector<std::string> place_texts(const Comparison& comparison);
/// Counts of each verdict, what stands of them, the geometric mean, and by what rule: a sentence each.
std::vector<std::string> summary_texts(const Comparison& comparison);
/// What must be known of single cells to judge them, a line each, or one for several of the same: doubts in
/// their figures, two speeds, clocks, steps that are missing, what was not compared and why.
std::vector<std::string> remark_texts(const Comparison& comparison, const Results& baseline,
                                      const Results& current);
/// A line for each cell without a partner: "cell 3 of old.md (small · seq 64): new.md has no cell with seq
/// 64"
std::vector<std::string> unmatched_texts(const Comparison& comparison, const Results& baseline,
                                         const Results& current, const SideNames& names);

} // namespace stepscope
