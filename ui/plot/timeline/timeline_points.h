#pragma once

#include "ui/accessible/told_points.h"
#include "ui/plot/timeline/timeline_picture.h"

namespace stepscope {

/// The spans of a timeline as points, row by row: its lane, its name, when and how long.
ToldPoints toldSpans(const TimelinePicture& picture);

} // namespace stepscope
