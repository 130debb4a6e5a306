#pragma once

#include "compare/why/time_change.h"
#include "ui/plot/waterfall/waterfall.h"

#include <QPalette>

namespace stepscope {

/// A change of a step's time as a waterfall: the baseline, each part, what is outside them, the current side.
/// The columns are the change and the causes that explain something of it.
struct ChangeRows {
    std::vector<WaterfallRow> rows;
    QStringList headings;
};

ChangeRows rowsOf(const TimeChange& change, const QPalette& palette);

/// "+0.120 ms", in as many digits as tell a ten-thousandth of the step.
QString changeText(const TimeChange& change, double seconds);

} // namespace stepscope
