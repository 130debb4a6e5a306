#pragma once

#include "records/results.h"

#include <QHash>

#include <cstddef>
#include <optional>

namespace stepscope {

/// Which cell of a baseline is the same question as one of the results on show
/// (compare/matching/match_cells.h): found for all cells at once when first asked, which takes a while for
/// many, and kept.
class BaselinePartners {
public:
    /// Either side may be another from now on.
    void forget() { places_.reset(); }
    /// Null: `baseline` has none for this cell of `results`. The same objects are taken for the same cells,
    /// of which there may come more, until `forget`.
    const CellResult* of(int cell, const Results& results, const Results& baseline);

private:
    std::optional<QHash<int, std::size_t>> places_; // in the baseline, by cell
    std::size_t matched_ = 0;                       // of so many cells
};

} // namespace stepscope
