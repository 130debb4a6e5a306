#include "run/estimate/op_facts.h"

#include "plan/build.h"
#include "plan/op_traits.h"
#include "records/environment/device_traits.h"
#include "workload/error.h"

namespace stepscope {

namespace {

/// Of the first operand that holds no indexes.
int bits_of(const StepPlan& plan, const Op& op) {
    for (const auto* ids : {&op.inputs, &op.outputs})
        for (const TensorId id : *ids)
            if (id != no_tensor && plan.tensor(id).dtype != DType::I32)
                return static_cast<int>(8 * size_of(plan.tensor(id).dtype));
    return 32; // a count
}

TensorCores tensor_cores_of(const CellResult& result, const Op& op) {
    const bool multiplies = traits_of(op.kind).group != OpGroup::Else;
    if (!multiplies || !has_tensor_cores(result)) return TensorCores::None;
    switch (result.cell.options.precision) {
    case Precision::Tf32:
    case Precision::Bf16:
    case Precision::Mixed:
        return TensorCores::Used;
    case Precision::Fp32:
        return TensorCores::Could;
    case Precision::Fp64:
        break;
    }
    return TensorCores::None;
}

} // namespace

OpFacts facts_of(const CellResult& result) {
    OpFacts out;
    try {
        const StepPlan plan = build_step_plan(result.cell.model, result.cell.options, {});
        for (const Op& op : plan.ops)
            out.try_emplace({op.path(), name_with_purpose(plan, op)},
                            OpFact{bits_of(plan, op), tensor_cores_of(result, op)});
    } catch (const WorkloadError&) {
        out.clear();
    }
    return out;
}

} // namespace stepscope
