#pragma once

#include "records/breakdown_report.h"
#include "records/trust.h"
#include "workload/sweep.h"

#include <QString>

namespace stepscope {

/// Words of the window for what files and tables name in English; those of axes are in axis_labels.h.
QString labelOf(Isolation value);

/// What a value means, for a tooltip.
QString explanationOf(Isolation value);

/// "Waiting", "OK", "Out of memory", ...
QString labelOf(CellState state);
QString labelOf(Severity severity);
/// What speaks against a cell's figures, a line for each doubt; empty: nothing does.
QString doubtsText(const CellResult& cell);
QString labelOf(Bound bound);

/// Role names of `Prediction::bytes_by_role` ("optimizer state").
QString roleLabel(const std::string& role);

} // namespace stepscope
