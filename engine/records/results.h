#pragma once

#include "records/record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

struct StepSample {
    double host_seconds = 0;
    std::optional<double> device_seconds;
    Telemetry telemetry;
};

/// All that the log says about one cell.
struct CellResult {
    Cell cell;
    std::optional<Prediction> prediction;
    std::vector<StepSample> steps; ///< in order, the first cell.warmup of them warm-up
    std::optional<Status> status;  ///< none: not finished
    std::string reason;
    Statistics statistics; ///< of a finished cell
    std::int64_t arena_bytes = 0;
    std::optional<std::int64_t> needed_bytes, available_bytes;
    std::vector<PhaseTime> phases;
    bool started = false;
};

/// The state of a run as a pure function of its records: tables, charts, exports and resume all read this.
class Results {
public:
    /// Records of cells nobody announced are ignored and counted.
    void apply(const Record& record);

    const std::optional<RunStarted>& run() const { return run_; }
    /// Ordered by cell index; from the first RunStarted on, all cells of the sweep are there.
    const std::vector<CellResult>& cells() const { return cells_; }
    const CellResult* find(int cell) const;
    const std::vector<Message>& messages() const { return messages_; }
    const std::optional<RunEnded>& ended() const { return ended_; }
    int ignored() const { return ignored_; }

    /// For tables that come from elsewhere (a Markdown file): a finished cell.
    void add(CellResult cell);

    /// Whether resume has nothing to do for a cell: OK, OOM or SKIPPED. (FAILED and CANCELLED run again.)
    static bool is_final(const CellResult& cell);

private:
    CellResult* at(int cell);
    std::optional<RunStarted> run_;
    std::vector<CellResult> cells_;
    std::vector<Message> messages_;
    std::optional<RunEnded> ended_;
    int ignored_ = 0;
};

} // namespace stepscope
