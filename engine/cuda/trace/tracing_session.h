#pragma once

#include "cuda/trace/activity_buffers.h"
#include "cuda/trace/record_reader.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace stepscope::cuda {

/// CUPTI at work for this process, from its begin to its end: to begin before a graph is built, for the nodes
/// of one that was built earlier are not told apart. Once in the life of a process: what CUPTI tells of a
/// second time may have wrong correlations (until CUDA 13.1).
class TracingSession {
public:
    /// CUPTI outlives it. Throws BackendError where another profiler has it, or it cannot trace.
    explicit TracingSession(const Cupti& cupti);
    ~TracingSession();
    TracingSession(const TracingSession&) = delete;
    TracingSession& operator=(const TracingSession&) = delete;

    /// A node of a graph that is captured belongs to the op of this index. Nodes of what is made of the graph
    /// follow by themselves.
    void add_node(void* node, int op);

    /// What this thread launches between the two belongs to the op.
    void op_begins(int op) const;
    void op_ended() const;

    /// Nanoseconds, by the clock of the records.
    std::uint64_t now() const;

    /// Forgets what was told so far. The device has nothing left to do.
    void discard();

    /// What was told since, of steps of which the first began at `begin`; without its periods. The device has
    /// nothing left to do. Throws BackendError where CUPTI told of no kernel at all.
    StepTrace take(std::uint64_t begin,
                   const std::function<std::optional<double>(const KernelShape&)>& occupancy);

private:
    static void called_back(void* user, int domain, std::uint32_t id, const void* data);
    void node_cloned(const cupti::GraphData& graph);
    std::uint64_t id_of(void* node) const;

    const Cupti& cupti_;
    cupti::Subscriber subscriber_ = nullptr;
    std::optional<ActivityBuffers> buffers_;
    std::vector<std::uint32_t> enabled_;                  ///< kinds of records
    std::unordered_map<std::uint64_t, int> ops_of_nodes_; ///< by the ids of nodes
};

} // namespace stepscope::cuda
