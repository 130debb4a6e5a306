#pragma once

#include "plan/step_plan.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::Workspace) + 1;

/// Tensors that differ in their layer alone, alive together.
struct MemoryOwner {
    std::string name; ///< "layers.*.probs"
    Role role = Role::Activation;
    int count = 0;
    std::int64_t bytes = 0; ///< of all
};

/// The bytes of a step's tensors over its course, by the plan.
struct MemoryCourse {
    std::vector<std::array<std::int64_t, role_count>> by_role; ///< (ops, roles): alive while each op runs
    std::vector<std::int64_t> live;                            ///< (ops): their sums
    int peak_op = -1;                                          ///< where that is most; -1: no op
    std::vector<MemoryOwner> owners;                           ///< of the bytes there, the largest first
};

MemoryCourse memory_course(const StepPlan& plan);

/// Of tensors alive while an op runs, the largest first.
std::vector<MemoryOwner> owners_at(const StepPlan& plan, int op);

} // namespace stepscope
