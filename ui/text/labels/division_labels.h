#pragma once

#include "records/breakdown/time_division.h"

#include <QString>

namespace stepscope {

/// In the language of the window.
QString labelOf(const TimeDivision& division);
QString definitionOf(const TimeDivision& division);
/// Of a part; phases keep the engine's names, which files, ranges and other tools show as well.
QString partLabel(const TimeDivision& division, const std::string& part);

/// "forward 33.1 %, backward 66.9 %"
QString sharesText(const TimeDivision& division, const std::vector<PartTime>& parts);

} // namespace stepscope
