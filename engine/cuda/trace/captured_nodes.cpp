#include "cuda/trace/captured_nodes.h"

#include <utility>
#include <vector>

namespace stepscope::cuda {

namespace {

/// The graph that comes of what the stream captures.
cudaGraph_t captured_graph(cudaStream_t stream) {
    cudaStreamCaptureStatus status{};
    cudaGraph_t graph = nullptr;
#if CUDART_VERSION >= 13000
    STEPSCOPE_CHECK(cudaStreamGetCaptureInfo(stream, &status, nullptr, &graph, nullptr, nullptr, nullptr));
#else
    STEPSCOPE_CHECK(cudaStreamGetCaptureInfo_v2(stream, &status, nullptr, &graph, nullptr, nullptr));
#endif
    return graph;
}

bool is_work_node(cudaGraphNode_t node) {
    cudaGraphNodeType type{};
    STEPSCOPE_CHECK(cudaGraphNodeGetType(node, &type));
    return type == cudaGraphNodeTypeKernel || type == cudaGraphNodeTypeMemcpy ||
           type == cudaGraphNodeTypeMemset;
}

} // namespace

CapturedNodes::CapturedNodes(std::function<void(cudaGraphNode_t node, int op)> on_node)
    : on_node_(std::move(on_node)) {}

void CapturedNodes::launched(cudaStream_t stream, int op) {
    const cudaGraph_t graph = captured_graph(stream);
    std::size_t count = 0;
    STEPSCOPE_CHECK(cudaGraphGetNodes(graph, nullptr, &count));
    std::vector<cudaGraphNode_t> nodes(count);
    STEPSCOPE_CHECK(cudaGraphGetNodes(graph, nodes.data(), &count));
    for (const cudaGraphNode_t node : nodes) {
        if (!known_.insert(node).second) continue;
        if (is_work_node(node)) ++work_;
        on_node_(node, op);
    }
}

} // namespace stepscope::cuda
