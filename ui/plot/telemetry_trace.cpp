#include "ui/plot/telemetry_trace.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

void TelemetryTrace::append(const Telemetry& telemetry) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Gauge gauge : gauges) {
        std::vector<double>& values = values_[static_cast<std::size_t>(gauge)];
        const std::optional<double> value = valueOf(telemetry, gauge);
        if (!value && values.empty()) continue;
        values.resize(steps_, nan);
        values.push_back(value.value_or(nan));
    }
    if (telemetry.throttle && !telemetry.throttle->empty()) {
        const bool goesOn = !throttled_.empty() && throttled_.back().last + 1 == steps_ &&
                            throttled_.back().reasons == *telemetry.throttle;
        if (goesOn)
            throttled_.back().last = steps_;
        else
            throttled_.push_back({steps_, steps_, *telemetry.throttle});
    }
    ++steps_;
}

const ThrottledSteps* TelemetryTrace::throttledAt(std::size_t step) const {
    const auto found =
        std::lower_bound(throttled_.begin(), throttled_.end(), step,
                         [](const ThrottledSteps& run, std::size_t wanted) { return run.last < wanted; });
    return found != throttled_.end() && found->first <= step ? &*found : nullptr;
}

bool TelemetryTrace::empty() const {
    return throttled_.empty() &&
           std::all_of(values_.begin(), values_.end(), [](const auto& values) { return values.empty(); });
}

QString readingOf(const TelemetryTrace& telemetry, std::size_t step) {
    QStringList parts;
    for (const Gauge gauge : gauges) {
        const std::span<const double> values = telemetry.values(gauge);
        if (step < values.size() && std::isfinite(values[step]))
            parts.push_back(formatValue(gauge, values[step]));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace stepscope
