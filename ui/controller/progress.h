#pragma once

#include "records/results.h"

#include <optional>
#include <vector>

namespace stepscope {

struct Progress {
    int cellsDone = 0;
    int cellsTotal = 0;
    double fraction = 0;                    ///< of the work, in 0..1
    std::optional<double> remainingSeconds; ///< none before there is anything to go by
};

/// Expects the rest of a sweep to run at the pace of what has run: work is counted in the models' FLOPs.
/// Cells that end without running (out of memory) are done at no cost and say nothing about the pace.
class ProgressEstimate {
public:
    ProgressEstimate() = default;
    /// What is done already (a resumed run) is no measure of this run's pace.
    explicit ProgressEstimate(const Results& results);

    Progress at(const Results& results, double elapsedSeconds) const;

private:
    struct Work {
        double done = 0; // whether run or not
        double run = 0;  // by steps that ran
        int cells = 0;
    };
    Work workOf(const Results& results) const;

    std::vector<double> weights_; // of each cell
    double total_ = 0;
    Work before_;
};

} // namespace stepscope
