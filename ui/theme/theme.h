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

/// Colours with a meaning, which QPalette has no roles for. Each is a row of the table in
/// ui/theme/colors/meanings.cpp, which says where it is readable.
struct Colors {
    QColor text, muted, accent, success, warning, danger;
    QColor border;  ///< lines that divide; nothing is told by one
    QColor frame;   ///< around what is to be written into, or chosen
    QColor surface; ///< of cards that lie on the window
    QColor grid;    ///< lines inside a chart
    QColor warmup;  ///< of warm-up steps
    QColor mean;
    // Translucent, over the surface unless they say otherwise.
    QColor shade;      ///< the warm-up region
    QColor band;       ///< one standard deviation
    QColor aside;      ///< steps that are set aside
    QColor chosen;     ///< a row or range that is chosen
    QColor wrong;      ///< what cannot be so
    QColor switchedOn; ///< over a button, on a dark window
    QColor noticeInfo; ///< over the window, as the next two
    QColor noticeWarning, noticeError;
    QColor ghost; ///< line of the baseline, behind those of now
    QColor bar;   ///< of a histogram
    QColor hatch; ///< what is out of memory
};
Colors colorsOf(const QPalette& palette);

} // namespace stepscope
