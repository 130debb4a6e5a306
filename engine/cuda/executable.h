#pragma once

#include "backend/backend.h"
#include "cuda/launch/op_launcher.h"
#include "cuda/runtime/driver.h"

#include <memory>
#include <mutex>
#include <vector>

namespace stepscope::cuda {

/// The algorithm cache of a device, shared by all contexts of the backend.
struct SharedCache {
    explicit SharedCache(AlgorithmCache known) : cache(std::move(known)) {}
    std::mutex mutex;
    AlgorithmCache cache;
};

class CudaExecutable final : public Executable {
public:
    /// Allocates the arena in `context`; both that and the plan outlive the executable.
    CudaExecutable(const DriverContext& context, const StepPlan& plan, const DeviceTraits& traits,
                   SharedCache& cache, std::optional<std::int64_t> limit_bytes);
    ~CudaExecutable() override;

    void initialize() override;
    StepTime step(OpObserver* observer) override;
    std::vector<double> time_ops() override;
    void upload(TensorId tensor, std::span<const double> values) override;
    std::vector<double> download(TensorId tensor) override;
    std::int64_t allocated_bytes() const override { return plan_.arena_bytes; }

private:
    StepTime run_step(OpObserver* observer);
    void build();
    void launch_ops(OpObserver* observer);
    void capture();

    const DriverContext& context_;
    const StepPlan& plan_;
    DeviceTraits traits_;
    SharedCache& cache_;
    Stream stream_;
    DeviceMemory arena_;
    // Made by the first step:
    std::unique_ptr<OpLauncher> launcher_;
    Event start_, stop_;
    GraphExec graph_;
};

} // namespace stepscope::cuda
