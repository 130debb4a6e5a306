#include "tables/mapping/runs.h"

#include "tables/limits.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace stepscope {

namespace {

bool has_time(const CellResult& row) {
    return row.status == Status::Ok && row.statistics.mean > 0;
}

BackwardTime backward_of(const std::vector<CellResult>& rows) {
    std::vector<double> means;
    for (const CellResult& row : rows)
        if (row.backward) means.push_back(row.backward->mean);
    const Statistics all = statistics_of(means, 0);
    return {all.mean, all.stddev};
}

/// Makes cells of rows that are runs of them.
class Joiner {
public:
    /// Rows of one cell, at least one.
    CellResult cell_of(const std::vector<CellResult>& rows) {
        const auto first = std::find_if(rows.begin(), rows.end(), has_time);
        if (first == rows.end()) {
            const auto failed = std::find_if(rows.begin(), rows.end(), [](const CellResult& row) {
                return row.status && *row.status != Status::Ok;
            });
            CellResult out = failed != rows.end() ? *failed : rows.front();
            if (std::any_of(rows.begin(), rows.end(), [](const CellResult& row) { return row.backward; }))
                out.backward = backward_of(rows);
            return out;
        }
        CellResult out = *first;
        std::vector<double> times;
        for (const CellResult& row : rows) {
            if (!has_time(row)) {
                without_time_ += row.status && *row.status != Status::Ok ? 1 : 0;
                continue;
            }
            with_own_steps_ = with_own_steps_ || row.statistics.stddev >= 0 || !row.steps.empty();
            times.push_back(row.statistics.mean);
            out.arena_bytes = std::max(out.arena_bytes, row.arena_bytes);
        }
        const int warmup = std::max(out.cell.warmup, 0);
        out.cell.steps = warmup + static_cast<int>(times.size());
        out.statistics = statistics_of(times, 0);
        if (out.cell.warmup != 0) { // what warm-up there was, no row says
            out.statistics.total = Statistics::unknown;
            out.statistics.warmup = Statistics::unknown;
        }
        add_steps(out, static_cast<std::size_t>(warmup), times);
        if (out.backward) out.backward = backward_of(rows);
        return out;
    }

    void remark(std::vector<std::string>& remarks) const {
        if (with_own_steps_)
            remarks.emplace_back(
                "rows have means and deviations of their own; the cells' deviations are those of the "
                "means among each other");
        if (without_time_ > 0)
            remarks.push_back(
                fmt::format("{} rows that failed are left out of cells that others measured", without_time_));
        if (without_steps_ > 0)
            remarks.push_back(fmt::format("the warm-up steps of {} cells are too many to be told one by one; "
                                          "these cells have their figures and no steps",
                                          without_steps_));
    }

private:
    /// What ran before a row's time is known to have been, and no more.
    void add_steps(CellResult& cell, std::size_t warmup, const std::vector<double>& times) {
        cell.steps = StepList();
        if (!warmup_steps_.try_take(warmup)) {
            ++without_steps_;
            return;
        }
        std::vector<StepSample>& steps = cell.steps.edit();
        steps.resize(warmup);
        for (StepSample& step : steps)
            step.host_seconds = Statistics::unknown;
        for (const double seconds : times)
            steps.emplace_back().host_seconds = seconds;
    }

    Allowance warmup_steps_ = allowed_steps();
    int without_time_ = 0;
    int without_steps_ = 0;
    bool with_own_steps_ = false;
};

} // namespace

std::string cell_key(Cell cell) {
    cell.index = 0;
    cell.steps = 0;
    return cell_to_json(cell).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool repeats_cells(const Results& rows) {
    std::map<std::string, int> seen;
    return std::any_of(rows.cells().begin(), rows.cells().end(),
                       [&seen](const CellResult& row) { return ++seen[cell_key(row.cell)] > 1; });
}

bool may_be_runs(const Results& rows) {
    return !rows.run() && repeats_cells(rows) &&
           std::all_of(rows.cells().begin(), rows.cells().end(),
                       [](const CellResult& row) { return row.steps.empty(); });
}

Results joined_runs(const Results& rows, std::vector<std::string>& remarks) {
    std::map<std::string, std::size_t> places;
    std::vector<std::vector<CellResult>> cells;
    for (const CellResult& row : rows.cells()) {
        const auto [found, fresh] = places.try_emplace(cell_key(row.cell), cells.size());
        if (fresh) cells.emplace_back();
        cells[found->second].push_back(row);
    }
    Results out;
    Joiner joiner;
    int index = 0;
    for (const std::vector<CellResult>& each : cells) {
        CellResult cell = joiner.cell_of(each);
        cell.cell.index = index++;
        out.add(std::move(cell));
    }
    remarks.push_back(fmt::format("{} rows of {} cells: the time of each row is told as a step of its cell",
                                  rows.cells().size(), cells.size()));
    joiner.remark(remarks);
    return out;
}

} // namespace stepscope
