#pragma once

#include "ui/text/telemetry.h"

#include <QString>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// Steps in a row that were throttled for the same reasons.
struct ThrottledSteps {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string reasons; ///< as in Telemetry::throttle
};

/// What the device said after each step of one cell. What it never says takes no memory.
class TelemetryTrace {
public:
    void append(const Telemetry& telemetry);

    /// [steps], NaN where the device did not say; empty where it has never said.
    std::span<const double> values(Gauge gauge) const { return values_[static_cast<std::size_t>(gauge)]; }
    /// In order, without overlap.
    std::span<const ThrottledSteps> throttled() const { return throttled_; }
    /// Null for a step that was not throttled.
    const ThrottledSteps* throttledAt(std::size_t step) const;
    /// Whether there is nothing to show.
    bool empty() const;

private:
    std::size_t steps_ = 0;
    std::array<std::vector<double>, gauges.size()> values_;
    std::vector<ThrottledSteps> throttled_;
};

/// The numbers of one step on a line: "1,980 MHz · 702 W · 61 °C".
QString readingOf(const TelemetryTrace& telemetry, std::size_t step);

} // namespace stepscope
