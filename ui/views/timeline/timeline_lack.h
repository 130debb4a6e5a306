#pragma once

#include <QString>

namespace stepscope {

class RunController;

/// Why a cell has no timeline, and what would give it one: what stands in the place of the lanes.
struct TimelineLack {
    QString title, text;
};
TimelineLack lackOfTimeline(const RunController& controller, int cell);

} // namespace stepscope
