#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace stepscope {

/// Of a phase of a step, by the name that plans and breakdowns give it ("forward"): told apart by lightness
/// as well as by hue. Any other name has the muted colour.
QColor colorOfPhase(const QString& phase, const QPalette& palette);

} // namespace stepscope
