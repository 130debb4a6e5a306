// A CUPTI that knows no device: it tells what a test has given it. The id of a graph's node is its address.
#include "fake_cupti.h"

#include "cuda/trace/cupti_interface.h"

#include <cstring>
#include <string>
#include <thread>
#include <vector>

using namespace stepscope::cuda::cupti;

namespace {

FakeCupti state;
std::vector<std::string> waiting; // records
Callback callback = nullptr;
void* user = nullptr;
BufferRequested requested = nullptr;
BufferCompleted completed = nullptr;

/// Hands over all that waits, in as many buffers as it takes.
void hand_over() {
    std::size_t next = 0;
    while (next < waiting.size()) {
        std::uint8_t* buffer = nullptr;
        std::size_t size = 0, most = 0, used = 0;
        requested(&buffer, &size, &most);
        for (; next < waiting.size() && used + 8 + waiting[next].size() <= size; ++next) {
            const std::uint64_t length = waiting[next].size();
            std::memcpy(buffer + used, &length, sizeof length);
            std::memcpy(buffer + used + 8, waiting[next].data(), length);
            used += 8 + length;
        }
        completed(nullptr, 0, buffer, size, used);
    }
    waiting.clear();
}

} // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

EXPORT FakeCupti* fake_cupti_state() {
    return &state;
}
EXPORT void fake_cupti_add(const void* record, std::size_t size) {
    std::string bytes(static_cast<const char*>(record), size);
    bytes.resize((size + 7) / 8 * 8);
    waiting.push_back(std::move(bytes));
}
EXPORT void fake_cupti_clone(void* original, void* node) {
    GraphData graph{};
    graph.original_node = original;
    graph.node = node;
    const ResourceData resource{nullptr, nullptr, &graph};
    if (callback) callback(user, domain_resource, resource_graph_node_cloned, &resource);
}

EXPORT int cuptiGetVersion(std::uint32_t* version) {
    *version = state.version;
    return success;
}
EXPORT int cuptiGetResultString(int result, const char** text) {
    *text = result == 999 ? "CUPTI_ERROR_UNKNOWN" : nullptr;
    return *text ? success : 1;
}
EXPORT int cuptiSubscribe(Subscriber* subscriber, Callback function, void* argument) {
    if (state.subscribe_result != success) return state.subscribe_result;
    *subscriber = reinterpret_cast<Subscriber>(&state);
    callback = function;
    user = argument;
    ++state.subscribers;
    return success;
}
EXPORT int cuptiUnsubscribe(Subscriber) {
    callback = nullptr;
    --state.subscribers;
    return success;
}
EXPORT int cuptiEnableCallback(std::uint32_t, Subscriber, int, std::uint32_t) {
    return success;
}
EXPORT int cuptiGetGraphNodeId(void* node, std::uint64_t* id) {
    *id = reinterpret_cast<std::uint64_t>(node);
    return success;
}
EXPORT int cuptiActivityRegisterCallbacks(BufferRequested on_request, BufferCompleted on_completion) {
    requested = on_request;
    completed = on_completion;
    return success;
}
EXPORT int cuptiActivityEnable(std::uint32_t) {
    if (state.enable_result == success) ++state.enabled;
    return state.enable_result;
}
EXPORT int cuptiActivityDisable(std::uint32_t) {
    --state.enabled;
    return success;
}
EXPORT int cuptiActivityFlushAll(std::uint32_t) {
    std::thread(hand_over).join(); // as CUPTI's own threads do, while the caller waits
    return success;
}
EXPORT int cuptiActivityGetNextRecord(std::uint8_t* buffer, std::size_t valid, Record** record) {
    std::uint8_t* next = buffer;
    if (auto* const last = reinterpret_cast<std::uint8_t*>(*record)) {
        std::uint64_t length = 0;
        std::memcpy(&length, last - 8, sizeof length);
        next = last + length;
    }
    if (next >= buffer + valid) return end_of_buffer;
    *record = reinterpret_cast<Record*>(next + 8);
    return success;
}
EXPORT int cuptiActivityGetNumDroppedRecords(void*, std::uint32_t, std::size_t* dropped) {
    *dropped = state.dropped;
    state.dropped = 0;
    return success;
}
EXPORT int cuptiActivityPushExternalCorrelationId(std::uint32_t, std::uint64_t id) {
    state.last_pushed = id;
    return success;
}
EXPORT int cuptiActivityPopExternalCorrelationId(std::uint32_t, std::uint64_t* last) {
    *last = state.last_pushed;
    return success;
}
EXPORT int cuptiGetTimestamp(std::uint64_t* time) {
    *time = state.time;
    return success;
}
EXPORT int cuptiGetCallbackName(int domain, std::uint32_t id, const char** name) {
    if (id != 211) return 1;
    *name = domain == domain_runtime ? "cudaLaunchKernel_v7000" : "cuLaunchKernel";
    return success;
}
