#pragma once

#include "records/statistics/statistics.h"

#include <array>

namespace stepscope {

/// Those of Statistics that are the time of a step: of steps that all take as long each of them is that.
inline constexpr std::array step_time_members = {&Statistics::mean, &Statistics::median, &Statistics::q1,
                                                 &Statistics::q3,   &Statistics::min,    &Statistics::max};

} // namespace stepscope
