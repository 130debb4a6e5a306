#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace stepscope {

/// Of a phase of a step, by the name that plans and breakdowns give it ("forward"), or of a part of a
/// ready-made division of its time: told apart by lightness as well as by hue. Any other name has the muted
/// colour.
QColor colorOfPhase(const QString& phase, const QPalette& palette);

/// The phases and parts that have one of their own.
QStringList coloredPhases();

/// The `nth` of `count` shades of a phase's colour, from dark to light, for parts of the phase; all of them
/// stand out on the ground of a chart.
QColor shadeOfPhase(const QString& phase, int nth, int count, const QPalette& palette);

/// Of paths ("forward/attention"), in their order: those of one phase in its shades.
QList<QColor> colorsOfPaths(const QStringList& paths, const QPalette& palette);

} // namespace stepscope
