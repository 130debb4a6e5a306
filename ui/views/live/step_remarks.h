#pragma once

#include "ui/plot/steps/marks/step_extras.h"

#include <QString>

namespace stepscope {

/// "Steady: 41.20 ms ± 0.350 ms in 88 of 100 steps. Set aside: 10 at the start, 2 throttled." The figure of
/// all measured steps stands elsewhere.
QString sentenceOf(const SteadySteps& steady, const CellSteps& trace);
/// "Baseline: before.stepscope: 41.20 ms ± 0.350 ms in 100 steps.", in the unit of the trace that it lies
/// beneath.
QString sentenceOf(const StepOverlay& ghost, const PlotUnit& unit);

} // namespace stepscope
