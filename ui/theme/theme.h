#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace stepscope {

/// `System` follows the desktop's palette; the other two are the program's own.
enum class Theme { System, Light, Dark };

/// "system", "light", "dark": as settings and the command line name them.
QString nameOf(Theme theme);
/// `System` for an unknown name.
Theme themeNamed(const QString& name);

/// Sets the application's palette; every widget gets a PaletteChange event.
void applyTheme(Theme theme);

QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette& palette);

/// Colours with a meaning, which QPalette has no roles for; readable on the palette's Window and Base.
struct Colors {
    QColor text, muted, border, accent, success, warning, danger;
    QColor surface; ///< of cards that lie on the window
    QColor grid;    ///< lines inside a chart
    QColor shade;   ///< the warm-up region, translucent
    QColor band;    ///< one standard deviation, translucent
    QColor warmup;  ///< line of warm-up steps
    QColor mean;
};
Colors colorsOf(const QPalette& palette);

} // namespace stepscope
