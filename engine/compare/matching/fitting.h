#pragma once

#include "compare/matching/said.h"

#include <cstddef>
#include <vector>

namespace stepscope {

/// The cells of the other side that a cell fits: all that each says, the other says too or leaves unsaid.
struct Fitting {
    static constexpr std::size_t most_listed = 16; ///< of equally many on both sides n times n are none
    std::size_t count = 0;
    std::vector<std::size_t> places; ///< of the first `most_listed`

    void add(std::span<const std::size_t> more);
};

/// One side of a comparison: what its cells say, which of them have a partner, and whom the others fit.
struct MatchedSide {
    SaidByCells said;
    std::vector<bool> taken;
    std::vector<Fitting> fitting;

    explicit MatchedSide(SaidByCells cells)
        : said(std::move(cells)), taken(said.cells(), false), fitting(said.cells()) {}
};

/// Notes who fits whom, among those that have no partner: of those alone that say the same.
/// Expected O(n) in the number of cells.
void find_equal(MatchedSide& baseline, MatchedSide& current);

/// The same of all. The ways in which cells leave values unsaid are held against one another each by each,
/// which takes n for each way that the other side has; where there are so many that this takes longer, as
/// where nearly every row leaves others unsaid, cells are held against sets of cells, 64 at once.
void find_fitting(MatchedSide& baseline, MatchedSide& current);

} // namespace stepscope
