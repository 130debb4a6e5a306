#pragma once

#include "compare/comparison.h"

#include <string>
#include <vector>

namespace stepscope {

/// What the two sides are called, such as their files.
struct SideNames {
    std::string baseline = "baseline", current = "current";
};

/// "1.034"
std::string ratio_text(double ratio);
/// "1.029 to 1.040"
std::string interval_text(const Interval& ratios);
/// Of how many cells a verdict is given and does not stand: "slower?".
std::size_t doubtful_count(const Comparison& comparison, Verdict verdict);
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
std::vector<Sentence> across_sentences(const Comparison& comparison, const Results& baseline,
                                       const Results& current);
/// One for each way in which the sides were measured elsewhere, or that it is not known.
std::vector<Sentence> place_sentences(const Comparison& comparison);
/// What all cells say together, with the interval of their geometric mean.
Sentence together_sentence(const CellsTogether& together, const CompareRule& rule);
/// Counts of each verdict, what stands of them, the geometric mean, and by what rule.
std::vector<Sentence> summary_sentences(const Comparison& comparison);
/// What must be known of one cell to judge it: doubts in its figures, two speeds, clocks, steps that are
/// missing, why it was not compared.
std::vector<Sentence> remarks_of(const Comparison& comparison, const ComparedCell& cell,
                                 const Results& baseline, const Results& current);
/// The same of all cells, a sentence each, or one for several of the same.
std::vector<Sentence> remark_sentences(const Comparison& comparison, const Results& baseline,
                                       const Results& current);
/// "the other has no cell with seq 2048", for a cell of `side` without a partner; `other`: what the other
/// side is called.
Sentence why_unmatched(const UnmatchedCell& cell, const Results& side, const std::string& other);
/// One for each cell without a partner: "cell 3 of old.md (small · seq 64): new.md has no cell with seq 64"
std::vector<Sentence> unmatched_sentences(const Comparison& comparison, const Results& baseline,
                                          const Results& current, const SideNames& names);

} // namespace stepscope
