#include "ui/plot/steps/step_trace.h"

#include <cmath>

namespace stepscope {

void StepTrace::append(double seconds, const Telemetry& telemetry) {
    if (seconds_.size() >= warmup() && std::isfinite(seconds)) measured_.add(seconds);
    seconds_.append(seconds);
    telemetry_.append(telemetry);
}

} // namespace stepscope
