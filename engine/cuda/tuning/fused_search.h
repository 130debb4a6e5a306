#pragma once

#include "cuda/products/fused_product.h"
#include "cuda/tuning/tuning_cache.h"

#include <vector>

namespace stepscope::cuda {

/// The product of a fused problem alone, as cuBLASLt is asked for it.
MatMulProblem product_of(const FusedProblem& problem);

/// Times each problem that the cache does not know in one kernel and in two, with cuBLASLt's best algorithm
/// for its product, in the context current on this thread. One for which there is no memory stays unknown.
void search_fused(const std::vector<FusedProblem>& problems, int multiprocessors, TuningCache& cache);

} // namespace stepscope::cuda
