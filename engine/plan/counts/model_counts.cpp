#include "plan/counts/model_counts.h"

#include "plan/op_traits.h"
#include "plan/parts/model.h"
#include "workload/validate.h"

namespace stepscope {

namespace {

/// The options of a step with as few ops as any that needs the same FLOPs.
StepOptions plainest(const StepOptions& options) {
    return {.batch = options.batch,
            .seq = options.seq,
            .mode = options.mode == Mode::Forward ? Mode::Forward : Mode::ForwardBackward};
}

} // namespace

std::int64_t parameter_count(const StepPlan& plan) {
    std::int64_t count = 0;
    for (const Parameter& parameter : plan.parameters)
        count += parameter.elements();
    return count;
}

double model_flops(const StepPlan& plan) {
    double flops = 0;
    for (const Op& op : plan.ops)
        if (const auto needed = traits_of(op.kind).model_flops; needed != nullptr && !op.recomputed())
            flops += needed(plan, op);
    return flops;
}

std::int64_t parameter_count(const ModelShape& model) {
    validate(model);
    parts::StepWriter writer(model, {.batch = 1, .seq = 1, .mode = Mode::Forward}, true);
    const parts::Model parts(writer);
    return parameter_count(writer.plan());
}

double model_flops(const ModelShape& model, const StepOptions& options) {
    validate(model);
    validate(options, model);
    parts::StepWriter writer(model, plainest(options), true);
    parts::write_step(writer);
    return model_flops(writer.plan());
}

double ModelFlops::of(const ModelShape& model, const StepOptions& options) {
    const StepOptions plain = plainest(options);
    const Key key = {model.d_model, model.d_ff,  model.layers, model.heads,
                     model.vocab,   plain.batch, plain.seq,    static_cast<std::int64_t>(plain.mode)};
    const auto found = known_.find(key);
    if (found != known_.end()) return found->second;
    return known_.emplace(key, model_flops(model, options)).first->second;
}

} // namespace stepscope
