#pragma once

#include "device/step_trace.h"

#include <cuda_runtime_api.h>

#include <optional>

namespace stepscope::cuda {

/// Of a kernel on such a device, by the calculator of the toolkit (cuda_occupancy.h). None where that takes
/// the kernel for one that cannot be launched.
std::optional<double> theoretical_occupancy(const cudaDeviceProp& device, const KernelShape& shape);

} // namespace stepscope::cuda
