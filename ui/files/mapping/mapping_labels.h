#pragma once

#include "tables/mapping/guess/guess.h"
#include "tables/mapping/lacks.h"

#include <QString>

namespace stepscope {

/// What is said of mappings, in the language of the window.
QString labelOf(const ColumnKind& kind);
QString labelOf(const Part& part);
/// A sentence: what is missing, and what to do.
QString sentenceOf(const Lack& lack);
QString sentenceOf(const Assumption& assumption);

} // namespace stepscope
