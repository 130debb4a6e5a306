#include "ui/plot/steps/cell_steps.h"

#include <cmath>
#include <limits>

namespace stepscope {

namespace {

/// Of a unit's numbers: those beyond read better in another.
constexpr double least_shown = 0.5;
constexpr double most_shown = 2'000;

} // namespace

void CellSteps::append(double seconds, const Telemetry& telemetry) {
    append(StepSample{.host_seconds = seconds, .device_seconds = {}, .telemetry = telemetry});
}

void CellSteps::append(const StepSample& step) {
    const bool isMeasured = seconds_.size() >= warmup();
    const double value = reading_.of(step).value_or(std::numeric_limits<double>::quiet_NaN());
    if (isMeasured && std::isfinite(step.host_seconds)) measured_.add(step.host_seconds);
    if (isMeasured && hasOwnStatistics() && std::isfinite(value)) measuredRead_.add(value);
    seconds_.append(step.host_seconds);
    if (!reading_.is_host_time()) read_.append(value);
    telemetry_.append(step.telemetry);
    const double mean = statistics().mean;
    keepUnit(std::isfinite(mean) ? mean : value);
}

void CellSteps::setTold(const Statistics& times) {
    told_ = times;
    keepUnit(statistics().mean);
}

Statistics CellSteps::statistics() const {
    if (hasOwnStatistics()) return measuredRead_.statistics();
    const Statistics times = told_ ? *told_ : measured_.statistics();
    return reading_.is_rate() ? reading_.of(times) : times;
}

Statistics CellSteps::statisticsOf(const SteadyPart& part) const {
    if (hasOwnStatistics()) return steady_statistics(values(), part);
    const Statistics times = steady_statistics(seconds(), part);
    return reading_.is_rate() ? reading_.of(times) : times;
}

void CellSteps::keepUnit(double typical) {
    if (!(typical > 0) || !std::isfinite(typical)) return;
    const double shown = typical / unit_.size;
    if (unitIsKnown_ && shown >= least_shown && shown < most_shown) return;
    unit_ = plotUnitFor(reading_.figure().kind, typical);
    unitIsKnown_ = true;
}

} // namespace stepscope
