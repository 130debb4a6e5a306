#include "cuda/trace/tracing_session.h"

#include "device/errors.h"

#include <algorithm>
#include <array>
#include <string>

namespace stepscope::cuda {

namespace {

constexpr std::array traced_kinds = {cupti::kind_kernel, cupti::kind_memcpy,
                                     cupti::kind_memset, cupti::kind_runtime,
                                     cupti::kind_driver, cupti::kind_external_correlation};

} // namespace

TracingSession::TracingSession(const Cupti& cupti) : cupti_(cupti) {
    cupti.check(cupti.subscribe(&subscriber_, &called_back, this), "cuptiSubscribe");
    try {
        cupti.check(
            cupti.enable_callback(1, subscriber_, cupti::domain_resource, cupti::resource_graph_node_cloned),
            "cuptiEnableCallback");
        buffers_.emplace(cupti);
        enabled_.reserve(traced_kinds.size());
        for (const std::uint32_t kind : traced_kinds) {
            cupti.check(cupti.enable(kind), "cuptiActivityEnable");
            enabled_.push_back(kind);
        }
    } catch (...) {
        for (const std::uint32_t kind : enabled_)
            cupti.disable(kind);
        cupti.unsubscribe(subscriber_);
        throw;
    }
}

TracingSession::~TracingSession() {
    for (const std::uint32_t kind : enabled_)
        cupti_.disable(kind);
    // What is left comes while there are buffers to take it.
    cupti_.flush_all(cupti::flush_forced);
    cupti_.unsubscribe(subscriber_);
}

std::uint64_t TracingSession::id_of(void* node) const {
    std::uint64_t id = 0;
    return cupti_.graph_node_id(node, &id) == cupti::success ? id : 0;
}

void TracingSession::add_node(void* node, int op) {
    if (const std::uint64_t id = id_of(node); id != 0) ops_of_nodes_[id] = op;
}

void TracingSession::called_back(void* user, int domain, std::uint32_t id, const void* data) {
    if (domain != cupti::domain_resource || id != cupti::resource_graph_node_cloned || !data) return;
    const auto* const resource = static_cast<const cupti::ResourceData*>(data);
    if (resource->descriptor)
        static_cast<TracingSession*>(user)->node_cloned(
            *static_cast<const cupti::GraphData*>(resource->descriptor));
}

void TracingSession::node_cloned(const cupti::GraphData& graph) {
    const auto original = ops_of_nodes_.find(id_of(graph.original_node));
    if (original == ops_of_nodes_.end()) return;
    const int op = original->second;
    add_node(graph.node, op);
}

void TracingSession::op_begins(int op) const {
    cupti_.check(cupti_.push_correlation(cupti::correlation_custom, static_cast<std::uint64_t>(op) + 1),
                 "cuptiActivityPushExternalCorrelationId");
}

void TracingSession::op_ended() const {
    std::uint64_t last = 0;
    cupti_.check(cupti_.pop_correlation(cupti::correlation_custom, &last),
                 "cuptiActivityPopExternalCorrelationId");
}

std::uint64_t TracingSession::now() const {
    std::uint64_t time = 0;
    cupti_.check(cupti_.timestamp(&time), "cuptiGetTimestamp");
    return time;
}

void TracingSession::discard() {
    buffers_->flush();
    buffers_->clear();
}

StepTrace TracingSession::take(std::uint64_t begin,
                               const std::function<std::optional<double>(const KernelShape&)>& occupancy) {
    buffers_->flush();
    const RecordContext context{
        .begin = begin,
        .ops_of_nodes = ops_of_nodes_,
        .call_name =
            [this](bool runtime, std::uint32_t callback) {
                const char* name = nullptr;
                const int domain = runtime ? cupti::domain_runtime : cupti::domain_driver;
                const bool known =
                    cupti_.callback_name(domain, callback, &name) == cupti::success && name != nullptr;
                return known ? std::string(name) : "call " + std::to_string(callback);
            },
        .occupancy = occupancy};
    StepTrace out = read_records(buffers_->records(), context);
    out.origin = cupti_.name();
    out.dropped = buffers_->take_dropped();
    const bool any = std::ranges::any_of(
        out.kinds, [](const TracedKind& kind) { return kind.activity == Activity::Kernel; });
    if (!any)
        throw BackendError(cupti_.name() +
                           " told of no kernel in a step that has some: it does not know this "
                           "device or driver; install the one of the driver's CUDA version");
    return out;
}

} // namespace stepscope::cuda
