// Products fused with what follows them. Compiled for sm_90a alone; a build without that architecture
// compiles fused_kernels_none.cpp instead.

#include "cuda/products/fused_product.cuh"
#include "cuda/products/fused_product.h"
#include "cuda/runtime/launch.cuh"

namespace stepscope::cuda {

static_assert(2 * FusedBlock::rows == fused_pair_rows && FusedBlock::columns == fused_columns &&
              FusedBlock::depth == fused_depth);

namespace {

template <FusedKind Kind>
void launch(const FusedParameters& parameters, cudaStream_t stream) {
    auto* const kernel = fused_product_kernel<Kind>;
    allow_shared_memory(kernel, FusedBlock::bytes);
    launch_kernel(
        stream,
        {2 * static_cast<unsigned>(parameters.arguments.unit_step), FusedBlock::threads, FusedBlock::bytes},
        kernel, parameters);
}

} // namespace

bool fused_kernels_compiled() {
    return true;
}

void launch_fused_kernel(FusedKind kind, const FusedParameters& parameters, cudaStream_t stream) {
    switch (kind) {
    case FusedKind::SwiGlu:
        return launch<FusedKind::SwiGlu>(parameters, stream);
    case FusedKind::SwiGluBackward:
        return launch<FusedKind::SwiGluBackward>(parameters, stream);
    }
}

} // namespace stepscope::cuda
