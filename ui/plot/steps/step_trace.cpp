#include "ui/plot/steps/step_trace.h"

#include <cmath>

namespace stepscope {

namespace {

/// Of a unit's numbers: those beyond read better in another.
constexpr double shortest_shown = 0.5;
constexpr double longest_shown = 2'000;

} // namespace

void StepTrace::append(double seconds, const Telemetry& telemetry) {
    if (seconds_.size() >= warmup() && std::isfinite(seconds)) measured_.add(seconds);
    seconds_.append(seconds);
    telemetry_.append(telemetry);
    keepUnit(measured_.count() > 0 ? measured_.mean() : seconds);
}

void StepTrace::setTold(const Statistics& statistics) {
    told_ = statistics;
    keepUnit(statistics.mean);
}

void StepTrace::keepUnit(double typical) {
    if (!(typical > 0) || !std::isfinite(typical)) return;
    const double shown = typical * unit_.perSecond;
    if (unitIsKnown_ && shown >= shortest_shown && shown < longest_shown) return;
    unit_ = timeUnitFor(typical);
    unitIsKnown_ = true;
}

} // namespace stepscope
