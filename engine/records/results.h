#pragma once

#include "records/record.h"
#include "records/step_list.h"
#include "workload/axes.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

/// Ends of the program in the middle of a cell, in a row.
struct Deaths {
    int count = 0;
    std::size_t steps = 0; ///< that were done each time
};

/// All that the log says about one cell.
struct CellResult : CellOutcome { // of a cell that has ended
    Cell cell;
    std::optional<Prediction> prediction;
    StepList steps;               ///< in order, the first cell.warmup of them warm-up
    std::optional<Status> status; ///< none: not finished
    /// Of forward+backward beside a cell that differs in nothing but the mode forward: the difference of the
    /// means, with the deviation of a difference of independent times. Follows from the two.
    std::optional<BackwardTime> derived_backward;
    std::vector<PhaseTime> phases;                        ///< as in Breakdown; empty: none was taken
    std::optional<DeviceRates> peaks;                     ///< as in Breakdown
    std::optional<double> given_peak_flops;               ///< of its sweep, in its precision
    std::shared_ptr<const Timeline> timeline;             ///< null: none was taken
    std::vector<std::shared_ptr<const Profile>> profiles; ///< as they were taken
    bool started = false; ///< false again after a resume, until the cell has started anew
    /// Where it was measured: of the run, or of the part of it since it was resumed. Null: not known.
    std::shared_ptr<const Environment> environment;
    Deaths deaths; ///< before the last resume
};

/// Where a cell stands, as a person is told it.
enum class CellState { Waiting, Running, Ok, Oom, Failed, Cancelled, Skipped };

CellState state_of(const CellResult& cell);

/// What there is to show of a cell's times. A table's statistics are as good as a log's, and say nothing of a
/// number of steps: ask this, never for a count.
enum class Times {
    None,       ///< nothing was measured, or is known
    Statistics, ///< `CellResult::statistics`, as far as they are not NaN; no single steps
    Steps,      ///< each step; of a finished cell the statistics, too
};
Times times_of(const CellResult& cell);

/// Whether a finished cell's statistics (or the backward pass by itself) tell any time.
bool has_statistics(const CellResult& cell);

/// Host times of all steps, in order: what statistics_of and outliers_of take, with cell.warmup.
std::vector<double> host_times(const CellResult& cell);

/// The state of a run as a pure function of its records: tables, charts, exports and resume all read this.
class Results {
public:
    /// Records of cells nobody announced, steps outside the cell or told twice, a cell's start in the middle
    /// of it, and sweeps that are not valid are ignored and counted. A resume voids what unfinished cells
    /// had, as soon as they start anew.
    void apply(const Record& record) { apply(Record(record)); }
    void apply(Record&& record);

    const std::optional<RunStarted>& run() const { return run_; }
    /// Ordered by cell index; from the first RunStarted on, all cells of the sweep are there.
    const std::vector<CellResult>& cells() const { return cells_; }
    const CellResult* find(int cell) const;
    /// The axes that tell its cells apart: those that vary in its sweep, or among the cells of a table.
    std::vector<const Axis*> varying() const;
    /// As title_of in workload/axes.h, by these axes.
    std::string title_of(const Cell& cell) const;
    const std::vector<Message>& messages() const { return messages_; }
    const std::optional<RunEnded>& ended() const { return ended_; }
    int ignored() const { return ignored_; }

    /// What a table that they were read from told of how they were made, as it stands there (tables/origin);
    /// empty: nothing, or there is a run that tells it.
    const std::string& told_origin() const { return told_origin_; }
    void set_told_origin(std::string text) { told_origin_ = std::move(text); }

    /// For tables that come from elsewhere (a Markdown file): a cell as it stands there, in place of the one
    /// with its index.
    void add(CellResult cell);

    /// Whether resume has nothing to do for a cell: OK, OOM or SKIPPED. (FAILED and CANCELLED run again.)
    static bool is_final(const CellResult& cell);

private:
    void apply_kind(RunStarted&& record);
    void apply_kind(CellStarted&& record);
    void apply_kind(StepDone&& record);
    void apply_kind(CellDone&& record);
    void apply_kind(Breakdown&& record);
    void apply_kind(Timeline&& record);
    void apply_kind(Profile&& record);
    void apply_kind(Message&& record);
    void apply_kind(RunEnded&& record);
    CellResult* at(int cell);
    CellResult& announce(const Cell& cell);
    void derive_backward(const CellResult& finished);
    void begin_unannounced(CellResult& cell);

    std::optional<RunStarted> run_;
    std::vector<CellResult> cells_;
    std::vector<Message> messages_;
    std::optional<RunEnded> ended_;
    std::shared_ptr<const Environment> environment_; ///< of the cells that start from now on
    int ignored_ = 0;
    std::string told_origin_;

    /// Indexes of the last cells of a kind that differ in nothing but the mode; -1: none yet.
    struct Pair {
        int forward = -1;
        int both = -1; ///< forward+backward
    };
    std::map<std::string, Pair> pairs_; ///< by what they have in common
};

} // namespace stepscope
