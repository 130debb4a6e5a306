#pragma once

#include "ui/plot/steps/cell_steps.h"

#include <QString>

namespace stepscope {

/// What one step is read as: "Time of a step", "Tokens/s".
QString labelOfReading(const Figure& figure);
/// Of the axis of values: "Time of a step (ms)", "MFU (exact, causal) (%, logarithmic)".
QString valuesTitle(const CellSteps& trace, bool logarithmic);
/// Why a cell does not tell what single steps could be read as.
QString whyNoReading(const Figure& figure);
/// How statistics of such a reading come about, where it is not the time that was measured; else empty.
QString explanationOf(const StepReading& reading);

} // namespace stepscope
