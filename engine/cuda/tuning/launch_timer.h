#pragma once

#include "cuda/runtime/handles.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace stepscope::cuda {

/// One way of doing something: enqueues it once. `turn` tells repetitions apart, for operands that rotate.
using Way = std::function<void(std::int64_t turn, cudaStream_t stream)>;

/// Seconds of one repetition, the mean of `turns` in a row, launched one by one.
double time_launches(const Way& way, std::int64_t turns, cudaStream_t stream);

/// Seconds of each way, the median of several rounds in which all take their turn, so that a change of clocks
/// meets all of them. A round runs `turns` repetitions in a row as one graph: small kernels last less than
/// their launch from the host. Every way must have run before: kernels load as they are first launched.
std::vector<double> time_in_turns(const std::vector<Way>& ways, std::int64_t turns, cudaStream_t stream);

/// Repetitions of what lasts `seconds` that make a round long enough to be measured well.
std::int64_t turns_for(double seconds);

} // namespace stepscope::cuda
