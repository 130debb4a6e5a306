#pragma once

#include "backend/backend.h"
#include "cuda/executable.h"

#include <map>
#include <memory>
#include <string>

namespace stepscope::cuda {

/// Every CUDA device of compute capability 8.0 or newer, under the ids "cuda:0", "cuda:1", ...
class CudaBackend final : public Backend {
public:
    CudaBackend();

    std::string name() const override { return "cuda"; }
    std::vector<DeviceInfo> devices() const override;
    std::vector<LibraryInfo> libraries() const override;
    std::unique_ptr<Context> open(const std::string& device_id) override;
    BackendNeeds plan_needs(const std::string& device_id) const override;
    DeviceRates measure_rates(const std::string& device_id, Precision precision,
                              const std::stop_token& stop) override;

private:
    struct Device {
        int ordinal = 0; ///< as the runtime counts
        std::string name, pci_bus_id, details;
        std::int64_t memory_total = 0;
        DeviceTraits traits;
        std::shared_ptr<TuningCache> cache; ///< of all devices of this name
    };
    const Device& find(const std::string& device_id) const;

    std::vector<Device> devices_;
};

} // namespace stepscope::cuda
