#pragma once

#include "tables/mapping/guess/guess.h"
#include "tables/mapping/lacks.h"

#include <QString>

#include <string_view>

namespace stepscope {

/// What is said of mappings, in the language of the window.
QString labelOf(const ColumnKind& kind);
QString labelOf(const Part& part);
/// Of one of `values_of(kind)`.
QString labelOfValue(const ColumnKind& kind, std::string_view value);
/// A sentence: what is missing, and what to do.
QString sentenceOf(const Lack& lack);
QString sentenceOf(const Assumption& assumption);

} // namespace stepscope
