#pragma once

#include "workload/axes.h"

#include <QString>

#include <span>

namespace stepscope {

/// The axis table's words in the language of the window; files keep the engine's own names.
QString labelOf(const Axis& axis);       ///< "Sequence length"
QString columnLabelOf(const Axis& axis); ///< "Sequence": for a narrow column
/// "Seq" for "Sequence", as titles of cells have it, where the whole one has no room; the whole one where
/// that is no longer.
QString shortColumnLabelOf(const Axis& axis);
QString captionOf(const Axis& axis); ///< "&Sequence": the same with its key, for a form
QString explanationOf(const Axis& axis);

QString labelOf(const AxisChoice& choice);
QString explanationOf(const AxisChoice& choice);

/// Whether there is something to say of a cell's value: of a model without a name its sizes speak.
bool isTold(const Axis& axis, const Cell& cell);

/// A cell's value: "128", "Forward + backward", "d_model 768, 12 layers" of a model without a name; "–" where
/// it is not known.
QString valueLabelOf(const Axis& axis, const Cell& cell);
/// "fwd + bwd": for a narrow column.
QString shortValueLabelOf(const Axis& axis, const Cell& cell);

/// "small · seq 128 · Forward + backward": the model, and the cell's values of these axes. It is understood
/// by itself.
QString titleOf(const Cell& cell, std::span<const Axis* const> varying);
/// The same for where it stands among others: the model only where it is one of the axes, or nothing else is.
QString titleAmong(const Cell& cell, std::span<const Axis* const> varying);

} // namespace stepscope
