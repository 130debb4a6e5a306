#pragma once

#include "records/results.h"
#include "run/estimate/forecast.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace stepscope {

/// How far a run is.
struct RunProgress {
    int cells_done = 0;
    int cells_total = 0;
    double fraction = 0;                     ///< of the work that can be done, in 0..1
    std::optional<double> remaining_seconds; ///< none before there is anything to go by
};

/// Expects the rest of a sweep to run at the pace of what has run. Work is counted in the models' FLOPs, step
/// by step. What a first step takes longer than the second is expected once of each cell. What a cell that
/// ended early (out of memory, failed, skipped) has not run is no work: it took no time, and nor will a cell
/// of which the forecast says that it cannot run.
class ProgressEstimate {
public:
    ProgressEstimate() = default;
    /// What `results` hold already (a resumed run) is no measure of this run's pace. Of the forecast, only
    /// cells that are the results' own count; it may be of another sweep, or empty.
    explicit ProgressEstimate(const Results& results, std::span<const CellForecast> forecast = {});

    /// Of results to which nothing is added, as those of a file: all cells weigh the same, and nobody works
    /// out what a step of each computes.
    static ProgressEstimate of_cells(const Results& results);

    /// `elapsed_seconds`: since this run, or its resumption, began; pauses left out. The results must have
    /// the cells that the estimate was made for.
    RunProgress at(const Results& results, double elapsed_seconds) const;

private:
    struct CellWork {
        double step = 0;     ///< model FLOPs of a step
        bool can_run = true; ///< by the forecast
        bool before = false; ///< it had begun before the estimate was made
    };
    struct Work {
        double run = 0;
        double left = 0;
        int cells = 0; ///< that are done
        /// What first steps of this run took longer than second ones: memory and caches were cold.
        double once_seconds = 0;
        int warm = 0;     ///< cells of this run that tell it, by two steps or more
        int to_begin = 0; ///< cells that can run and have no step yet
    };
    Work work_of(const Results& results) const;

    std::vector<CellWork> cells_; ///< in the order of the results
    std::set<int> again_;         ///< done before, and measured once more
    Work before_;
};

} // namespace stepscope
