#include "scripted_sweep.h"

#include <utility>

namespace stepscope::testing {

std::shared_ptr<Script> script_by_name() {
    auto script = std::make_shared<Script>();
    script->on_prepare = [](const StepPlan& plan) {
        if (plan.model.name == "oom")
            throw OutOfMemory(plan.arena_bytes, plan.arena_bytes / 2, "scripted device");
    };
    script->on_step = [](const StepPlan& plan, int step) {
        if (plan.model.name == "fail" && step == 2) throw BackendError("scripted failure in step 2");
    };
    script->seconds = [](const StepPlan&, int) { return 0.001; };
    script->precisions = {Precision::Fp32, Precision::Fp64};
    return script;
}

std::shared_ptr<const BackendRegistry> scripted_registry(std::shared_ptr<Script> script) {
    auto registry = std::make_shared<BackendRegistry>();
    registry->add(std::make_unique<ScriptedBackend>(std::move(script)));
    return registry;
}

SweepSpec scripted_sweep(const std::vector<std::string>& models, int steps, int warmup) {
    SweepSpec sweep;
    sweep.name = "scripted";
    for (const std::string& name : models)
        sweep.models.push_back({name, 16, 32, 1, 2, 50});
    sweep.seqs = {8};
    sweep.batches = {2};
    sweep.warmups = {warmup};
    sweep.devices = {"scripted"};
    sweep.steps = steps;
    return sweep;
}

} // namespace stepscope::testing
