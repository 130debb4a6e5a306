#include "compare/steady/measured_steps.h"

#include "compare/statistics/step_noise.h"

#include <limits>

namespace stepscope {

MeasuredSteps measured_of(const StepList& steps, std::size_t warmup) {
    MeasuredSteps out;
    const std::size_t count = steps.size() - warmup;
    out.seconds.reserve(count);
    out.clocks.reserve(count);
    out.counted.reserve(count);
    out.throttled.reserve(count);
    for (std::size_t i = warmup; i < steps.size(); ++i) {
        const StepSample& step = steps[i];
        out.seconds.push_back(step.host_seconds);
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        out.clocks.push_back(step.telemetry.sm_clock_mhz.value_or(unknown));
        out.counted.push_back(step.telemetry.counted_clock_mhz.value_or(unknown));
        out.throttled.push_back(step.telemetry.throttle && !step.telemetry.throttle->empty());
    }
    return out;
}

StepLogs step_logs_of(const MeasuredSteps& measured, const std::vector<bool>& left_out) {
    StepLogs each;
    each.values.reserve(measured.seconds.size());
    each.steps.reserve(measured.seconds.size());
    for (std::size_t i = 0; i < measured.seconds.size(); ++i) {
        const double seconds = measured.seconds[i];
        if (!(seconds > 0) || !std::isfinite(seconds) || left_out[i]) continue;
        each.values.push_back(std::log(seconds));
        each.steps.push_back(i);
    }
    const std::size_t size = batch_size(each.values.size());
    if (size == 1) return each;
    StepLogs out{.values = batch_means(each.values), .steps = {}};
    out.steps.reserve(out.values.size());
    for (std::size_t i = 0; i < out.values.size(); ++i)
        out.steps.push_back(each.steps[i * size]);
    return out;
}

std::vector<double> clock_logs_of(const MeasuredSteps& measured, const StepLogs& logs) {
    std::vector<double> out;
    out.reserve(logs.steps.size());
    for (const std::size_t step : logs.steps)
        out.push_back(std::log(measured.counted[step]));
    return out;
}

} // namespace stepscope
