#pragma once

#include "backend/backend.h"
#include "cpu/memory/arena.h"
#include "cpu/ops/op_runner.h"

namespace stepscope::cpu {

/// A plan in its arena. Both launch kinds run it op by op: there is nothing to record on this device.
class CpuExecutable final : public Executable {
public:
    /// `pool` and `products` outlive it.
    CpuExecutable(const StepPlan& plan, std::optional<std::int64_t> limit_bytes, const Machine& machine,
                  ThreadPool& pool, DenseProducts& products);

    void initialize() override;
    StepTime step(OpObserver* observer) override;
    std::vector<double> time_ops() override;
    StepTrace trace(int first, int last, const std::stop_token& stop) override;
    void upload(TensorId tensor, std::span<const double> values) override;
    std::vector<double> download(TensorId tensor) override;
    std::int64_t allocated_bytes() const override { return arena_.bytes(); }

private:
    const StepPlan& plan_;
    ThreadPool& pool_;
    Arena arena_;
    OpRunner runner_;
    bool stepped_ = false; ///< whether every primitive has been built, as its first run does
};

} // namespace stepscope::cpu
