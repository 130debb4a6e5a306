#include "support/scripted_backend.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace stepscope::testing {

namespace {

/// Steps taken by the executable that was made last in a context: what its telemetry goes by.
using StepCount = std::shared_ptr<int>;

class ScriptedExecutable final : public Executable {
public:
    ScriptedExecutable(std::shared_ptr<Script> script, const StepPlan& plan, StepCount taken)
        : script_(std::move(script)), plan_(plan), taken_(std::move(taken)) {
        ++script_->executables_made;
        ++script_->executables_alive;
    }
    ScriptedExecutable(const ScriptedExecutable&) = delete;
    ScriptedExecutable& operator=(const ScriptedExecutable&) = delete;
    ~ScriptedExecutable() override { --script_->executables_alive; }

    void initialize() override {}
    StepTime step(OpObserver* observer) override {
        const int number = (*taken_)++;
        StepTime time;
        for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
            if (observer) observer->op_begins(plan_.ops[i]);
            if (i == plan_.ops.size() / 2) time = pass(number);
            if (observer) observer->op_ended(plan_.ops[i]);
        }
        if (observer) observer->step_ended();
        ++script_->steps;
        return time;
    }
    std::vector<double> time_ops() override { return std::vector<double>(plan_.ops.size(), 1e-6); }
    std::optional<double> counted_clock_mhz() override {
        script_->counts.push_back(script_->steps);
        const double clock = *taken_ > 0 ? script_->counted_clock(*taken_ - 1) : 0;
        return clock > 0 ? std::optional(clock) : std::nullopt;
    }
    void upload(TensorId, std::span<const double>) override {}
    std::vector<double> download(TensorId tensor) override {
        return std::vector<double>(static_cast<std::size_t>(plan_.tensor(tensor).elements()));
    }
    std::int64_t allocated_bytes() const override { return plan_.arena_bytes; }

private:
    StepTime pass(int number) const {
        script_->on_step(plan_, number);
        if (!script_->seconds) return {};
        const double seconds = script_->seconds(plan_, number);
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        return {seconds};
    }

    std::shared_ptr<Script> script_;
    const StepPlan& plan_;
    StepCount taken_;
};

class ScriptedContext final : public Context {
public:
    explicit ScriptedContext(std::shared_ptr<Script> script) : script_(std::move(script)) {
        ++script_->contexts_opened;
        ++script_->contexts_alive;
    }
    ScriptedContext(const ScriptedContext&) = delete;
    ScriptedContext& operator=(const ScriptedContext&) = delete;
    ~ScriptedContext() override { --script_->contexts_alive; }

    MemoryInfo memory() const override { return {script_->memory_total, script_->memory_total}; }
    Telemetry telemetry() const override {
        return taken_ && *taken_ > 0 ? script_->telemetry(*taken_ - 1) : Telemetry{};
    }
    void start_profiler() noexcept override { script_->captures.push_back(script_->steps); }
    void stop_profiler() noexcept override { script_->captures.push_back(script_->steps); }
    std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                        std::optional<std::int64_t> limit_bytes) override {
        script_->on_prepare(plan);
        const std::int64_t available =
            std::min(limit_bytes.value_or(script_->memory_total), script_->memory_total);
        if (plan.arena_bytes > available) throw OutOfMemory(plan.arena_bytes, available, "scripted device");
        taken_ = std::make_shared<int>(0);
        return std::make_unique<ScriptedExecutable>(script_, plan, taken_);
    }

private:
    std::shared_ptr<Script> script_;
    StepCount taken_;
};

} // namespace

std::vector<DeviceInfo> ScriptedBackend::devices() const {
    script_->on_devices();
    return {{.id = "scripted",
             .name = "Scripted device",
             .memory_total = script_->memory_total,
             .memory_free = script_->memory_total,
             .precisions = script_->precisions,
             .details = "for tests",
             .host_launches = script_->host_launches,
             .tensor_cores = script_->tensor_cores}};
}

std::unique_ptr<Context> ScriptedBackend::open(const std::string&) {
    return std::make_unique<ScriptedContext>(script_);
}

DeviceRates ScriptedBackend::measure_rates(const std::string&, Precision, const std::stop_token& stop) {
    ++script_->rates_measured;
    script_->on_rates(stop);
    if (stop.stop_requested()) throw BackendError("stopped");
    if (!script_->rates_problem.empty()) throw BackendError(script_->rates_problem);
    return {1e12, 1e11};
}

} // namespace stepscope::testing
