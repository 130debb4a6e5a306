#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/steps/step_note.h"
#include "ui/plot/steps/step_trace.h"

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
    StepNote note = {};                                  ///< of no words: none
    std::optional<std::pair<double, double>> range = {}; ///< from step to step; none: all
};

/// The steps of a trace, with title, legend, axis labels and units. Holds a copy of the trace.
Drawing drawSteps(const StepTrace& trace, const StepDrawing& options);

} // namespace stepscope
