#pragma once

#include "cuda/runtime/check.h"

#include <cuda_runtime.h>

#include <cstddef>

/// The one way in which kernels are launched: each launch is checked, and throws as check.h says.
namespace stepscope::cuda {

struct KernelLaunch {
    dim3 grid, block;
    std::size_t shared_bytes = 0; ///< of each block, asked for at the launch
    bool overlaps =
        false; ///< may start before the kernel ahead of it has finished (programmatic dependent launch)
};

/// Lets blocks of the kernel ask for that much shared memory, beyond the 48 KiB that every launch may have.
template <typename... Parameters>
void allow_shared_memory(void (*kernel)(Parameters...), std::size_t bytes) {
    STEPSCOPE_CHECK(
        cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, static_cast<int>(bytes)));
}

/// An empty grid is no launch.
template <typename... Parameters, typename... Arguments>
void launch_kernel(cudaStream_t stream, const KernelLaunch& launch, void (*kernel)(Parameters...),
                   Arguments&&... arguments) {
    if (launch.grid.x == 0 || launch.grid.y == 0) return;
    cudaLaunchAttribute overlap{};
    overlap.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    overlap.val.programmaticStreamSerializationAllowed = 1;
    cudaLaunchConfig_t config{};
    config.gridDim = launch.grid;
    config.blockDim = launch.block;
    config.dynamicSmemBytes = launch.shared_bytes;
    config.stream = stream;
    config.attrs = &overlap;
    config.numAttrs = launch.overlaps ? 1 : 0;
    STEPSCOPE_CHECK(cudaLaunchKernelEx(&config, kernel, static_cast<Parameters>(arguments)...));
}

} // namespace stepscope::cuda
