#include "records/results.h"

#include "records/run_name.h"
#include "records/statistics/time_members.h"
#include "workload/error.h"
#include "workload/text/sizes_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace stepscope {

namespace {

/// A gap wider than this is not lost lines but a log that makes no sense.
constexpr std::size_t max_lost_steps = 10'000;

/// A cell of more steps grows with what it gets.
constexpr std::size_t most_reserved = 4'096;

/// Forgets what an earlier attempt left.
void start_anew(CellResult& cell) {
    CellResult fresh;
    fresh.cell = std::move(cell.cell);
    fresh.prediction = std::move(cell.prediction);
    fresh.started = true;
    fresh.environment = std::move(cell.environment);
    fresh.given_peak_flops = cell.given_peak_flops;
    fresh.deaths = cell.deaths;
    fresh.profiles = std::move(cell.profiles); // their reports are still there
    cell = std::move(fresh);
}

/// Whether a cell has a mean, from steps that all went well.
bool has_mean(const CellResult& cell) {
    return cell.status == Status::Ok && cell.statistics.mean > 0;
}

/// What tells apart the cells that forward and forward+backward are compared within.
std::string all_but_mode(const Cell& cell) {
    std::string out = std::to_string(cell.steps) + sizes_key(cell.model);
    for (const Axis& axis : axes())
        if (axis.place != TablePlace::Half) out += '\n' + text_of(axis, cell);
    return out;
}

/// The deviation of a difference of independent times: variances add.
BackwardTime difference(const Statistics& both, const Statistics& forward) {
    return {both.mean - forward.mean, std::hypot(both.stddev, forward.stddev)};
}

/// The program ended, and the cell is to start anew.
void count_as_ended(CellResult& cell) {
    if (cell.started && !cell.status) {
        const bool as_before = cell.deaths.count > 0 && cell.deaths.steps == cell.steps.size();
        cell.deaths = {as_before ? cell.deaths.count + 1 : 1, cell.steps.size()};
    }
    cell.started = false;
}

std::optional<double> given_peak(const SweepSpec& sweep, Precision precision) {
    const auto found = sweep.peak_flops.find(precision);
    return found != sweep.peak_flops.end() ? std::optional(found->second) : std::nullopt;
}

StepSample lost_step() {
    StepSample out;
    out.host_seconds = std::numeric_limits<double>::quiet_NaN();
    return out;
}

} // namespace

CellState state_of(const CellResult& cell) {
    if (!cell.status) return cell.started ? CellState::Running : CellState::Waiting;
    switch (*cell.status) {
    case Status::Ok:
        return CellState::Ok;
    case Status::Oom:
        return CellState::Oom;
    case Status::Failed:
        return CellState::Failed;
    case Status::Cancelled:
        return CellState::Cancelled;
    case Status::Skipped:
        return CellState::Skipped;
    }
    return CellState::Failed;
}

bool has_statistics(const CellResult& cell) {
    if (!cell.status) return false;
    if (cell.backward) return true;
    // Logs of cells that took no step may hold zeros.
    const Statistics& s = cell.statistics;
    return s.count > 0 || s.total > 0 || s.warmup > 0 ||
           std::any_of(step_time_members.begin(), step_time_members.end(),
                       [&s](double Statistics::*time) { return s.*time > 0; });
}

Times times_of(const CellResult& cell) {
    if (!cell.steps.empty()) return Times::Steps;
    return has_statistics(cell) ? Times::Statistics : Times::None;
}

std::vector<double> host_times(const CellResult& cell) {
    std::vector<double> out;
    out.reserve(cell.steps.size());
    for (const StepSample& step : cell.steps)
        out.push_back(step.host_seconds);
    return out;
}

void Results::apply(Record&& record) {
    std::visit([this](auto& kind) { apply_kind(std::move(kind)); }, record);
}

void Results::apply_kind(RunStarted&& record) {
    std::vector<Cell> cells;
    try {
        cells = expand(record.sweep);
    } catch (const WorkloadError&) {
        ++ignored_;
        return;
    }
    std::vector<CellResult> earlier = std::exchange(cells_, {});
    if (!record.resumed) pairs_.clear();
    cells_.reserve(cells.size());
    for (Cell& cell : cells) {
        CellResult& result = cells_.emplace_back();
        result.cell = std::move(cell);
    }
    // Lines out of their order may tell of cells before the run that they are of has begun.
    if (record.resumed || !run_) {
        for (CellResult& result : earlier) {
            CellResult* const slot = at(result.cell.index);
            if (slot == nullptr || !(slot->cell == result.cell)) continue;
            *slot = std::move(result);
            if (record.resumed && !is_final(*slot)) count_as_ended(*slot);
        }
        for (const int cell : record.again)
            if (CellResult* const slot = at(cell)) slot->started = false;
    }
    for (CellResult& result : cells_)
        result.given_peak_flops = given_peak(record.sweep, result.cell.options.precision);
    if (!environment_ || *environment_ != record.environment)
        environment_ = std::make_shared<const Environment>(record.environment);
    run_ = std::move(record);
    ended_.reset();
}

void Results::apply_kind(CellStarted&& record) {
    if (record.cell.index < 0) {
        ++ignored_;
        return;
    }
    CellResult& result = announce(record.cell);
    if (result.started && !result.status) ++ignored_; // what it had is void
    result.cell = std::move(record.cell);
    result.environment = environment_;
    result.prediction.reset();
    if (!(record.prediction == Prediction{}))
        result.prediction = std::move(record.prediction); // all zero: none was made
    start_anew(result);
}

