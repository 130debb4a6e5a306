#pragma once

#include "cuda/launch/device_traits.h"
#include "plan/backend_needs.h"

namespace stepscope::cuda {

/// Scratch and constants that launches need, and room in time for what a graph runs beside the rest.
BackendNeeds launch_needs(const DeviceTraits& traits);

/// Throws BackendError when the backend cannot run the plan's precision or one of its ops.
void require_supported(const StepPlan& plan, const DeviceTraits& traits);

} // namespace stepscope::cuda
