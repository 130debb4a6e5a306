#include "nsight/profile_cell.h"

#include "plan/build.h"
#include "profile/ranges.h"
#include "run/cell/capture_bracket.h"
#include "workload/axes.h"
#include "workload/validate.h"

namespace stepscope {

void profile_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes, const StepRange& steps,
                  const BackendRegistry& backends, const std::stop_token& stop) {
    validate(cell);
    Backend& backend = backends.find(cell.device);
    const StepPlan plan = build_step_plan(cell.model, cell.options, backend.plan_needs(cell.device));
    const auto context = backend.open(cell.device);
    const auto executable = context->prepare(plan, memory_limit_bytes);
    executable->initialize();
    PhaseRanges ranges(plan);
    OpObserver* const observer = cell.options.launch == Launch::Eager ? &ranges : nullptr;
    const NvtxRange cell_range(full_title_of(cell), cell_number(cell.index));
    CaptureBracket recording(*context, steps);
    for (int number = 0; number <= steps.last; ++number) {
        if (stop.stop_requested()) throw BackendError("stopped");
        recording.before_step(number);
        {
            const NvtxRange step("step", number);
            executable->step(observer);
        }
        recording.after_step(number);
    }
}

} // namespace stepscope
