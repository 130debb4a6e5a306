#pragma once

#include "workload/axes.h"

#include <QString>

namespace stepscope {

/// The axis table's words in the language of the window; files keep the engine's own names.
QString labelOf(const Axis& axis);       ///< "Sequence length"
QString columnLabelOf(const Axis& axis); ///< "Sequence": for a narrow column
QString captionOf(const Axis& axis);     ///< "&Sequence": the same with its key, for a form
QString explanationOf(const Axis& axis);

QString labelOf(const AxisChoice& choice);
QString explanationOf(const AxisChoice& choice);

/// A cell's value: "128", "Forward + backward"; "–" where it is not known.
QString valueLabelOf(const Axis& axis, const Cell& cell);
/// "fwd + bwd": for a narrow column.
QString shortValueLabelOf(const Axis& axis, const Cell& cell);

} // namespace stepscope
