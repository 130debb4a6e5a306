#pragma once

#include "records/traces/profile.h"

#include <array>
#include <optional>
#include <string_view>

namespace stepscope {

/// A figure that a profiler may tell of a kernel, and what it is at most: from 0, far above what any device
/// does. Sums over a profile and what is made of them then stay numbers.
struct KernelFigure {
    std::string_view name; ///< of its field
    std::optional<double> ProfiledKernel::*of;
    double most;
};

/// Eleven days.
inline constexpr double most_kernel_seconds = 1e6;
inline constexpr double most_kernel_bytes = 1e15;
/// Tools measure a bit more than a peak, and some count what is not of it.
inline constexpr double most_share = 10;

inline constexpr std::array kernel_figures = {
    KernelFigure{"seconds", &ProfiledKernel::seconds, most_kernel_seconds},
    KernelFigure{"sm_share", &ProfiledKernel::sm_share, most_share},
    KernelFigure{"memory_share", &ProfiledKernel::memory_share, most_share},
    KernelFigure{"tensor_share", &ProfiledKernel::tensor_share, most_share},
    KernelFigure{"dram_bytes", &ProfiledKernel::dram_bytes, most_kernel_bytes},
    KernelFigure{"l2_bytes", &ProfiledKernel::l2_bytes, most_kernel_bytes},
    KernelFigure{"occupancy", &ProfiledKernel::occupancy, most_share}};

/// Of all kernels together, and of what the plan counts for all their ops: 64-bit numbers hold it.
inline constexpr double most_profile_bytes = 1e18;

/// Far above what a tool can take.
inline constexpr int most_profile_steps = 1'000'000;

/// Whether a figure can be: NaN cannot.
constexpr bool is_possible(double value, double most) {
    return value >= 0 && value <= most;
}

} // namespace stepscope
