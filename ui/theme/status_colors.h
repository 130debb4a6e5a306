#pragma once

#include "records/results.h"

#include <QColor>

class QPalette;

namespace stepscope {

/// The colour of a cell's state: ink and dot alike.
QColor colorOf(CellState state, const QPalette& palette);

} // namespace stepscope
