#include "ui/controller/baseline_partners.h"

#include "compare/matching/match_cells.h"

namespace stepscope {

const CellResult* BaselinePartners::of(int cell, const Results& results, const Results& baseline) {
    if (!places_ || matched_ != results.cells().size()) {
        matched_ = results.cells().size();
        places_.emplace();
        for (const CellMatch& pair : match_cells(baseline, results).pairs)
            places_->insert(results.cells()[pair.current].cell.index, pair.baseline);
    }
    const auto found = places_->constFind(cell);
    return found != places_->constEnd() ? &baseline.cells()[*found] : nullptr;
}

} // namespace stepscope
