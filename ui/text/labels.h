#pragma once

#include "records/breakdown_report.h"
#include "workload/sweep.h"

#include <QString>

namespace stepscope {

/// The values of an axis in the words of the window; files and tables keep the engine's own names.
QString labelOf(Mode value);
QString labelOf(Precision value);
QString labelOf(Attention value);
QString labelOf(Recompute value);
QString labelOf(Launch value);
QString labelOf(Isolation value);

/// For a narrow column.
QString shortLabelOf(Mode value);

/// What a value means, for a tooltip.
QString explanationOf(Mode value);
QString explanationOf(Precision value);
QString explanationOf(Attention value);
QString explanationOf(Recompute value);
QString explanationOf(Launch value);
QString explanationOf(Isolation value);

/// "Waiting", "OK", "Out of memory", ...
QString labelOf(CellState state);
QString labelOf(Severity severity);
QString labelOf(Bound bound);

/// Role names of `Prediction::bytes_by_role` ("optimizer state").
QString roleLabel(const std::string& role);

} // namespace stepscope
