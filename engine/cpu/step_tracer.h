#pragma once

#include "cpu/host/thread_pool.h"
#include "device/step_trace.h"
#include "plan/step_plan.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cpu {

/// Takes steps of a plan and keeps when each op ran, on the calling thread, and which threads of the pool
/// helped in it. The threads that oneDNN has for its products are its own: of those nobody tells.
class StepTracer {
public:
    /// Both outlive it.
    StepTracer(const StepPlan& plan, ThreadPool& pool);

    /// Runs every op of the plan in order, as the step of this number.
    void take(int step, const std::function<void(const Op&)>& run);

    /// Of all steps that were taken.
    StepTrace trace() &&;

private:
    using Time = PoolLog::Clock::time_point;
    std::int64_t since_begin(Time time) const; ///< nanoseconds
    void add(Activity activity, int lane, std::size_t op, const PoolLog::Share& share);
    int kind_of(Activity activity, std::size_t op);

    const StepPlan& plan_;
    ThreadPool& pool_;
    PoolLog log_;
    std::vector<PoolLog::Share> ops_; ///< of the step that is taken: when each ran
    StepTrace trace_;
    std::map<std::string, int> op_kinds_, task_kinds_; ///< indexes of kinds by the op's name
    std::optional<Time> begin_;                        ///< of the first step
};

} // namespace stepscope::cpu
