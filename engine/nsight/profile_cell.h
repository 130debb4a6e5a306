#pragma once

#include "backend/registry.h"
#include "records/traces/step_range.h"
#include "workload/sweep.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace stepscope {

/// What a profiler runs: takes a cell's steps up to the last of `steps`, these between the marks that it
/// waits for, with a range of NVTX for each step and, where ops are launched one by one, for each phase and
/// op (PhaseRanges). Nothing is measured. Throws WorkloadError, and as the backend does.
void profile_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes, const StepRange& steps,
                  const BackendRegistry& backends, const std::stop_token& stop);

} // namespace stepscope
