#pragma once

#include "backend/backend.h"
#include "cpu/ops/op_shapes.h"

#include <mutex>

namespace stepscope::cpu {

/// The processor as a device, "cpu".
class CpuBackend final : public Backend {
public:
    CpuBackend();

    std::string name() const override { return "cpu"; }
    std::vector<DeviceInfo> devices() const override;
    std::vector<LibraryInfo> libraries() const override;
    std::unique_ptr<Context> open(const std::string& device_id) override;
    BackendNeeds plan_needs(const std::string& device_id) const override;
    DeviceRates measure_rates(const std::string& device_id, Precision precision,
                              const std::stop_token& stop) override;

private:
    mutable ProductDescriptors descriptors_; ///< a cache, safe from any thread
    const KernelTable& kernels_;
    int threads_;

    Machine machine() const {
        return {.kernels = kernels_, .threads = threads_, .descriptors = descriptors_};
    }
};

} // namespace stepscope::cpu
