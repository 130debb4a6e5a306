#pragma once

#include "backend/backend.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope::testing {

/// What a scripted device does instead of computing. Shared by all its contexts; the counters are what a test
/// asserts on. Steps are numbered from 0 in each executable.
struct Script {
    std::function<void()> on_devices = [] {}; ///< called where the devices are asked for; may throw
    /// Called when a plan is made ready; may throw.
    std::function<void(const StepPlan& plan)> on_prepare = [](const StepPlan&) {};
    /// Called in the middle of each step; may sleep or throw.
    std::function<void(const StepPlan& plan, int step)> on_step = [](const StepPlan&, int) {};
    /// How long each step takes, by the device's own clock, too. Empty: no time, and there is no such clock.
    std::function<double(const StepPlan& plan, int step)> seconds;
    /// What the device says after a step.
    std::function<Telemetry(int step)> telemetry = [](int) { return Telemetry{}; };
    /// The clock that it counts, in MHz, when a step has been taken: 0 counts none.
    std::function<double(int step)> counted_clock = [](int) { return 0.0; };
    /// Called by each measuring of the device, which the token asks to end.
    std::function<void(const std::stop_token&)> on_rates = [](const std::stop_token&) {};
    std::vector<LibraryInfo> libraries;
    std::string rates_problem; ///< what measuring the device throws; empty: nothing

    std::int64_t memory_total = std::int64_t{1} << 40;
    std::vector<Precision> precisions = {Precision::Fp32, Precision::Bf16};
    bool host_launches = true;
    bool tensor_cores = false;

    std::atomic<int> contexts_opened = 0;
    std::atomic<int> contexts_alive = 0;
    std::atomic<int> executables_made = 0;
    std::atomic<int> executables_alive = 0;
    std::atomic<int> steps = 0;
    std::vector<int> counts; ///< `steps` at every counting of the clock
    std::atomic<int> rates_measured = 0;
    std::vector<int> captures; ///< `steps` at every start and stop of the profiler
};

/// A device "scripted" that computes nothing: what runs steps, shows them or outlives their faults is tested
/// with it.
class ScriptedBackend final : public Backend {
public:
    explicit ScriptedBackend(std::shared_ptr<Script> script) : script_(std::move(script)) {}

    std::string name() const override { return "scripted"; }
    std::vector<DeviceInfo> devices() const override;
    std::vector<LibraryInfo> libraries() const override { return script_->libraries; }
    std::unique_ptr<Context> open(const std::string& device_id) override;
    BackendNeeds plan_needs(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string& device_id, Precision precision,
                              const std::stop_token& stop) override;

private:
    std::shared_ptr<Script> script_;
};

} // namespace stepscope::testing
