#include "run/cell/breakdown.h"

#include "plan/counts/cost.h"
#include "plan/op_traits.h"

#include <map>
#include <string>
#include <tuple>

namespace stepscope {

Breakdown breakdown_of(int cell, const StepPlan& plan, std::span<const double> op_seconds,
                       const std::optional<DeviceRates>& rates) {
    Breakdown breakdown{.cell = cell, .phases = {}, .peaks = rates};
    std::map<std::tuple<std::string, int, std::string>, std::size_t> rows;
    for (std::size_t i = 0; i < plan.ops.size(); ++i) {
        const Op& op = plan.ops[i];
        const auto [row, added] =
            rows.try_emplace({op.path(), op.layer, name_with_purpose(plan, op)}, breakdown.phases.size());
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

} // namespace stepscope
