#pragma once

#include "backend/backend.h"
#include "cpu/host/thread_pool.h"
#include "cpu/ops/op_shapes.h"

namespace stepscope::cpu {

/// Threads and compiled products. A fresh context compiles anew; a kept one lends what it has to later
/// executables.
class CpuContext final : public Context {
public:
    /// What `machine` refers to outlives the context.
    CpuContext(const Machine& machine, std::vector<Precision> precisions);

    MemoryInfo memory() const override;
    /// Empty: processors say nothing of their clock and power that is cheap to ask and means this process.
    Telemetry telemetry() const override { return {}; }
    std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                        std::optional<std::int64_t> limit_bytes) override;

private:
    void check(const StepPlan& plan) const;
    void settle_threads(const StepPlan& plan) const;

    Machine machine_;
    std::vector<Precision> precisions_;
    ThreadPool pool_;
    DenseProducts products_;
};

} // namespace stepscope::cpu
