#include "cuda/probe.h"

#include "backend/system_driver.h"
#include "cuda/runtime/device_limits.h"
#include "cuda/runtime/driver.h"

#include <cuda_runtime_api.h>
#include <fmt/format.h>

#include <string>

namespace stepscope::cuda {

namespace {

std::string count_problem(cudaError_t code) {
    int driver = 0;
    cudaDriverGetVersion(&driver);
    switch (code) {
    case cudaErrorInsufficientDriver:
        if (driver == 0) return cuda_driver.absent;
        return fmt::format(
            "the CUDA driver supports version {}, older than the {} this build needs: update the driver",
            version_text(driver), version_text(CUDART_VERSION));
    case cudaErrorNoDevice:
        return "the CUDA driver finds no device: check that one is plugged in and not hidden by "
               "CUDA_VISIBLE_DEVICES";
    case cudaErrorDevicesUnavailable:
        return "all CUDA devices are busy or unavailable: another program may hold them exclusively";
    case cudaErrorMemoryAllocation:
        return "the CUDA driver ran out of memory while it started: close other programs";
    case cudaErrorSystemNotReady:
        return "the CUDA system is not ready (error 802): start the fabric manager or restart the machine";
    case cudaErrorSystemDriverMismatch:
        return "the CUDA driver library and the kernel module are of different versions (error 803): restart "
               "the machine";
    case cudaErrorCompatNotSupportedOnDevice:
        return "this device does not support CUDA's forward compatibility (error 804): update the driver "
               "itself";
    default:
        return fmt::format("the CUDA driver cannot start: {} (error {}, {})", cudaGetErrorString(code),
                           static_cast<int>(code), cudaGetErrorName(code));
    }
}

std::string find_problem() {
    int count = 0;
    if (const cudaError_t code = cudaGetDeviceCount(&count); code != cudaSuccess) {
        cudaGetLastError();
        return count_problem(code);
    }
    int newest = 0;
    for (int device = 0; device < count; ++device) {
        int major = 0;
        cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device);
        newest = major > newest ? major : newest;
    }
    if (count == 0) return count_problem(cudaErrorNoDevice);
    if (newest < oldest_major)
        return fmt::format(
            "a CUDA device of compute capability {}.0 or newer is needed; the newest here has {}.x",
            oldest_major, newest);
    return {};
}

} // namespace

const char* probe() {
    static const std::string problem = find_problem();
    return problem.empty() ? nullptr : problem.c_str();
}

} // namespace stepscope::cuda
