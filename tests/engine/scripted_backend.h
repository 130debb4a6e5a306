#pragma once

#include "backend/backend.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace stepscope::testing {

/// What a scripted device does instead of computing. Shared by all its contexts; counters are what a test
/// asserts on.
struct Script {
    /// Called in place of step number `step` (from 0) of an executable; may sleep or throw.
    std::function<void(const StepPlan& plan, int step)> on_step = [](const StepPlan&, int) {};
    std::int64_t memory_total = std::int64_t{1} << 40;
    std::vector<Precision> precisions = {Precision::Fp32, Precision::Bf16};
    std::atomic<int> contexts_opened = 0;
    std::atomic<int> contexts_alive = 0;
    std::atomic<int> executables_alive = 0;
    std::atomic<int> steps = 0;
    std::atomic<int> rates_measured = 0;
    std::string rates_problem;              ///< what measuring the device throws; empty: nothing
    std::function<void()> on_rates = [] {}; ///< called by each measuring
    std::vector<int> captures;              ///< `steps` at every start and stop of the profiler
};

class ScriptedExecutable : public Executable {
public:
    ScriptedExecutable(std::shared_ptr<Script> script, const StepPlan& plan)
        : script_(std::move(script)), plan_(plan) {
        ++script_->executables_alive;
    }
    ~ScriptedExecutable() override { --script_->executables_alive; }

    void initialize() override {}
    StepTime step(OpObserver* observer) override {
        const int number = step_++;
        for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
            if (observer) observer->op_begins(plan_.ops[i]);
            if (i == plan_.ops.size() / 2) script_->on_step(plan_, number);
            if (observer) observer->op_ended(plan_.ops[i]);
        }
        if (observer) observer->step_ended();
        ++script_->steps;
        return {};
    }
    std::vector<double> time_ops() override { return std::vector<double>(plan_.ops.size(), 1e-6); }
    void upload(TensorId, std::span<const double>) override {}
    std::vector<double> download(TensorId tensor) override {
        return std::vector<double>(static_cast<std::size_t>(plan_.tensor(tensor).elements()));
    }
    std::int64_t allocated_bytes() const override { return plan_.arena_bytes; }

private:
    std::shared_ptr<Script> script_;
    const StepPlan& plan_;
    int step_ = 0;
};

class ScriptedContext : public Context {
public:
    explicit ScriptedContext(std::shared_ptr<Script> script) : script_(std::move(script)) {
        ++script_->contexts_opened;
        ++script_->contexts_alive;
    }
    ~ScriptedContext() override { --script_->contexts_alive; }
    MemoryInfo memory() const override { return {script_->memory_total, script_->memory_total}; }
    Telemetry telemetry() const override { return {}; }
    void start_profiler() noexcept override { script_->captures.push_back(script_->steps); }
    void stop_profiler() noexcept override { script_->captures.push_back(script_->steps); }
    std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                        std::optional<std::int64_t> limit_bytes) override {
        const std::int64_t available =
            std::min(limit_bytes.value_or(script_->memory_total), script_->memory_total);
        if (plan.arena_bytes > available) throw OutOfMemory(plan.arena_bytes, available, "scripted device");
        return std::make_unique<ScriptedExecutable>(script_, plan);
    }

private:
    std::shared_ptr<Script> script_;
};

/// A device "scripted" that computes nothing: the runner, the engine thread and the window are tested with
/// it.
class ScriptedBackend : public Backend {
public:
    explicit ScriptedBackend(std::shared_ptr<Script> script) : script_(std::move(script)) {}
    std::string name() const override { return "scripted"; }
    std::vector<DeviceInfo> devices() const override {
        return {{.id = "scripted",
                 .name = "Scripted device",
                 .memory_total = script_->memory_total,
                 .memory_free = script_->memory_total,
                 .precisions = script_->precisions,
                 .details = {}}};
    }
    std::unique_ptr<Context> open(const std::string&) override {
        return std::make_unique<ScriptedContext>(script_);
    }
    WorkspaceQuery workspace_query(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string&, Precision) override {
        ++script_->rates_measured;
        script_->on_rates();
        if (!script_->rates_problem.empty()) throw BackendError(script_->rates_problem);
        return {1e12, 1e11};
    }

private:
    std::shared_ptr<Script> script_;
};

} // namespace stepscope::testing
