#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/steps/cell_steps.h"
#include "ui/plot/steps/marks/step_extras.h"
#include "ui/plot/steps/marks/step_note.h"

#include <optional>
#include <utility>

namespace stepscope {

/// How step times are drawn for a file.
struct StepDrawing {
    QString title;
    QSize size{1200, 675};
    bool zeroBaseline = false;
    bool fitWarmup = false;
    bool logTimes = false;
    bool histogram = false;                              ///< of the steps that are drawn, beside them
    StepNote note = {};                                  ///< of no words: none
    std::optional<std::pair<double, double>> range = {}; ///< from step to step; none: all
    StepExtras extras = {};
};

/// The steps of a trace, with title, legend, axis labels and units. Holds a copy of the trace.
Drawing drawSteps(const CellSteps& trace, const StepDrawing& options);

} // namespace stepscope
