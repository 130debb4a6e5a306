#pragma once

#include "records/results.h"
#include "run/estimate/progress_estimate.h"
#include "workload/axes.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stepscope::cli {

enum class ProgressStyle {
    Bar,    ///< one line that redraws itself: for a terminal
    Lines,  ///< a line for each cell
    Steps,  ///< a line for each step as well
    Silent, ///< warnings and errors only
};

/// Tells on standard error how a run goes.
class Progress {
public:
    /// `results` are the run's, and have each record before `apply` does; they outlive this.
    Progress(const SweepSpec& sweep, const Results& results, const std::set<int>& skip, Forecast forecast,
             ProgressStyle style);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void apply(const Record& record);

private:
    using Clock = std::chrono::steady_clock;
    struct Share {
        Cell cell;
        int place = 0; ///< among the cells to run, from 1
    };

    void apply_kind(const RunStarted& record);
    void apply_kind(const CellStarted& record);
    void apply_kind(const StepDone& record);
    void apply_kind(const CellDone& record);
    void apply_kind(const Breakdown&) {}
    void apply_kind(const Timeline&) {}
    void apply_kind(const Profile&) {}
    void apply_kind(const Message& record);
    void apply_kind(const RunEnded&) {}

    const Share* share_of(int cell) const;
    void say(const std::string& line); ///< above the bar
    void draw_bar(bool now);

    std::vector<const Axis*> varying_; ///< name the cells
    ProgressStyle style_;
    std::map<int, Share> shares_; ///< by cell index
    const Results& results_;
    Forecast forecast_;
    ProgressEstimate estimate_;
    int done_cells_ = 0; ///< of those to run
    std::optional<StepDone> last_step_;
    int current_ = -1;
    Clock::time_point start_ = Clock::now();
    Clock::time_point drawn_{};
    bool bar_shown_ = false;
};

} // namespace stepscope::cli
