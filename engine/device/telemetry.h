#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace stepscope {

/// What a device said right after a step; each field only where it says so.
struct Telemetry {
    std::optional<double> sm_clock_mhz; ///< as the driver reports it
    /// Cycles that the multiprocessors counted during the step, over the time that it took there: what their
    /// clock really was.
    std::optional<double> counted_clock_mhz;
    std::optional<double> power_w;
    std::optional<double> temperature_c;
    std::optional<std::string> throttle; ///< reasons, comma-separated; empty: none
    std::optional<std::int64_t> memory_used_bytes;

    /// The clock as it was counted, else as it is reported.
    std::optional<double> clock_mhz() const { return counted_clock_mhz ? counted_clock_mhz : sm_clock_mhz; }
    bool empty() const { return *this == Telemetry{}; }
    friend bool operator==(const Telemetry&, const Telemetry&) = default;
};

} // namespace stepscope
