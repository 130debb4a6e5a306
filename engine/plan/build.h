#pragma once

#include "plan/backend_needs.h"
#include "plan/step_plan.h"

namespace stepscope {

/// Builds the plan of one step. Throws WorkloadError when model or options are not valid.
StepPlan build_step_plan(const ModelShape& model, const StepOptions& options, const BackendNeeds& needs = {});

} // namespace stepscope
