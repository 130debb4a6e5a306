#pragma once

#include "compare/steady/steady_part.h"
#include "ui/plot/steps/cell_steps.h"

#include <QColor>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace stepscope {

/// What was found to be steady of a trace, and what its steps say there, as the trace reads them.
struct SteadySteps {
    SteadyPart part;
    Statistics statistics;
};

/// The steps of another cell beneath those of a trace, read as the same.
struct StepOverlay {
    QString name;
    QColor color;
    std::shared_ptr<const CellSteps> trace; ///< never null
    bool isGhost = false;                   ///< of a baseline: its mean is drawn, too
};

/// What is drawn of a trace beside its steps, their mean and their deviation.
struct StepExtras {
    /// Measured steps that are not in it are shaded, and if there are any its mean is a line. None: it has
    /// not been looked for.
    std::optional<SteadySteps> steady;
    std::vector<StepOverlay> overlays; ///< at most `most_overlays` of them are drawn
    /// Each cell in a band of its own, on a scale of its own, the trace's own topmost: a ghost shares that
    /// one.
    bool stacked = false;
};

inline constexpr std::size_t most_overlays = 6;

/// Whether there is more than one band.
bool isStacked(const StepExtras& extras);

/// Whether any measured step of the trace is set aside.
bool setsAside(const StepExtras& extras, const CellSteps& trace);

/// Whether a step is before the steady part: on its way there.
bool isInStart(const StepExtras& extras, double step);

/// From half a step before its first to half a step behind its last.
struct StepSpan {
    double from = 0, to = 0;
};
/// What is set aside of the steps from `first` to `last`, in order; spans that are less than `apart` from one
/// another, which no one could tell apart, are one.
std::vector<StepSpan> asideSpans(const StepExtras& extras, const CellSteps& trace, double first, double last,
                                 double apart);

} // namespace stepscope
