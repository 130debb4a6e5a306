#pragma once

#include <QColor>

namespace stepscope {

/// The colour scale viridis: even to the eye, in grey too, and read alike by people of any colour vision (van
/// der Walt and Smith, matplotlib 2015; its values at eighths, as viridisLite lists them for nine colours),
/// with straight lines between. `share` 0..1, from dark to bright.
QColor viridis(double share);

/// From red over white to blue, both even to the eye and told apart by people of any colour vision
/// (ColorBrewer's RdBu of nine classes, Harrower and Brewer 2003), with straight lines between. `share` 0..1:
/// 0.5 is white.
QColor redToBlue(double share);

} // namespace stepscope
