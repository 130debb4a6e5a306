#include "run/breakdown.h"

#include "plan/cost.h"

#include <map>
#include <string>
#include <tuple>

namespace stepscope {

namespace {

std::string op_name(const StepPlan& plan, const Op& op) {
    std::string name = name_of(op.kind);
    const bool recomputed = op.phase.starts_with("recompute/");
    if (op.kind != OpKind::MatMul || op.pass != Pass::Backward || recomputed) return name;
    const bool of_weight = plan.tensor(op.outputs.at(0)).role == Role::Gradient;
    return name + (of_weight ? "_weight_gradient" : "_input_gradient");
}

} // namespace

Breakdown breakdown_of(int cell, const StepPlan& plan, std::span<const double> op_seconds,
                       const std::optional<DeviceRates>& rates) {
    Breakdown breakdown{.cell = cell, .phases = {}, .peaks = rates};
    std::map<std::tuple<std::string, int, std::string>, std::size_t> rows;
    for (std::size_t i = 0; i < plan.ops.size(); ++i) {
        const Op& op = plan.ops[i];
        const auto [row, added] =
            rows.try_emplace({op.path(), op.layer, op_name(plan, op)}, breakdown.phases.size());
        if (added)
            breakdown.phases.push_back({.path = op.path(), .layer = op.layer, .op = std::get<2>(row->first)});
        PhaseTime& phase = breakdown.phases[row->second];
        const Cost cost = cost_of(plan, op);
        phase.seconds += op_seconds[i];
        phase.flops += cost.flops;
        phase.bytes += cost.bytes;
        ++phase.calls;
    }
    return breakdown;
}

std::optional<DeviceRates> rates_if_measurable(Backend& backend, const std::string& device,
                                               Precision precision) {
    try {
        return backend.measure_rates(device, precision);
    } catch (const DeviceLost&) {
        throw;
    } catch (const BackendError&) {
        return std::nullopt;
    } catch (const OutOfMemory&) {
        return std::nullopt;
    }
}

} // namespace stepscope
