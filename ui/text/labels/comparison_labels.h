#pragma once

#include "compare/comparison.h"
#include "compare/why/time_change.h"

#include <QString>

#include <span>

namespace stepscope {

/// What is told of a comparison, in the words and numbers of the window's language.
QString textOf(const Sentence& sentence);
QString textOf(std::span<const Sentence> sentences, const QString& between);

/// "Slower"
QString labelOf(Verdict verdict);
QString nameInSentence(Verdict verdict); ///< the same, with a small letter first
/// The same; "Slower?" where it does not stand among all cells, "Slower, in turns" where both were measured
/// so.
QString verdictLabel(const ComparedCell& cell);
/// The same in as few letters as it can be told in: "Slower?", "Too few".
QString shortVerdictLabel(const ComparedCell& cell);
/// What the verdict says, for a tooltip.
QString explanationOf(Verdict verdict);

/// Of what a change of a step's time is made of.
QString labelOf(const Cause& cause);
QString definitionOf(const Cause& cause);

/// "1.034"
QString ratioText(double ratio);
/// "1.029 to 1.040"
QString intervalText(const Interval& ratios);

} // namespace stepscope
