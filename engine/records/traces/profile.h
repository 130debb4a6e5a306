#pragma once

#include "device/step_trace.h"
#include "records/traces/timeline.h"
#include "workload/choice.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// A profiler of NVIDIA's that runs a program under it.
enum class ProfilerTool { Ncu, Nsys };

template <>
struct ChoiceNames<ProfilerTool> {
    static constexpr std::string_view field = "tool";
    static constexpr std::array values = {std::pair{ProfilerTool::Ncu, std::string_view{"ncu"}},
                                          std::pair{ProfilerTool::Nsys, std::string_view{"nsys"}}};
};

/// What a tool advises, and the share of the kernel's time that it thinks would be saved, 0..1.
struct Advice {
    std::string text;
    std::optional<double> gain;

    friend bool operator==(const Advice&, const Advice&) = default;
};

/// A launch of a kernel as Nsight Compute measured it: alone on the device, once for each pass. What the tool
/// did not say is none.
struct ProfiledKernel {
    std::string name; ///< whole, demangled
    int op = -1;      ///< index into `Profile::ops`; -1: not known
    std::array<std::int64_t, 3> grid = {1, 1, 1}, block = {1, 1, 1};
    std::optional<double> seconds;
    std::optional<double> sm_share;     ///< of the multiprocessors' peak throughput, 0..1
    std::optional<double> memory_share; ///< of the peak throughput of caches and memory, the busiest part
    std::optional<double> tensor_share; ///< cycles in which the tensor pipe was active over all
    std::optional<double> dram_bytes, l2_bytes; ///< moved
    std::optional<double> occupancy;            ///< achieved: active warps over those there is room for
    std::optional<std::int64_t> passes;
    std::optional<Advice> advice; ///< that promises most

    friend bool operator==(const ProfiledKernel&, const ProfiledKernel&) = default;
};

/// An op of a profiled step, and what the plan counts for it.
struct ProfiledOp {
    TimelineOp op;
    double flops = 0;
    double bytes = 0; ///< read and written

    friend bool operator==(const ProfiledOp&, const ProfiledOp&) = default;
};

/// A report of a cell's steps that a tool wrote, and what was read of it; never mixed into step times.
struct Profile {
    int cell = 0;
    ProfilerTool tool = ProfilerTool::Ncu;
    std::string version;                 ///< of the tool
    std::string report;                  ///< name of the file beside the session
    std::string command;                 ///< as a shell takes it
    std::string steps;                   ///< "5" or "5-8", from 0
    std::string phase;                   ///< "forward/attention"; empty: all of the step
    bool eagerly = false;                ///< launched op by op, though the cell runs as a graph
    std::string taken_at;                ///< ISO 8601 with offset
    std::vector<ProfiledOp> ops;         ///< all of the plan's, in order
    std::vector<ProfiledKernel> kernels; ///< as they were launched; of Nsight Compute
    std::optional<StepTrace> trace;      ///< of Nsight Systems
    std::vector<std::string> remarks;    ///< sentences: what the report lacks, and what would have it

    friend bool operator==(const Profile&, const Profile&) = default;
};

} // namespace stepscope
