#include "ui/theme/colors/status_colors.h"

#include "ui/theme/theme.h"

namespace stepscope {

QColor colorOf(CellState state, Underway underway, const QPalette& palette) {
    const Colors colors = colorsOf(palette);
    switch (state) {
    case CellState::Running:
        return underway == Underway::Running ? colors.accent : colors.muted;
    case CellState::Ok:
        return colors.success;
    case CellState::Oom:
        return colors.warning;
    case CellState::Failed:
        return colors.danger;
    case CellState::Waiting:
    case CellState::Cancelled:
    case CellState::Skipped:
        return colors.muted;
    }
    return colors.muted;
}

} // namespace stepscope
