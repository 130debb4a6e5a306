#include "cuda/trace/occupancy.h"

#include <cuda_occupancy.h>

#include <algorithm>

namespace stepscope::cuda {

std::optional<double> theoretical_occupancy(const cudaDeviceProp& device, const KernelShape& shape) {
    const cudaOccDeviceProp properties(device);
    const auto threads = static_cast<int>(shape.block[0] * shape.block[1] * shape.block[2]);
    cudaOccFuncAttributes function;
    function.maxThreadsPerBlock = device.maxThreadsPerBlock;
    function.numRegs = static_cast<int>(shape.registers);
    function.sharedSizeBytes = static_cast<std::size_t>(shape.static_shared_bytes);
    function.shmemLimitConfig = FUNC_SHMEM_LIMIT_OPTIN;
    function.maxDynamicSharedSizeBytes = static_cast<std::size_t>(shape.dynamic_shared_bytes);
    const cudaOccDeviceState state;
    cudaOccResult result{};
    if (cudaOccMaxActiveBlocksPerMultiprocessor(&result, &properties, &function, &state, threads,
                                                static_cast<std::size_t>(shape.dynamic_shared_bytes)) !=
        CUDA_OCC_SUCCESS)
        return std::nullopt;
    if (device.warpSize <= 0 || device.maxThreadsPerMultiProcessor < device.warpSize) return std::nullopt;
    const int warps =
        (threads + device.warpSize - 1) / device.warpSize * result.activeBlocksPerMultiprocessor;
    const int most = device.maxThreadsPerMultiProcessor / device.warpSize;
    return std::min(1.0, static_cast<double>(warps) / most);
}

} // namespace stepscope::cuda
