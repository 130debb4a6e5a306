// In place of fused_kernels.cu where nothing is compiled for sm_90a.

#include "cuda/products/fused_product.h"
#include "cuda/runtime/check.h"

namespace stepscope::cuda {

bool fused_kernels_compiled() {
    return false;
}

void launch_fused_kernel(FusedKind, const FusedParameters&, cudaStream_t) {
    fail(cudaErrorNoKernelImageForDevice, {__func__, __FILE__, __LINE__});
}

} // namespace stepscope::cuda
