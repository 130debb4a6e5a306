#pragma once

#include "device/step_trace.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace stepscope {

/// Puts into a trace what its events have in common: each kind and each lane stands there once, in the order
/// in which they come.
class TracePlaces {
public:
    /// `trace` outlives it, and its kinds and lanes are told here alone.
    explicit TracePlaces(StepTrace& trace) : trace_(trace) {}

    /// Among the trace's kinds. Launches that differ in what `KernelShape` says of them are of several kinds.
    int of_kind(const TracedKind& kind) {
        const KernelShape shape = kind.shape.value_or(KernelShape());
        const auto [found, added] =
            kinds_.try_emplace(Key{kind.activity, kind.name, kind.bytes, shape.grid, shape.block,
                                   shape.registers, shape.static_shared_bytes, shape.dynamic_shared_bytes},
                               static_cast<int>(trace_.kinds.size()));
        if (added) trace_.kinds.push_back(kind);
        return found->second;
    }

    /// Among the trace's lanes.
    int of_lane(const std::string& name) {
        const auto [found, added] = lanes_.try_emplace(name, static_cast<int>(trace_.lanes.size()));
        if (added) trace_.lanes.push_back(name);
        return found->second;
    }

private:
    using Sizes = std::array<std::int64_t, 3>;
    using Key = std::tuple<Activity, std::string, std::int64_t, Sizes, Sizes, std::int64_t, std::int64_t,
                           std::int64_t>;

    StepTrace& trace_;
    std::map<Key, int> kinds_;
    std::map<std::string, int> lanes_;
};

} // namespace stepscope
