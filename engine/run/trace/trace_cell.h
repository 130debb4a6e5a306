#pragma once

#include "backend/registry.h"
#include "plan/step_plan.h"
#include "records/record.h"
#include "records/traces/step_range.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace stepscope {

/// A timeline has so many steps at most.
inline constexpr int most_timeline_steps = 20;

/// Of a cell of which nobody says: one, past the warm-up and past what a backend builds in its first steps.
StepRange usual_timeline_steps(const Cell& cell);

/// What a backend told of a plan's steps, with the names of its ops.
Timeline timeline_of(int cell, const StepPlan& plan, StepTrace trace);

/// Runs a cell up to the last of `steps` and traces these, in this process, which is to do nothing else
/// (Executable::trace). Throws WorkloadError where there are too many steps, and as the backend does: with
/// the reason why there is no timeline.
Timeline trace_cell(const Cell& cell, std::optional<std::int64_t> memory_limit_bytes,
                    const std::optional<StepRange>& steps, const BackendRegistry& backends,
                    const std::stop_token& stop);

} // namespace stepscope
