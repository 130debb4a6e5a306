#pragma once

#include "cuda/tuning/tuning_cache.h"

#include <vector>

namespace stepscope::cuda {

/// Times cuBLASLt's candidates for each problem that the cache does not know and puts the fastest there, in
/// the context current on this thread. Operands rotate over several sets, together larger than the caches, as
/// a step's do. A problem for which there is no memory stays unknown: it runs by the heuristic.
void search_algorithms(const std::vector<MatMulProblem>& problems, TuningCache& cache);

} // namespace stepscope::cuda
