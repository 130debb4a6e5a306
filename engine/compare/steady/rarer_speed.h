#pragma once

#include "compare/steady/steady_part.h"

#include <cstddef>
#include <span>
#include <vector>

namespace stepscope {

/// Of values from some place on, which are at the rarer of two speeds.
struct RarerSpeed {
    std::size_t from = 0;
    std::vector<bool> places; ///< from there; empty: there are no two speeds
    AsideReason reason = AsideReason::Slower;
    bool has(std::size_t place) const { return !places.empty() && place >= from && places[place - from]; }
};

/// Among two speeds (two_speeds.h) of the values from `from` on.
RarerSpeed rarer_speed_of(std::span<const double> values, std::size_t from);

} // namespace stepscope
