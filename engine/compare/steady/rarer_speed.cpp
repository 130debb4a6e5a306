#include "compare/steady/rarer_speed.h"

#include "compare/statistics/two_speeds.h"

namespace stepscope {

RarerSpeed rarer_speed_of(std::span<const double> values, std::size_t from) {
    RarerSpeed out{.from = from, .places = {}};
    const auto speeds = two_speeds_of(values.subspan(from));
    if (!speeds) return out;
    const bool slow_is_rarer = speeds->slow_share <= 0.5;
    if (!slow_is_rarer) out.reason = AsideReason::Faster;
    out.places.reserve(speeds->slow.size());
    for (const bool slow : speeds->slow)
        out.places.push_back(slow == slow_is_rarer);
    return out;
}

} // namespace stepscope
