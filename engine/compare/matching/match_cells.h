#pragma once

#include "records/results.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace stepscope {

/// Two cells that are the same question, by their places in `Results::cells()`.
struct CellMatch {
    std::size_t baseline = 0, current = 0;
    /// Names of axes and sizes of which one side alone says the value: taken for equal, as no other cell
    /// fits.
    std::vector<std::string_view> unsaid;
};

/// Why a cell has no partner.
struct UnmatchedCell {
    std::size_t place = 0; ///< in the `Results::cells()` of its side
    /// An axis of whose values this cell's stands in no cell of the other side; null: each does, in others.
    const Axis* lacking = nullptr;
    std::size_t fitting = 0;                ///< more than one: it fits so many cells of the other side
    std::size_t sharing = 0;                ///< more than one: it is one of so many that fit the same cell
    std::vector<const Axis*> told_apart_by; ///< in what those differ; empty: in nothing
};

/// Whether it would have a partner, did others not fit as well.
inline bool has_rivals(const UnmatchedCell& cell) {
    return cell.fitting > 1 || cell.sharing > 1;
}

struct CellMatches {
    std::vector<CellMatch> pairs; ///< in the order of the current side
    std::vector<UnmatchedCell> baseline, current;
};

/// Finds for each cell of one log or table that of the other by all axes, whatever their order. Models are
/// equal by their sizes where both sides say all, else by what both say. A value that one side does not say
/// fits every value of the other; such cells are partners only if each is the only one that fits the other.
/// `across`: axes whose values do not count, such as the precision of two ways to compute the same.
/// Expected O(n) in the number of cells, times that of the ways in which values are left unsaid; where these
/// are many, a word of memory for each 64 pairs of cells (compare/matching/fitting.h).
CellMatches match_cells(const Results& baseline, const Results& current,
                        std::span<const Axis* const> across = {});

} // namespace stepscope
