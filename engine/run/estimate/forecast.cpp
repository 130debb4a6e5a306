#include "run/estimate/forecast.h"

#include "backend/find_device.h"
#include "plan/build.h"
#include "plan/cost.h"
#include "plan/layout.h"
#include "plan/model_counts.h"

#include <algorithm>
#include <map>
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

/// Fills everything but the cell.
void plan_cell(CellForecast& result, const SweepSpec& sweep, const BackendRegistry& backends,
               const std::vector<DeviceInfo>& devices, const RateLookup& rates) {
    const Cell& cell = result.cell;
    BackendNeeds needs;
    const DeviceInfo* const device = find_device(devices, cell.device);
    if (device == nullptr) {
        try {
            backends.find(cell.device);
        } catch (const BackendError& error) {
            result.problem = error.what();
        }
    } else if (!offers(*device, cell.options.precision)) {
        result.problem = std::string(name_of(cell.options.precision)) + " is not offered by " + device->name;
    } else {
        needs = backends.find(cell.device).plan_needs(cell.device);
        result.available_bytes = device->memory_free;
    }
    if (sweep.memory_limit_bytes)
        result.available_bytes = result.available_bytes > 0
                                     ? std::min(result.available_bytes, *sweep.memory_limit_bytes)
                                     : *sweep.memory_limit_bytes;
    const StepPlan plan = build_step_plan(cell.model, cell.options, needs);
    result.prediction = predict(
        plan, rates && result.problem.empty() ? rates(cell.device, cell.options.precision) : std::nullopt);
    result.fits = result.available_bytes == 0 || result.prediction.peak_bytes <= result.available_bytes;
}

} // namespace

Forecast forecast(const SweepSpec& sweep, const BackendRegistry& backends, const RateLookup& rates,
                  const std::stop_token& stop) {
    Forecast result;
    const auto devices = backends.devices();
    std::map<std::pair<std::string, Precision>, std::optional<DeviceRates>> asked;
    RateLookup rates_once;
    if (rates)
        rates_once = [&](const std::string& device, Precision precision) {
            const auto [entry, first] = asked.try_emplace({device, precision});
            if (first) entry->second = rates(device, precision);
            return entry->second;
        };
    // Warm-up is the innermost axis but mode: equal plans follow each other closely, within one (model, seq).
    std::vector<std::pair<Cell, std::size_t>>
        planned; ///< cells of the current (model, seq), by index into result
    double seconds = 0;
    bool known = true;
    for (Cell& cell : expand(sweep)) {
        if (stop.stop_requested()) break;
        const auto same_plan = std::ranges::find_if(planned, [&](const auto& entry) {
            return entry.first.model == cell.model && entry.first.options == cell.options &&
                   entry.first.device == cell.device;
        });
        CellForecast entry;
        if (same_plan != planned.end()) {
            entry = result.cells[same_plan->second];
            entry.cell = cell;
        } else {
            if (!planned.empty() && (planned.back().first.model != cell.model ||
                                     planned.back().first.options.seq != cell.options.seq))
                planned.clear();
            entry.cell = cell;
            plan_cell(entry, sweep, backends, devices, rates_once);
            planned.emplace_back(cell, result.cells.size());
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
    return result;
}

} // namespace stepscope
