#pragma once

#include "cuda/launch/device_traits.h"
#include "cuda/products/fused_product.h"
#include "cuda/tuning/tuning_cache.h"
#include "plan/step_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace stepscope::cuda {

/// A product and the SwiGLU op after it that one kernel can do: what that kernel is given.
struct ProductFusion {
    FusedProblem problem;
    TensorId a = no_tensor, b = no_tensor, h = no_tensor, g = no_tensor;
};

/// Of the op and the one that follows it; none where there is no kernel for both, or where what the second
/// writes shares memory with what the first still reads.
std::optional<ProductFusion> product_fusion(const StepPlan& plan, std::size_t op, const DeviceTraits& traits);

/// Whether the op is an attention backward, and the next turns its gradient of q and k back, which the
/// attention's kernels do themselves.
bool attention_turns_back(const StepPlan& plan, std::size_t op, const DeviceTraits& traits);

/// Whether one launch may do the op and the next, so that the layout must keep what both touch apart.
bool may_join_next(const StepPlan& plan, std::size_t op, const DeviceTraits& traits);

/// The distinct problems of a plan that can be fused.
std::vector<FusedProblem> fused_problems(const StepPlan& plan, const DeviceTraits& traits);

/// Whether to fuse, by the traits' choice and what was measured.
bool is_fused(const FusedProblem& problem, const DeviceTraits& traits, const TuningCache& cache);

} // namespace stepscope::cuda
