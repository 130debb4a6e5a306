#pragma once

#include <QColor>

namespace stepscope {

/// Black or white, whichever is easier to read on a ground (the greater contrast by WCAG 2.1): 4.58 at least.
QColor inkOn(const QColor& ground);

/// Of two colours, as WCAG 2.1 has it: 1..21.
double contrastOf(const QColor& a, const QColor& b);

/// Between two colours, `share` 0..1 of the way from the first to the second.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace stepscope
