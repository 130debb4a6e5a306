#include "cuda/launch/fusion.h"

#include "cuda/launch/op_shapes.h"

#include <set>
#include <string>

namespace stepscope::cuda {

namespace {

/// One product of dense matrices, a as stored, in bf16.
bool is_plain(const StepPlan& plan, const Op& op) {
    if (op.kind != OpKind::MatMul) return false;
    const auto& p = op.get<MatMulAttrs>();
    const bool dense = p.a.offset == 0 && p.b.offset == 0 && p.c.offset == 0 && !p.a.transposed &&
                       p.a.ld == p.k && p.b.ld == (p.b.transposed ? p.k : p.n) && p.c.ld == p.n;
    if (!dense || p.outer != 1 || p.inner != 1) return false;
    for (const TensorId id : {op.inputs[0], op.inputs[1], op.outputs[0]})
        if (plan.tensor(id).dtype != DType::BF16) return false;
    return true;
}

/// Whether anything but the op and the next may read the tensor.
bool outlives_next(const Tensor& t, std::size_t op) {
    return t.persistent || t.kept || t.last_op > static_cast<int>(op) + 1;
}

bool overlap(const Tensor& x, const Tensor& y) {
    return x.offset >= 0 && y.offset >= 0 && x.offset < y.offset + y.bytes() &&
           y.offset < x.offset + x.bytes();
}

std::optional<ProductFusion> describe(const StepPlan& plan, std::size_t index) {
    if (index + 1 >= plan.ops.size() || !is_plain(plan, plan.ops[index])) return std::nullopt;
    const Op& product = plan.ops[index];
    const Op& next = plan.ops[index + 1];
    const auto& p = product.get<MatMulAttrs>();
    ProductFusion fusion{
        .problem = {.m = p.m, .n = p.n, .k = p.k}, .a = product.inputs[0], .b = product.inputs[1]};
    if (next.kind == OpKind::SwiGlu && p.b.transposed && next.inputs[0] == product.outputs[0]) {
        fusion.h = product.outputs[0];
        fusion.g = next.outputs[0];
        fusion.problem.kind = FusedKind::SwiGlu;
        fusion.problem.n = p.n / 2;
        fusion.problem.keeps_h = outlives_next(plan.tensor(fusion.h), index);
        return fusion;
    }
    if (next.kind == OpKind::SwiGluBackward && !p.b.transposed && next.outputs[1] == product.outputs[0]) {
        fusion.h = next.outputs[0];
        fusion.g = product.outputs[0];
        fusion.problem.kind = FusedKind::SwiGluBackward;
        return fusion;
    }
    return std::nullopt;
}

} // namespace

std::optional<ProductFusion> product_fusion(const StepPlan& plan, std::size_t op,
                                            const DeviceTraits& traits) {
    if (traits.fusion == Fusion::Never) return std::nullopt;
    const auto fusion = describe(plan, op);
    if (!fusion || !fused_product_supported(fusion->problem, traits.device.compute_capability))
        return std::nullopt;
    for (const TensorId read : {fusion->a, fusion->b})
        for (const TensorId written : {fusion->h, fusion->g})
            if (overlap(plan.tensor(read), plan.tensor(written))) return std::nullopt;
    if (overlap(plan.tensor(fusion->h), plan.tensor(fusion->g))) return std::nullopt;
    return fusion;
}

bool attention_turns_back(const StepPlan& plan, std::size_t op, const DeviceTraits& traits) {
    if (traits.fusion == Fusion::Never || op + 1 >= plan.ops.size()) return false;
    const Op& attention = plan.ops[op];
    const Op& next = plan.ops[op + 1];
    return attention.kind == OpKind::FusedAttentionBackward && next.kind == OpKind::Rope &&
           next.get<RopeAttrs>().inverse && next.outputs[0] == attention.outputs[0] &&
           attention_backward_rotates(attention_shape(attention), attention_precision(plan, attention),
                                      traits.device);
}

bool may_join_next(const StepPlan& plan, std::size_t op, const DeviceTraits& traits) {
    return product_fusion(plan, op, traits).has_value();
}

std::vector<FusedProblem> fused_problems(const StepPlan& plan, const DeviceTraits& traits) {
    std::vector<FusedProblem> problems;
    std::set<std::string> seen;
    for (std::size_t op = 0; op < plan.ops.size(); ++op)
        if (const auto fusion = product_fusion(plan, op, traits))
            if (seen.insert(fusion->problem.key()).second) problems.push_back(fusion->problem);
    return problems;
}

bool is_fused(const FusedProblem& problem, const DeviceTraits& traits, const TuningCache& cache) {
    if (traits.fusion != Fusion::Measured) return traits.fusion == Fusion::Always;
    const auto times = cache.find_fused(problem.key());
    return times && times->fused < times->apart;
}

} // namespace stepscope::cuda
