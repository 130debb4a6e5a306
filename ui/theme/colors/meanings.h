#pragma once

#include "ui/theme/theme.h"

#include <span>

namespace stepscope {

/// What a colour is for, and so how it must stand out.
enum class ColorUse {
    Text,    ///< words: 4.5 : 1 on what they stand on (WCAG 2.1, 1.4.3)
    Mark,    ///< lines of charts, rings, icons: 3 : 1 (1.4.11)
    Ground,  ///< lies under words and marks
    Divider, ///< nothing is told by it
};

/// A row of the table of all that `Colors` has.
struct ColorMeaning {
    const char* name;
    QColor Colors::*of;
    ColorUse use;
    QPalette::ColorRole over; ///< of a ground: what it is painted on
    QColor (*make)(const QPalette& palette, bool isDark);
};

std::span<const ColorMeaning> colorMeanings();

} // namespace stepscope
