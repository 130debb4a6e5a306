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
/// In the unit in which it reads best: "41.2 ms".
QString formatFigure(const Figure& figure, double value);

} // namespace stepscope
