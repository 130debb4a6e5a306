#pragma once

#include "device/telemetry.h"

#include <cstdint>
#include <optional>
#include <string>

namespace stepscope::cuda {

/// NVIDIA's management library, found at run time; every answer is optional, for the library, a function of
/// it or the right to ask may be missing.
class Nvml {
public:
    static const Nvml& instance();

    /// `pci_bus_id` as the runtime names a device.
    Telemetry telemetry(const std::string& pci_bus_id) const;
    std::optional<std::int64_t> free_bytes(const std::string& pci_bus_id) const;
    std::optional<std::string> driver_version() const;

private:
    Nvml();
    struct Functions;
    const Functions* functions_ = nullptr;
};

} // namespace stepscope::cuda
