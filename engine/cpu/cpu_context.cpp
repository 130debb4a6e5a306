#include "cpu/cpu_context.h"

#include "cpu/cpu_executable.h"
#include "cpu/host/machine.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace stepscope::cpu {

CpuContext::CpuContext(const Machine& machine, std::vector<Precision> precisions)
    : machine_(machine), precisions_(std::move(precisions)), pool_(machine.threads),
      products_(machine.descriptors) {}

MemoryInfo CpuContext::memory() const {
    return memory_info();
}

std::unique_ptr<Executable> CpuContext::prepare(const StepPlan& plan,
                                                std::optional<std::int64_t> limit_bytes) {
    check(plan);
    return std::make_unique<CpuExecutable>(plan, limit_bytes, machine_, pool_, products_);
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
