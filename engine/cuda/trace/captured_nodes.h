#pragma once

#include "cuda/runtime/check.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_set>

namespace stepscope::cuda {

/// Follows the capture of a graph: which nodes each launch added.
class CapturedNodes {
public:
    /// `on_node` gets each node with the op that it is of.
    explicit CapturedNodes(std::function<void(cudaGraphNode_t node, int op)> on_node);

    /// After a launch of the op on a stream that captures. Throws BackendError.
    void launched(cudaStream_t stream, int op);

    /// Kernels, copies and fills so far.
    std::int64_t work() const { return work_; }

private:
    std::function<void(cudaGraphNode_t node, int op)> on_node_;
    std::unordered_set<cudaGraphNode_t> known_;
    std::int64_t work_ = 0;
};

} // namespace stepscope::cuda
