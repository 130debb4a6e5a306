#include "cuda/executable.h"

#include "cuda/launch/schedule.h"
#include "cuda/runtime/host_values.h"
#include "cuda/runtime/stream_capture.h"
#include "cuda/trace/cupti.h"
#include "cuda/trace/occupancy.h"
#include "cuda/trace/tracing_session.h"
#include "plan/values.h"

#include <fmt/format.h>

#include <array>
#include <exception>
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

/// Tells CUPTI which op each launch is of.
class OpCorrelation final : public OpObserver {
public:
    /// Both outlive it.
    OpCorrelation(const StepPlan& plan, const TracingSession& session) : plan_(plan), session_(session) {}

    void op_begins(const Op& op) override {
        attempt([&] { session_.op_begins(static_cast<int>(&op - plan_.ops.data())); });
    }
    void op_ended(const Op&) override {
        attempt([&] { session_.op_ended(); });
    }
    void step_ended() override {}

    /// What an observer may not throw.
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    template <typename Call>
    void attempt(const Call& call) {
        try {
            call();
        } catch (const BackendError&) {
            failure_ = std::current_exception();
        }
    }

    const StepPlan& plan_;
    const TracingSession& session_;
    std::exception_ptr failure_;
};

} // namespace

CudaExecutable::CudaExecutable(const DriverContext& context, cudaStream_t stream, const StepPlan& plan,
                               const DeviceTraits& traits, const TuningCache& cache,
                               std::optional<std::int64_t> limit_bytes)
    : context_(context), stream_(stream), plan_(plan), traits_(traits), cache_(cache) {
    const DriverContext::Use use(context_);
    auto held = std::make_unique<Held>(); // freed in its context where it does not come to be whole
    held->arena = allocate_arena(plan_, limit_bytes);
    held_ = std::move(held);
}

CudaExecutable::~CudaExecutable() {
    try {
        const DriverContext::Use use(context_);
        held_.reset();
    } catch (const BackendError&) { // the context is lost, and with it all that was in it
        static_cast<void>(held_.release());
    }
}

void CudaExecutable::initialize() {
    const DriverContext::Use use(context_);
    for (const Tensor& t : plan_.tensors)
        if (t.persistent && (t.role == Role::OptimizerState || t.role == Role::Gradient))
            STEPSCOPE_CHECK(cudaMemsetAsync(held_->arena.get() + t.offset, 0,
                                            static_cast<std::size_t>(t.bytes()), stream_));
    for (const Parameter& p : plan_.parameters) {
        const Tensor& t = plan_.tensor(p.tensor);
        std::byte* const first = held_->arena.get() + t.offset + p.first_element * size_of(t.dtype);
        if (p.init == Init::Ones)
            launch_fill_ones(stream_, t.dtype, first, p.elements());
        else
            launch_fill_uniform(stream_, t.dtype, first, p.elements(),
                                ValueStream(plan_.options.seed.value_or(0), p.name), init_bound(p));
    }
    if (plan_.tokens != no_tensor && plan_.targets != no_tensor)
        launch_fill_tokens(
            stream_, reinterpret_cast<std::int32_t*>(held_->arena.get() + plan_.tensor(plan_.tokens).offset),
            reinterpret_cast<std::int32_t*>(held_->arena.get() + plan_.tensor(plan_.targets).offset),
            plan_.options.batch, plan_.options.seq, plan_.model.vocab,
            ValueStream(plan_.options.seed.value_or(0), "tokens"));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
}

void CudaExecutable::build() {
    held_->start = make_event();
    held_->stop = make_event();
    held_->launcher = std::make_unique<OpLauncher>(plan_, held_->arena.get(), traits_, cache_);
}

void CudaExecutable::launch_ops(OpObserver* observer) {
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        if (observer) observer->op_begins(plan_.ops[i]);
        held_->launcher->launch(i, stream_);
        if (observer) observer->op_ended(plan_.ops[i]);
    }
    if (observer) observer->step_ended();
}

void CudaExecutable::capture(CapturedNodes* nodes) {
    const std::vector<OpLauncher::Piece> pieces = held_->launcher->pieces();
    std::vector<Placeable> placeables;
    placeables.reserve(pieces.size());
    for (const OpLauncher::Piece& piece : pieces)
        placeables.push_back(piece.placeable);
    const Schedule schedule = schedule_launches(placeables, traits_.branches);
    const Stream side = make_stream();
    const std::array<cudaStream_t, 2> streams = {stream_, side.get()};
    std::vector<Event> done(pieces.size());

    StreamCapture capture(stream_);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Schedule::Place& place = schedule.places[i];
        const cudaStream_t stream = streams[static_cast<std::size_t>(place.stream)];
        if (place.waits_for) STEPSCOPE_CHECK(cudaStreamWaitEvent(stream, done[*place.waits_for].get(), 0));
        held_->launcher->launch(pieces[i], stream);
        if (nodes) nodes->launched(stream, static_cast<int>(pieces[i].op));
        if (place.awaited) {
            done[i] = make_event(cudaEventDisableTiming);
            STEPSCOPE_CHECK(cudaEventRecord(done[i].get(), stream));
        }
    }
    if (schedule.last_of_side)
        STEPSCOPE_CHECK(cudaStreamWaitEvent(stream_, done[*schedule.last_of_side].get(), 0));
    held_->graph = capture.end();
    STEPSCOPE_CHECK(cudaGraphUpload(held_->graph.get(), stream_));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
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
    if (!held_->launcher) build();
    const bool graph = held_->graph && !observer;
    STEPSCOPE_CHECK(cudaEventRecord(held_->start.get(), stream_));
    if (graph)
        STEPSCOPE_CHECK(cudaGraphLaunch(held_->graph.get(), stream_));
    else
        launch_ops(observer);
    STEPSCOPE_CHECK(cudaEventRecord(held_->stop.get(), stream_));
    STEPSCOPE_CHECK(cudaEventSynchronize(held_->stop.get()));
    const StepTime time{seconds_between(held_->start, held_->stop)};
    stepped_ = true;
    // The first step runs op by op, for kernels load as they are first launched, and leaves the graph to the
    // rest.
    if (!held_->graph && !observer && plan_.options.launch == Launch::Graph) capture();
    return time;
}

