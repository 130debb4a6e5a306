#pragma once

#include "backend/registry.h"
#include "workload/sweep.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace stepscope::testing {

/// What a scripted device does with a cell.
struct Script {
    std::function<double(int step)> seconds = [](int) { return 0.001; };            ///< how long a step takes
    std::function<Telemetry(int step)> telemetry = [](int) { return Telemetry{}; }; ///< said after a step
    bool out_of_memory = false;
    int fails_at = -1; ///< the step that throws; -1: none
};

/// A device "script" whose steps take the time a test says, by the model's name. `steps` counts all that ran.
class ScriptedBackend : public Backend {
public:
    using Lookup = std::function<Script(const StepPlan& plan)>;
    explicit ScriptedBackend(Lookup lookup) : lookup_(std::move(lookup)) {}

    std::string name() const override { return "script"; }
    std::vector<DeviceInfo> devices() const override;
    std::unique_ptr<Context> open(const std::string& device_id) override;
    WorkspaceQuery workspace_query(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string&, Precision) override { return {1e12, 1e11}; }

    static inline constexpr std::int64_t memory = std::int64_t{1} << 40;

private:
    Lookup lookup_;
};

/// A registry with that one device.
std::shared_ptr<const BackendRegistry> scripted_registry(ScriptedBackend::Lookup lookup);

/// "ok" takes 1 ms a step, "oom" does not fit, "fail" throws in step 2: by the model's name.
Script script_by_name(const StepPlan& plan);

/// A sweep of small models with these names on the scripted device.
SweepSpec scripted_sweep(const std::vector<std::string>& models, int steps, int warmup);

} // namespace stepscope::testing
