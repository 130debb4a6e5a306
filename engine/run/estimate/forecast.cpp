#include "run/estimate/forecast.h"

#include "backend/find_device.h"
#include "plan/build.h"
#include "plan/counts/cost.h"
#include "plan/counts/model_counts.h"
#include "plan/layout.h"
#include "records/trust.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace stepscope {

Prediction predict(const StepPlan& plan, const std::optional<DeviceRates>& rates) {
    Prediction prediction;
    prediction.parameters = parameter_count(plan);
    prediction.model_flops = model_flops(plan);
    prediction.peak_bytes = plan.arena_bytes;
    const auto by_role = bytes_by_role(plan);
    for (std::size_t role = 0; role < by_role.size(); ++role)
        if (by_role[role] > 0) prediction.bytes_by_role[name_of(static_cast<Role>(role))] = by_role[role];
    double seconds = 0;
    for (const Op& op : plan.ops) {
        const Cost cost = cost_of(plan, op);
        prediction.flops += cost.flops;
        prediction.bytes += cost.bytes;
        if (rates) seconds += std::max(cost.flops / rates->flops, cost.bytes / rates->bytes_per_second);
    }
    if (rates) prediction.step_seconds = seconds;
    return prediction;
}

namespace {

/// What a sweep asks of its devices, each asked once: to ask takes reading what the system says of itself.
class Devices {
public:
    Devices(const BackendRegistry& backends, const RateLookup& rates)
        : backends_(backends), rates_(rates), all_(backends.devices()) {}

    struct Known {
        const DeviceInfo* device = nullptr; ///< null: there is none, and `problem` says so
        BackendNeeds needs;
        std::string problem;
    };
    const Known& known(const std::string& id) {
        const auto [entry, first] = known_.try_emplace(id);
        Known& out = entry->second;
        if (!first) return out;
        out.device = find_device(all_, id);
        try {
            Backend& backend = backends_.find(id);
            if (out.device != nullptr) out.needs = backend.plan_needs(id);
        } catch (const BackendError& error) {
            out.problem = error.what();
        }
        return out;
    }

    /// Why nothing of this precision runs on it; empty: it does.
    std::string problem(const std::string& id, Precision precision) {
        const Known& found = known(id);
        if (found.device == nullptr || !found.problem.empty() || offers(*found.device, precision))
            return found.problem;
        return std::string(name_of(precision)) + " is not offered by " + found.device->name;
    }

    /// While any of the rates that were asked for were measured; none is less than any.
    std::optional<double> foreign_load() const {
        std::optional<double> out;
        for (const auto& [of, rates] : measured_)
            if (rates) out = std::max(out, rates->foreign_load);
        return out;
    }

    std::optional<DeviceRates> rates(const std::string& id, Precision precision) {
        if (!rates_) return std::nullopt;
        const auto [entry, first] = measured_.try_emplace({id, precision});
        if (first) entry->second = rates_(id, precision);
        return entry->second;
    }

private:
    const BackendRegistry& backends_;
    const RateLookup& rates_;
    std::vector<DeviceInfo> all_;
    std::map<std::string, Known> known_;
    std::map<std::pair<std::string, Precision>, std::optional<DeviceRates>> measured_;
};

/// Fills everything but the cell.
void plan_cell(CellForecast& result, const SweepSpec& sweep, Devices& devices) {
    const Cell& cell = result.cell;
    const Devices::Known& known = devices.known(cell.device);
    BackendNeeds needs;
    result.problem = devices.problem(cell.device, cell.options.precision);
    if (known.device != nullptr && result.problem.empty()) {
        needs = known.needs;
        result.available_bytes = known.device->memory_free;
    }
    if (sweep.memory_limit_bytes)
        result.available_bytes = result.available_bytes > 0
                                     ? std::min(result.available_bytes, *sweep.memory_limit_bytes)
                                     : *sweep.memory_limit_bytes;
    const StepPlan plan = build_step_plan(cell.model, cell.options, needs);
    result.prediction = predict(
        plan, result.problem.empty() ? devices.rates(cell.device, cell.options.precision) : std::nullopt);
    result.fits = result.available_bytes == 0 || result.prediction.peak_bytes <= result.available_bytes;
}

} // namespace

bool Forecast::is_doubtful() const {
    return seconds && rates_under_load.value_or(0) > harmless_share;
}

std::string why_nothing_runs(const SweepSpec& sweep, const BackendRegistry& backends) {
    const RateLookup none;
    Devices devices(backends, none);
    std::string first;
    for (const std::string& device : sweep.devices)
        for (const Precision precision : sweep.precisions) {
            std::string problem = devices.problem(device, precision);
            if (problem.empty()) return {};
            if (first.empty()) first = std::move(problem);
        }
    return first;
}

Forecast forecast(const SweepSpec& sweep, const BackendRegistry& backends, const RateLookup& rates,
                  const std::stop_token& stop) {
    Forecast result;
    Devices devices(backends, rates);
    // Warm-up is the innermost axis but mode: cells with equal plans are so many plans apart at most.
    const std::size_t near = sweep.modes.size();
    std::deque<std::size_t> planned; ///< the latest, by index into result
    double seconds = 0;
    bool known = true;
    for (Cell& cell : expand(sweep)) {
        if (stop.stop_requested()) break;
        const auto same_plan = std::ranges::find_if(planned, [&](std::size_t index) {
            const Cell& other = result.cells[index].cell;
            return other.options == cell.options && other.device == cell.device && other.model == cell.model;
        });
        CellForecast entry;
        if (same_plan != planned.end()) {
            entry = result.cells[*same_plan];
            entry.cell = cell;
        } else {
            entry.cell = cell;
            plan_cell(entry, sweep, devices);
            planned.push_back(result.cells.size());
            if (planned.size() > near) planned.pop_front();
        }
        if (!entry.fits) ++result.will_not_fit;
        if (entry.fits && entry.problem.empty()) {
            if (entry.prediction.step_seconds)
                seconds += *entry.prediction.step_seconds * cell.steps;
            else
                known = false;
        }
        result.cells.push_back(std::move(entry));
    }
    if (known) result.seconds = seconds;
    result.rates_under_load = devices.foreign_load();
    return result;
}

} // namespace stepscope
