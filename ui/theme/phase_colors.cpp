#include "ui/theme/phase_colors.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

struct PhaseColor {
    const char* phase;
    QRgb light, dark;
};

constexpr std::array table = {PhaseColor{"forward", 0xff2463d1, 0xff6fa8ff},
                              PhaseColor{"backward", 0xff8250c4, 0xffb392f0},
                              PhaseColor{"optimizer", 0xff18794e, 0xff5cc98a}};

} // namespace

QColor colorOfPhase(const QString& phase, const QPalette& palette) {
    const auto* const row = std::find_if(table.begin(), table.end(), [&](const PhaseColor& each) {
        return phase == QLatin1String(each.phase);
    });
    if (row == table.end()) return colorsOf(palette).muted;
    return isDark(palette) ? QColor(row->dark) : QColor(row->light);
}

} // namespace stepscope
