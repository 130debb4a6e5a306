#include "plan/counts/cost.h"

#include "plan/op_traits.h"

namespace stepscope {

namespace {

/// Bytes of operands that an op touches, each once.
double touched_bytes(const StepPlan& plan, const Op& op, const std::vector<TensorId>& ids,
                     const OperandList& operands) {
    double bytes = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] == no_tensor) continue;
        const Tensor& tensor = plan.tensor(ids[i]);
        const auto touched = operands[i].touched;
        const std::int64_t elements = touched != nullptr ? touched(plan, op) : tensor.elements();
        bytes += static_cast<double>(elements * size_of(tensor.dtype));
    }
    return bytes;
}

std::string prefix_of(const std::string& path, int depth) {
    std::size_t end = 0;
    for (int i = 0; i < depth; ++i) {
        end = path.find('/', i == 0 ? 0 : end + 1);
        if (end == std::string::npos) return path;
    }
    return path.substr(0, end);
}

} // namespace

Cost cost_of(const StepPlan& plan, const Op& op) {
    const OpTraits& traits = traits_of(op.kind);
    return {.flops = traits.flops != nullptr ? traits.flops(plan, op) : 0,
            .bytes = touched_bytes(plan, op, op.inputs, traits.inputs) +
                     touched_bytes(plan, op, op.outputs, traits.outputs)};
}

Cost cost_of(const StepPlan& plan) {
    Cost total;
    for (const Op& op : plan.ops)
        total += cost_of(plan, op);
    return total;
}

std::map<std::string, Cost> cost_by_phase(const StepPlan& plan, int depth) {
    std::map<std::string, Cost> costs;
    for (const Op& op : plan.ops)
        costs[prefix_of(op.path(), depth)] += cost_of(plan, op);
    return costs;
}

} // namespace stepscope
