#include "tables/mapping/runs.h"

#include "tables/limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

bool has_time(const CellResult& row) {
    return row.status == Status::Ok && row.statistics.mean > 0;
}

/// Makes cells of what is known of their runs, and counts what cannot be told of them.
class CellMaker {
public:
    /// Of the first run, and of the times of all.
    void tell_times(CellResult& cell, const std::vector<double>& times) {
        const int warmup = std::max(cell.cell.warmup, 0);
        cell.cell.steps = warmup + static_cast<int>(times.size());
        cell.statistics = statistics_of(times, 0);
        if (cell.cell.warmup != 0) { // what warm-up there was, no row says
            cell.statistics.total = Statistics::unknown;
            cell.statistics.warmup = Statistics::unknown;
        }
        add_steps(cell, static_cast<std::size_t>(warmup), times);
    }

    int without_steps() const { return without_steps_; }

private:
    /// What ran before a row's time is known to have been, and no more.
    void add_steps(CellResult& cell, std::size_t warmup, const std::vector<double>& times) {
        cell.steps = StepList();
        if (!warmup_steps_.try_take(warmup)) {
            ++without_steps_;
            return;
        }
        std::vector<StepSample>& steps = cell.steps.edit();
        steps.reserve(warmup + times.size());
        steps.resize(warmup);
        for (StepSample& step : steps)
            step.host_seconds = Statistics::unknown;
        for (const double seconds : times)
            steps.emplace_back().host_seconds = seconds;
    }

    Allowance warmup_steps_ = allowed_steps();
    int without_steps_ = 0;
};

void add_hash(std::size_t& hash, std::size_t of) {
    hash ^= of + 0x9e3779b97f4a7c15U + (hash << 6U) + (hash >> 2U);
}

} // namespace

std::size_t KnownCells::Hash::operator()(const Cell& cell) const {
    std::size_t out = std::hash<std::string_view>()(cell.model.name);
    add_hash(out, std::hash<std::string_view>()(cell.device));
    for (const ModelSize& size : model_sizes)
        add_hash(out, static_cast<std::size_t>(cell.model.*(size.member)));
    const StepOptions& options = cell.options;
    for (const std::int64_t value : {options.batch, options.seq, std::int64_t{cell.warmup}})
        add_hash(out, static_cast<std::size_t>(value));
    add_hash(out, static_cast<std::size_t>(options.mode));
    add_hash(out, static_cast<std::size_t>(options.precision));
    add_hash(out, static_cast<std::size_t>(options.seed.value_or(0)));
    return out;
}

bool KnownCells::Same::operator()(const Cell& a, const Cell& b) const {
    return a.model == b.model && a.options == b.options && a.device == b.device && a.warmup == b.warmup;
}

std::size_t KnownCells::place_of(const Cell& cell) {
    return places_.try_emplace(cell, places_.size()).first->second;
}

RunJoiner::Kind RunJoiner::kind_of(const CellResult& row) {
    if (has_time(row)) return Kind::Timed;
    return row.status && *row.status != Status::Ok ? Kind::Failed : Kind::Silent;
}

void RunJoiner::add(CellResult&& row) {
    ++rows_;
    const std::size_t place = known_.place_of(row.cell);
    const bool fresh = place == runs_.size();
    Runs& runs = fresh ? runs_.emplace_back() : runs_[place];
    const Kind kind = kind_of(row);
    if (row.backward) runs.backward.push_back(row.backward->mean);
    if (kind == Kind::Failed) ++runs.failed;
    if (kind == Kind::Timed) {
        runs.with_own_steps = runs.with_own_steps || row.statistics.stddev >= 0 || !row.steps.empty();
        runs.times.push_back(row.statistics.mean);
        if (runs.kind == Kind::Timed)
            runs.cell.arena_bytes = std::max(runs.cell.arena_bytes, row.arena_bytes);
    }
    if (!fresh && kind <= runs.kind) return;
    runs.cell = std::move(row);
    runs.kind = kind;
}

Results RunJoiner::take(std::vector<std::string>& remarks) && {
    Results out;
    CellMaker maker;
    int failed = 0;
    bool with_own_steps = false;
    int index = 0;
    for (Runs& runs : runs_) {
        const bool timed = runs.kind == Kind::Timed;
        if (timed) maker.tell_times(runs.cell, runs.times);
        // Of a cell with times, where its first run told it.
        if (!runs.backward.empty() && (!timed || runs.cell.backward)) {
            const Statistics all = statistics_of(runs.backward, 0);
            runs.cell.backward = BackwardTime{all.mean, all.stddev};
        }
        failed += timed ? runs.failed : 0;
        with_own_steps = with_own_steps || runs.with_own_steps;
        runs.cell.cell.index = index++;
        out.add(std::move(runs.cell));
        runs.times = {};
        runs.backward = {};
    }
    remarks.push_back(fmt::format("{} rows of {} cells: the time of each row is told as a step of its cell",
                                  rows_, runs_.size()));
    if (with_own_steps)
        remarks.emplace_back(
            "rows have means and deviations of their own; the cells' deviations are those of the "
            "means among each other");
    if (failed > 0)
        remarks.push_back(
            fmt::format("{} rows that failed are left out of cells that others measured", failed));
    if (maker.without_steps() > 0)
        remarks.push_back(fmt::format("the warm-up steps of {} cells are too many to be told one by one; "
                                      "these cells have their figures and no steps",
                                      maker.without_steps()));
    return out;
}

bool repeats_cells(const Results& rows) {
    KnownCells known;
    for (std::size_t i = 0; i < rows.cells().size(); ++i)
        if (known.place_of(rows.cells()[i].cell) != i) return true;
    return false;
}

bool may_be_runs(const Results& rows) {
    return !rows.run() && std::all_of(rows.cells().begin(), rows.cells().end(), [](const CellResult& row) {
        return row.steps.empty();
    }) && repeats_cells(rows);
}

} // namespace stepscope
