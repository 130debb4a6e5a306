#include "run/in_turns.h"

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
    Resident(const Cell& cell, const Backend& backend, std::shared_ptr<Context> context)
        : plan_(std::make_unique<StepPlan>(
              build_step_plan(cell.model, cell.options, backend.plan_needs(cell.device)))),
          context_(std::move(context)), executable_(context_->prepare(*plan_)) {
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
    std::unique_ptr<StepPlan> plan_; ///< outlives the executable, at one place
    std::shared_ptr<Context> context_;
    std::unique_ptr<Executable> executable_;
};

} // namespace

Turns measure_in_turns(Cell baseline, Cell current, const BackendRegistry& backends, const TurnsPlan& plan,
                       const std::stop_token& stop) {
    const std::array cells = {runnable(std::move(baseline)), runnable(std::move(current))};
    std::array<std::optional<Resident>, 2> sides;
    std::shared_ptr<Context> context;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        Backend& backend = backends.find(cells[i].device);
        if (i == 0 || cells[i].device != cells[0].device) context = backend.open(cells[i].device);
        sides[i].emplace(cells[i], backend, context);
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (int step = 0; step < cells[i].warmup && !stop.stop_requested(); ++step)
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
    }
    if (const auto whole = static_cast<double>(out.differences.size()); whole > 0) {
        out.baseline_seconds = std::exp(logs[0] / whole);
        out.current_seconds = std::exp(logs[1] / whole);
    }
    return out;
}

} // namespace stepscope
