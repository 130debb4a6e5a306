#pragma once

#include "backend/backend.h"
#include "cuda/executable.h"
#include "cuda/runtime/driver.h"

#include <string>

namespace stepscope::cuda {

class CudaContext final : public Context {
public:
    CudaContext(int device, std::string pci_bus_id, const DeviceTraits& traits, TuningCache& cache);
    ~CudaContext() override;

    MemoryInfo memory() const override;
    Telemetry telemetry() const override;
    void start_profiler() noexcept override;
    void stop_profiler() noexcept override;

    /// Products that the cache does not know are timed too, in a context of their own, so that a cold one
    /// stays cold. Contexts that time the same at once leave what the last of them put.
    std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                        std::optional<std::int64_t> limit_bytes) override;

private:
    void tune_for(const StepPlan& plan);

    DriverContext context_;
    /// Of all steps, also those of two cells that take turns: work in a second stream of the context, were it
    /// an empty kernel, makes the kernels of a graph follow one another more slowly (H200, driver 580: by
    /// 0.3 us each). Made with the first executable.
    Stream stream_;
    std::string pci_bus_id_;
    DeviceTraits traits_;
    TuningCache& cache_;
};

} // namespace stepscope::cuda
