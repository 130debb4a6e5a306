#pragma once

#include "records/record.h"
#include "timeline/phase_spans.h"
#include "ui/plot/timeline/timeline_picture.h"

#include <QPalette>

#include <vector>

namespace stepscope {

/// What the colour of a piece of work says.
enum class TimelineColors {
    Phase, ///< the pass, in a shade for each of its parts
    Kind   ///< a matrix product, attention, another operation, a copy or fill
};

/// The lanes of a timeline, from the top: the phases that `phases` names, each level in a row, what the
/// device's streams did, then the host's threads; a lane has rows below it where its events overlap. The ids
/// of spans are indexes of the trace's events, and of `phases`.
TimelinePicture pictureOf(const Timeline& timeline, const std::vector<PhaseSpan>& phases,
                          TimelineColors colors, const QPalette& palette);

} // namespace stepscope
