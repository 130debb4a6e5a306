#pragma once

#include "ui/text/labels/run_labels.h"

#include <QColor>

class QPalette;

namespace stepscope {

/// The colour of a cell's state: ink and dot alike.
QColor colorOf(CellState state, Underway underway, const QPalette& palette);

} // namespace stepscope
