#pragma once

#include "ui/accessible/told_points.h"
#include "ui/plot/steps/cell_steps.h"
#include "ui/plot/steps/marks/step_extras.h"

namespace stepscope {

/// The steps of a trace as points: what each is read as, whether it counts, what others have there, and with
/// `telemetry` what the device said. Steps that arrive later are not among them.
ToldPoints toldSteps(const CellSteps& trace, const StepExtras& extras, bool telemetry);

} // namespace stepscope
