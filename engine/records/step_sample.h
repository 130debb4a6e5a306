#pragma once

#include "device/telemetry.h"

#include <optional>

namespace stepscope {

/// What is known of one step, in its record as among the results.
struct StepSample {
    /// Steady clock around the step and the device's completion. NaN: the step's record was lost (a damaged
    /// line), its place is kept.
    double host_seconds = 0;
    std::optional<double> device_seconds;
    Telemetry telemetry;
};

} // namespace stepscope
