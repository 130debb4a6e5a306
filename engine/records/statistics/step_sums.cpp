#include "records/statistics/step_sums.h"

#include "records/statistics/quantile.h"
#include "records/step_list.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace stepscope {

namespace {

using Measured = std::span<const StepSample>;

/// Of what `of` tells of a step, over those that tell it.
template <typename Function>
std::optional<double> mean_over(Measured steps, Function of) {
    double sum = 0;
    int told = 0;
    for (const StepSample& step : steps)
        if (const std::optional<double> value = of(step)) {
            sum += *value;
            ++told;
        }
    return told > 0 ? std::optional(sum / told) : std::nullopt;
}

std::optional<double> device_seconds(const StepSample& step) {
    return step.device_seconds;
}

std::optional<double> cycles_of(const StepSample& step) {
    return step.cycles();
}

std::optional<double> is_throttled(const StepSample& step) {
    const std::optional<std::string>& reason = step.telemetry.throttle;
    return reason ? std::optional(reason->empty() ? 0.0 : 1.0) : std::nullopt;
}

std::optional<double> slowed_share(Measured steps) {
    constexpr double same_clock = 0.99; // as reported, which is rounded to some MHz
    double counted = 0;
    double reported = 0;
    for (const StepSample& step : steps) {
        counted = std::max(counted, step.telemetry.counted_clock_mhz.value_or(0));
        reported = std::max(reported, step.telemetry.sm_clock_mhz.value_or(0));
    }
    if (!(counted > 0)) return std::nullopt; // most devices count none
    return mean_over(steps, [counted, reported](const StepSample& step) -> std::optional<double> {
        const Telemetry& said = step.telemetry;
        if (!said.counted_clock_mhz) return std::nullopt;
        const bool told = (said.throttle && !said.throttle->empty()) ||
                          said.sm_clock_mhz.value_or(reported) < same_clock * reported;
        return !told && *said.counted_clock_mhz < kept_clock * counted ? 1.0 : 0.0;
    });
}

} // namespace

StepSums sums_of(const std::vector<StepSample>& steps, int warmup) {
    const auto first = std::min(steps.size(), static_cast<std::size_t>(std::max(warmup, 0)));
    const Measured measured = Measured(steps).subspan(first);
    std::vector<double> times;
    times.reserve(measured.size());
    for (const StepSample& step : measured)
        if (!std::isnan(step.host_seconds)) times.push_back(step.host_seconds);
    const auto quantile = [&times](double p) {
        return times.empty() ? Statistics::unknown : selected_quantile(times, p);
    };
    return {.device_seconds = mean_over(measured, device_seconds),
            .cycles = mean_over(measured, cycles_of),
            .throttled = mean_over(measured, is_throttled),
            .slowed = slowed_share(measured),
            .p95 = quantile(0.95),
            .p99 = quantile(0.99)};
}

} // namespace stepscope
