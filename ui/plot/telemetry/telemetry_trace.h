#pragma once

#include "ui/plot/bins.h"
#include "ui/text/telemetry.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
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
    const BinnedSeries& series(Gauge gauge) const { return series_[static_cast<std::size_t>(gauge)]; }
    /// None for what was not said after that step.
    std::optional<double> valueAt(Gauge gauge, std::size_t step) const;
    /// What was last said.
    std::optional<double> latest(Gauge gauge) const;
    /// In order, without overlap.
    std::span<const ThrottledSteps> throttled() const { return throttled_; }
    /// Null for a step that was not throttled.
    const ThrottledSteps* throttledAt(std::size_t step) const;
    /// Whether there is nothing to show.
    bool empty() const;

private:
    std::size_t steps_ = 0;
    std::array<BinnedSeries, gauges.size()> series_;
    std::vector<ThrottledSteps> throttled_;
};

/// The numbers of one step, else the latest, on a line: "1,980 MHz · 702 W · 61 °C".
QString readingOf(const TelemetryTrace& telemetry, std::optional<std::size_t> step);

} // namespace stepscope
