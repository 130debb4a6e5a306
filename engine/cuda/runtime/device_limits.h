#pragma once

#include <cuda_runtime_api.h>

#include <cstddef>

namespace stepscope::cuda {

/// The oldest compute capability there is machine code for.
inline constexpr int oldest_major = 8;

/// What the choice of kernels depends on.
struct DeviceLimits {
    int compute_capability = 0; ///< 10*major + minor
    int multiprocessors = 0;
    std::size_t shared_bytes = 0; ///< of one block, by opt-in
};

/// Both throw BackendError where the device cannot be asked.
int device_attribute(cudaDeviceAttr attribute, int device);
DeviceLimits device_limits(int device);

} // namespace stepscope::cuda
