#pragma once

#include "backend/backend.h"
#include "cuda/executable.h"
#include "cuda/runtime/driver.h"

#include <string>

namespace stepscope::cuda {

class CudaContext final : public Context {
public:
    CudaContext(int device, std::string pci_bus_id, const DeviceTraits& traits, SharedCache& cache);

    MemoryInfo memory() const override;
    Telemetry telemetry() const override;
    void start_profiler() noexcept override;
    void stop_profiler() noexcept override;

    /// Products that the cache does not know are timed first, in a context of their own, so that a cold one
    /// stays cold.
    std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                        std::optional<std::int64_t> limit_bytes) override;

private:
    DriverContext context_;
    std::string pci_bus_id_;
    DeviceTraits traits_;
    SharedCache& cache_;
};

} // namespace stepscope::cuda
