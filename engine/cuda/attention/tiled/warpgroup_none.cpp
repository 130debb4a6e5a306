// In place of warpgroup.cu where nothing is compiled for sm_90a: no shared memory is ever enough, so that
// select_attention never chooses this family.

#include "cuda/attention/families.h"
#include "cuda/runtime/check.h"

#include <limits>

namespace stepscope::cuda {

std::size_t shared_bytes_warpgroup(int) {
    return std::numeric_limits<std::size_t>::max();
}

void launch_forward_warpgroup(const AttentionArguments<__nv_bfloat16>&, cudaStream_t) {
    fail(cudaErrorNoKernelImageForDevice, {__func__, __FILE__, __LINE__});
}

void launch_backward_warpgroup(const AttentionArguments<__nv_bfloat16>&, cudaStream_t) {
    fail(cudaErrorNoKernelImageForDevice, {__func__, __FILE__, __LINE__});
}

} // namespace stepscope::cuda
