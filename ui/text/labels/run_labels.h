#pragma once

#include "records/breakdown/breakdown_report.h"
#include "records/results.h"
#include "records/trust.h"
#include "workload/sweep.h"

#include <QString>

namespace stepscope {

/// Words of the window for what files and tables name in English; those of axes are in axis_labels.h.
QString labelOf(Isolation value);

/// What a value means, for a tooltip.
QString explanationOf(Isolation value);

/// What a cell is called where it stands by itself: as titleOf of axis_labels.h, by the axes in which the
/// cells differ, and the run that it is of where several are shown together.
QString titleOf(const Results& results, const Cell& cell);
/// The same beside other cells of these results.
QString titleAmong(const Results& results, const Cell& cell);

/// What goes on with a cell that has begun and not ended: its log does not say.
enum class Underway { Running, Paused, Unfinished };

QString labelOf(Underway underway);

/// "Waiting", "OK", "Out of memory", ...; of a cell that has begun, what goes on with it.
QString labelOf(CellState state, Underway underway);
QString labelOf(Severity severity);
/// What speaks against a cell's figures, a line for each doubt; empty: nothing does.
QString doubtsText(const CellResult& cell);
QString labelOf(Bound bound);

/// Role names of `Prediction::bytes_by_role` ("optimizer state").
QString roleLabel(const std::string& role);

} // namespace stepscope
