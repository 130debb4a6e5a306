#pragma once

#include "plan/step_plan.h"

#include <map>
#include <string>

namespace stepscope {

/// Work of an op. FLOPs of a product are 2*m*n*k; of causal attention 4*B*H*S*S*D / 2 forward and 2.5 times
/// that backward (FlashAttention's convention, recomputed scores counted); elementwise ops count their
/// arithmetic. Bytes are each operand's part that is touched, read once and written once. The formulas of
/// each kind of op stand in its row (plan/op_traits.h).
struct Cost {
    double flops = 0;
    double bytes = 0;
    Cost& operator+=(const Cost& other) {
        flops += other.flops;
        bytes += other.bytes;
        return *this;
    }
};

Cost cost_of(const StepPlan& plan, const Op& op);
Cost cost_of(const StepPlan& plan);

/// By path up to `depth` components: 1 gives "forward", "backward", "optimizer"; 2 adds "attention", "ffn",
/// ...
std::map<std::string, Cost> cost_by_phase(const StepPlan& plan, int depth);

} // namespace stepscope
