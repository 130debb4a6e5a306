#include "cuda/runtime/device_limits.h"

#include "cuda/runtime/check.h"

namespace stepscope::cuda {

int device_attribute(cudaDeviceAttr attribute, int device) {
    int value = 0;
    STEPSCOPE_CHECK(cudaDeviceGetAttribute(&value, attribute, device));
    return value;
}

DeviceLimits device_limits(int device) {
    const auto read = [&](cudaDeviceAttr attribute) { return device_attribute(attribute, device); };
    return {10 * read(cudaDevAttrComputeCapabilityMajor) + read(cudaDevAttrComputeCapabilityMinor),
            read(cudaDevAttrMultiProcessorCount),
            static_cast<std::size_t>(read(cudaDevAttrMaxSharedMemoryPerBlockOptin))};
}

} // namespace stepscope::cuda
