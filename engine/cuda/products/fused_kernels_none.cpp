// In place of fused_kernels.cu where nothing is compiled for sm_90a.

#include "cuda/products/fused_product.h"

namespace stepscope::cuda {

bool fused_kernels_compiled() {
    return false;
}

cudaError_t launch_fused_kernel(FusedKind, const FusedParameters&, cudaStream_t) {
    return cudaErrorNoKernelImageForDevice;
}

} // namespace stepscope::cuda
