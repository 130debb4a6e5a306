#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// What a stretch of a traced step's time went into.
enum class Activity {
    Op,     ///< an op of the plan, on the thread that runs them one after another
    Task,   ///< the share of an op that a thread of a pool did
    Launch, ///< a call of the device's programming interface, on the thread that made it
    Kernel, ///< this and the next two: on the device
    Copy,
    Fill,
    Range ///< on a thread, that its program gave a name (NVTX)
};

/// How a kernel was launched.
struct KernelShape {
    std::array<std::int64_t, 3> grid = {1, 1, 1};                   ///< blocks
    std::array<std::int64_t, 3> block = {1, 1, 1};                  ///< threads
    std::int64_t registers = 0;                                     ///< of a thread; 0: not known
    std::int64_t static_shared_bytes = 0, dynamic_shared_bytes = 0; ///< of a block
    bool shared_not_told = false;                                   ///< these bytes are not known
    /// Warps that fit on a multiprocessor at once over those that it has room for, 0..1: what registers,
    /// shared memory and the size of a block allow. None: not known.
    std::optional<double> occupancy;

    friend bool operator==(const KernelShape&, const KernelShape&) = default;
};

/// What events have in common that differ only in where and when they were: a trace has each once.
struct TracedKind {
    Activity activity = Activity::Kernel;
    std::string name;                 ///< whole: of a kernel demangled, with the arguments of its templates
    std::string short_name;           ///< of a kernel its last name alone; else as `name`
    std::optional<KernelShape> shape; ///< of a kernel
    std::int64_t bytes = 0;           ///< of a copy or a fill

    friend bool operator==(const TracedKind&, const TracedKind&) = default;
};

struct TraceEvent {
    std::int64_t start_ns = 0; ///< since the first traced step began
    std::int64_t duration_ns = 0;
    int kind = 0;                  ///< index into the trace's kinds
    int lane = 0;                  ///< index into its lanes
    int op = -1;                   ///< index into the plan's ops; -1: of none
    std::uint64_t node = 0;        ///< of the graph that was launched; 0: of none
    std::uint64_t correlation = 0; ///< what a launch and all that it started have alike; 0: not known

    std::int64_t end_ns() const { return start_ns + duration_ns; }
    friend bool operator==(const TraceEvent&, const TraceEvent&) = default;
};

/// A traced step, from its begin on the thread that runs it to the device's completion.
struct TracedStep {
    int step = 0; ///< of the executable, from 0
    std::int64_t begin_ns = 0, end_ns = 0;

    friend bool operator==(const TracedStep&, const TracedStep&) = default;
};

/// What a device did in one step or several, as it told.
struct StepTrace {
    std::string origin;             ///< who told it: "CUPTI 13.0"
    std::vector<std::string> lanes; ///< streams of the device and threads of the host, by name
    std::vector<TracedKind> kinds;
    std::vector<TraceEvent> events; ///< by their starts
    std::vector<TracedStep> periods;
    std::int64_t dropped = 0; ///< events that were lost before they could be told
    std::int64_t faulty = 0;  ///< events that were left out: they had no start, or ended before it
    /// Kernels, copies and fills in the graph that each step launched: so many events a step should have.
    std::optional<std::int64_t> graph_nodes;
    std::optional<std::int64_t> multiprocessors; ///< of the device

    friend bool operator==(const StepTrace&, const StepTrace&) = default;
};

/// Whether it is what a step computes by, and no part or preparation of that: kernels, copies, fills, and ops
/// where a device has none of these.
constexpr bool is_work(Activity activity) {
    return activity != Activity::Task && activity != Activity::Launch && activity != Activity::Range;
}

} // namespace stepscope
