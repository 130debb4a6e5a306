#include "cuda/executable.h"

#include "cuda/launch/schedule.h"
#include "cuda/runtime/host_values.h"
#include "cuda/runtime/stream_capture.h"
#include "plan/values.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace stepscope::cuda {

namespace {

/// Throws OutOfMemory where the plan's arena exceeds the person's limit or what the device has free.
DeviceMemory allocate_arena(const StepPlan& plan, std::optional<std::int64_t> limit) {
    if (limit && plan.arena_bytes > *limit) throw OutOfMemory(plan.arena_bytes, *limit, "memory limit");
    std::size_t free = 0, total = 0;
    STEPSCOPE_CHECK(cudaMemGetInfo(&free, &total));
    const auto available = static_cast<std::int64_t>(free);
    if (plan.arena_bytes > available) throw OutOfMemory(plan.arena_bytes, available, "device memory");
    try {
        return make_device_memory(static_cast<std::size_t>(plan.arena_bytes));
    } catch (const OutOfMemory&) {
        throw OutOfMemory(plan.arena_bytes, available, "cudaMalloc of the arena");
    }
}

} // namespace

CudaExecutable::CudaExecutable(const DriverContext& context, const StepPlan& plan, const DeviceTraits& traits,
                               const TuningCache& cache, std::optional<std::int64_t> limit_bytes)
    : context_(context), plan_(plan), traits_(traits), cache_(cache) {
    const DriverContext::Use use(context_);
    DeviceMemory arena =
        allocate_arena(plan_, limit_bytes); // freed in its context where no stream is to be had
    stream_ = make_stream();
    arena_ = std::move(arena);
}

CudaExecutable::~CudaExecutable() {
    try {
        const DriverContext::Use use(context_);
        graph_.reset();
        start_.reset();
        stop_.reset();
        launcher_.reset();
        stream_.reset();
        arena_.reset();
    } catch (const BackendError&) { // the context is lost, and with it all that was in it
        static_cast<void>(graph_.release());
        static_cast<void>(start_.release());
        static_cast<void>(stop_.release());
        static_cast<void>(launcher_.release());
        static_cast<void>(stream_.release());
        static_cast<void>(arena_.release());
    }
}

void CudaExecutable::initialize() {
    const DriverContext::Use use(context_);
    cudaStream_t const stream = stream_.get();
    for (const Tensor& t : plan_.tensors)
        if (t.persistent && (t.role == Role::OptimizerState || t.role == Role::Gradient))
            STEPSCOPE_CHECK(
                cudaMemsetAsync(arena_.get() + t.offset, 0, static_cast<std::size_t>(t.bytes()), stream));
    for (const Parameter& p : plan_.parameters) {
        const Tensor& t = plan_.tensor(p.tensor);
        std::byte* const first = arena_.get() + t.offset + p.first_element * size_of(t.dtype);
        if (p.init == Init::Ones)
            launch_fill_ones(stream, t.dtype, first, p.elements());
        else
            launch_fill_uniform(stream, t.dtype, first, p.elements(), ValueStream(plan_.options.seed, p.name),
                                init_bound(p));
    }
    if (plan_.tokens != no_tensor && plan_.targets != no_tensor)
        launch_fill_tokens(stream,
                           reinterpret_cast<std::int32_t*>(arena_.get() + plan_.tensor(plan_.tokens).offset),
                           reinterpret_cast<std::int32_t*>(arena_.get() + plan_.tensor(plan_.targets).offset),
                           plan_.options.batch, plan_.options.seq, plan_.model.vocab,
                           ValueStream(plan_.options.seed, "tokens"));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream));
}

void CudaExecutable::build() {
    launcher_ = std::make_unique<OpLauncher>(plan_, arena_.get(), traits_, cache_);
    start_ = make_event();
    stop_ = make_event();
}

void CudaExecutable::launch_ops(OpObserver* observer) {
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        if (observer) observer->op_begins(plan_.ops[i]);
        launcher_->launch(i, stream_.get());
        if (observer) observer->op_ended(plan_.ops[i]);
    }
    if (observer) observer->step_ended();
}

