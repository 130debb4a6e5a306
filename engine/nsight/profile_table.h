#pragma once

#include "records/traces/profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// The launches of one kernel in one phase, all layers together. Shares and occupancy are means over the time
/// that each launch took; sums and means are of the launches of which the tool knew the figure, and none
/// where it knew none.
struct ProfileRow {
    std::string path;   ///< "forward/attention/qkv"; empty: of no op
    std::string kernel; ///< its last name
    std::int64_t calls = 0;
    double seconds = 0; ///< of all launches
    double share = 0;   ///< of all kernels' time, 0..1
    std::optional<double> sm_share, memory_share, tensor_share, occupancy;
    std::optional<double> dram_bytes, l2_bytes; ///< moved from and to the device's memory, and its L2 cache
    /// What the plan counts for the ops of these launches, where they are all that ran for these ops.
    std::optional<double> planned_flops, planned_bytes;
    std::optional<Advice> advice; ///< of the launch that would gain most time by it
};

/// By the time they took, the longest first. Of a profile of Nsight Compute.
std::vector<ProfileRow> profile_table(const Profile& profile);

/// The launches of a part of the step in one step, as a row without a kernel and without what the plan
/// counts. `path`: a phase with all within it; empty: the step. `op`: of those the ops of this name alone, in
/// the phase itself; empty: all. None: the profile has no launch of it.
std::optional<ProfileRow> profile_part(const Profile& profile, std::string_view path, std::string_view op);

} // namespace stepscope