std::optional<double> CudaExecutable::counted_clock_mhz() {
    const DriverContext::Use use(context_);
    if (!held_->clock) held_->clock = std::make_unique<ClockCounter>(stream_, traits_.device.multiprocessors);
    return held_->clock->mhz_since_last();
}

std::vector<double> CudaExecutable::time_ops() {
    if (!stepped_) step(nullptr);
    const DriverContext::Use use(context_);
    // Events between the ops of a graph: the device meets them without gaps from the host.
    std::vector<Event> events;
    events.reserve(plan_.ops.size() + 1);
    for (std::size_t i = 0; i <= plan_.ops.size(); ++i)
        events.push_back(make_event());
    StreamCapture capture(stream_);
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        STEPSCOPE_CHECK(cudaEventRecordWithFlags(events[i].get(), stream_, cudaEventRecordExternal));
        held_->launcher->launch(i, stream_);
    }
    STEPSCOPE_CHECK(cudaEventRecordWithFlags(events.back().get(), stream_, cudaEventRecordExternal));
    const GraphExec timed = capture.end();
    STEPSCOPE_CHECK(cudaGraphLaunch(timed.get(), stream_));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
    std::vector<double> seconds;
    seconds.reserve(plan_.ops.size());
    for (std::size_t i = 0; i < plan_.ops.size(); ++i)
        seconds.push_back(held_->launcher->absorbed(i) ? 0.0 : seconds_between(events[i], events[i + 1]));
    return seconds;
}

StepTrace CudaExecutable::trace(int first, int last, const std::stop_token& stop) {
    if (stepped_) throw BackendError("a step that is to be traced is the first that an executable takes");
    const DriverContext::Use use(context_);
    cudaDeviceProp device{};
    STEPSCOPE_CHECK(cudaGetDeviceProperties(&device, context_.device()));
    const Cupti cupti(Cupti::places());
    TracingSession session(cupti);
    OpCorrelation correlation(plan_, session);
    CapturedNodes nodes([&session](cudaGraphNode_t node, int op) { session.add_node(node, op); });
    std::vector<TracedStep> periods;
    std::uint64_t begin = 0;
    for (int number = 0; number <= last; ++number) {
        if (stop.stop_requested()) throw BackendError("stopped");
        // A step earlier than is wanted: what the first buffers cost after it falls into a step that is not
        // told.
        if (number + 1 == first) session.discard();
        // The first step runs op by op whatever the launch.
        OpObserver* const observer = held_->graph ? nullptr : &correlation;
        const std::uint64_t from = session.now();
        run_step(observer);
        const std::uint64_t to = session.now();
        if (number == first) begin = from;
        if (number >= first)
            periods.push_back({.step = number,
                               .begin_ns = static_cast<std::int64_t>(from - begin),
                               .end_ns = static_cast<std::int64_t>(to - begin)});
        if (!held_->graph && plan_.options.launch == Launch::Graph) capture(&nodes);
    }
    correlation.rethrow();
    StepTrace out = session.take(
        begin, [&device](const KernelShape& shape) { return theoretical_occupancy(device, shape); });
    out.periods = std::move(periods);
    out.multiprocessors = device.multiProcessorCount;
    if (held_->graph && first > 0) out.graph_nodes = nodes.work();
    return out;
}

void CudaExecutable::upload(TensorId tensor, std::span<const double> values) {
    const DriverContext::Use use(context_);
    const Tensor& t = plan_.tensor(tensor);
    if (static_cast<std::int64_t>(values.size()) != t.elements())
        throw BackendError(
            fmt::format("upload to {}: {} values for {} elements", t.name, values.size(), t.elements()));
    const std::vector<std::byte> bytes = encode(t.dtype, values);
    STEPSCOPE_CHECK(cudaMemcpyAsync(held_->arena.get() + t.offset, bytes.data(), bytes.size(),
                                    cudaMemcpyHostToDevice, stream_));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
}

std::vector<double> CudaExecutable::download(TensorId tensor) {
    const DriverContext::Use use(context_);
    const Tensor& t = plan_.tensor(tensor);
    std::vector<std::byte> bytes(static_cast<std::size_t>(t.bytes()));
    STEPSCOPE_CHECK(cudaMemcpyAsync(bytes.data(), held_->arena.get() + t.offset, bytes.size(),
                                    cudaMemcpyDeviceToHost, stream_));
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
    return decode(t.dtype, bytes);
}

} // namespace stepscope::cuda
