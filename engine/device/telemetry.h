#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace stepscope {

/// What a device said right after a step; each field only where it says so.
struct Telemetry {
    std::optional<double> sm_clock_mhz;
    std::optional<double> power_w;
    std::optional<double> temperature_c;
    std::optional<std::string> throttle; ///< reasons, comma-separated; empty: none
    std::optional<std::int64_t> memory_used_bytes;

    bool empty() const { return *this == Telemetry{}; }
    friend bool operator==(const Telemetry&, const Telemetry&) = default;
};

} // namespace stepscope
