#pragma once

#include "plan/step_plan.h"
#include "ui/plot/memory/memory_map.h"

#include <QPalette>

namespace stepscope {

/// A plan as the picture of its memory, without a limit.
MemoryPicture pictureOf(const StepPlan& plan, const QPalette& palette);

} // namespace stepscope