void CudaExecutable::capture() {
    const std::vector<OpLauncher::Piece> pieces = launcher_->pieces();
    std::vector<Placeable> placeables;
    placeables.reserve(pieces.size());
    for (const OpLauncher::Piece& piece : pieces)
        placeables.push_back(piece.placeable);
    const Schedule schedule = schedule_launches(placeables, traits_.branches);
    const Stream side = make_stream();
    const std::array<cudaStream_t, 2> streams = {stream_.get(), side.get()};
    std::vector<Event> done(pieces.size());

    StreamCapture capture(stream_.get());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Schedule::Place& place = schedule.places[i];
        const cudaStream_t stream = streams[static_cast<std::size_t>(place.stream)];
        if (place.waits_for) STEPSCOPE_CHECK(cudaStreamWaitEvent(stream, done[*place.waits_for].get(), 0));
        launcher_->launch(pieces[i], stream);
        if (place.awaited) {
            done[i] = make_event(cudaEventDisableTiming);
            STEPSCOPE_CHECK(cudaEventRecord(done[i].get(), stream));
        }
    }
    if (schedule.last_of_side)
        STEPSCOPE_CHECK(cudaStreamWaitEvent(stream_.get(), done[*schedule.last_of_side].get(), 0));
    graph_ = capture.end();
    STEPSCOPE_CHECK(cudaGraphUpload(graph_.get(), stream_.get()));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_.get()));
}

StepTime CudaExecutable::step(OpObserver* observer) {
    const DriverContext::Use use(context_);
    try {
        return run_step(observer);
    } catch (const OutOfMemory& error) { // of a handle, a module or the graph, beside the arena
        throw OutOfMemory(plan_.arena_bytes, error.available, "memory beside the arena");
    }
}

StepTime CudaExecutable::run_step(OpObserver* observer) {
    if (!launcher_) build();
    const bool graph = graph_ && !observer;
    STEPSCOPE_CHECK(cudaEventRecord(start_.get(), stream_.get()));
    if (graph)
        STEPSCOPE_CHECK(cudaGraphLaunch(graph_.get(), stream_.get()));
    else
        launch_ops(observer);
    STEPSCOPE_CHECK(cudaEventRecord(stop_.get(), stream_.get()));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop_.get()));
    const StepTime time{seconds_between(start_, stop_)};
    stepped_ = true;
    // The first step runs op by op, for kernels load as they are first launched, and leaves the graph to the
    // rest.
    if (!graph_ && !observer && plan_.options.launch == Launch::Graph) capture();
    return time;
}

std::vector<double> CudaExecutable::time_ops() {
    if (!stepped_) step(nullptr);
    const DriverContext::Use use(context_);
    // Events between the ops of a graph: the device meets them without gaps from the host.
    std::vector<Event> events;
    events.reserve(plan_.ops.size() + 1);
    for (std::size_t i = 0; i <= plan_.ops.size(); ++i)
        events.push_back(make_event());
    StreamCapture capture(stream_.get());
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        STEPSCOPE_CHECK(cudaEventRecordWithFlags(events[i].get(), stream_.get(), cudaEventRecordExternal));
        launcher_->launch(i, stream_.get());
    }
    STEPSCOPE_CHECK(cudaEventRecordWithFlags(events.back().get(), stream_.get(), cudaEventRecordExternal));
    const GraphExec timed = capture.end();
    STEPSCOPE_CHECK(cudaGraphLaunch(timed.get(), stream_.get()));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_.get()));
    std::vector<double> seconds;
    seconds.reserve(plan_.ops.size());
    for (std::size_t i = 0; i < plan_.ops.size(); ++i)
        seconds.push_back(launcher_->absorbed(i) ? 0.0 : seconds_between(events[i], events[i + 1]));
    return seconds;
}

void CudaExecutable::upload(TensorId tensor, std::span<const double> values) {
    const DriverContext::Use use(context_);
    const Tensor& t = plan_.tensor(tensor);
    if (static_cast<std::int64_t>(values.size()) != t.elements())
        throw BackendError(
            fmt::format("upload to {}: {} values for {} elements", t.name, values.size(), t.elements()));
    const std::vector<std::byte> bytes = encode(t.dtype, values);
    STEPSCOPE_CHECK(cudaMemcpyAsync(arena_.get() + t.offset, bytes.data(), bytes.size(),
                                    cudaMemcpyHostToDevice, stream_.get()));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_.get()));
}

std::vector<double> CudaExecutable::download(TensorId tensor) {
    const DriverContext::Use use(context_);
    const Tensor& t = plan_.tensor(tensor);
    std::vector<std::byte> bytes(static_cast<std::size_t>(t.bytes()));
    STEPSCOPE_CHECK(cudaMemcpyAsync(bytes.data(), arena_.get() + t.offset, bytes.size(),
                                    cudaMemcpyDeviceToHost, stream_.get()));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_.get()));
    return decode(t.dtype, bytes);
}

} // namespace stepscope::cuda
