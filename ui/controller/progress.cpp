#include "ui/controller/progress.h"

#include "plan/model_counts.h"

#include <algorithm>

namespace stepscope {

ProgressEstimate::ProgressEstimate(const Results& results) {
    ModelFlops flops;
    for (const CellResult& result : results.cells()) {
        const Cell& cell = result.cell;
        weights_.push_back(std::max(1.0, flops.of(cell.model, cell.options)) * std::max(1, cell.steps));
        total_ += weights_.back();
    }
    before_ = workOf(results);
}

ProgressEstimate::Work ProgressEstimate::workOf(const Results& results) const {
    Work work;
    const std::size_t count = std::min(weights_.size(), results.cells().size());
    for (std::size_t i = 0; i < count; ++i) {
        const CellResult& cell = results.cells()[i];
        const double share = static_cast<double>(cell.steps.size()) / std::max(1, cell.cell.steps);
        const double ran = weights_[i] * std::min(1.0, share);
        work.run += ran;
        work.done += cell.status ? weights_[i] : ran;
        if (cell.status) ++work.cells;
    }
    return work;
}

Progress ProgressEstimate::at(const Results& results, double elapsedSeconds) const {
    const Work work = workOf(results);
    Progress progress;
    progress.cellsDone = work.cells;
    progress.cellsTotal = static_cast<int>(results.cells().size());
    if (total_ <= 0) return progress;
    progress.fraction = std::clamp(work.done / total_, 0.0, 1.0);
    const double ran = work.run - before_.run;
    if (ran > 0 && elapsedSeconds > 0)
        progress.remainingSeconds = elapsedSeconds * std::max(0.0, total_ - work.done) / ran;
    return progress;
}

} // namespace stepscope
