#pragma once

#include <QColor>
#include <QPalette>

namespace stepscope {

/// Of the lines of a chart, one after the other, then from the front again: the palette for all kinds of
/// colour vision of Okabe and Ito (Color Universal Design, 2008), without its yellow and black, each darker
/// on a light ground and lighter on a dark one until it stands out 3 : 1.
QColor colorOfLine(int line, const QPalette& palette);

inline constexpr int line_colors = 6;

} // namespace stepscope
