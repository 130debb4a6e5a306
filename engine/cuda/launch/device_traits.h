#pragma once

#include "cuda/runtime/device_limits.h"

namespace stepscope::cuda {

/// Whether ops run in the kernel of the op before them, where there is a kernel for both.
enum class Fusion {
    Measured, ///< products where that was measured to be faster on this device, attention everywhere
    Always,
    Never
};

/// What launching depends on besides the plan; read once per device.
struct DeviceTraits {
    DeviceLimits device;
    bool branches = true;             ///< weight gradients of a graph beside what else the backward does
    Fusion fusion = Fusion::Measured; ///< STEPSCOPE_CUDA_FUSION: "measured", "always" or "never"
};

/// Throws BackendError where the device cannot be asked, or the variable is none of its words.
DeviceTraits device_traits(int device);

} // namespace stepscope::cuda
