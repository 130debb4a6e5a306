#include "cuda/tuning/rotated_operands.h"

#include "cuda/kernels/kernels.h"
#include "cuda/products/matmul.h"

#include <algorithm>

namespace stepscope::cuda {

namespace {

constexpr std::int64_t rotation_bytes = std::int64_t{320} << 20;
constexpr std::int64_t most_sets = 24;
constexpr std::int64_t alignment = 256;

} // namespace

RotatedOperands::RotatedOperands(std::span<const std::int64_t> operand_bytes, cudaStream_t stream) {
    at_.reserve(operand_bytes.size());
    for (const std::int64_t bytes : operand_bytes) {
        at_.push_back(set_bytes_);
        set_bytes_ += (bytes + alignment - 1) / alignment * alignment;
    }
    sets_ = std::clamp<std::int64_t>(rotation_bytes / set_bytes_, 1, most_sets);
    memory_ = make_device_memory(static_cast<std::size_t>(sets_ * set_bytes_ + matmul_workspace_bytes));
    launch_fill_operands(stream, memory_.get(), sets_ * set_bytes_ / 4);
}

} // namespace stepscope::cuda
