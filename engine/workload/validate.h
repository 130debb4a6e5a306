#pragma once

#include "workload/error.h"
#include "workload/sweep.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

/// Most steps of a cell.
inline constexpr int max_steps = 1'000'000;
/// The largest of any size: of a model, a sequence, a batch.
inline constexpr std::int64_t max_size = (std::int64_t{1} << 31) - 1;
/// FLOP/s: beyond any device, and far from what a double cannot hold.
inline constexpr double max_flops = 1e24;

/// Each throws WorkloadError for the first thing that is wrong; `field` prefixes the name in its message.
void validate(const ModelShape& model, const std::string& field = "model");
void validate(const StepOptions& options, const ModelShape& model);
void validate(const Cell& cell);
void validate(const SweepSpec& sweep);

/// All that is wrong with a sweep, for a form that marks each field; empty when it can run.
std::vector<WorkloadError> problems_of(const SweepSpec& sweep);

} // namespace stepscope
