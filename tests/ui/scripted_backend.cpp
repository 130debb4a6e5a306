#include "scripted_backend.h"

#include <chrono>
#include <thread>

namespace stepscope::testing {

namespace {

/// What a context and its executable know of the cell that runs.
struct Performance {
    Script script;
    int steps = 0; // done
};

class ScriptedExecutable : public Executable {
public:
    ScriptedExecutable(const StepPlan& plan, std::shared_ptr<Performance> performance)
        : plan_(plan), performance_(std::move(performance)) {}

    void initialize() override {}
    StepTime step(OpObserver* observer) override {
        const Script& script = performance_->script;
        const int number = performance_->steps++;
        if (number == script.fails_at)
            throw BackendError("scripted failure in step " + std::to_string(number));
        const double seconds = script.seconds(number);
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        if (observer) {
            for (const Op& op : plan_.ops) {
                observer->op_begins(op);
                observer->op_ended(op);
            }
            observer->step_ended();
        }
        return {seconds};
    }
    std::vector<double> time_ops() override { return std::vector<double>(plan_.ops.size(), 1e-6); }
    void upload(TensorId, std::span<const double>) override {}
    std::vector<double> download(TensorId) override { return {}; }
    std::int64_t allocated_bytes() const override { return plan_.arena_bytes; }

private:
    const StepPlan& plan_;
    std::shared_ptr<Performance> performance_;
};

class ScriptedContext : public Context {
public:
    explicit ScriptedContext(const ScriptedBackend::Lookup& lookup) : lookup_(lookup) {}

    MemoryInfo memory() const override { return {ScriptedBackend::memory, ScriptedBackend::memory}; }
    Telemetry telemetry() const override {
        return performance_ ? performance_->script.telemetry(performance_->steps - 1) : Telemetry{};
    }
    std::unique_ptr<Executable> prepare(const StepPlan& plan, std::optional<std::int64_t> limit) override {
        const Script script = lookup_(plan);
        if (script.out_of_memory) throw OutOfMemory(plan.arena_bytes, plan.arena_bytes / 2, "script");
        if (limit && plan.arena_bytes > *limit) throw OutOfMemory(plan.arena_bytes, *limit, "script");
        performance_ = std::make_shared<Performance>(Performance{script});
        return std::make_unique<ScriptedExecutable>(plan, performance_);
    }

private:
    const ScriptedBackend::Lookup& lookup_;
    std::shared_ptr<Performance> performance_; // of the cell prepared last
};

} // namespace

std::vector<DeviceInfo> ScriptedBackend::devices() const {
    return {{.id = "script",
             .name = "Scripted device",
             .memory_total = memory,
             .memory_free = memory,
             .precisions = {Precision::Fp32, Precision::Fp64},
             .details = "for tests"}};
}

std::unique_ptr<Context> ScriptedBackend::open(const std::string&) {
    return std::make_unique<ScriptedContext>(lookup_);
}

std::shared_ptr<const BackendRegistry> scripted_registry(ScriptedBackend::Lookup lookup) {
    auto registry = std::make_shared<BackendRegistry>();
    registry->add(std::make_unique<ScriptedBackend>(std::move(lookup)));
    return registry;
}

Script script_by_name(const StepPlan& plan) {
    Script script;
    script.out_of_memory = plan.model.name == "oom";
    if (plan.model.name == "fail") script.fails_at = 2;
    return script;
}

SweepSpec scripted_sweep(const std::vector<std::string>& models, int steps, int warmup) {
    SweepSpec sweep;
    sweep.name = "scripted";
    for (const std::string& name : models)
        sweep.models.push_back({name, 16, 32, 1, 2, 50});
    sweep.seqs = {8};
    sweep.batches = {2};
    sweep.warmups = {warmup};
    sweep.devices = {"script"};
    sweep.steps = steps;
    return sweep;
}

} // namespace stepscope::testing
