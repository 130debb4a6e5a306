#include "run/cell/cell_runner.h"

#include "plan/build.h"
#include "profile/ranges.h"
#include "records/statistics/statistics.h"
#include "records/trust.h"
#include "run/cell/breakdown.h"
#include "run/cell/capture_bracket.h"
#include "run/estimate/forecast.h"
#include "run/host/attached_tool.h"
#include "run/host/cpu_noise.h"
#include "run/trace/trace_in_child.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>
#include <vector>

namespace stepscope {

using Clock = std::chrono::steady_clock;
static_assert(Clock::is_steady);

RecordSink guarded(const RecordSink& sink) {
    return [&sink](const Record& record) {
        try {
            sink(record);
        } catch (...) {
            throw SinkFailure{std::current_exception()};
        }
    };
}

struct CellRunner::Work {
    const Cell& cell;
    std::optional<std::int64_t> memory_limit_bytes;
    std::vector<double> times; ///< host seconds of the steps that are done
    CellDone done;
    bool announced = false;
};

Status CellRunner::run(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                       const std::stop_token& stop, PauseGate& gate) {
    const NvtxRange range(full_title_of(cell), cell_number(cell.index));
    const CpuNoise noise;
    Work work{.cell = cell, .memory_limit_bytes = memory_limit_bytes, .times = {}, .done = {}};
    work.done.cell = cell.index;
    const auto end_with = [&](Status status, std::string reason) {
        work.done.status = status;
        work.done.reason = std::move(reason);
    };
    try {
        execute(work, stop, gate);
    } catch (const OutOfMemory& error) {
        work.done.needed_bytes = error.needed;
        work.done.available_bytes = error.available;
        end_with(Status::Oom, error.what());
    } catch (const std::bad_alloc&) {
        end_with(Status::Oom, "the host ran out of memory");
    } catch (const DeviceLost& error) {
        warm_.erase(cell.device);
        lost_.insert(cell.device);
        end_with(Status::Failed, error.what());
    } catch (const std::exception& error) {
        end_with(Status::Failed, error.what());
    }
    if (!work.announced) sink_(CellStarted{cell, {}});
    work.done.statistics =
        statistics_of(work.times, std::min<int>(cell.warmup, static_cast<int>(work.times.size())));
    work.done.noise = noise.shares();
    if (attached_tool() || options_.capture.cells.contains(cell.index))
        tell(work.done, {DoubtKind::UnderTool, 1});
    // Behind all that is measured, and with the device's memory free again.
    if (options_.timeline && work.done.status == Status::Ok && !stop.stop_requested())
        trace_cell_in_child(cell, memory_limit_bytes, sink_, stop, options_);
    sink_(work.done);
    return work.done.status;
}

void CellRunner::execute(Work& work, const std::stop_token& stop, PauseGate& gate) {
    const Cell& cell = work.cell;
    Backend& backend = backends_.find(cell.device);
    const StepPlan plan = build_step_plan(cell.model, cell.options, backend.plan_needs(cell.device));
    Prediction prediction = predict(plan);
    if (const auto known = options_.predicted_seconds.find(cell.index);
        known != options_.predicted_seconds.end())
        prediction.step_seconds = known->second;
    sink_(CellStarted{cell, std::move(prediction)});
    work.announced = true;

    auto context = context_for(backend, cell.device);
    auto executable = context->prepare(plan, work.memory_limit_bytes);
    work.done.arena_bytes = executable->allocated_bytes();
    executable->initialize();

    const Capture& chosen = options_.capture;
    std::optional<CaptureBracket> capture(std::in_place, *context,
                                          chosen.cells.contains(cell.index)
                                              ? std::optional(StepRange{chosen.first_step, chosen.last_step})
                                              : std::nullopt);
    // Ranges need ops launched one by one; a graph shows as one step. No tool attached: no observer, no cost.
    PhaseRanges ranges;
    OpObserver* observer = cell.options.launch == Launch::Eager && nvtx_available() ? &ranges : nullptr;
    for (int step = 0; step < cell.steps; ++step) {
        gate.wait(stop);
        if (stop.stop_requested()) {
            work.done.status = Status::Cancelled;
            work.done.reason = fmt::format("stopped after {} of {} steps", step, cell.steps);
            return;
        }
        StepDone done{.cell = cell.index, .step = step, .warmup = step < cell.warmup, .sample = {}};
        StepSample& sample = done.sample;
        // Not before the first one: what is loaded for it would make that less cold.
        if (step > 0) static_cast<void>(executable->counted_clock_mhz());
        capture->before_step(step);
        {
            const NvtxRange range("step", step);
            const auto start = Clock::now();
            sample.device_seconds = executable->step(observer).device_seconds;
            sample.host_seconds = std::chrono::duration<double>(Clock::now() - start).count();
        }
        capture->after_step(step);
        const std::optional<double> counted = step > 0 ? executable->counted_clock_mhz() : std::nullopt;
        sample.telemetry = context->telemetry();
        sample.telemetry.counted_clock_mhz = counted;
        work.times.push_back(sample.host_seconds);
        sink_(done);
    }
    capture.reset();
    if (options_.breakdown) take_breakdown(cell, plan, backend, context, executable, stop);
}

std::shared_ptr<Context> CellRunner::context_for(Backend& backend, const std::string& device) {
    if (!keep_warm_) return backend.open(device);
    auto& context = warm_[device];
    if (!context) context = backend.open(device);
    return context;
}

void CellRunner::take_breakdown(const Cell& cell, const StepPlan& plan, Backend& backend,
                                std::shared_ptr<Context>& context, std::unique_ptr<Executable>& executable,
                                const std::stop_token& stop) {
    const NvtxRange range("breakdown", cell_number(cell.index));
    const std::vector<double> seconds = executable->time_ops();
    if (seconds.size() != plan.ops.size())
        throw BackendError(
            fmt::format("the backend timed {} ops of a plan of {}", seconds.size(), plan.ops.size()));
    executable.reset(); // measuring the device takes memory of its own, and threads
    context.reset();
    sink_(breakdown_of(cell.index, plan, seconds,
                       peaks_.rates_of(backend, cell.device, cell.options.precision, stop)));
}

} // namespace stepscope
