#include "run/trace/trace_cell.h"

#include "plan/build.h"
#include "plan/op_traits.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <algorithm>
#include <string>
#include <utility>

namespace stepscope {

StepRange usual_timeline_steps(const Cell& cell) {
    constexpr int past_building = 2;
    const int step = std::max(cell.warmup, past_building);
    return {step, step};
}

Timeline timeline_of(int cell, const StepPlan& plan, StepTrace trace) {
    Timeline out{.cell = cell, .trace = std::move(trace), .ops = {}};
    out.ops.reserve(plan.ops.size());
    for (const Op& op : plan.ops)
        out.ops.push_back({.path = op.path(), .layer = op.layer, .op = name_with_purpose(plan, op)});
    return out;
}

Timeline trace_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                    const std::optional<StepRange>& steps, const BackendRegistry& backends,
                    const std::stop_token& stop) {
    validate(cell);
    const StepRange range = steps.value_or(usual_timeline_steps(cell));
    if (range.last - range.first >= most_timeline_steps)
        throw WorkloadError("timeline",
                            "has at most " + std::to_string(most_timeline_steps) + " steps; choose fewer");
    Backend& backend = backends.find(cell.device);
    const StepPlan plan = build_step_plan(cell.model, cell.options, backend.plan_needs(cell.device));
    const auto context = backend.open(cell.device);
    const auto executable = context->prepare(plan, memory_limit_bytes);
    executable->initialize();
    return timeline_of(cell.index, plan, executable->trace(range.first, range.last, stop));
}

} // namespace stepscope
