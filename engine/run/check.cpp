#include "run/check.h"

#include "plan/build.h"

#include <cmath>
#include <span>

namespace stepscope {

namespace {

double norm(std::span<const double> values) {
    double sum = 0;
    for (const double value : values)
        sum += value * value;
    return std::sqrt(sum);
}

std::vector<double> first(std::span<const double> values, std::size_t count) {
    const auto head = values.first(std::min(count, values.size()));
    return {head.begin(), head.end()};
}

} // namespace

CheckResult check(const ModelShape& model, StepOptions options, const std::string& device,
                  const BackendRegistry& backends) {
    Backend& backend = backends.find(device);
    const auto context = backend.open(device);
    CheckResult result;
    {
        // Logits are overwritten by their gradient in a step with a backward: they come from a forward step.
        StepOptions forward = options;
        forward.mode = Mode::Forward;
        const StepPlan plan = build_step_plan(model, forward, backend.plan_needs(device));
        const auto executable = context->prepare(plan);
        executable->initialize();
        executable->step();
        const auto logits = executable->download(plan.logits);
        result.logits_norm = norm(logits);
        result.first_logits = first(logits, 4);
    }
    options.mode = Mode::ForwardBackward;
    const StepPlan plan = build_step_plan(model, options, backend.plan_needs(device));
    const auto executable = context->prepare(plan);
    executable->initialize();
    executable->step();
    result.loss = executable->download(plan.loss).at(0);
    TensorId at = no_tensor;
    std::vector<double> values; ///< of tensor `at`: one holds several parameters
    for (const Parameter& parameter : plan.parameters) {
        if (parameter.gradient != at) {
            at = parameter.gradient;
            values = executable->download(at);
        }
        const auto slice = std::span(values).subspan(static_cast<std::size_t>(parameter.first_element),
                                                     static_cast<std::size_t>(parameter.elements()));
        result.grad_norms[parameter.name] = norm(slice);
        result.first_grads[parameter.name] = first(slice, 3);
    }
    return result;
}

} // namespace stepscope
