#include "cuda/runtime/stream_capture.h"

#include <utility>

namespace stepscope::cuda {

StreamCapture::StreamCapture(cudaStream_t stream) : stream_(stream) {
    STEPSCOPE_CHECK(cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal));
}

StreamCapture::~StreamCapture() {
    if (!stream_) return;
    cudaGraph_t unfinished = nullptr;
    STEPSCOPE_CHECK_NOEXCEPT(cudaStreamEndCapture(stream_, &unfinished));
    const Graph owner(unfinished);
}

GraphExec StreamCapture::end() {
    cudaGraph_t captured = nullptr;
    STEPSCOPE_CHECK(cudaStreamEndCapture(std::exchange(stream_, nullptr), &captured));
    const Graph graph(captured);
    cudaGraphExec_t exec = nullptr;
    STEPSCOPE_CHECK(cudaGraphInstantiate(&exec, graph.get(), 0));
    return GraphExec(exec);
}

} // namespace stepscope::cuda
