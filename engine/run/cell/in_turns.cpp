#include "run/cell/in_turns.h"

#include "device/errors.h"
#include "plan/build.h"
#include "workload/axes.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

/// Throws WorkloadError for what would have to be known to run it.
Cell runnable(Cell cell) {
    for (const Axis& axis : axes())
        if (!is_known(axis, cell))
            throw WorkloadError(
                std::string(axis.name),
                fmt::format("is not said of {}; such a cell cannot be measured again", full_title_of(cell)));
    cell.options.seed = cell.options.seed.value_or(0);
    cell.warmup = std::max(cell.warmup, 1);
    cell.steps = cell.warmup + 1;
    validate(cell);
    return cell;
}

/// A cell that stays on its device.
class Resident {
public:
    /// The plan outlives it, at one place.
    Resident(const StepPlan& plan, std::shared_ptr<Context> context)
        : context_(std::move(context)), executable_(context_->prepare(plan)) {
        executable_->initialize();
    }

    double log_time(bool by_device_clock) {
        const auto start = std::chrono::steady_clock::now();
        const StepTime time = executable_->step();
        const double host = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (by_device_clock && !time.device_seconds)
            throw BackendError(
                "this device has no clock of its own; compare by the mean, which is the host's");
        // What a clock is too coarse to tell is told as its finest.
        return std::log(std::max(by_device_clock ? *time.device_seconds : host, 1e-9));
    }

private:
    std::shared_ptr<Context> context_;
    std::unique_ptr<Executable> executable_;
};

struct Side {
    Cell cell;
    Backend* backend;
    StepPlan plan;
};

Side side_of(const Cell& cell, const BackendRegistry& backends) {
    const Cell told = runnable(cell);
    Backend& backend = backends.find(told.device);
    return {told, &backend, build_step_plan(told.model, told.options, backend.plan_needs(told.device))};
}

/// Both sides, where the plan's limit holds what is resident of each device.
std::array<Side, 2> sides_of(const TurnsPair& pair, const BackendRegistry& backends, const TurnsPlan& plan) {
    std::array<Side, 2> out = {side_of(pair.baseline, backends), side_of(pair.current, backends)};
    if (!plan.memory_limit_bytes) return out;
    const bool at_once = out[0].cell.device == out[1].cell.device;
    const std::int64_t before = out[0].plan.arena_bytes;
    const std::int64_t now = out[1].plan.arena_bytes;
    const std::int64_t needed = at_once ? before + now : std::max(before, now);
    if (needed > *plan.memory_limit_bytes)
        throw OutOfMemory(needed, *plan.memory_limit_bytes, "memory limit");
    return out;
}

} // namespace

Turns measure_in_turns(const TurnsPair& pair, const BackendRegistry& backends, const TurnsPlan& plan,
                       const std::stop_token& stop, const std::function<void(int rounds)>& on_round) {
    const std::array<Side, 2> cells = sides_of(pair, backends, plan);
    std::array<std::optional<Resident>, 2> sides;
    std::shared_ptr<Context> context;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == 0 || cells[i].cell.device != cells[0].cell.device)
            context = cells[i].backend->open(cells[i].cell.device);
        sides[i].emplace(cells[i].plan, context);
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (int step = 0; step < cells[i].cell.warmup && !stop.stop_requested(); ++step)
            sides[i]->log_time(false);

    constexpr std::array<std::size_t, 4> order = {0, 1, 1, 0};
    Turns out;
    std::array<double, 2> logs{};
    for (int round = 0; round < plan.rounds; ++round) {
        std::array<double, 2> sums{};
        for (const std::size_t side : order)
            for (int step = 0; step < plan.discarded + plan.measured; ++step) {
                if (stop.stop_requested()) break;
                const double time = sides[side]->log_time(plan.by_device_clock);
                if (step >= plan.discarded) sums[side] += time / (2 * plan.measured);
            }
        if (stop.stop_requested()) break;
        out.differences.push_back(sums[1] - sums[0]);
        logs[0] += sums[0];
        logs[1] += sums[1];
        if (on_round) on_round(round + 1);
    }
    if (const auto whole = static_cast<double>(out.differences.size()); whole > 0) {
        out.baseline_seconds = std::exp(logs[0] / whole);
        out.current_seconds = std::exp(logs[1] / whole);
    }
    return out;
}

void measure_pairs_in_turns(std::span<const TurnsPair> pairs, const BackendRegistry& backends,
                            const TurnsPlan& plan, const std::stop_token& stop, const TurnsEvents& events) {
    for (std::size_t i = 0; i < pairs.size() && !stop.stop_requested(); ++i) {
        events.progress(i, 0);
        try {
            const Turns turns = measure_in_turns(pairs[i], backends, plan, stop,
                                                 [&](int rounds) { events.progress(i, rounds); });
            if (std::cmp_equal(turns.differences.size(), plan.rounds)) events.measured(i, turns);
        } catch (const std::exception& error) {
            events.failed(i, error);
        }
    }
}

void check_in_turns(const TurnsPair& pair, const BackendRegistry& backends) {
    for (const Cell& cell : {pair.baseline, pair.current})
        static_cast<void>(backends.find(runnable(cell).device));
}

} // namespace stepscope
