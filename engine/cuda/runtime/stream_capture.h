#pragma once

#include "cuda/runtime/handles.h"

namespace stepscope::cuda {

/// Captures what is enqueued on a stream, and on those that wait for it, instead of running it. A scope that
/// is left without end(), as by an exception, ends the capture too and drops what came of it: the stream is
/// usable again.
class StreamCapture {
public:
    explicit StreamCapture(cudaStream_t stream);
    ~StreamCapture();
    StreamCapture(const StreamCapture&) = delete;
    StreamCapture& operator=(const StreamCapture&) = delete;

    /// What was captured, ready to launch; once. Throws where that is not to be had, and the capture has
    /// ended too.
    GraphExec end();

private:
    cudaStream_t stream_; ///< null once the capture has ended
};

} // namespace stepscope::cuda
