#include "cpu/cpu_context.h"

#include "cpu/cpu_executable.h"
#include "cpu/host/machine.h"
#include "cpu/host/openmp.h"
#include "cpu/host/process_limits.h"
#include "device/errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace stepscope::cpu {

CpuContext::CpuContext(const Machine& machine, std::vector<Precision> precisions)
    : machine_(machine), precisions_(std::move(precisions)), pool_(machine.threads),
      products_(machine.descriptors) {}

MemoryInfo CpuContext::memory() const {
    return memory_info(openmp_stack_bytes() + machine_.descriptors.code_to_come());
}

std::unique_ptr<Executable> CpuContext::prepare(const StepPlan& plan,
                                                std::optional<std::int64_t> limit_bytes) {
    check(plan);
    settle_threads(plan);
    return std::make_unique<CpuExecutable>(plan, limit_bytes, machine_, pool_, products_);
}

/// Where a limit of the process leaves little, the stacks of OpenMP's threads are mapped before the arena, so
/// that they count once, however often cells follow one another. Throws OutOfMemory where they would not fit.
void CpuContext::settle_threads(const StepPlan& plan) const {
    const std::int64_t to_come = openmp_stack_bytes() + machine_.descriptors.code_to_come();
    const std::optional<std::int64_t> usable = usable_address_space(to_come);
    if (!usable) return;
    if (*usable == 0) throw OutOfMemory(plan.arena_bytes, 0, out_of_address_space);
    start_openmp_threads();
}

/// Throws BackendError for a precision that is not offered or a plan that reserved too little scratch.
void CpuContext::check(const StepPlan& plan) const {
    const Precision precision = plan.options.precision;
    if (std::find(precisions_.begin(), precisions_.end(), precision) == precisions_.end()) {
        std::string offered;
        for (const Precision p : precisions_)
            offered += (offered.empty() ? "" : ", ") + std::string(name_of(p));
        throw BackendError(fmt::format("this processor is not offered precision {}; choose one of {}",
                                       name_of(precision), offered));
    }
    for (const Op& op : plan.ops) {
        const std::int64_t reserved = op.workspace == no_tensor ? 0 : plan.tensor(op.workspace).bytes();
        const std::int64_t needed = workspace_bytes(machine_, plan, op);
        if (needed > reserved)
            throw BackendError(
                fmt::format("op {} of {} needs {} bytes of scratch and the plan reserved {}: build the "
                            "plan with what device cpu needs (Backend::plan_needs)",
                            name_of(op.kind), op.path(), needed, reserved));
    }
}

} // namespace stepscope::cpu
