#pragma once

#include "cuda/kernels/kernels.h"
#include "cuda/runtime/handles.h"

#include <optional>
#include <span>
#include <vector>

namespace stepscope::cuda {

/// The median over the multiprocessors that both readings have, in MHz; none where there is none, or where so
/// little time lies between them that the timer's grain would tell.
std::optional<double> clock_mhz_between(std::span<const ClockReading> first,
                                        std::span<const ClockReading> second);

/// Counts the cycles of a device's multiprocessors. Their driver reports a clock that it sets, and not when
/// it is not kept: a device that slows by itself, for a moment or for its power, is seen here alone. It
/// reads them in the stream of the steps, which a second one would slow (context.h).
class ClockCounter {
public:
    /// `stream` outlives it.
    ClockCounter(cudaStream_t stream, int multiprocessors);

    /// The clock since the last call; none by the first.
    std::optional<double> mhz_since_last();

private:
    cudaStream_t stream_;
    int multiprocessors_;
    HostMemory memory_; ///< readings (capacity), which the device writes
    std::vector<ClockReading> last_;
};

} // namespace stepscope::cuda
