#include "ui/plot/telemetry/telemetry_trace.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

void TelemetryTrace::append(const Telemetry& telemetry) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Gauge gauge : gauges) {
        BinnedSeries& series = series_[static_cast<std::size_t>(gauge)];
        const std::optional<double> value = valueOf(telemetry, gauge);
        if (!value && series.empty()) continue;
        while (series.size() < steps_)
            series.append(nan);
        series.append(value.value_or(nan));
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

std::optional<double> TelemetryTrace::valueAt(Gauge gauge, std::size_t step) const {
    const std::span<const double> values = series(gauge).values();
    return step < values.size() && std::isfinite(values[step]) ? std::optional(values[step]) : std::nullopt;
}

std::optional<double> TelemetryTrace::latest(Gauge gauge) const {
    const std::span<const double> values = series(gauge).values();
    const auto found =
        std::find_if(values.rbegin(), values.rend(), [](double value) { return std::isfinite(value); });
    return found != values.rend() ? std::optional(*found) : std::nullopt;
}

const ThrottledSteps* TelemetryTrace::throttledAt(std::size_t step) const {
    const auto found =
        std::lower_bound(throttled_.begin(), throttled_.end(), step,
                         [](const ThrottledSteps& run, std::size_t wanted) { return run.last < wanted; });
    return found != throttled_.end() && found->first <= step ? &*found : nullptr;
}

bool TelemetryTrace::empty() const {
    return throttled_.empty() &&
           std::all_of(series_.begin(), series_.end(), [](const auto& series) { return series.empty(); });
}

QString readingOf(const TelemetryTrace& telemetry, std::optional<std::size_t> step) {
    QStringList parts;
    for (const Gauge gauge : gauges) {
        const std::optional<double> value = step ? telemetry.valueAt(gauge, *step) : telemetry.latest(gauge);
        if (value) parts.push_back(readingOf(gauge, *value));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace stepscope
