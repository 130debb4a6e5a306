#pragma once

#include "device/telemetry.h"

#include <cmath>
#include <optional>

namespace stepscope {

/// What is known of one step, in its record as among the results.
struct StepSample {
    /// Steady clock around the step and the device's completion. NaN: the step's record was lost (a damaged
    /// line), its place is kept.
    double host_seconds = 0;
    std::optional<double> device_seconds;
    Telemetry telemetry;

    /// By the host's time and the device's clock; none where one of them is not told.
    std::optional<double> cycles() const {
        const std::optional<double> mhz = telemetry.clock_mhz();
        return mhz && std::isfinite(host_seconds) ? std::optional(host_seconds * *mhz * 1e6) : std::nullopt;
    }
};

} // namespace stepscope
