#include "records/json/profile_fields.h"

#include "json/field_error.h"
#include "records/traces/profile_figures.h"
#include "records/traces/step_range.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace stepscope {

namespace {

void require_possible(const std::string& field, double value, double most) {
    if (!is_possible(value, most))
        throw FieldError(field, fmt::format("must be from 0 to {:g}, not {:g}", most, value));
}

void require_steps(const std::string& text) {
    const std::optional<StepRange> steps = step_range_of(text);
    if (!steps || std::int64_t{steps->last} - steps->first >= most_profile_steps)
        throw FieldError("steps",
                         fmt::format("must be a step such as 5, or up to {} as in 5-8", most_profile_steps));
}

/// Far above what all devices there are do in a year.
constexpr double most_flops = 1e30;

void require_kernel(const ProfiledKernel& kernel) {
    for (const KernelFigure& figure : kernel_figures)
        if (const auto& value = kernel.*figure.of)
            require_possible(fmt::format("kernels.{}", figure.name), *value, figure.most);
    if (!is_launch_size(kernel.grid) || !is_launch_size(kernel.block))
        throw FieldError("kernels", "must have grids and blocks of up to 2^32 in each direction");
    if (kernel.passes.value_or(0) < 0) throw FieldError("kernels.passes", "must not be negative");
    if (kernel.advice && kernel.advice->gain)
        require_possible("kernels.advice.gain", *kernel.advice->gain, most_share);
}

} // namespace

void require_figures(std::span<const ProfiledKernel> kernels) {
    double dram_bytes = 0, l2_bytes = 0;
    for (const ProfiledKernel& kernel : kernels) {
        require_kernel(kernel);
        dram_bytes += kernel.dram_bytes.value_or(0);
        l2_bytes += kernel.l2_bytes.value_or(0);
    }
    require_possible("kernels.dram_bytes: their sum", dram_bytes, most_profile_bytes);
    require_possible("kernels.l2_bytes: their sum", l2_bytes, most_profile_bytes);
}

void Fields<Profile>::check(const Profile& profile) {
    const auto count = static_cast<int>(profile.ops.size());
    if (std::ranges::any_of(profile.kernels, [count](const ProfiledKernel& kernel) {
            return kernel.op < -1 || kernel.op >= count;
        }))
        throw FieldError("kernels", "name an op that the step does not have");
    require_steps(profile.steps);
    require_figures(profile.kernels);
    double bytes = 0;
    for (const ProfiledOp& op : profile.ops) {
        require_possible("ops.flops", op.flops, most_flops);
        require_possible("ops.bytes", op.bytes, most_profile_bytes);
        bytes += op.bytes;
    }
    require_possible("ops.bytes: their sum", bytes, most_profile_bytes);
    if (profile.trace) require_ops(*profile.trace, profile.ops.size());
}

} // namespace stepscope