/// Of a cell whose line that it has started was lost.
void Results::begin_unannounced(CellResult& cell) {
    cell.environment = environment_;
    start_anew(cell);
}

void Results::apply_kind(StepDone&& record) {
    CellResult* const result = at(record.cell);
    // A table need not say how many steps a cell has.
    const bool outside =
        result == nullptr || record.step < 0 || (result->cell.steps > 0 && record.step >= result->cell.steps);
    if (outside || record.warmup != (record.step < result->cell.warmup) ||
        (result->started && result->status)) {
        ++ignored_;
        return;
    }
    if (!result->started) begin_unannounced(*result);
    std::vector<StepSample>& steps = result->steps.edit();
    if (steps.empty())
        steps.reserve(std::min(static_cast<std::size_t>(std::max(result->cell.steps, 0)), most_reserved));
    const auto position = static_cast<std::size_t>(record.step);
    const bool told_twice = position < steps.size() && !std::isnan(steps[position].host_seconds);
    if (told_twice || position > steps.size() + max_lost_steps) {
        ++ignored_;
        return;
    }
    if (position < steps.size()) {
        steps[position] = std::move(record.sample);
        return;
    }
    steps.resize(position, lost_step());
    steps.push_back(std::move(record.sample));
}

void Results::apply_kind(CellDone&& record) {
    CellResult* const result = at(record.cell);
    if (result == nullptr || (result->started && result->status)) {
        ++ignored_;
        return;
    }
    if (!result->started) begin_unannounced(*result);
    result->status = record.status;
    static_cast<CellOutcome&>(*result) = std::move(record);
    result->steps.seal(result->cell.warmup);
    derive_backward(*result);
}

void Results::apply_kind(Breakdown&& record) {
    CellResult* const result = at(record.cell);
    if (result == nullptr) {
        ++ignored_;
        return;
    }
    result->phases = std::move(record.phases);
    result->peaks = record.peaks;
}

void Results::apply_kind(Timeline&& record) {
    CellResult* const result = at(record.cell);
    if (result == nullptr) {
        ++ignored_;
        return;
    }
    result->timeline = std::make_shared<const Timeline>(std::move(record));
}

void Results::apply_kind(Profile&& record) {
    CellResult* const result = at(record.cell);
    if (result == nullptr) {
        ++ignored_;
        return;
    }
    result->profiles.push_back(std::make_shared<const Profile>(std::move(record)));
}

void Results::apply_kind(Message&& record) {
    messages_.push_back(std::move(record));
}

void Results::apply_kind(RunEnded&& record) {
    ended_ = std::move(record);
}

const CellResult* Results::find(int cell) const {
    // The cells of a sweep stand at their indexes; those of a table may not.
    if (const auto place = static_cast<std::size_t>(cell);
        cell >= 0 && place < cells_.size() && cells_[place].cell.index == cell)
        return &cells_[place];
    const auto found =
        std::lower_bound(cells_.begin(), cells_.end(), cell,
                         [](const CellResult& each, int index) { return each.cell.index < index; });
    return found != cells_.end() && found->cell.index == cell ? &*found : nullptr;
}

std::vector<const Axis*> Results::varying() const {
    if (run_) return varying_axes(run_->sweep);
    std::vector<Cell> cells;
    cells.reserve(cells_.size());
    for (const CellResult& result : cells_)
        cells.push_back(result.cell);
    return varying_axes(cells);
}

std::string Results::title_of(const Cell& cell) const {
    std::string title = stepscope::title_of(cell, varying());
    if (const CellResult* const result = find(cell.index); result != nullptr && result->cell == cell)
        if (const std::string_view run = run_name_of(*result); !run.empty()) title.append(" · ").append(run);
    return title;
}

CellResult* Results::at(int cell) {
    return const_cast<CellResult*>(find(cell));
}

CellResult& Results::announce(const Cell& cell) {
    const auto place =
        std::lower_bound(cells_.begin(), cells_.end(), cell.index,
                         [](const CellResult& each, int index) { return each.cell.index < index; });
    if (place != cells_.end() && place->cell.index == cell.index) return *place;
    CellResult fresh;
    fresh.cell = cell;
    return *cells_.insert(place, std::move(fresh));
}

void Results::add(CellResult cell) {
    CellResult& slot = announce(cell.cell);
    slot = std::move(cell);
    slot.steps.seal(slot.cell.warmup);
    derive_backward(slot);
}

void Results::derive_backward(const CellResult& finished) {
    const Mode mode = finished.cell.options.mode;
    if (!has_mean(finished) || (mode != Mode::Forward && mode != Mode::ForwardBackward)) return;
    Pair& pair = pairs_[all_but_mode(finished.cell).append(1, '\n').append(run_name_of(finished))];
    const bool again = pair.forward == finished.cell.index;
    (mode == Mode::Forward ? pair.forward : pair.both) = finished.cell.index;
    const CellResult* const forward = find(pair.forward);
    CellResult* const both = at(pair.both);
    if (forward == nullptr || both == nullptr || !has_mean(*forward) || !has_mean(*both)) return;
    // A table may hold the same cells twice: what stands nearest belongs together.
    if (mode == Mode::ForwardBackward || again || !both->derived_backward)
        both->derived_backward = difference(both->statistics, forward->statistics);
}

bool Results::is_final(const CellResult& cell) {
    return cell.status == Status::Ok || cell.status == Status::Oom || cell.status == Status::Skipped;
}

} // namespace stepscope
