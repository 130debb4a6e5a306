#pragma once

#include "cuda/runtime/handles.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stepscope::cuda {

/// Operands to time something on: several sets of them, together larger than the second-level cache of any
/// device there is, so that what is timed finds its operands in memory, as in a step. Filled with random
/// numbers.
class RotatedOperands {
public:
    /// `operand_bytes`: of each operand of a set. Throws OutOfMemory where not even one set fits.
    RotatedOperands(std::span<const std::int64_t> operand_bytes, cudaStream_t stream);

    std::int64_t sets() const { return sets_; }
    /// Of the set that is due, a multiple of 256 bytes from the start of a device allocation.
    std::byte* operand(std::int64_t turn, std::size_t index) const {
        return memory_.get() + turn % sets_ * set_bytes_ + at_[index];
    }
    /// matmul_workspace_bytes of scratch.
    std::byte* scratch() const { return memory_.get() + sets_ * set_bytes_; }

private:
    std::vector<std::int64_t> at_; ///< of each operand in its set, bytes
    std::int64_t set_bytes_ = 0, sets_ = 1;
    DeviceMemory memory_;
};

} // namespace stepscope::cuda
