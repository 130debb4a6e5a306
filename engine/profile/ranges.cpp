#include "profile/ranges.h"

#include <algorithm>

#ifdef STEPSCOPE_NVTX
#include <nvtx3/nvToolsExt.h>

#include <mutex>
#include <unordered_map>
#endif

namespace stepscope {

std::string filter_safe(std::string_view name) {
    std::string safe(name);
    std::ranges::replace_if(
        safe, [](char c) { return std::string_view("/@[]*+,").find(c) != std::string_view::npos; }, '_');
    return safe;
}

#ifdef STEPSCOPE_NVTX

namespace {

/// The domain and its registered strings. NVTX keeps both until the program ends, and so must the handles.
class Domain {
public:
    static Domain& instance() {
        static Domain domain;
        return domain;
    }

    void push(std::string_view name, const std::int64_t* payload) {
        nvtxEventAttributes_t event{};
        event.version = NVTX_VERSION;
        event.size = NVTX_EVENT_ATTRIB_STRUCT_SIZE;
        event.messageType = NVTX_MESSAGE_TYPE_REGISTERED;
        event.message.registered = registered(name);
        if (payload) {
            event.payloadType = NVTX_PAYLOAD_TYPE_INT64;
            event.payload.llValue = *payload;
        }
        nvtxDomainRangePushEx(handle_, &event);
    }
    void pop() { nvtxDomainRangePop(handle_); }

private:
    Domain() : handle_(nvtxDomainCreateA("stepscope")) {}

    nvtxStringHandle_t registered(std::string_view name) {
        std::string safe = filter_safe(name);
        const std::scoped_lock lock(mutex_);
        const auto [it, added] = strings_.try_emplace(std::move(safe), nullptr);
        if (added) it->second = nvtxDomainRegisterStringA(handle_, it->first.c_str());
        return it->second;
    }

    nvtxDomainHandle_t handle_;
    std::mutex mutex_;
    std::unordered_map<std::string, nvtxStringHandle_t> strings_;
};

void push(std::string_view name, const std::int64_t* payload) {
    Domain::instance().push(name, payload);
}
void pop() {
    Domain::instance().pop();
}

} // namespace

bool nvtx_available() {
    return true;
}

#else

namespace {

void push(std::string_view, const std::int64_t*) {}
void pop() {}

} // namespace

bool nvtx_available() {
    return false;
}

#endif

NvtxRange::NvtxRange(std::string_view name) {
    push(name, nullptr);
}
NvtxRange::NvtxRange(std::string_view name, std::int64_t payload) {
    push(name, &payload);
}
NvtxRange::~NvtxRange() {
    pop();
}

PhaseRanges::PhaseRanges() = default;
PhaseRanges::PhaseRanges(const StepPlan& plan) : plan_(&plan) {}
PhaseRanges::~PhaseRanges() {
    close_to(0);
}

void PhaseRanges::op_begins(const Op& op) {
    std::vector<Level> path;
    path.push_back({name_of(op.pass), -1});
    if (op.layer >= 0) path.push_back({"layer", op.layer});
    for (std::size_t start = 0; start <= op.phase.size();) {
        const std::size_t end = std::min(op.phase.find('/', start), op.phase.size());
        path.push_back({op.phase.substr(start, end - start), -1});
        start = end + 1;
    }
    if (plan_) path.push_back({"op", &op - plan_->ops.data()});
    const auto differs = std::ranges::mismatch(open_, path).in1 - open_.begin();
    close_to(static_cast<std::size_t>(differs));
    for (std::size_t depth = open_.size(); depth < path.size(); ++depth) {
        push(path[depth].name, path[depth].payload >= 0 ? &path[depth].payload : nullptr);
        open_.push_back(path[depth]);
    }
}

void PhaseRanges::op_ended(const Op&) {}

void PhaseRanges::step_ended() {
    close_to(0);
}

void PhaseRanges::close_to(std::size_t depth) {
    for (; open_.size() > depth; open_.pop_back())
        pop();
}

} // namespace stepscope
