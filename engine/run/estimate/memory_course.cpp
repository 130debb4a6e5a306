#include "run/estimate/memory_course.h"

#include "plan/layout.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

namespace stepscope {

namespace {

std::int64_t aligned(std::int64_t bytes) {
    return (bytes + arena_alignment - 1) / arena_alignment * arena_alignment;
}

/// "layers.*.probs" for "layers.3.probs".
std::string without_layer(const std::string& name) {
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool begins = i == 0 || name[i - 1] == '.';
        std::size_t end = i;
        while (begins && end < name.size() && std::isdigit(static_cast<unsigned char>(name[end])) != 0)
            ++end;
        if (end > i && (end == name.size() || name[end] == '.')) {
            out += '*';
            i = end - 1;
        } else {
            out += name[i];
        }
    }
    return out;
}

} // namespace

std::vector<MemoryOwner> owners_at(const StepPlan& plan, int op) {
    std::map<std::pair<std::string, Role>, MemoryOwner> by_name;
    for (const Tensor& tensor : plan.tensors) {
        if (tensor.first_op < 0 || tensor.first_op > op || op > tensor.last_op) continue;
        const std::string name = without_layer(tensor.name);
        MemoryOwner& owner = by_name[{name, tensor.role}];
        owner.name = name;
        owner.role = tensor.role;
        ++owner.count;
        owner.bytes += aligned(tensor.bytes());
    }
    std::vector<MemoryOwner> out;
    out.reserve(by_name.size());
    for (auto& [key, owner] : by_name)
        out.push_back(std::move(owner));
    std::ranges::stable_sort(out, std::ranges::greater(), &MemoryOwner::bytes);
    return out;
}

MemoryCourse memory_course(const StepPlan& plan) {
    MemoryCourse out;
    // Per role as live_bytes does it: where tensors come and go.
    std::vector<std::array<std::int64_t, role_count>> change(plan.ops.size() + 1);
    for (const Tensor& tensor : plan.tensors) {
        if (tensor.first_op < 0) continue;
        const auto role = static_cast<std::size_t>(tensor.role);
        change[static_cast<std::size_t>(tensor.first_op)].at(role) += aligned(tensor.bytes());
        change[std::min(plan.ops.size(), static_cast<std::size_t>(tensor.last_op) + 1)].at(role) -=
            aligned(tensor.bytes());
    }
    std::array<std::int64_t, role_count> now = {};
    for (std::size_t op = 0; op < plan.ops.size(); ++op) {
        for (std::size_t role = 0; role < role_count; ++role)
            now.at(role) += change[op].at(role);
        out.by_role.push_back(now);
    }
    out.live = live_bytes(plan);
    if (out.live.empty()) return out;
    out.peak_op = static_cast<int>(std::ranges::max_element(out.live) - out.live.begin());
    out.owners = owners_at(plan, out.peak_op);
    return out;
}

} // namespace stepscope
