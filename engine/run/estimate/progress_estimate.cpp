#include "run/estimate/progress_estimate.h"

#include "plan/counts/model_counts.h"
#include "workload/error.h"

#include <algorithm>

namespace stepscope {

namespace {

const CellForecast* forecast_of(const Cell& cell, std::span<const CellForecast> forecast) {
    const auto index = static_cast<std::size_t>(cell.index);
    return index < forecast.size() && forecast[index].cell == cell ? &forecast[index] : nullptr;
}

/// Where an earlier attempt of a resumed run did not come to its end, or is to be measured once more, the
/// cell runs again from its first step.
bool runs_again(const CellResult& cell, const std::set<int>& measured_again) {
    return !cell.started && (!Results::is_final(cell) || measured_again.contains(cell.cell.index));
}

double step_work(const Cell& cell, ModelFlops& flops) {
    try {
        return flops.of(cell.model, cell.options);
    } catch (const WorkloadError&) {
        return 1; // a table from elsewhere may not say what a cell computes
    }
}

} // namespace

ProgressEstimate::ProgressEstimate(const Results& results, std::span<const CellForecast> forecast) {
    ModelFlops flops;
    cells_.reserve(results.cells().size());
    for (const CellResult& result : results.cells()) {
        CellWork& work = cells_.emplace_back();
        work.before = result.started;
        if (const CellForecast* const known = forecast_of(result.cell, forecast)) {
            work.step = known->prediction.model_flops;
            work.can_run = known->fits && known->problem.empty();
        } else {
            work.step = step_work(result.cell, flops);
        }
    }
    if (results.run()) again_.insert(results.run()->again.begin(), results.run()->again.end());
    before_ = work_of(results);
}

ProgressEstimate ProgressEstimate::of_cells(const Results& results) {
    ProgressEstimate out;
    out.cells_.resize(results.cells().size());
    return out;
}

ProgressEstimate::Work ProgressEstimate::work_of(const Results& results) const {
    Work work;
    const std::size_t count = std::min(cells_.size(), results.cells().size());
    for (std::size_t i = 0; i < count; ++i) {
        const CellResult& cell = results.cells()[i];
        const bool again = runs_again(cell, again_);
        const double all = cells_[i].step * cell.cell.steps;
        const double run = again ? 0 : std::min(all, cells_[i].step * static_cast<double>(cell.steps.size()));
        work.run += run;
        if (cell.started && !cells_[i].before && cell.steps.size() >= 2) {
            const double longer = cell.steps[0].host_seconds - cell.steps[1].host_seconds;
            work.once_seconds += longer > 0 ? longer : 0; // NaN is no time
            ++work.warm;
        }
        if (cell.status && !again) {
            ++work.cells;
        } else if (cells_[i].can_run || run > 0) {
            work.left += all - run;
            if (run == 0) ++work.to_begin;
        }
    }
    return work;
}

RunProgress ProgressEstimate::at(const Results& results, double elapsed_seconds) const {
    const Work work = work_of(results);
    RunProgress progress;
    progress.cells_done = work.cells;
    progress.cells_total = static_cast<int>(results.cells().size());
    if (work.run + work.left > 0)
        progress.fraction = work.run / (work.run + work.left);
    else if (progress.cells_total > 0) // nothing in it can run: only cells can be counted
        progress.fraction = static_cast<double>(work.cells) / progress.cells_total;
    const double run = work.run - before_.run;
    if (run > 0 && elapsed_seconds > 0) {
        const double once = work.warm > 0 ? work.once_seconds / work.warm : 0;
        progress.remaining_seconds =
            std::max(elapsed_seconds - work.once_seconds, 0.0) * work.left / run + once * work.to_begin;
    }
    return progress;
}

} // namespace stepscope
