#pragma once

#include "plan/step_plan.h"

#include <array>
#include <cstdint>
#include <map>

namespace stepscope {

/// Elements of all parameters.
std::int64_t parameter_count(const StepPlan& plan);

/// FLOPs that the model needs of a step whatever way it runs, the numerator of MFU: products and attention,
/// forward and backward. Attention counts by its causal half, be it fused or materialized; what is computed
/// again in the backward, layers or scores, does not count. Each kind of op says its share (plan/op_traits.h:
/// model_flops).
double model_flops(const StepPlan& plan);

/// The same without a plan at hand. Both throw WorkloadError when model or options are not valid. They write
/// what they count, and lay no arena out: weights alone (about a microsecond a layer), and the ops of a step
/// (about half a microsecond an op: 0.1 ms for 12 layers, where the whole plan takes 0.25 ms, and 0.5 ms for
/// 50, of 1.8 ms).
std::int64_t parameter_count(const ModelShape& model);
double model_flops(const ModelShape& model, const StepOptions& options);

/// model_flops of many cells: steps that do not differ in what the count depends on are written once.
class ModelFlops {
public:
    double of(const ModelShape& model, const StepOptions& options);

private:
    /// d_model, d_ff, layers, heads, vocab, batch, seq, mode.
    using Key = std::array<std::int64_t, 8>;
    std::map<Key, double> known_;
};

} // namespace stepscope
