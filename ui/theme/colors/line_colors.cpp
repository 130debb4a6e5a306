#include "ui/theme/colors/line_colors.h"

#include "ui/theme/theme.h"

#include <array>

namespace stepscope {

namespace {

struct LineColor {
    QRgb light, dark; // on a ground that is light, or dark
};

constexpr std::array<LineColor, line_colors> lineTable = {{{0xff0072b2, 0xff4ba3dd},
                                                           {0xffd55e00, 0xfff07d2a},
                                                           {0xff008a64, 0xff2cc79b},
                                                           {0xffb8588f, 0xffdd8fb9},
                                                           {0xffa87000, 0xffe69f00},
                                                           {0xff2b8fc4, 0xff8accf2}}};

} // namespace

QColor colorOfLine(int line, const QPalette& palette) {
    const LineColor& color = lineTable[static_cast<std::size_t>(line % line_colors)];
    return isDark(palette) ? QColor(color.dark) : QColor(color.light);
}

} // namespace stepscope
