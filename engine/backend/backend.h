#pragma once

#include "device/device_rates.h"
#include "device/errors.h"
#include "device/step_trace.h"
#include "device/telemetry.h"
#include "plan/backend_needs.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

struct DeviceInfo {
    std::string id;   ///< "cpu", "cuda:0": what a sweep names
    std::string name; ///< "Intel Xeon ...", "NVIDIA H200"
    std::int64_t memory_total = 0;
    std::int64_t memory_free = 0;      ///< when the backend was asked
    std::vector<Precision> precisions; ///< what `open(id)->prepare` takes
    std::string details; ///< one line for the run's environment: driver, instruction set, threads
    /// Whether the host launches what the device does, which waits for it where a step's operations are
    /// launched one by one; false: host and device are one.
    bool host_launches = true;
    /// Whether it has units that multiply matrices in tf32 and bf16 at a rate of their own.
    bool tensor_cores = false;
};

/// A library that a backend calls.
struct LibraryInfo {
    std::string name;    ///< "oneDNN"
    std::string version; ///< as it says itself; empty: see `problem`
    std::string problem; ///< why it tells none, or is not there: a sentence a person can act on
};

struct MemoryInfo {
    std::int64_t total = 0;
    std::int64_t free = 0;
};

struct StepTime {
    std::optional<double> device_seconds; ///< between device events around the step
};

/// Told about the ops of an eager step, in order; a graph launch tells nothing. Must not throw.
class OpObserver {
public:
    virtual ~OpObserver() = default;
    virtual void op_begins(const Op& op) = 0;
    virtual void op_ended(const Op& op) = 0;
    virtual void step_ended() = 0;
};

/// One plan made ready on a device, with its arena. Used from one thread.
class Executable {
public:
    virtual ~Executable() = default;

    /// Fills parameters, tokens and optimizer state from plan/values.h by the plan's seed.
    virtual void initialize() = 0;

    /// Runs the step once and returns when the device has finished. What a backend builds lazily (handles,
    /// compiled primitives, a graph) is built in the first call: that is what a cold step pays for.
    virtual StepTime step(OpObserver* observer = nullptr) = 0;

    /// Runs the step once with a clock around each op: seconds for each of the plan's ops, in order.
    /// Instrumented, so its sum is not a step time. Where no step has run yet, one runs first, untimed, so
    /// that nothing that is built lazily is timed.
    virtual std::vector<double> time_ops() = 0;

    /// The rate at which the device's multiprocessors have counted cycles since the last call, in MHz; none
    /// by the first call, and of devices that do not count. For between steps: it takes some microseconds.
    virtual std::optional<double> counted_clock_mhz() { return std::nullopt; }

    /// Runs steps 0 to `last`, as `step()` does without an observer, and tells what the device did from
    /// `first` on. For an executable that has taken no step, and once in the life of a process: what follows
    /// in it may be slower. Throws BackendError, with a sentence a person can act on, where the device tells
    /// nothing of the kind, and between two steps once `stop` is requested.
    virtual StepTrace trace(int first, int last, const std::stop_token& stop);

    /// Whole tensors as doubles (I32 too). Reading is meaningful for tensors alive at the end of the step.
    virtual void upload(TensorId tensor, std::span<const double> values) = 0;
    virtual std::vector<double> download(TensorId tensor) = 0;

    /// What was really allocated; equals the plan's arena_bytes.
    virtual std::int64_t allocated_bytes() const = 0;
};

inline StepTrace Executable::trace(int, int, const std::stop_token&) {
    throw BackendError("this device does not tell what it does in a step");
}

/// A device made ready: a fresh one is cold.
class Context {
public:
    virtual ~Context() = default;
    virtual MemoryInfo memory() const = 0;
    virtual Telemetry telemetry() const = 0;

    /// Bracket what an attached profiler is to capture (cudaProfilerStart and Stop); nothing on other
    /// devices.
    virtual void start_profiler() noexcept {}
    virtual void stop_profiler() noexcept {}

    /// Allocates the arena, at most `limit_bytes` when given. The plan must outlive the result.
    /// Throws OutOfMemory, or BackendError where the backend does not know an op or precision.
    virtual std::unique_ptr<Executable> prepare(const StepPlan& plan,
                                                std::optional<std::int64_t> limit_bytes = std::nullopt) = 0;
};

/// One kind of device. Lives until the program ends, once loaded.
class Backend {
public:
    virtual ~Backend() = default;
    virtual std::string name() const = 0; ///< "cpu", "cuda"
    virtual std::vector<DeviceInfo> devices() const = 0;
    virtual std::unique_ptr<Context> open(const std::string& device_id) = 0;

    /// What it calls, with the versions that are loaded here. May load what is loaded only when it is needed.
    virtual std::vector<LibraryInfo> libraries() const { return {}; }

    /// What `prepare` will need beside the plan's own tensors, for plans that are to run on this device.
    virtual BackendNeeds plan_needs(const std::string& device_id) const = 0;

    /// Takes up to about a second the first time; safe to call from any one thread. Once `stop` is requested
    /// it ends within one of its short runs, with a BackendError: nothing has been measured.
    virtual DeviceRates measure_rates(const std::string& device_id, Precision precision,
                                      const std::stop_token& stop) = 0;
};

} // namespace stepscope
