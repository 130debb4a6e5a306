#pragma once

#include "records/figures.h"

#include <QString>

namespace stepscope {

/// The figure table's words in the language of the window; files keep the English ones.
QString labelOf(const Figure& figure);       ///< "Mean"
QString columnLabelOf(const Figure& figure); ///< "Mean (ms)": above a column of values
QString definitionOf(const Figure& figure);

/// In the unit of the column, without it; "–" where there is no value.
QString columnText(const Figure& figure, const std::optional<double>& value);
/// A unit in which values of one kind stand on an axis.
struct PlotUnit {
    double size = 1; ///< in base units
    QString name;    ///< empty: plain numbers
};
/// The one in which a typical value reads best.
PlotUnit plotUnitFor(FigureKind kind, double typical);
/// Four significant digits, so that a spread can be read beside its mean: "41.20 ms", "41.2"; "–" for what
/// is not finite.
QString formatIn(const PlotUnit& unit, double value);
/// "Mean (ms)"
QString axisTitle(const Figure& figure, const PlotUnit& unit);

/// In the unit in which it reads best: "41.2 ms".
QString formatFigure(const Figure& figure, double value);

} // namespace stepscope
