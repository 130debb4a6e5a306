// Products fused with what follows them. Compiled for sm_90a alone; a build without that architecture
// compiles fused_kernels_none.cpp instead.

#include "cuda/products/fused_product.cuh"
#include "cuda/products/fused_product.h"

namespace stepscope::cuda {

static_assert(2 * FusedBlock::rows == fused_pair_rows && FusedBlock::columns == fused_columns &&
              FusedBlock::depth == fused_depth);

namespace {

template <FusedKind Kind>
cudaError_t launch(const FusedParameters& parameters, cudaStream_t stream) {
    auto* const kernel = fused_product_kernel<Kind>;
    if (const cudaError_t error =
            cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, FusedBlock::bytes);
        error != cudaSuccess)
        return error;
    cudaLaunchConfig_t config = {};
    config.gridDim = dim3(2 * static_cast<unsigned>(parameters.arguments.unit_step));
    config.blockDim = dim3(FusedBlock::threads);
    config.dynamicSmemBytes = FusedBlock::bytes;
    config.stream = stream;
    return cudaLaunchKernelEx(&config, kernel, parameters);
}

} // namespace

bool fused_kernels_compiled() {
    return true;
}

cudaError_t launch_fused_kernel(FusedKind kind, const FusedParameters& parameters, cudaStream_t stream) {
    switch (kind) {
    case FusedKind::SwiGlu:
        return launch<FusedKind::SwiGlu>(parameters, stream);
    case FusedKind::SwiGluBackward:
        return launch<FusedKind::SwiGluBackward>(parameters, stream);
    }
    return cudaErrorInvalidValue;
}

} // namespace stepscope::cuda
