#pragma once

#include "records/breakdown/time_division.h"
#include "records/results.h"
#include "ui/plot/stacked/stacked_bars.h"

#include <QPalette>

#include <span>

namespace stepscope {

/// The breakdowns of cells as bars, one a cell, of the parts of a division, in the colours of the phases.
/// Parts of one pass are shades of its colour, the same in all bars. Cells without a breakdown are left out.
std::vector<StackedBar> barsOf(const Results& results, std::span<const int> cells,
                               const TimeDivision& division, const QPalette& palette);

} // namespace stepscope
